import type { Element } from 'domhandler';
import type { Ancestor, Block, BlockKind, Content } from '../../model/block.ts';
import type { Image, Inline, Link } from '../../model/inline.ts';
import type { Span } from '../../model/source.ts';
import { append } from '../../text/many.ts';
import { collapse } from '../../text/space.ts';
import { hasWord } from '../../text/words.ts';
import type { Ancestors } from './element.ts';
import type { Frame } from './frame.ts';
import { withoutHardWrap } from './hard-wrap.ts';
import { unmarked } from './mark.ts';
import type { Run } from './run.ts';

/** What a block is made of, before it has a number and a place. */
export interface Draft {
  readonly kind: BlockKind;
  readonly text: string;
  readonly content: Content;
  readonly spans: readonly Span[];
  readonly span: Span;
  readonly frame: Frame;
  readonly wrappers?: readonly Ancestor[];
  readonly hidden?: boolean;
  readonly watched?: readonly Element[];
}

/** A heading is not longer than this; a block below an unclosed heading may be. */
const LONGEST_HEADING = 300;

/** The blocks of a page in reading order, and which block each watched element stands in. */
export class BlockList {
  readonly blocks: Block[] = [];
  readonly blockOf = new Map<Element, number>();
  readonly #ancestors: Ancestors;
  /** Ranges of a code block that is made of several elements. */
  #extended: { readonly id: number; readonly spans: Span[] } | null = null;

  constructor(ancestors: Ancestors) {
    this.#ancestors = ancestors;
  }

  /** Adds a block and returns its number. */
  add(draft: Draft): number {
    const { frame, kind } = draft;
    const id = this.blocks.length;
    const hidden = draft.hidden === true || frame.hidden;
    const first = !hidden && kind !== 'figure' && kind !== 'break' && frame.takeItem();
    this.blocks.push({
      id,
      kind: first && kind === 'paragraph' ? 'item' : kind,
      text: draft.text,
      content: draft.content,
      span: draft.span,
      spans: draft.spans,
      path: frame.path(this.#ancestors),
      wrappers: draft.wrappers ?? NONE,
      place: { containers: frame.containers, level: kind === 'heading' ? frame.level : 0 },
      hidden,
    });
    for (const element of draft.watched ?? []) if (!this.blockOf.has(element)) this.blockOf.set(element, id);
    return id;
  }

  /** Adds a line to a code block; false where it is no longer the latest block. Linear for any number of lines. */
  extendCode(id: number, line: string, spans: readonly Span[], span: Span): boolean {
    const block = this.blocks[id];
    if (id !== this.blocks.length - 1 || block?.content.type !== 'code') return false;
    if (this.#extended?.id !== id) this.#extended = { id, spans: [...block.spans] };
    append(this.#extended.spans, spans);
    const words = collapse(line);
    this.blocks[id] = {
      ...block,
      text: block.text === '' || words === '' ? block.text + words : `${block.text}\n${words}`,
      content: { ...block.content, value: `${block.content.value}\n${line}` },
      span: { start: block.span.start, end: span.end },
      spans: this.#extended.spans,
    };
    return true;
  }

  /** Adds the block, or the figures, that a run of inline content makes; nothing for an empty one. */
  addRun(run: Run, frame: Frame, hidden: boolean): void {
    if (run.empty) return;
    if (run.text === '' && run.images.length > 0) {
      this.#addFigures(run, frame, hidden);
      return;
    }
    const heading = frame.level > 0 && run.text.length <= LONGEST_HEADING;
    const kind = hasWord(run.text) ? (heading ? 'heading' : 'paragraph') : run.images.length > 0 ? 'paragraph' : 'break';
    this.add({
      kind,
      text: run.text,
      content: { type: 'inline', inlines: kind === 'heading' ? unmarked(run.inlines) : withoutHardWrap(run.inlines) },
      spans: run.spans,
      span: run.extent,
      frame,
      wrappers: run.wrappers(this.#ancestors),
      hidden,
      watched: run.watched,
    });
  }

  #addFigures(run: Run, frame: Frame, hidden: boolean): void {
    const wrappers = run.wrappers(this.#ancestors);
    const pictures: Inline[] = [];
    gatherPictures(run.inlines, null, pictures);
    pictures.forEach((picture, i) => {
      this.add({
        kind: 'figure',
        text: '',
        content: { type: 'inline', inlines: [picture] },
        // text that shows nothing (soft hyphens) goes with the first
        spans: i === 0 ? run.spans : [],
        span: run.images[i] ?? run.extent,
        frame,
        wrappers,
        hidden,
        watched: i === 0 ? run.watched : [],
      });
    });
  }
}

const NONE: readonly never[] = [];

/** Adds each image of a run without text, in the link that it stands in. */
function gatherPictures(inlines: readonly Inline[], link: Link | null, pictures: Inline[]): void {
  for (const inline of inlines) {
    if (inline.type === 'image') pictures.push(link ? linked(inline, link) : inline);
    else if ('children' in inline) gatherPictures(inline.children, inline.type === 'link' ? inline : link, pictures);
  }
}

function linked(image: Image, { type, href, title }: Link): Link {
  return { type, href, title, children: [image] };
}
