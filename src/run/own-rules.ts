import type { Document } from '../model/document.ts';
import type { Rule } from '../rules/rule.ts';

/** A rule from a user's file: plain data, so that it crosses threads. */
export interface OwnRule extends Rule {
  /** Domains that it is for; every document without them. */
  readonly sites?: readonly string[];
}

/** The rules that are for documents of an address's host. */
export function rulesFor(rules: readonly OwnRule[], host: string | null): readonly OwnRule[] {
  return rules.filter(
    ({ sites }) => sites === undefined || (host !== null && sites.some((site) => host === site || host.endsWith(`.${site}`))),
  );
}

/** The host of a document: of its address as the caller knows it, else as the document says. */
export function documentHost({ source, header, claims }: Document, url: string | null): string | null {
  // copydesk's own header makes no claims: what it says is settled.
  const settled = header?.entries.flatMap(({ key, value }) => (key === 'url' && value.type === 'scalar' ? [value.value] : [])) ?? [];
  const stated = claims.flatMap(({ field, value }) => (field === 'url' && typeof value === 'string' ? [value] : []));
  for (const address of [url, source.url, ...settled, ...stated]) {
    if (address && URL.canParse(address)) {
      const { hostname } = new URL(address);
      if (hostname !== '') return hostname;
    }
  }
  return null;
}
