import { detectLanguage, opening } from '../../text/language.ts';
import { type Check, choose, type Decision, type Evidence, ranked } from '../evidence.ts';

/** Names of languages that headers write instead of a tag. */
const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  francais: 'fr',
  français: 'fr',
  spanish: 'es',
  espanol: 'es',
  español: 'es',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  português: 'pt',
  dutch: 'nl',
  nederlands: 'nl',
  polish: 'pl',
  polski: 'pl',
  swedish: 'sv',
  svenska: 'sv',
  danish: 'da',
  dansk: 'da',
  norwegian: 'no',
  norsk: 'no',
  finnish: 'fi',
  suomi: 'fi',
  russian: 'ru',
  русский: 'ru',
  ukrainian: 'uk',
  japanese: 'ja',
  chinese: 'zh',
  korean: 'ko',
  arabic: 'ar',
  turkish: 'tr',
  greek: 'el',
  czech: 'cs',
  hungarian: 'hu',
  romanian: 'ro',
  hindi: 'hi',
  hebrew: 'he',
  indonesian: 'id',
};
const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[.@-].*)?$/i;
/** Tags that say another language's name, or the same language as another tag. */
const SAME: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  ji: 'yi',
  hr: 'sr',
  bs: 'sr',
  cn: 'zh',
  jp: 'ja',
  kr: 'ko',
  cz: 'cs',
  dk: 'da',
  se: 'sv',
  ua: 'uk',
  gr: 'el',
};
/** Country codes that pages declare as a language; only where no language has the code. */
const WRONG: Readonly<Record<string, string>> = {
  cn: 'zh',
  jp: 'ja',
  cz: 'cs',
  dk: 'da',
  ua: 'uk',
  gr: 'el',
  us: 'en',
  gb: 'en',
  iw: 'he',
};
/** Detection must be this sure before it overrules what a page declares: templates declare `en` for any language. */
const OVERRULES = 0.9;
/** Characters of body that detection needs to be trusted against a declaration. */
const ENOUGH = 400;
/** Characters that tell a language; no more are looked at. */
const SAMPLE = 4000;
/** Sure enough where nothing is declared. */
const SPEAKS = 0.25;

/** A declared language as BCP 47 has it: `en_us` → `en-US`. */
export function languageTag(text: string): string | null {
  const value = text.trim().split(/[,;\s]/)[0] ?? '';
  const named = NAMES[value.toLowerCase()];
  if (named !== undefined) return named;
  const match = TAG.exec(value);
  if (!match) return null;
  const [, language = '', script, region] = match;
  const primary = WRONG[language.toLowerCase()] ?? language.toLowerCase();
  if (/^(?:und|mul|zxx|xx|x)$/.test(primary)) return null;
  const parts = [
    primary,
    ...(script ? [script.slice(0, 1).toUpperCase() + script.slice(1).toLowerCase()] : []),
    ...(region ? [region.toUpperCase()] : []),
  ];
  return parts.join('-');
}

/** Declared, else detected; detection overrules a declaration only in strong disagreement. */
export function resolveLanguage(evidence: Evidence): Decision<string | null> {
  const body = opening(evidence.kept, SAMPLE);
  const detected = detectLanguage(body);
  const base = (tag: string): string => SAME[tag.split('-')[0] ?? ''] ?? tag.split('-')[0] ?? '';
  const sure = detected.language !== null && detected.certainty >= OVERRULES && body.length >= ENOUGH;
  const check: Check<string> = (text, claim) => {
    if (claim.from === 'detected') return { value: text };
    const tag = languageTag(text);
    if (tag === null) return { reason: 'no language tag' };
    if (sure && detected.language !== null && base(tag) !== base(detected.language)) return { reason: `the text is ${detected.language}` };
    return { value: tag };
  };
  const found =
    detected.language !== null && detected.certainty >= SPEAKS
      ? [{ field: 'language', value: detected.language, from: 'detected', key: 'body', span: null, block: null } as const]
      : [];
  return choose([...ranked(evidence, 'language'), ...found], check);
}

/** Top-level domains whose pages write English with the day first. */
const DAY_FIRST: Readonly<Record<string, string>> = {
  uk: 'GB',
  ie: 'IE',
  au: 'AU',
  nz: 'NZ',
  in: 'IN',
  za: 'ZA',
  sg: 'SG',
  my: 'MY',
  ng: 'NG',
  ke: 'KE',
  gh: 'GH',
  pk: 'PK',
  hk: 'HK',
  eu: 'GB',
};

/** The language with the region that tells the order of day and month, where the address says it. */
export function localeOf(language: string | null, host: string | null): string | undefined {
  if (language === null) return undefined;
  const region = DAY_FIRST[host?.split('.').at(-1) ?? ''];
  return language === 'en' && region !== undefined ? `en-${region}` : language;
}
