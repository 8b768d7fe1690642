/** Follows quoted values over lines, so that a fence inside one does not close the header. */
export class Quotes {
  /** The quote (`"`, `'`, `"""`, `'''`) that is open at the end of the lines read; null outside quotes. */
  open: string | null = null;
  readonly #syntax: 'yaml' | 'toml';

  constructor(syntax: 'yaml' | 'toml') {
    this.#syntax = syntax;
  }

  end(): void {
    this.open = null;
  }

  read(line: string, isKey: boolean): void {
    if (this.open !== null) {
      // A new key at the margin means that the quote was never meant to span lines.
      if (this.#syntax === 'yaml' && isKey) this.open = null;
      else {
        if (closes(line, this.open) >= 0) this.open = null;
        return;
      }
    }
    const value = this.#syntax === 'toml' ? /^[^=]*=[ \t]*("""|''')/.exec(line) : /^[^"'\n]*?(?::|-)[ \t]+(["'])/.exec(line);
    const quote = value?.[1];
    if (!value || !quote) return;
    if (closes(line.slice(value[0].length), quote) < 0) this.open = quote;
  }
}

/** Index past the quote that ends the value, or -1. */
export function closes(text: string, quote: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === '\\' && quote.startsWith('"')) i++;
    else if (quote === "'" && text.startsWith("''", i)) i++;
    else if (text.startsWith(quote, i)) return i + quote.length;
  }
  return -1;
}
