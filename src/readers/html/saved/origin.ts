import type { Claim } from '../../../model/claim.ts';
import type { Source } from '../../../model/source.ts';
import { captureOf } from '../../../text/archived.ts';
import { Addresses, baseAddress } from '../address.ts';
import { canonicalOf, metaContent } from '../claims/meta.ts';
import type { Tree } from '../parse.ts';
import type { Witnesses } from '../survey.ts';
import { BESIDE, forgetFiles, nameSites } from './beside.ts';
import { copyIn, restore } from './copy.ts';
import { type Mark, markIn, savedClaims } from './marks.ts';

/** Where a page is from, as far as it matters for reading it. */
export interface PageOrigin {
  /** Address of the page, where the caller knows it; of a copy in a web archive, that of the original. */
  readonly url: string | undefined;
  readonly addresses: Addresses;
  /** The elements that speak of the page itself, and not of the archive that copied it. */
  readonly witnesses: Witnesses;
  /** What those who saved it say. */
  readonly claims: readonly Claim[];
}

/** Finds out where a page is from, and puts its tree right where an archive or a browser changed it. */
export function originOf(source: Source, tree: Tree, found: Witnesses): PageOrigin {
  const marks = marksOf(source);
  const copy = copyIn(source.text, found, [source.url, ...marks.map(({ url }) => url)]);
  const witnesses = copy === null ? found : restore(tree.root, found, copy);
  const beside = marks.some(({ by }) => by === 'browser');
  if (beside) forgetFiles(tree.root);
  const mirrored = marks.find(({ by }) => by === 'httrack')?.url;
  if (mirrored) nameSites(tree.root, mirrored);
  const url = source.url === undefined ? undefined : (captureOf(source.url)?.original ?? source.url);
  const claims = savedClaims(copy?.mark ? [...marks, copy.mark] : marks);
  const places = claims.flatMap(({ field, value }) => (field === 'url' && typeof value === 'string' ? value : []));
  const base = baseAddress([url, canonicalOf(witnesses), metaContent(witnesses, 'og:url') ?? undefined, ...places], witnesses.base[0]);
  return { url, addresses: new Addresses(base, beside ? BESIDE : null), witnesses, claims };
}

/** What is said of where the page was saved, by the file that it was in and by a tool that marked it. */
function marksOf({ text, saved }: Source): readonly Mark[] {
  const mark = markIn(text);
  return [...(saved ? [{ ...saved, span: null }] : []), ...(mark ? [mark] : [])];
}
