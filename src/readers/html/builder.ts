import type { Element } from 'domhandler';
import type { Image } from '../../model/inline.ts';
import type { Span } from '../../model/source.ts';
import { isNoteMark } from '../../text/notes.ts';
import { collapse } from '../../text/space.ts';
import { BlockList } from './blocks.ts';
import { CodeText } from './code.ts';
import { Ancestors } from './element.ts';
import type { Frame } from './frame.ts';
import { type Mark, Marks, type OpenInline, Run } from './run.ts';
import { TableRows } from './table.ts';
import type { Mask } from './template.ts';

/** Undoes what opening something did. */
export type Leave = () => void;

/** What the content of an open element is gathered into. */
interface State {
  readonly run: Run;
  readonly marks: Marks;
  readonly inlines: OpenInline[];
  /** The outermost inline code element that is open. */
  readonly inlineCode: number | null;
  readonly code: CodeText | null;
  readonly table: TableRows | null;
  readonly inCell: boolean;
  /** For content that is not part of the text it stands in: whether it is hidden. */
  readonly aside: { readonly hidden: boolean } | null;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Something other than white space. A soft hyphen shows nothing, but is text of the page. */
export const CONTENT = /[^\s\u200b-\u200f\u2060]/;
/** How pages without style sheets indent the first line of a paragraph, and Chinese and Japanese ones to this day. */
const INDENT = /^[\t\n\r ]*(?:\u3000|\u00a0[ \n]?\u00a0)/;
const SENTENCE_END = /[.!?…。！？:：][\s"'”’»」』)\]]*$/;

/**
 * Makes blocks of what the segmenter meets: text, images, breaks, and elements that open and close. Knows how content
 * becomes blocks; which element means what is for the segmenter to say.
 */
export class BlockBuilder {
  readonly #list = new BlockList(new Ancestors());
  readonly #mask: Mask | null;
  readonly #watching: Element[] = [];
  /** Runs that are not part of the text they stand in (hidden words, counters): blocks of their own after it. */
  #asides: { readonly run: Run; readonly hidden: boolean }[] = [];
  #frame: Frame;
  #state: Writable<State>;

  // one for all elements: most elements are blocks or inlines, and a closure for each would be a third of all that is allocated
  readonly #closeBlock: Leave = () => {
    this.flush();
    this.#frame = this.#frame.parent ?? this.#frame;
    this.#state.marks.close();
  };
  readonly #closeInline: Leave = () => {
    const { marks, inlines, run } = this.#state;
    marks.close();
    this.#state.inlineCode = inlines.pop()?.code ?? null;
    run.closedTo(inlines.length);
  };

  constructor(root: Frame, mask: Mask | null) {
    this.#frame = root;
    this.#mask = mask;
    this.#state = this.#fresh(null);
  }

