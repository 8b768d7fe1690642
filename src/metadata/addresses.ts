import { isAddress } from '../text/url.ts';

/** `/2021/02/title/`: an address of the document's site, whichever that is. */
export function isRootRelative(value: string): boolean {
  return /^\/(?!\/)\S+$/.test(value) || value === '/';
}

const FEED_HOST = /^(?:feeds?\d?|rss|feedproxy)\./i;
const FEED_PATH = /(?:^|\/)(?:feeds?|rss|atom|rss2|rdf)(?:\/|$|\.xml|\.php)|\.(?:rss|atom|rdf)$|\/[^/]*(?:feed|rss|atom|index)[^/]*\.xml$/i;

/** True for the address of a feed. */
export function isFeedAddress(value: string): boolean {
  if (!isAddress(value)) return false;
  const { hostname, pathname, search } = new URL(value);
  return FEED_HOST.test(hostname) || FEED_PATH.test(pathname) || /[?&]feed=/.test(search) || /\/feeds?\/[^?]*$/i.test(pathname);
}

/** The host of an address without `www.` and the like; null where it has none. */
export function hostOf(address: string | null): string | null {
  if (address === null || !isAddress(address)) return null;
  return bareHost(new URL(address).hostname);
}

/** A host as publications are listed by. */
export function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '')
    .replace(/\.$/, '');
}

/** The host and the domains above it, most special first: `a.b.co.uk` → `a.b.co.uk`, `b.co.uk`, `co.uk`. */
export function domains(host: string): string[] {
  const labels = bareHost(host).split('.');
  return labels.slice(0, -1).map((_label, i) => labels.slice(i).join('.'));
}
