/** A half-open range of UTF-16 offsets into `Source.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The shapes of input that have a reader; `front-matter` wraps one of the other three. */
export type FormatName = 'html' | 'front-matter' | 'markdown' | 'text';

/** How the bytes of an input became text. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding that was used, e.g. `utf-8`. */
  readonly encoding: string;
  /** What decided the encoding. */
  readonly by: 'flag' | 'bom' | 'utf-8' | 'declared' | 'fallback';
}

/** What a tool or an archive that saved a page says of where and when it was. */
export interface Saved {
  /** Who says so: `singlefile`, `wayback`, `mhtml`. */
  readonly by: string;
  /** Address of the web that the page had. */
  readonly url: string | null;
  /** When it was saved, as written: never when the article was published. */
  readonly date: string | null;
}

/** What the header of a mail says of its letter, decoded; null for what it does not say. */
export interface Letter {
  readonly subject: string | null;
  /** Name of the sender. */
  readonly from: string | null;
  readonly date: string | null;
  /** Address of the web at which the letter can be read. */
  readonly url: string | null;
}

/** A decoded input. Every span in the model refers to `text`. */
export interface Source {
  /** Name for messages and ledger: the path as given, or `<stdin>`. */
  readonly id: string;
  /** The input as text, without its byte order mark. Line ends are as found. */
  readonly text: string;
  /** Hex SHA-256 of the input's bytes. */
  readonly sha256: string;
  /** Path relative to the input argument, with `/`; absent for standard input. */
  readonly path?: string;
  /** Address the document came from, where the caller knows it. */
  readonly url?: string;
  /** Format that the caller insists on (`--from`). */
  readonly hint?: FormatName;
  /** What the file says of the page that it holds, where it is more than the page. */
  readonly saved?: Saved;
  /** What the header of the mail says that held it. */
  readonly letter?: Letter;
  /** How the bytes were decoded; absent where the caller had text. */
  readonly decoded?: Omit<Decoded, 'text'>;
}
