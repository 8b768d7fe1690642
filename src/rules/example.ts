import type { Ancestor, Block, BlockKind, Container } from '../model/block.ts';
import type { Claim, FieldName } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Inline } from '../model/inline.ts';
import { classTokens } from '../text/tokens.ts';

/** Prose that stands around an example: enough of it to be an article. Each `…` takes the next. */
const FILLER = [
  'The old bridge over the river has carried carts and then cars for two hundred years, and in all that time it was closed only once, for a wedding.',
  'Nobody in the valley could say who had paid for the first stones, though a letter in the archive of the parish names a miller and his three sons.',
  'In the spring the water rises to the second arch, and children come down from the village in the evening to watch the branches go by.',
  'An engineer who looked at the piers last year found that the mortar was sound, but that the iron ties had rusted through in four places.',
  'The council has set aside money for half of the work, and it hopes that the county will find the rest before the frost comes in November.',
  'Until then a ferry will take people across in the morning and at night, and the baker has promised to open an hour earlier for them.',
];

/** A document made from an example, and the block that the example means. */
export interface Parsed {
  readonly document: Document;
  readonly marked: number;
}

/**
 * Reads the notation of examples. A text of one line is the block that is meant, amid prose. Of several lines each is a block and `> ` marks the
 * one that is meant: `…` is a paragraph of prose, `# ` opens a heading, `- ` an item, `{div.ad p#x}` names the elements around a block. Lines
 * that open with `@` say what the document is: `@page`, `@text`, `@markdown`, `@bare` (nothing around it), `@title …`, `@description …`.
 */
export function parseExample(example: string, mustMark = true): Parsed {
  const lines = example.includes('\n') || example.startsWith('@') ? example.split('\n') : ['…', '…', `> ${example}`, '…', '…'];
  const builder = new Builder();
  for (const line of lines) builder.line(line);
  return builder.build(mustMark);
}

class Builder {
  readonly #blocks: Block[] = [];
  readonly #claims: Claim[] = [];
  readonly #elements = new Map<string, Ancestor>();
  #format: Document['format'] = 'html';
  #fragment = true;
  #marked = -1;
  #filler = 0;
  /** A character for each block, and a form feed where a page of paper ends. */
  #text = '';

  line(line: string): void {
    if (line === '') return;
    if (line.startsWith('@')) this.#directive(line);
    else this.#block(line);
  }

  #directive(line: string): void {
    const [name, ...rest] = line.split(' ');
    if (name === '@text') this.#format = 'text';
    else if (name === '@break') this.#text += '\f';
    else if (name === '@markdown') this.#format = 'markdown';
    else if (name === '@page') this.#fragment = false;
    else if (name === '@title') this.#claim('title', rest.join(' '));
    else if (name === '@description') this.#claim('description', rest.join(' '));
    else if (name !== '@bare') throw new Error(`unknown directive ${name}`);
  }

  #claim(field: FieldName, value: string): void {
    this.#claims.push({ field, value, from: 'meta', key: field, span: null, block: null });
  }

  #block(line: string): void {
    const id = this.#blocks.length;
    const marked = line.startsWith('> ');
    if (marked) this.#marked = id;
    const [, path = '', rest = ''] = /^(?:\{([^}]*)\} ?)?(.*)$/su.exec(marked ? line.slice(2) : line) ?? [];
    const { kind, level, text } = shape(rest === '…' ? (FILLER[this.#filler++ % FILLER.length] ?? '') : rest);
    const inlines = parseInlines(text);
    const containers: Container[] = kind === 'item' ? [{ kind: 'list', id: 1, ordered: false, start: 1, item: id }] : [];
    const span = { start: this.#text.length, end: this.#text.length + 1 };
    this.#text += '-';
    this.#blocks.push({
      id,
      kind,
      text: plain(inlines),
      content: { type: 'inline', inlines },
      span,
      spans: [span],
      path: path === '' ? [] : path.split(' ').map((element) => this.#element(element)),
      wrappers: [],
      place: { containers, level },
      hidden: false,
    });
  }

  #element(source: string): Ancestor {
    const known = this.#elements.get(source);
    if (known) return known;
    const [tag = '', ...names] = source.split(/[.#]/);
    const element: Ancestor = {
      id: this.#elements.size,
      tag,
      tokens: names.flatMap(classTokens),
      classes: names,
      role: null,
      itemprop: null,
      hidden: false,
      children: 1,
      labels: [],
    };
    this.#elements.set(source, element);
    return element;
  }

  build(mustMark: boolean): Parsed {
    if (mustMark && this.#marked < 0) throw new Error('no block of the example is marked');
    const page = { jsonLdTypes: [], ogType: null, articleBody: null, fragment: this.#fragment, notes: new Set<number>() };
    const document: Document = {
      source: { id: 'example', text: this.#text, sha256: '' },
      format: this.#format,
      header: null,
      page: this.#format === 'html' ? page : null,
      blocks: this.#blocks,
      claims: this.#claims,
      messages: [],
    };
    return { document, marked: this.#marked };
  }
}

function shape(line: string): { kind: BlockKind; level: number; text: string } {
  const heading = /^(#+) /.exec(line);
  if (heading?.[1]) return { kind: 'heading', level: heading[1].length, text: line.slice(heading[0].length) };
  if (line.startsWith('- ')) return { kind: 'item', level: 0, text: line.slice(2) };
  return { kind: 'paragraph', level: 0, text: line };
}

const TOKEN = /(!?)\[([^\]]*)\]\(([^)]*)\)|\*\*((?:[^*]|\*(?!\*))+)\*\*|<br>/g;

/** `[text](href)` and `**strong**`, each within the other, `![alt](src)` and `<br>`. */
function parseInlines(text: string): Inline[] {
  const inlines: Inline[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > last) inlines.push({ type: 'text', value: text.slice(last, match.index) });
    const [all, bang, label, href, strong] = match;
    if (bang) inlines.push({ type: 'image', src: href ?? '', alt: label ?? '', title: null });
    else if (all === '<br>') inlines.push({ type: 'break' });
    else if (strong === undefined) inlines.push({ type: 'link', href: href ?? '', title: null, children: parseInlines(label ?? '') });
    else inlines.push({ type: 'strong', children: parseInlines(strong) });
    last = match.index + all.length;
  }
  if (last < text.length) inlines.push({ type: 'text', value: text.slice(last) });
  return inlines;
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      'children' in inline ? plain(inline.children) : 'value' in inline ? inline.value : inline.type === 'break' ? ' ' : '',
    )
    .join('')
    .trim();
}
