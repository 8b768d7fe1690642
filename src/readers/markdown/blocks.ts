import type {
  BlockContent,
  Code,
  Definition,
  DefinitionContent,
  FootnoteDefinition,
  Heading,
  Html,
  List,
  Nodes,
  Paragraph,
  RootContent,
  Table,
} from 'mdast';
import type { Ancestor, Block, BlockKind, Container, Content } from '../../model/block.ts';
import type { Claim } from '../../model/claim.ts';
import type { Inline } from '../../model/inline.ts';
import type { Message } from '../../model/message.ts';
import type { Source, Span } from '../../model/source.ts';
import { append } from '../../text/many.ts';
import { collapse } from '../../text/space.ts';
import { hasWord } from '../../text/words.ts';
import { Addresses } from '../html/address.ts';
import { hasImage } from '../inlines.ts';
import { type Read, ReadError } from '../reader.ts';
import { shown, tidied } from '../text/inlines/tidy.ts';
import { adopt, type Counters, leftOpen, type Shift } from './html.ts';
import { type Context, inlinesOf } from './inlines.ts';
import { splitParagraph } from './split.ts';
import { codeText, isComment, trimmed } from './tidy.ts';
import { LoneTokens, type Token } from './tokens.ts';
import type { ToolSyntax } from './tools.ts';

type Flow = RootContent | BlockContent | DefinitionContent;

/** What stands around a block. */
interface Around {
  readonly containers: readonly Container[];
  /** Set for the first block of a list item, and taken by it. */
  readonly item: { fresh: boolean } | null;
}

/** What was found in the source before it was parsed. */
interface Marked {
  readonly tokens: readonly Token[];
  readonly lines: ToolSyntax['lines'];
}

/** What a block is made of. */
interface Parts {
  readonly kind: BlockKind;
  readonly content: Content;
  readonly text: string;
  readonly span: Span;
  readonly level?: number;
}

/** Makes blocks of a Markdown tree, in reading order. */
export class BlockReader {
  readonly blocks: Block[] = [];
  readonly claims: Claim[] = [];
  readonly messages: Message[] = [];
  /** Comments that were dropped: no browser shows them. */
  comments = 0;
  readonly #source: Source;
  readonly #html: Read | undefined;
  readonly #readers: Parameters<Read>[1];
  readonly #context: Context;
  readonly #alone: LoneTokens;
  readonly #lines: Marked['lines'];
  readonly #counters: Counters = { blocks: 0, nodes: 0 };

  constructor(source: Source, readers: Parameters<Read>[1], context: Omit<Context, 'addresses' | 'text'>, { tokens, lines }: Marked) {
    this.#source = source;
    this.#readers = readers;
    this.#html = readers.get('html');
    const base = source.url !== undefined && URL.canParse(source.url) ? new URL(source.url) : null;
    this.#context = { ...context, text: source.text, addresses: new Addresses(base) };
    this.#alone = new LoneTokens(source.text, tokens);
    this.#lines = lines;
  }

