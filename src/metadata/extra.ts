import type { Resolution } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Header, HeaderEntry, HeaderValue } from '../model/header.ts';
import { normalKey } from '../text/keys.ts';
import { EMPTY, SAME } from './evidence.ts';
import { CONTAINERS } from './header-keys.ts';

/** The header's entries that the metadata does not hold, verbatim and in order. A container keeps what was not used of it. */
export function extraOf(header: Header | null, claims: readonly Claim[], resolutions: readonly Resolution[]): readonly HeaderEntry[] {
  if (!header) return [];
  const held = new Set<Claim>();
  for (const { winners, losers } of resolutions) {
    for (const claim of winners) held.add(claim);
    for (const { claim, reason } of losers) if (reason === SAME || reason === EMPTY) held.add(claim);
  }
  /** By path, whether all claims that were made of it are held. */
  const allHeld = new Map<string, boolean>();
  for (const claim of claims) {
    if (claim.from === 'front-matter') allHeld.set(claim.key, (allHeld.get(claim.key) ?? true) && held.has(claim));
  }
  const used = (entry: HeaderEntry, path: string): boolean => allHeld.get(path + entry.key) === true && !saysMore(entry.value);
  return header.entries.flatMap((entry): HeaderEntry[] => {
    if (entry.value.type !== 'map' || !CONTAINERS.has(normalKey(entry.key))) return used(entry, '') ? [] : [entry];
    const left = entry.value.entries.filter((inner) => !used(inner, `${entry.key}.`));
    if (left.length === entry.value.entries.length) return [entry];
    return left.length === 0 ? [] : [{ ...entry, value: { ...entry.value, entries: left } }];
  });
}

/** A map about a person or an image may hold what no field does (e-mail, sizes): it stays whole. */
function saysMore(value: HeaderValue): boolean {
  if (value.type === 'list') return value.items.some(saysMore);
  return (
    value.type === 'map' &&
    value.entries.some(({ key }) => !/^(?:name|src|url|image|path|alt|caption|credit|title|rendered|@type)$/i.test(key))
  );
}
