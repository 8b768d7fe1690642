import { Expression } from '../../text/expression.ts';
import { loose } from '../strings.ts';

const SEPARATOR = /\s+[|–—·•»:›«~-]\s+|\s*\|\s*|\s+::\s+|\s+\/\/?\s+/gu;
/** A tail of so few words behind a bar in an h1 is a label (`| Opinion`); more may be the headline's second half. */
const LABEL_WORDS = 4;
/** So many parts behind a headline are looked at, the last first. */
const MOST_CUTS = 6;
/** A tail of so many words that another claim has for itself is the headline, where no part before it is longer. */
const TAIL_WORDS = 4;
/** A head must have so many words to be a headline by itself. */
const HEAD_WORDS = 3;

const count = (text: string): number => loose(text).split(' ').filter(Boolean).length;

/** True where a witness has the text as one part, before or behind a separator, and the rest is longer: `Headline | Text`. */
export function isSiteName(text: string, witnesses: readonly string[]): boolean {
  const name = loose(text);
  return witnesses.some((witness) => {
    const whole = loose(witness);
    if (whole.length <= 2 * name.length || !(whole.startsWith(`${name} `) || whole.endsWith(` ${name}`))) return false;
    const cuts = [...witness.matchAll(SEPARATOR), ...witness.matchAll(/:\s/gu)];
    const tail = cuts.some(({ index, 0: { length } }) => loose(witness.slice(index + length)) === name);
    const head =
      cuts.some(({ index }) => loose(witness.slice(0, index)) === name) &&
      witnesses.some((other) => loose(other) === whole.slice(name.length + 1));
    return tail || head;
  });
}

/**
 * The title without the site's name before or after it: a part that is the name, a part behind a bar, or, when another claim
 * proves it, all that the other claim does not have.
 */
export function withoutSite(title: string, siteNames: readonly string[], others: readonly string[] = [], heading = false): string {
  const names = siteNames.map(loose).filter((name) => name !== '');
  let rest = title;
  for (let i = 0; i < 3; i++) {
    const cuts = [...rest.matchAll(SEPARATOR)];
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (!first || !last) return rest;
    const [head, tail] = [rest.slice(0, last.index), rest.slice(last.index + last[0].length)];
    const [kicker, body] = [rest.slice(0, first.index), rest.slice(first.index + first[0].length)];
    const known = cuts
      .slice(-MOST_CUTS)
      .reverse()
      .find((cut) => proven(rest, cut, others));
    if ((isName(tail, names) || isHost(tail)) && head !== '') rest = head;
    else if (isName(kicker, names) && body !== '' && count(body) >= 2) rest = body;
    else if (known) rest = rest.slice(0, known.index);
    else if (isHeadlineLast(cuts, rest, others)) rest = tail;
    else if (
      last[0].includes('|') &&
      count(head) >= HEAD_WORDS &&
      count(tail) <= Math.max(count(head), LABEL_WORDS) &&
      (!heading || count(tail) <= LABEL_WORDS)
    )
      rest = head;
    else return rest;
  }
  return rest;
}

function isName(part: string, names: readonly string[]): boolean {
  const text = loose(part);
  if (text === '') return false;
  const joined = text.replace(/ /g, '');
  return names.some(
    (name) =>
      name === text ||
      name.replace(/ /g, '') === joined ||
      (name.length >= 5 && count(part) <= name.split(' ').length + 2 && text.startsWith(`${name} `) && !isNumbered(text, name)) ||
      (text.length >= 4 && name.startsWith(`${text} `)) ||
      initials(name) === joined,
  );
}

/** True where a number follows the name: that of an issue, which is a headline. */
const isNumbered = (text: string, name: string): boolean => /\d/.test(text.slice(name.length));

/** A host, as some sites sign their titles: `Herald.com`. */
export const isHost = (text: string): boolean =>
  /^(?:[a-z\d-]+\.)+(?:com|org|net|info|edu|gov|co|tv|de|fr|es|it|nl|pl|eu|uk|ca|au|ch|at)$/i.test(text.trim());

const initials = (name: string): string => {
  const words = name.split(' ');
  return words.length >= 2 ? words.map((word) => word.slice(0, 1)).join('') : name;
};

/** Another claim says the head and nothing else, so the tail is no part of the headline, unless it is the rest of the sentence: `… - with more to come`. */
function proven(whole: string, cut: RegExpExecArray, others: readonly string[]): boolean {
  const text = loose(whole.slice(0, cut.index));
  const tail = whole.slice(cut.index + cut[0].length);
  if (SMALL.test(tail) && count(tail) > LABEL_WORDS) return false;
  return text.split(' ').length >= HEAD_WORDS && others.includes(text) && !others.every((other) => other === loose(whole));
}

const SMALL = new Expression(String.raw`^\p{Ll}`, 'u');

/** `Site | Section | Headline`: another claim says the last part and nothing else, and none says what stands before it. */
function isHeadlineLast(cuts: readonly RegExpExecArray[], whole: string, others: readonly string[]): boolean {
  const ends = cuts.map(({ index, 0: { length } }) => index + length);
  const parts = [0, ...ends].map((start, i) => whole.slice(start, cuts[i]?.index));
  const words = parts.map(count);
  const last = words.at(-1) ?? 0;
  const longest = last >= TAIL_WORDS && words.every((one) => one <= last);
  return longest && others.includes(loose(parts.at(-1) ?? '')) && !others.includes(loose(whole.slice(0, cuts.at(-1)?.index)));
}
