import type { ChildNode, Element, Text } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { Block } from '../../model/block.ts';
import type { Span } from '../../model/source.ts';
import { collapse } from '../../text/space.ts';
import type { Addresses } from './address.ts';
import { BlockBuilder, CONTENT, type Leave } from './builder.ts';
import { type CodeText, isCodeBlock, isProse, languageOf } from './code.ts';
import type { Role } from './data/tags.ts';
import { isBlockRole, isPixel, isUnshown, roleOf } from './element.ts';
import { Frame } from './frame.ts';
import { wordItemOf } from './lists.ts';
import { markOf } from './mark.ts';
import { embedAddress, emojiOf, imageSource, isTwin, postAddress } from './media.ts';
import { followsLink, previousElement } from './neighbours.ts';
import { type Extent, noteBeside, noteBlocks } from './notes.ts';
import { nodesOf, type Tree } from './parse.ts';
import type { Mark } from './run.ts';
import type { Survey } from './survey.ts';
import { hasHead, isDataTable } from './table.ts';
import type { Mask } from './template.ts';

/** What cutting a page into blocks needs to know. */
export interface Page {
  readonly text: string;
  readonly tree: Tree;
  readonly survey: Survey;
  readonly addresses: Addresses;
  readonly mask: Mask | null;
  /** No page stands around the content: blank lines between its top-level texts part paragraphs. */
  readonly fragment: boolean;
}

/** The blocks of a page in reading order, the block that each witness stands in, and the blocks of footnotes. */
export interface Segmented {
  readonly blocks: readonly Block[];
  readonly blockOf: ReadonlyMap<Element, number>;
  readonly notes: ReadonlySet<number>;
}

const STAY: Leave = () => {};
const WHITE = /\s/;
const BLANK_LINE = /\n[ \t\r]*\n/g;
/** A shorter line of preformatted prose ends where its author ended it; a longer one was wrapped. */
const WRAPPED_LINE = 45;

/** Cuts a page into its blocks. */
export function segment(page: Page): Segmented {
  return new Segmenter(page).run();
}

/** Walks the tree once, without recursion: every element that is entered leaves an entry on a stack that undoes it. */
class Segmenter {
  readonly #page: Page;
  readonly #build: BlockBuilder;
  readonly #watched: ReadonlySet<Element>;
  readonly #extents: Extent[] = [];
  #ids = 0;
  /** The mark of the list item that is open: it shows what the list says already. */
  #mark: Text | null = null;
  #prose = false;
  #codeRefused = false;
  #inPost = false;
  #lastImage: string | null = null;
  /** The latest `pre` of one line or several such, and its block. */
  #lastPre: { readonly element: Element; readonly block: number } | null = null;

  constructor(page: Page) {
    this.#page = page;
    const { h1, time, relAuthor, itemprop, property } = page.survey.witnesses;
    const notes = [...page.survey.notes.marksOf].flat(2);
    this.#watched = new Set([...h1, ...time, ...relAuthor, ...itemprop, ...property, ...notes]);
    this.#build = new BlockBuilder(new Frame(null, -1, null, { layout: false, hidden: false }), page.mask);
  }

