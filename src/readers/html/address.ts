import type { Element } from 'domhandler';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** Schemes that lead nowhere: scripts, data, and parts of a file that the page stood in (`cid:`). */
const NOWHERE = /^(?:javascript|vbscript|data|cid):/i;
const BREAKS = /[\t\n\r]/g;
/** A path from the root that needs no normalising. */
const PLAIN_PATH = /^\/(?!\/)[^\s\\]*$/;

/** Resolves the addresses of one page. */
export class Addresses {
  readonly #base: URL | null;
  readonly #kept: RegExp | null;

  /** Addresses that `kept` matches stay as they are: they are of no site. */
  constructor(base: URL | null, kept: RegExp | null = null) {
    this.#base = base;
    this.#kept = kept;
  }

  /** The address that a `href` or `src` means; null where it leads nowhere (empty, a script, the page's own top). */
  resolve(value: string): string | null {
    // escaped once too often: no address has this of its own
    const address = value.trim().replace(BREAKS, '').replaceAll('&amp;', '&');
    if (address === '' || address === '#') return null;
    if (SCHEME.test(address)) return NOWHERE.test(address) ? null : address;
    if (this.#kept?.test(address)) return address;
    if (this.#base === null || address.startsWith('#') || address.includes('\ue0fe')) return address;
    if (PLAIN_PATH.test(address) && !address.includes('/.')) return this.#base.origin + address;
    return URL.canParse(address, this.#base.href) ? new URL(address, this.#base).href : address;
  }
}

/** The address that relative links are read against: `<base>`, read against the first of these that is absolute. */
export function baseAddress(candidates: readonly (string | undefined)[], base: Element | undefined): URL | null {
  const page = candidates.find((candidate) => candidate !== undefined && /^https?:/i.test(candidate.trim()) && URL.canParse(candidate));
  const declared = base?.attribs.href;
  if (declared && URL.canParse(declared, page)) {
    const url = new URL(declared, page);
    if (/^https?:$/.test(url.protocol)) return url;
  }
  return page === undefined ? null : new URL(page);
}