  /** Reads the children of one parent. */
  read(nodes: readonly Flow[], around: Around = { containers: [], item: null }): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i];
      if (node?.type === 'html') i += this.#htmlRegion(nodes, i, around) - 1;
      else if (node) this.#block(node, around);
    }
  }

  #block(node: Exclude<Flow, Html>, around: Around): void {
    switch (node.type) {
      case 'paragraph':
        this.#paragraph(node, around);
        break;
      case 'heading':
        this.#heading(node, around);
        break;
      case 'code':
        this.#code(node, around);
        break;
      case 'table':
        this.#table(node, around);
        break;
      case 'thematicBreak':
        this.#rule(spanOf(node), around);
        break;
      case 'blockquote': {
        const quote: Container = { kind: 'quote', id: this.#counters.nodes++ };
        this.read(node.children, { containers: [...around.containers, quote], item: around.item });
        break;
      }
      case 'list':
        this.#list(node, around);
        break;
      case 'definition':
        if (!this.#context.definitions.isUsed(node)) this.#raw(node, around);
        break;
      case 'footnoteDefinition':
        this.#raw(node, around);
        break;
    }
  }

  /** A rule, or a line that is a block by the syntax of a tool and was read as one. */
  #rule(span: Span, around: Around): void {
    const line = this.#lines.get(span.start);
    if (line) this.#token(this.#source.text.slice(line.start, line.end), line, around);
    else if (line === undefined) this.#add({ kind: 'break', content: { type: 'inline', inlines: [] }, text: '', span }, around);
  }

  #list(node: List, around: Around): void {
    const id = this.#counters.nodes++;
    const list = { kind: 'list', id, ordered: node.ordered === true, start: node.start ?? 1 } as const;
    for (const [item, child] of node.children.entries()) {
      const own = { fresh: true };
      const first = this.blocks.length;
      this.read(child.children, { containers: [...around.containers, { ...list, item }], item: own });
      if (typeof child.checked === 'boolean') this.#check(first, child.checked ? '[x]' : '[ ]');
    }
    // The item that holds this list had its first block.
    if (around.item && node.children.length > 0) around.item.fresh = false;
  }

  /** Puts the box of a task before the first block of its item. */
  #check(first: number, box: string): void {
    const block = this.blocks[first];
    if (block?.content.type !== 'inline') return;
    const inlines: Inline[] = [{ type: 'raw', value: box }, { type: 'text', value: ' ' }, ...block.content.inlines];
    this.blocks[first] = { ...block, content: { type: 'inline', inlines: tidied(inlines) }, text: collapse(`${box} ${block.text}`) };
  }

  #paragraph(node: Paragraph, around: Around): void {
    const whole = spanOf(node);
    let from = whole.start;
    for (const part of splitParagraph(node.children, (text) => this.#aroundTokens(text))) {
      const inlines = trimmed(tidied(inlinesOf(part, this.#context)));
      if (inlines.length === 0) continue;
      const start = Math.max(from, part[0]?.position?.start.offset ?? from);
      const end = Math.max(start, part.at(-1)?.position?.end.offset ?? whole.end);
      const only = inlines.length === 1 ? inlines[0] : undefined;
      const token = only?.type === 'raw' ? this.#alone.at(only.value, start) : undefined;
      if (token) from = token.end;
      if (only?.type === 'raw') this.#token(only.value, token ?? { start, end }, around);
      else this.#inline(inlines, { start, end }, around);
    }
  }

  #inline(inlines: readonly Inline[], span: Span, around: Around): void {
    const text = collapse(shown(inlines));
    const kind = hasWord(text) ? (around.item?.fresh ? 'item' : 'paragraph') : hasImage(inlines) ? 'figure' : 'break';
    this.#add({ kind, content: { type: 'inline', inlines }, text, span }, around);
  }

  /** A template token that is a block: a region of code, or a shortcode on a line of its own. */
  #token(value: string, span: Span | Token, around: Around): void {
    const code = 'code' in span && span.code;
    const text = code ? codeText(value) : collapse(value);
    const kind = code ? 'code' : hasWord(text) ? 'paragraph' : 'break';
    this.#add({ kind, content: { type: 'raw', value }, text, span: { start: span.start, end: span.end } }, around);
  }

  /** The text cut around tokens that stand on lines of their own. */
  #aroundTokens(text: string): readonly string[] {
    const { mask } = this.#context;
    if (mask === null || this.#alone.empty) return [text];
    const parts: string[] = [''];
    for (const line of text.split('\n')) {
      const pieces = mask.split(line.trim());
      const alone = pieces.length === 1 && pieces[0]?.token === true && this.#alone.has(pieces[0].value);
      if (alone) parts.push(line.trim(), '');
      else parts.push(`${parts.pop() ?? ''}${line}\n`);
    }
    return parts.map((part) => (part.endsWith('\n') ? part.slice(0, -1) : part)).filter((part) => part !== '');
  }

  #heading(node: Heading, around: Around): void {
    const inlines = trimmed(tidied(inlinesOf(node.children, this.#context)));
    if (inlines.length === 0) return;
    const text = collapse(shown(inlines));
    const kind = hasWord(text) ? 'heading' : hasImage(inlines) ? 'figure' : 'break';
    this.#add({ kind, content: { type: 'inline', inlines }, text, span: spanOf(node), level: kind === 'heading' ? node.depth : 0 }, around);
  }

  #code(node: Code, around: Around): void {
    const value = this.#restore(node.value).replace(/\r\n?/g, '\n').trimEnd();
    // all that stands behind the fence: `js title="count.js" {1,3}`
    const language = node.lang ? this.#restore(node.meta ? `${node.lang} ${node.meta}` : node.lang) : null;
    this.#add({ kind: 'code', content: { type: 'code', value, language }, text: codeText(value), span: spanOf(node) }, around);
  }

  #table(node: Table, around: Around): void {
    const rows = node.children.map((row) => row.children.map((cell) => trimmed(tidied(inlinesOf(cell.children, this.#context)))));
    // A table without a header is written with an empty one.
    const header = rows.length < 2 || (rows[0] ?? []).some((cell) => cell.length > 0);
    const kept = header ? rows : rows.slice(1);
    const text = kept.map((row) => collapse(row.map(shown).join(' '))).filter((line) => line !== '');
    const align = (node.align ?? []).map((one) => one ?? null);
    this.#add({ kind: 'table', content: { type: 'table', header, align, rows: kept }, text: text.join('\n'), span: spanOf(node) }, around);
  }

  /** Source that is kept byte for byte, without the marks of the quotes and lists that it stands in. */
  #raw(node: Definition | FootnoteDefinition, around: Around): void {
    const span = spanOf(node);
    const column = node.position?.start.column ?? 1;
    const [first = '', ...rest] = this.#source.text.slice(span.start, span.end).split(/\r\n|\r|\n/);
    const margin = around.containers.length === 0 ? 0 : column - 1;
    const value = [first, ...rest.map((line) => line.slice(marginOf(line, margin)))].join('\n');
    this.#add({ kind: 'paragraph', content: { type: 'raw', value }, text: collapse(value), span }, around);
  }

  /** Hands a piece of HTML to the HTML reader; returns how many nodes it took. */
  #htmlRegion(nodes: readonly Flow[], first: number, around: Around): number {
    const node = nodes[first] as Html;
    const span = spanOf(node);
    const { text } = this.#source;
    const value = this.#restore(node.value);
    // as long, it has lost no marks of a quote; what is not the same are lines that were read as rules
    const verbatim = span.end - span.start === value.length;
    const last = verbatim ? this.#regionEnd(nodes, first) : first;
    const end = spanOf(nodes[last] ?? node).end;
    const html = verbatim ? text.slice(span.start, end) : value;
    if (isComment(html)) this.comments++;
    else this.#fragment(html, around, verbatim ? (one) => ({ start: one.start + span.start, end: one.end + span.start }) : () => span);
    return last - first + 1;
  }

  /** The node that closes what this one leaves open (a table whose rows are parted by blank lines), itself where nothing does. */
  #regionEnd(nodes: readonly Flow[], first: number): number {
    let open = leftOpen((nodes[first] as Html).value);
    if (open.size === 0) return first;
    for (let i = first + 1; i < Math.min(nodes.length, first + REGION); i++) {
      const node = nodes[i];
      const text = node && this.#source.text.slice(spanOf(node).start, spanOf(node).end);
      // A heading or a fence is nothing that HTML would hold.
      if (!text || node.type === 'heading' || (node.type === 'code' && /^[`~]/.test(text))) return first;
      open = leftOpen(text, open);
      if (open.size === 0) return i;
    }
    return first;
  }

  #fragment(text: string, around: Around, shift: Shift): void {
    if (!this.#html)
      throw new ReadError(
        'reader-not-loaded',
        'the Markdown holds HTML, and the reader for html is not loaded: call loadResources with this format',
      );
    const { path: _, ...source } = this.#source;
    const fragment = this.#html({ ...source, text, hint: 'html' }, this.#readers);
    const { blocks, claims, messages } = adopt(fragment, this.#counters, shift, around.containers);
    append(this.blocks, blocks);
    append(this.claims, claims);
    append(this.messages, messages);
    if (blocks.length > 0 && around.item) around.item.fresh = false;
  }

  #restore(value: string): string {
    return this.#context.mask?.restore(value) ?? value;
  }

  #add({ kind, content, text, span, level = 0 }: Parts, around: Around): void {
    // A picture before the text of an item does not make that text another paragraph.
    if (around.item && kind !== 'figure' && kind !== 'break') around.item.fresh = false;
    this.blocks.push({
      id: this.#counters.blocks++,
      kind,
      text,
      content,
      span,
      spans: [span],
      path: [],
      wrappers: content.type === 'inline' ? this.#wrappers(content.inlines) : [],
      place: { containers: around.containers, level },
      hidden: false,
    });
  }

  /** Marks around the whole of a block, as the elements that they are in HTML. */
  #wrappers(inlines: readonly Inline[]): readonly Ancestor[] {
    const wrappers: Ancestor[] = [];
    for (
      let only = inlines.length === 1 ? inlines[0] : undefined;
      only && 'children' in only;
      only = only.children.length === 1 ? only.children[0] : undefined
    ) {
      const tag = only.type === 'styled' ? only.tag : TAGS[only.type];
      const none: readonly string[] = [];
      const children = only.children.length;
      wrappers.push({
        id: this.#counters.nodes++,
        tag,
        tokens: none,
        classes: none,
        role: null,
        itemprop: null,
        hidden: false,
        children,
        labels: none,
      });
    }
    return wrappers;
  }
}

/** How many nodes a piece of HTML with blank lines in it may span. */
const REGION = 500;

const TAGS = { link: 'a', strong: 'strong', emphasis: 'em' } as const;

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** How many characters of container marks and indent a line has, at most `most`. */
function marginOf(line: string, most: number): number {
  const marks = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
  return Math.min(marks, most);
}
