import type { Claim, FieldName } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import { isPersonName } from '../text/byline-names.ts';

/** What mail programs put before the subject of what is answered or sent on. */
const ANSWER = /^(?:(?:re|fwd?|aw|wg|tr|rv|antw|vs|sv)\s?:\s*)+/i;
/** `Jane Roe from The Herald`: who writes, and for whom. */
const FOR = /^(.+?)(?:,? (?:from|at|of|von|de|via)|\s*[@|·-]|,) (.+)$/i;

/** What the header of a mail says of the letter that was read from it. */
export function letterClaims({ letter }: Source): readonly Claim[] {
  if (!letter) return [];
  const [, person = '', site = ''] = FOR.exec(letter.from ?? '') ?? [];
  const signed = isPersonName(person)
    ? { authors: person, site }
    : isPersonName(letter.from ?? '')
      ? { authors: letter.from }
      : { site: letter.from };
  const said: Partial<Record<FieldName, string | null>> = {
    title: letter.subject?.replace(ANSWER, '') ?? null,
    ...signed,
    date: letter.date,
    url: letter.url,
  };
  return Object.entries(said).flatMap(([field, value]): Claim[] =>
    value ? [{ field: field as FieldName, value, from: 'mail', key: 'header', span: null, block: null }] : [],
  );
}
