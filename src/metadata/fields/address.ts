import type { Claim } from '../../model/claim.ts';
import { captureOf } from '../../text/archived.ts';
import { decodeEntities } from '../../text/entities.ts';
import { Expression } from '../../text/expression.ts';
import { cleanUrl, isAddress } from '../../text/url.ts';
import { bareHost, domains, hostOf, isRootRelative } from '../addresses.ts';
import publications from '../data/publications.json' with { type: 'json' };
import { choose, type Decision, type Evidence, ranked, textOf } from '../evidence.ts';
import { cleanText, joined, loose } from '../strings.ts';

const PUBLICATIONS: ReadonlyMap<string, string> = new Map(Object.entries(publications));

/** The document's address: the caller's, else the canonical one, cleaned of tracking. */
export function resolveUrl(evidence: Evidence): Decision<string | null> {
  const given = evidence.address ?? evidence.document.source.url ?? null;
  const claims = ranked(evidence, 'url');
  const option: Claim[] = given === null ? [] : [{ field: 'url', value: given, from: 'option', key: 'url', span: null, block: null }];
  const addresses = claims.map((claim) => originalOf(textOf(claim))).filter(isAddress);
  const base = given === null ? (addresses[0] ?? siteAddress(evidence)) : originalOf(given);
  const deep = addresses.some((address) => new URL(address).pathname.length > 1);
  return choose([...option, ...claims], (text) => {
    const raw = originalOf(text);
    if (isRootRelative(raw) && base === null) return { reason: 'relative, and the site is not known' };
    if (!isAddress(raw) && (base === null || !URL.canParse(raw, base) || /^[\w+.-]+:/.test(raw)))
      return { reason: 'no address of the web' };
    const url = new URL(raw, base ?? undefined);
    if (!url.hostname.includes('.')) return { reason: 'no address of the web' };
    if (url.pathname === '/' && url.search === '' && deep) return { reason: 'the address of the site, not of the article' };
    return { value: cleanUrl(url.href) };
  });
}

/** An address without the entities of a header; of a copy in a web archive, the address that it is a copy of: there the article was published. */
function originalOf(text: string): string {
  const address = decodeEntities(text).trim();
  return captureOf(address)?.original ?? address;
}

/** The address of the site, where a header names it as an address. */
function siteAddress(evidence: Evidence): string | null {
  return ranked(evidence, 'site').map(textOf).find(isAddress) ?? null;
}

/** The name of the publication that a host belongs to; the caller's names go first. */
export function publicationOf(host: string, own: ReadonlyMap<string, string>): string | null {
  const all = domains(host);
  for (const names of [own, PUBLICATIONS]) {
    for (const domain of all) {
      const name = names.get(domain) ?? names.get(`www.${domain}`);
      if (name !== undefined) return name;
    }
  }
  return null;
}

const HOST = new Expression(String.raw`^(?:[\p{L}\d-]+\.)+\p{L}{2,}$`, 'u');

/** A name as a host, where it is one: `www.example.org`, `https://example.org/`. */
export function nameAsHost(name: string): string | null {
  if (isAddress(name)) return hostOf(name);
  return HOST.test(name) ? bareHost(name) : null;
}

/** A name and what the site says of itself, or the headline and the site's name, in either order. */
const PARTS = /\s+[|•·–—-]+\s+|\s*\|\s*/u;
/** A label of a host with fewer letters (`en`) is no name; with fewer than the second, what begins like it is chance. */
const LABEL = { whole: 3, beginning: 5 };

const letters = (name: string): string => joined(name).replace(/^the(?=.{4})/, '');

/** True where a name is that of the host: its letters are those of one of the host's labels. */
const isNameOf = (name: string, host: string): boolean => {
  const said = letters(name);
  return [host.replace(/\.[^.]+$/, ''), host, ...host.split('.').slice(0, -1)].some(
    (label) => label.length >= LABEL.whole && letters(label.replace(/[.-]/g, '')) === said,
  );
};

/** True where a name begins as the host's first label does, or the label as the name: `Userpilot Blog`, of `userpilot.com`. */
function beginsAs(name: string, host: string): boolean {
  const [said, label] = [letters(name), letters((host.split('.')[0] ?? '').replaceAll('-', ''))];
  return Math.min(said.length, label.length) >= LABEL.beginning && (said.startsWith(label) || label.startsWith(said));
}

