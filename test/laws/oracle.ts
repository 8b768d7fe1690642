import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5';
import type { Block } from '../../src/model/block.ts';
import type { Source } from '../../src/model/source.ts';

type Node = DefaultTreeAdapterTypes.Node;

/**
 * What a browser never shows as text, and the inside of other documents: the one list of the design, written down a
 * second time, for the oracle shares no code with the reader.
 */
const NEVER_TEXT = new Set(['script', 'style', 'template', 'head', 'title', 'svg', 'iframe', 'object', 'audio', 'video', 'canvas']);
const SPACE = /[\s\u00a0\u200b\ufeff\u2060]+/g;

/**
 * parse5's own tree, except that text is never joined: text in a table that stands in no cell is moved out of it by the
 * standard, and must still be found where it stands in the source.
 */
const apart: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText: (parent, value) => {
    defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(value));
  },
  insertTextBefore: (parent, value, reference) => {
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(value), reference);
  },
};

/**
 * The text of a page's body without white space, hidden text included, in the order of the source: what the blocks must
 * hold, all of it and no more.
 */
export function visibleText(html: string): string {
  const root = parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true, treeAdapter: apart });
  const texts: { readonly start: number; readonly value: string }[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (defaultTreeAdapter.isTextNode(node)) texts.push({ start: node.sourceCodeLocation?.startOffset ?? 0, value: node.value });
    else if ('childNodes' in node && !NEVER_TEXT.has(node.nodeName)) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Node);
    }
  }
  return texts
    .sort((a, b) => a.start - b.start)
    .map(({ value }) => value)
    .join('')
    .replace(SPACE, '');
}

/**
 * The raw text of blocks without white space: the source at their spans in source order, entities decoded. The ranges of
 * an HTML block are those of its text nodes, so images, embedded posts and marks that a style would draw are not in them.
 * @throws Error where two ranges overlap: a text would be in two blocks.
 */
export function rawText(source: Source, blocks: readonly Block[]): string {
  const spans = blocks.flatMap((block) => block.spans).sort((a, b) => a.start - b.start);
  let text = '';
  let end = 0;
  for (const span of spans) {
    if (span.start < end) throw new Error(`ranges overlap at ${span.start}: ${source.text.slice(span.start, span.end)}`);
    end = span.end;
    text += decodeEntities(source.text.slice(span.start, span.end));
  }
  return text.replace(SPACE, '');
}

/** Text between tags as a browser reads it: entities are decoded, nothing is a tag. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const area = parseFragment(`<textarea>\n${text}`).childNodes[0];
  const inner = area && 'childNodes' in area ? area.childNodes[0] : undefined;
  return inner && 'value' in inner ? inner.value : '';
}
