import { WordMap } from './beginnings.ts';
import { Expression } from './expression.ts';
import { lazy } from './lazy.ts';
import { STOP_WORDS } from './stopwords.ts';

/** The language that a text is most likely written in. */
export interface DetectedLanguage {
  /** BCP 47 primary tag; null where nothing speaks. */
  readonly language: string | null;
  /** 0 to 1. */
  readonly certainty: number;
}

/** The languages of every stop word. */
const LANGUAGES_OF = lazy((): WordMap<readonly string[]> => {
  const map = new Map<string, string[]>();
  for (const [language, list] of Object.entries(STOP_WORDS)) {
    for (const word of list.split(' ')) {
      const known = map.get(word);
      if (!known) map.set(word, [language]);
      else if (known.at(-1) !== language) known.push(language);
    }
  }
  return new WordMap(map);
});

const lettersOf = (script: string): Expression => new Expression(`\\p{sc=${script}}`, 'gu');
/** Scripts that one language, or a few, write in. Order matters only for equal counts. */
const SCRIPTS: readonly (readonly [Expression, readonly string[]])[] = [
  [new Expression(String.raw`[\p{sc=Hira}\p{sc=Kana}]`, 'gu'), ['ja']],
  [lettersOf('Hangul'), ['ko']],
  [lettersOf('Han'), ['zh']],
  [lettersOf('Cyrl'), ['ru', 'uk', 'bg', 'sr']],
  [lettersOf('Grek'), ['el']],
  [lettersOf('Arab'), ['ar', 'fa', 'ur']],
  [lettersOf('Hebr'), ['he']],
  [lettersOf('Thai'), ['th']],
  [lettersOf('Deva'), ['hi']],
  [lettersOf('Beng'), ['bn']],
  [lettersOf('Taml'), ['ta']],
  [lettersOf('Telu'), ['te']],
  [lettersOf('Knda'), ['kn']],
  [lettersOf('Mlym'), ['ml']],
  [lettersOf('Gujr'), ['gu']],
  [lettersOf('Guru'), ['pa']],
  [lettersOf('Sinh'), ['si']],
  [lettersOf('Geor'), ['ka']],
  [lettersOf('Armn'), ['hy']],
  [lettersOf('Khmr'), ['km']],
  [lettersOf('Mymr'), ['my']],
  [lettersOf('Laoo'), ['lo']],
  [lettersOf('Ethi'), ['am']],
];

/** Letters that settle between languages of one script, whatever the words say. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[іїєґ]/gu, 'uk'],
  [/[ыэё]/gu, 'ru'],
  [/[ђћљњџј]/gu, 'sr'],
  [/[ٹڈڑےں]/gu, 'ur'],
  [/[پچژگ]/gu, 'fa'],
];

const LATIN = new Expression(String.raw`\p{sc=Latn}`, 'gu');
/** No text without one of these has a letter of another script than Latin. */
const MAY_BE_FOREIGN = /[\u00b5\u02b0-\u1dff\u1f00-\u1fff\u2070-\uffff]/;
/** A letter of another script than Latin: most texts have none, and need no count. */
const FOREIGN = new Expression(String.raw`[^\p{sc=Latn}\P{L}]`, 'u');
const LETTER = new Expression(String.raw`\p{L}`, 'u');
const WORD = new Expression(String.raw`[\p{L}\p{M}]+`, 'gu');
/** Enough to tell languages apart: 4,000 characters hold some 250 stop words. */
const SAMPLE = 6000;
/** A kana share of Han and kana above which the text is Japanese: Chinese has none, Japanese prose about half. */
const KANA = 0.08;

const count = (text: string, pattern: RegExp | Expression): number => text.match(pattern)?.length ?? 0;

/** The first characters of the blocks' text: as much as detection looks at, or fewer. */
export function opening(blocks: readonly { readonly text: string }[], characters: number = SAMPLE): string {
  let text = '';
  for (const block of blocks) {
    if (text.length >= characters) break;
    text += `${block.text}\n`;
  }
  return text.slice(0, characters);
}

/** Language of a text by script, then by letters, then by stop words. Linear time; a few thousand characters are looked at. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  if (!MAY_BE_FOREIGN.test(sample) || !FOREIGN.test(sample))
    return LETTER.test(sample) ? byStopWords(sample, null) : { language: null, certainty: 0 };
  const latin = count(sample, LATIN);
  const counts = SCRIPTS.map(([pattern, languages]) => ({ languages, n: count(sample, pattern) }));
  const best = counts.reduce((a, b) => (b.n > a.n ? b : a), { languages: [] as readonly string[], n: 0 });
  const total = latin + counts.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return { language: null, certainty: 0 };
  // Han and kana say more per character than Latin letters do.
  const weight = best.languages[0] === 'zh' || best.languages[0] === 'ja' || best.languages[0] === 'ko' ? 3 : 1;
  if (best.n * weight <= latin) return byStopWords(sample, null);
  if (best.languages[0] === 'zh' || best.languages[0] === 'ja') return eastAsian(counts);
  const [only, another] = best.languages;
  if (only && !another) return { language: only, certainty: Math.min(1, best.n / 20) * (best.n / total) };
  return byStopWords(sample, best.languages);
}

function eastAsian(counts: readonly { languages: readonly string[]; n: number }[]): DetectedLanguage {
  const of = (language: string): number => counts.find(({ languages }) => languages[0] === language)?.n ?? 0;
  const [kana, han] = [of('ja'), of('zh')];
  return { language: kana / (kana + han) >= KANA ? 'ja' : 'zh', certainty: Math.min(1, (kana + han) / 20) };
}

/** The candidate (any Latin language by default) with the most stop words; words that few languages share count more. */
function byStopWords(sample: string, candidates: readonly string[] | null): DetectedLanguage {
  const languagesOf = LANGUAGES_OF();
  const scores = new Map<string, number>();
  const tokens = sample.match(WORD) ?? [];
  for (const token of tokens) {
    const listed = languagesOf.get(token);
    if (!listed) continue;
    const languages = candidates ? listed.filter((language) => candidates.includes(language)) : listed;
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(languages.length));
  }
  for (const [pattern, language] of LETTERS) {
    if (candidates?.includes(language)) scores.set(language, (scores.get(language) ?? 0) + count(sample, pattern) / 2);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first) return { language: candidates?.[0] ?? null, certainty: candidates ? 0.3 : 0 };
  const lead = 1 - (second?.[1] ?? 0) / first[1];
  return { language: first[0], certainty: Math.min(1, first[1] / 10) * Math.min(1, 0.3 + 2 * lead) };
}

/** True for a word, given in lower case, that is a stop word of any known language. */
export const isStopWord = (word: string): boolean => LANGUAGES_OF().get(word) !== undefined;
