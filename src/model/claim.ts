import type { Span } from './source.ts';

/** Every metadata field that evidence can speak of. */
export type FieldName =
  | 'title'
  | 'subtitle'
  | 'description'
  | 'authors'
  | 'date'
  | 'updated'
  | 'url'
  | 'site'
  | 'publisher'
  | 'section'
  | 'tags'
  | 'language'
  | 'image'
  | 'figures'
  | 'agency'
  | 'dateline'
  | 'takeaways'
  | 'notes'
  | 'access'
  | 'feed'
  | 'retrieved'
  | 'draft';

/** Kind of place that a claim was found in. */
export type Origin =
  | 'front-matter'
  | 'json-ld'
  | 'meta'
  | 'microdata'
  | 'rdfa'
  | 'rel'
  | 'time'
  | 'element'
  | 'breadcrumb'
  | 'text'
  | 'saved'
  | 'mail'
  | 'url'
  | 'file-name'
  | 'option'
  | 'detected';

/** An image or a caption that awaits one. */
export interface ImageValue {
  readonly src: string | null;
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

export type NoteKind = 'correction' | 'editor' | 'disclosure' | 'update' | 'bio';

/** A remark about the article that is not part of it. */
export interface NoteValue {
  readonly kind: NoteKind;
  readonly text: string;
}

/** One value as the source has it: lists are several claims, cleaning is for `metadata`. */
export type ClaimValue = string | ImageValue | NoteValue;

/** One piece of evidence for one metadata field. */
export interface Claim {
  readonly field: FieldName;
  readonly value: ClaimValue;
  readonly from: Origin;
  /** What spoke within the origin: a header key (`summary`), a property (`og:title`, `author.name`), an element (`h1`), a rule's id. */
  readonly key: string;
  readonly span: Span | null;
  /** The block that it stands in, where it stands in one. */
  readonly block: number | null;
}
