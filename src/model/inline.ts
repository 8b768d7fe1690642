/** Plain characters. White space is collapsed to single spaces; no line breaks. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
}

/** Emphasised (`em`, `i`) or strongly emphasised (`strong`, `b`) content. */
export interface Emphasis {
  readonly type: 'emphasis' | 'strong';
  readonly children: readonly Inline[];
}

/** Content that Markdown marks with `~~` (del) or that has no mark and is written as an HTML tag (sub, sup, kbd, mark). */
export interface Styled {
  readonly type: 'styled';
  readonly tag: 'del' | 'sub' | 'sup' | 'kbd' | 'mark';
  readonly children: readonly Inline[];
}

/** A span of code, verbatim. */
export interface Code {
  readonly type: 'code';
  readonly value: string;
}

/** A link. `href` is as found, resolved against the document's address where that is known. */
export interface Link {
  readonly type: 'link';
  readonly href: string;
  readonly title: string | null;
  readonly children: readonly Inline[];
}

/** An image within a line, or alone in a figure block. */
export interface Image {
  readonly type: 'image';
  readonly src: string;
  readonly alt: string;
  readonly title: string | null;
}

/** A hard line break inside a block. */
export interface Break {
  readonly type: 'break';
}

/** Source text that must survive byte for byte: template tokens (`{{< >}}`, `{% %}`), footnote marks. */
export interface Raw {
  readonly type: 'raw';
  readonly value: string;
}

/** Our own readonly inline tree: no node of any parser, no string of HTML. */
export type Inline = Text | Emphasis | Styled | Code | Link | Image | Break | Raw;
