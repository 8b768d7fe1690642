/** Of every class of characters those that plain text has. */
const PLAIN_CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  Lt: '',
  Lo: 'ªº',
  N: '0-9²³¹¼-¾',
  M: '',
  Mn: '',
  Me: '',
  Cf: '\\xad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f',
  Cc: '\\0-\\x1f\\x7f-\\x9f',
  Cn: '\\u2065',
  Cs: '',
  Pd: '\\-\\u2010-\\u2015',
  Zl: '\\u2028',
  Zp: '\\u2029',
  'sc=Latn': 'A-Za-zªºÀ-ÖØ-öø-ÿ',
  'sc=Cyrl': '',
  'sc=Grek': '',
  'sc=Han': '',
  'sc=Hangul': '',
  'sc=Hira': '',
  'sc=Kana': '',
  'sc=Thai': '',
};
/** Those that mean more where case is ignored. */
const CASELESS_CLASSES: Readonly<Record<string, string>> = {
  ...PLAIN_CLASSES,
  Lu: 'A-Za-zµÀ-ÖØ-öø-ÿ',
  Ll: 'A-Za-zµÀ-ÖØ-öø-ÿ',
  'sc=Grek': 'µ',
};
/** What plain text has none of: beyond Latin-1 it is punctuation, the euro and the trade mark. */
const NOT_PLAIN = /[^\0-\xff\u2000-\u206f\u20ac\u2122]/;

const PART = /\\([pP])\{([^}]*)\}|\\.|[[\]]/gsu;
/** Means something only in a Unicode expression. */
const UNICODE_ONLY = /\\u\{|[\ud800-\udfff]/;

/**
 * A regular expression that is made when it is needed, in the form that the text needs. V8 compiles an expression each time that a
 * process starts, a class like `\p{L}` with its 600 ranges, and far more slowly where case is ignored, and then searches with it at up to
 * ten times the cost: in most texts a form that knows no more than Latin letters finds the same. Never keeps a place in a text between two
 * calls.
 */
export class Expression {
  readonly #source: string;
  readonly #flags: string;
  #whole: RegExp | null = null;
  #plain: RegExp | null = null;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  /** The form for a text. */
  in(text: string): RegExp {
    if (NOT_PLAIN.test(text)) {
      this.#whole ??= compiled(new RegExp(this.#source, this.#flags), text);
      return this.#whole;
    }
    this.#plain ??= compiled(plainForm(this.#source, this.#flags) ?? new RegExp(this.#source, this.#flags), text);
    return this.#plain;
  }

  test(text: string): boolean {
    return this.in(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.in(text).exec(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.in(text));
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return text.matchAll(this.in(text));
  }

  [Symbol.replace](text: string, by: string | ((part: string, ...groups: string[]) => string)): string {
    return typeof by === 'string' ? text.replace(this.in(text), by) : text.replace(this.in(text), by);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.in(text), limit);
  }
}

/**
 * With so many characters V8 makes machine code of an expression at once. For a shorter text it makes bytecode first, and machine code at the second
 * search: to optimise the bytecode alone takes as long as the machine code does. Hardly an expression goes far in these.
 */
const LONG = '\0\n'.repeat(500);

/** The expression with its machine code for texts of such characters. */
function compiled(expression: RegExp, text: string): RegExp {
  expression.test(text + LONG);
  expression.lastIndex = 0;
  return expression;
}

/** The expression that finds in a plain text what the given one does; null where that is not known. */
export function plainForm(source: string, flags: string): RegExp | null {
  const classes = flags.includes('i') ? CASELESS_CLASSES : PLAIN_CLASSES;
  let inClass = false;
  let known = true;
  const plain = source.replace(PART, (part, kind: string | undefined, name: string) => {
    if (part === '[' || part === ']') inClass = part === '[' || (inClass && part !== ']');
    if (kind === undefined) return part;
    const ranges = classes[name];
    if (kind === 'P' || ranges === undefined) known = false;
    return inClass ? (ranges ?? '') : `[${ranges}]`;
  });
  return known && !UNICODE_ONLY.test(source) ? new RegExp(plain, flags.replace('u', '')) : null;
}