  #fresh(aside: State['aside']): State {
    return { run: new Run(this.#mask), marks: new Marks(), inlines: [], inlineCode: null, code: null, table: null, inCell: false, aside };
  }

  /** What was built. */
  get list(): Pick<BlockList, 'blocks' | 'blockOf'> {
    return this.#list;
  }

  get frame(): Frame {
    return this.#frame;
  }

  get inCode(): boolean {
    return this.#state.code !== null;
  }

  get inTable(): boolean {
    return this.#state.table !== null;
  }

  get inCell(): boolean {
    return this.#state.inCell;
  }

  /** True within an inline code element, where only links are marked. */
  get inInlineCode(): boolean {
    return this.#state.inlineCode !== null;
  }

  // --- content ---

  /** Adds text of the page, at the range where it stands: any text in code, text with content elsewhere. */
  text(data: string, span: Span): void {
    const { run, code } = this.#state;
    if (code) {
      code.add(this.#mask?.restore(data) ?? data);
      if (CONTENT.test(data)) code.spans.push(span);
      return;
    }
    if (run.breaks >= 2 || (run.breaks === 1 && INDENT.test(data) && SENTENCE_END.test(run.text))) this.#split();
    this.#state.run.spans.push(span);
    this.words(data);
  }

  /** Adds text of the page that its place in the document says already. */
  mark(span: Span): void {
    this.#state.run.spans.push(span);
  }

  /** Adds white space between what was added and what comes. */
  space(): void {
    this.#state.run.addSpace();
  }

  /** Adds words that are shown but are no text of the page: quote marks, an emoji's name; or more of what `text` began. */
  words(data: string): void {
    const { run, code, inlines, marks, inlineCode } = this.#state;
    if (code) {
      code.add(data);
      return;
    }
    run.within(inlines);
    if (this.#watching.length > 0) run.watch(this.#watching.splice(0));
    run.addText(data, marks.active, inlineCode);
  }

  lineBreak(): void {
    const { code, run } = this.#state;
    if (code) code.breakLine();
    else run.breaks++;
  }

  image(image: Image, span: Span): void {
    const { run, inlines, marks } = this.#state;
    if (run.breaks >= 2) this.#split();
    this.#state.run.within(inlines);
    this.#state.run.addImage(image, span, marks.active);
  }

  rule(span: Span): void {
    this.boundary();
    if (this.inCode || this.inCell || this.#state.aside) return;
    this.#list.add({ kind: 'break', text: '', content: { type: 'inline', inlines: [] }, spans: [], span, frame: this.#frame });
  }

  /** A link in the place of a player or post: a figure, for it has no text of its own. */
  embed(href: string, span: Span): void {
    this.flush();
    const inlines = [{ type: 'link', href, title: null, children: [{ type: 'text', value: href }] }] as const;
    this.#list.add({
      kind: 'figure',
      text: '',
      content: { type: 'inline', inlines },
      spans: [],
      span,
      frame: this.#frame,
      hidden: this.#state.aside?.hidden ?? false,
    });
  }

  /** The element's text is awaited: the block that it begins in will be on record. */
  watch(element: Element): Leave {
    this.#watching.push(element);
    return () => {
      if (this.#watching.at(-1) === element) this.#watching.pop();
    };
  }

  // --- borders ---

  /** Two line breaks end a block; in a cell, which is one block, they are one. */
  #split(): void {
    if (this.#state.inCell) this.#state.run.breaks = 1;
    else this.flush();
  }

  /** The border of a block element: a new line in code and in cells, elsewhere the end of the block. */
  boundary(): void {
    const { code, inCell, run } = this.#state;
    if (code) code.boundary();
    else if (inCell) run.breaks = Math.max(1, run.breaks);
    else this.flush();
  }

  /** Ends the block that is open. */
  flush(): void {
    const { run, aside } = this.#state;
    if (!run.fresh) this.#state.run = new Run(this.#mask);
    if (aside) {
      if (!run.empty) this.#asides.push({ run, hidden: aside.hidden });
      return;
    }
    this.#list.addRun(run, this.#frame, false);
    if (this.#asides.length === 0) return;
    const asides = this.#asides;
    this.#asides = [];
    for (const { run: own, hidden } of asides) this.#list.addRun(own, this.#frame, hidden);
  }

  // --- elements ---

  /** Opens a block element, and the mark or link that it sets for all that it holds. A footnote whose number is all of it so far goes on in the block. */
  openBlock(frame: Frame, mark: Mark | null, inNote: boolean): Leave {
    if (inNote && isNoteMark(this.#state.run.text)) this.space();
    else this.flush();
    this.#frame = frame;
    this.#state.marks.open(mark);
    return this.#closeBlock;
  }

  openInline(element: Element, id: number, mark: Mark | null, isCode: boolean): Leave {
    const { marks, inlines, inlineCode } = this.#state;
    marks.open(mark);
    inlines.push({ element, id, code: inlineCode, evidence: null });
    if (isCode) this.#state.inlineCode ??= id;
    return this.#closeInline;
  }

  /** Opens content that is not part of the text around it: it becomes a block of its own after that. */
  openAside(hidden: boolean): Leave {
    const outer = this.#state;
    this.#state = this.#fresh({ hidden: hidden || (outer.aside?.hidden ?? false) });
    return () => {
      this.flush();
      this.#state = outer;
    };
  }

  /** Opens a code block in the frame that is open. `finish` gets the code. */
  openCode(verbatim: boolean, finish: (code: CodeText) => void): Leave {
    const code = new CodeText(verbatim);
    this.#state.code = code;
    return () => {
      this.#state.code = null;
      finish(code);
    };
  }

  /** Adds a code block to the frame that is open and returns its number; null where it is blank. */
  code(code: CodeText, language: string | null, span: Span): number | null {
    const { value, spans } = code;
    if (spans.length === 0) return null;
    const text = value.split('\n').map(collapse).filter(Boolean).join('\n');
    return this.#list.add({ kind: 'code', text, content: { type: 'code', value, language }, spans, span, frame: this.#frame });
  }

  /** Adds a line of code to a code block that is the latest block. */
  extendCode(id: number, code: CodeText, span: Span): boolean {
    return this.#list.extendCode(id, code.value, code.spans, span);
  }

  /** Opens a data table in the frame that is open. */
  openTable(span: Span, inHead: boolean): Leave {
    const rows = new TableRows();
    this.#state.table = rows;
    return () => {
      this.flush();
      this.#state.table = null;
      const { content, text } = rows.finish(inHead);
      if (rows.spans.length > 0) {
        this.#list.add({ kind: 'table', text, content, spans: rows.spans, span, frame: this.#frame, watched: rows.watched });
      }
    };
  }

  openRow(): Leave {
    this.flush();
    this.#state.table?.startRow();
    return () => this.flush();
  }

  openCell(element: Element): Leave {
    this.flush();
    const state = this.#state;
    const { table } = state;
    state.inCell = true;
    return () => {
      const { run } = state;
      state.inCell = false;
      state.run = new Run(this.#mask);
      table?.addCell(element, run);
    };
  }
}