  run(): Segmented {
    const { root } = this.#page.tree;
    const leaves: Leave[] = [];
    let node: ChildNode | null = root.children[0] ?? null;
    while (node) {
      if (isText(node)) this.#text(node);
      else if (isTag(node)) {
        const leave = this.#enter(node);
        const first = node.children[0];
        if (leave && first) {
          leaves.push(leave);
          node = first;
          continue;
        }
        leave?.();
      }
      while (node && !node.next) {
        node = node.parent === root ? null : (node.parent as ChildNode | null);
        if (node) leaves.pop()?.();
      }
      node = node?.next ?? null;
    }
    this.#build.flush();
    const { blocks, blockOf } = this.#build.list;
    return { blocks, blockOf, notes: noteBlocks(this.#extents, this.#page.survey.notes, blocks, blockOf) };
  }

  #enter(element: Element): Leave | null {
    const id = this.#ids++;
    const role = roleOf(element);
    switch (role) {
      case 'skipped':
        this.#embed(element);
        return null;
      case 'void':
        return null;
      case 'break':
        this.#build.lineBreak();
        return null;
      case 'rule':
        this.#build.rule(this.#spanOf(element));
        return null;
      case 'image':
        this.#image(element);
        return null;
    }
    if (!this.#watched.has(element)) return this.#enterContent(element, id, role);
    const unwatch = this.#build.watch(element);
    const leave = this.#enterContent(element, id, role);
    const { blocks } = this.#build.list;
    const first = blocks.length;
    return () => {
      leave?.();
      unwatch();
      this.#extents.push({ element, first, end: Math.max(first + 1, blocks.length) });
    };
  }

  #enterContent(element: Element, id: number, role: Role | null): Leave | null {
    const { inCode, inCell, inTable } = this.#build;
    const isBlock = isBlockRole(role) || this.#page.survey.structural.has(element);
    const hidden = role === 'concealed' || isUnshown(element);
    if (hidden && (!isBlock || inCode || inCell)) return this.#build.openAside(true);
    if (inCode) return this.#enterInCode(element, isBlock);
    if (inTable) {
      if (role === 'row') return this.#build.openRow();
      if (role === 'cell' && !inCell) return this.#build.openCell(element);
      if (isBlock && inCell) return this.#enterInCell(element, id);
    }
    if (role === 'code' && (isBlock || this.#page.survey.multiline.has(element)) && !this.#codeRefused && !inCell)
      return this.#enterLongCode(element, id);
    return isBlock ? this.#enterBlock(element, id, role, hidden) : this.#enterInline(element, id, role);
  }

  #enterBlock(element: Element, id: number, role: Role | null, hidden: boolean): Leave | null {
    if (element.name.includes('-')) this.#embed(element);
    const leave = this.#openFrame(element, id, hidden);
    switch (role) {
      case 'pre':
        return this.#prose ? leave : this.#enterPre(element, leave);
      case 'table': {
        if (!isDataTable(element)) return leave;
        const close = this.#build.openTable(this.#spanOf(element), hasHead(element));
        return both(close, leave);
      }
      case 'quote':
        return this.#inPost ? leave : this.#enterQuote(element, leave);
      default:
        return leave;
    }
  }

  #openFrame(element: Element, id: number, hidden: boolean): Leave {
    const layout = this.#page.survey.layout.has(element);
    const item = wordItemOf(element);
    if (item) this.#mark = item.mark;
    const frame = new Frame(element, id, this.#build.frame, { layout, hidden, item });
    const inNote = this.#extents.at(-1)?.first === this.#build.list.blocks.length;
    return this.#build.openBlock(frame, this.#markOf(element), inNote);
  }

  /** A block within a table's cell: a line of it. */
  #enterInCell(element: Element, id: number): Leave {
    this.#build.boundary();
    const leave = this.#build.openInline(element, id, this.#markOf(element), false);
    return () => {
      leave();
      this.#build.boundary();
    };
  }

  #enterInline(element: Element, id: number, role: Role | null): Leave {
    const aside = noteBeside(element);
    if (aside !== null && !this.#build.inCell) return this.#build.openAside(aside === 'on-touch');
    if (this.#page.survey.credits.has(element)) this.#build.lineBreak();
    // the frame of a button parts its words from those before it; so does what a page puts between two links
    if (element.name === 'button' || followsLink(element)) this.#build.space();
    const leave = this.#build.openInline(element, id, this.#markOf(element), role === 'code');
    if (element.name === 'q') {
      this.#build.words('“');
      return both(() => this.#build.words('”'), leave);
    }
    if (element.name !== 'option' && element.name !== 'optgroup') return leave;
    this.#build.words(' ');
    return both(leave, () => this.#build.words(' '));
  }

  // --- code ---

  #enterPre(element: Element, leave: Leave): Leave {
    if (!isProse(element)) return both(this.#openCode(element, true), leave);
    this.#prose = true;
    return both(leave, () => {
      this.#prose = false;
    });
  }

  /** A code element with line breaks or blocks in it: a code block, unless it is prose that was never closed off from it. */
  #enterLongCode(element: Element, id: number): Leave {
    if (isCodeBlock(element)) {
      const leave = this.#openFrame(element, id, false);
      return both(this.#openCode(element, false), leave);
    }
    this.#codeRefused = true;
    const structural = this.#page.survey.structural.has(element);
    const leave = structural ? this.#openFrame(element, id, false) : this.#enterInline(element, id, 'code');
    return both(leave, () => {
      this.#codeRefused = false;
    });
  }

  #openCode(element: Element, verbatim: boolean): Leave {
    return this.#build.openCode(verbatim, (code) => this.#finishCode(element, code));
  }

  /** Adds a code block; a `pre` of one line goes on where the `pre` right before it ended. */
  #finishCode(element: Element, code: CodeText): void {
    const span = this.#spanOf(element);
    const single = element.name === 'pre' && !code.value.includes('\n');
    if (single && this.#lastPre && previousElement(element) === this.#lastPre.element) {
      const { block } = this.#lastPre;
      if (this.#build.extendCode(block, code, span)) {
        this.#lastPre = { element, block };
        return;
      }
    }
    const block = this.#build.code(code, languageOf(element), span);
    this.#lastPre = single && block !== null ? { element, block } : null;
  }

  #enterInCode(element: Element, isBlock: boolean): Leave {
    if (element.name === 'button') return this.#build.openAside(false);
    if (!isBlock) return STAY;
    this.#build.boundary();
    return () => this.#build.boundary();
  }

  // --- text ---

  #text(node: Text): void {
    const { data } = node;
    const { inCode, frame } = this.#build;
    if (!inCode && (this.#prose || (this.#page.fragment && frame.parent === null)) && data.includes('\n'))
      this.#paragraphs(data, this.#spanOf(node));
    else if (node === this.#mark) this.#build.mark(this.#spanOf(node));
    else if (inCode || CONTENT.test(data)) this.#build.text(data, this.#spanOf(node));
    else if (WHITE.test(data)) this.#build.space();
  }

  /** Text whose blank lines part paragraphs. */
  #paragraphs(data: string, span: Span): void {
    const parts = rangesOf(data);
    const raw = rangesOf(this.#page.text.slice(span.start, span.end));
    // an entity that hides a line end: the ranges of the parts are not known
    if (parts.length !== raw.length) {
      this.#build.text(data, span);
      return;
    }
    parts.forEach((part, i) => {
      if (i > 0) this.#build.flush();
      const text = data.slice(part.start, part.end);
      const range = { start: span.start + (raw[i]?.start ?? 0), end: span.start + (raw[i]?.end ?? 0) };
      if (this.#prose && CONTENT.test(text)) this.#lines(text, range);
      else if (CONTENT.test(text)) this.#build.text(text, range);
      else this.#build.space();
    });
  }

  #lines(paragraph: string, span: Span): void {
    const lines = paragraph.split('\n').filter((line) => CONTENT.test(line));
    this.#build.text(lines[0] ?? '', span);
    lines.slice(1).forEach((line, i) => {
      if ((lines[i] ?? '').length < WRAPPED_LINE) this.#build.lineBreak();
      this.#build.words(` ${line}`);
    });
  }

  // --- links, images, embedded posts ---

  /** The mark or link that an element sets; marks other than links have no place in code. */
  #markOf(element: Element): Mark | null {
    if (element.name !== 'a') return this.#build.inInlineCode ? null : markOf(element);
    const { href, title } = element.attribs;
    const address = href === undefined ? null : this.#address(href);
    return address === null ? null : { type: 'link', href: address, title: this.#plain(title) };
  }

  #image(element: Element): void {
    const emoji = emojiOf(element);
    if (emoji !== null) {
      this.#build.words(emoji);
      return;
    }
    const source = imageSource(element);
    const src = source === null ? null : this.#address(source);
    if (src === null || (src === this.#lastImage && isTwin(element))) return;
    this.#lastImage = src;
    const { alt, title } = element.attribs;
    const hidden = isPixel(element) || isUnshown(element);
    const leave = hidden || this.#build.inCode ? this.#build.openAside(hidden) : STAY;
    this.#build.image({ type: 'image', src, alt: this.#plain(alt) ?? '', title: this.#plain(title) }, this.#spanOf(element));
    leave();
  }

  /** Puts a link in the place of a known player or post. */
  #embed(element: Element): void {
    const address = embedAddress(element);
    if (address !== null) this.#build.embed(this.#restore(address), this.#spanOf(element));
  }

  /** An embedded post keeps its words, and gets its address where no link in it has it. */
  #enterQuote(element: Element, leave: Leave): Leave {
    const address = postAddress(element);
    if (address === null) return leave;
    this.#inPost = true;
    const known = address.replace(/[?#].*$/s, '');
    const linked = [...nodesOf(element)].some((node) => isTag(node) && node.attribs.href?.startsWith(known));
    return () => {
      this.#inPost = false;
      if (!linked) this.#build.embed(address, this.#spanOf(element));
      leave();
    };
  }

  // --- values ---

  #address(value: string): string | null {
    const address = this.#page.addresses.resolve(value);
    return address === null ? null : this.#restore(address);
  }

  #plain(value: string | undefined): string | null {
    return value ? collapse(this.#restore(value)) || null : null;
  }

  #restore(value: string): string {
    return this.#page.mask?.restore(value) ?? value;
  }

  #spanOf(node: ChildNode): Span {
    return this.#page.tree.spanOf(node) ?? { start: 0, end: 0 };
  }
}

function both(first: Leave, second: Leave): Leave {
  return () => {
    first();
    second();
  };
}

/** The parts of a text between its blank lines. */
function rangesOf(text: string): Span[] {
  const ranges: Span[] = [];
  let start = 0;
  for (const { index, 0: blank } of text.matchAll(BLANK_LINE)) {
    ranges.push({ start, end: index });
    start = index + blank.length;
  }
  ranges.push({ start, end: text.length });
  return ranges;
}