/** `Valley Herald - News that matters` is the Valley Herald, where the site's host says that it is. */
function withoutSlogan(name: string, host: string | null): string {
  const parts = name.split(PARTS).filter((part) => /\p{L}/u.test(part) && nameAsHost(part) === null);
  if (host === null || parts.length < 2) return nameAsHost(name) === null ? (parts[0] ?? name) : name;
  return parts.find((part) => isNameOf(part, host)) ?? parts.find((part) => beginsAs(part, host)) ?? name;
}

/** Slogans, handles and addresses are no name of a publication. */
function siteName(text: string): string | null {
  const name = cleanText(text).replace(/^@/, '');
  return !/\p{L}/u.test(name) ||
    /\{\{|^https?\b.*\/\//.test(name) ||
    name.length > 80 ||
    /^(?:home|homepage|website|blog|news|untitled)$/iu.test(name)
    ? null
    : name;
}

/** True for a name that says more than the host it is. */
const isReadable = (name: string, host: string): boolean =>
  nameAsHost(name) === null && isNameOf(name, host) && name !== name.toLowerCase();

/** The name of a host that a page writes before or behind its headline. */
function nameIn(title: Claim, host: string): readonly Claim[] {
  const parts = cleanText(textOf(title)).split(PARTS);
  const name = parts.length < 2 ? undefined : [parts.at(-1), parts[0]].find((part) => part !== undefined && isNameOf(part, host));
  return name === undefined ? [] : [{ ...title, field: 'site', value: name }];
}

/** The publication as its readers know it: the table of publications, else what the page says, else the domain. */
export function resolveSite(evidence: Evidence, url: string | null): Decision<string | null> {
  const claims = ranked(evidence, 'site');
  const host = hostOf(url);
  const listed = host === null ? null : publicationOf(host, evidence.publications);
  const known: Claim[] =
    listed === null ? [] : [{ field: 'site', value: listed, from: 'url', key: 'publications', span: null, block: null }];
  const domain: Claim[] = host === null ? [] : [{ field: 'site', value: host, from: 'url', key: 'host', span: null, block: null }];
  const publisher = ranked(evidence, 'publisher').map((claim): Claim => ({ ...claim, field: 'site' }));
  const titles = ranked(evidence, 'title');
  const headlines = new Set(titles.map((claim) => loose(textOf(claim))));
  const said = [...claims, ...publisher];
  const readable = host === null ? undefined : said.find((claim) => isReadable(textOf(claim), host));
  return choose([...known, ...said, ...(host === null ? [] : titles.flatMap((claim) => nameIn(claim, host))), ...domain], (text, claim) => {
    const name = siteName(originalOf(text));
    if (name === null) return { reason: 'no name of a publication' };
    if (PARTS.test(name) && headlines.has(loose(name))) return { reason: 'the title' };
    if (readable && name === host && claim.from !== 'front-matter') return { reason: 'the host, whose name another says' };
    const asHost = claim.from === 'url' ? null : nameAsHost(name);
    if (asHost === null) return { value: claim.from === 'front-matter' ? name : withoutSlogan(name, host) };
    const publication = publicationOf(asHost, evidence.publications);
    if (publication !== null) return { value: publication };
    return host !== null && claim.from === 'front-matter'
      ? { value: host === asHost ? host : asHost }
      : { value: isAddress(name) ? asHost : name };
  });
}

/** Who publishes the site, where that says more than the site's name. */
export function resolvePublisher(evidence: Evidence, site: string | null): Decision<string | null> {
  return choose(ranked(evidence, 'publisher'), (text) => {
    const name = siteName(text);
    if (name === null || nameAsHost(name) !== null) return { reason: 'no name of a publisher' };
    const same = site !== null && [name, ...name.split(PARTS)].some((part) => loose(part) === loose(site));
    return same ? { reason: 'says the same' } : { value: name };
  });
}

/** The feed that the article came from. Feeds that a page offers are not where it came from. */
export function resolveFeed(evidence: Evidence): Decision<string | null> {
  return choose(
    ranked(evidence, 'feed').filter((claim) => claim.from === 'front-matter' || claim.from === 'option'),
    (text) => (isAddress(originalOf(text)) ? { value: originalOf(text) } : { reason: 'no address of the web' }),
  );
}

/** All names that the site goes by: what titles, authors and sections must not contain. */
export function siteNames(evidence: Evidence, site: string | null, url: string | null): string[] {
  const host = hostOf(url);
  const claimed = [...ranked(evidence, 'site'), ...ranked(evidence, 'publisher')].map((claim) => cleanText(textOf(claim)));
  const parts = host === null ? [] : [host, host.split('.')[0] ?? ''];
  return [...new Set([...(site === null ? [] : [site]), ...claimed, ...parts])].filter((name) => name.length > 1);
}
