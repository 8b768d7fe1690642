import { sha256 } from '../hash.ts';
import type { Article } from '../model/article.ts';
import { isPosted } from '../model/header.ts';
import type { Verdict } from '../model/verdict.ts';
import { shortened } from '../report/excerpt.ts';
import type { Finding, Severity } from '../report/finding.ts';
import type { Note } from '../report/message.ts';
import { type Place, placesOf } from '../report/place.ts';
import { WHOLE } from '../rules/voices.ts';
import { words } from '../text/words.ts';

/** What a document has to meet besides being clean. Null asks nothing. */
export interface Gates {
  /** Fields of the metadata that must be known. */
  readonly require: readonly string[];
  /** Most words of the document, in per cent, that may be removed; what is moved to the metadata is not counted. */
  readonly maxRemoved: number | null;
  /** Fewest words of the body. */
  readonly minWords: number | null;
}

/**
 * A confidence below this is named. Articles cut rightly have 0.75 and more; of some 70 pages of the web none had less than 0.7.
 */
const LOW_CONFIDENCE = 0.65;

/** Characters of the offending text that a finding quotes. */
const EXCERPT = 160;

/** Makes a finding. Its fingerprint holds no line, for lines move. */
export function finding(
  rule: string,
  severity: Severity,
  text: string,
  at: { readonly place?: Place | null; readonly quote?: string } = {},
): Finding {
  const { place = null, quote = null } = at;
  return {
    rule,
    severity,
    text,
    start: place?.start ?? null,
    end: place?.end ?? null,
    excerpt: quote === null ? null : shortened(quote, EXCERPT),
    fingerprint: sha256(`${rule}\0${quote ?? ''}`).slice(0, 16),
  };
}

/** What cleaning would take out of a front-matter file, block by block, and its header where that is not copydesk's. */
export function dirtOf(article: Article): readonly Finding[] {
  const { source, blocks, header } = article.document;
  const placeOf = placesOf(source.text);
  const found: Finding[] = [];
  if (!header?.final) {
    const text = 'has no copydesk/1 header; --write gives it one';
    found.push(finding('file/header', 'error', text, { place: placeOf(header?.span ?? { start: 0, end: 0 }) }));
  }
  for (const verdict of article.verdicts) {
    const block = blocks[verdict.block];
    if (!block || verdict.fate === 'kept') continue;
    found.push(finding(verdict.rule, 'error', reasonOf(verdict), { place: placeOf(block.span), quote: block.text }));
  }
  return found;
}

function reasonOf({ reason, fate, fields }: Verdict): string {
  return fate === 'moved' ? `${reason}; belongs in the metadata (${fields.join(', ')})` : reason;
}

/** What the reader had to mend or guess, and how sure the cleaning is. */
export function doubtsOf(article: Article, notes: readonly Note[]): readonly Finding[] {
  const found = notes
    .filter(({ level }) => level !== 'info')
    .map(({ code, text, line, level }) => {
      const start = line === null ? null : { line, column: 1 };
      return finding(`input/${code}`, level === 'error' ? 'error' : 'warn', text, { place: start && { start, end: start } });
    });
  const { decoded } = article.document.source;
  if (decoded?.by === 'fallback') {
    const text = `its bytes are not UTF-8 and it declares no other encoding: read as ${decoded.encoding}; --encoding names the right one`;
    found.push(finding('input/encoding-guessed', 'warn', text));
  }
  if (wasJudged(article) && article.confidence < LOW_CONFIDENCE) {
    const text = `confidence ${article.confidence.toFixed(2)}: it is not sure that this is one article, cut out rightly; 'copydesk explain' shows why`;
    found.push(finding('gate/low-confidence', 'warn', text));
  }
  return found;
}

/** True where something was kept for a reason. What has a header or nothing around it is kept as a whole, with no voice for or against. */
function wasJudged({ document, verdicts }: Article): boolean {
  return !isPosted(document.header) && verdicts.some(({ fate, rule }) => fate === 'kept' && rule !== WHOLE.id);
}

/** The gates that an article does not meet. */
export function gateFindings(article: Article, gates: Gates): readonly Finding[] {
  const found: Finding[] = [];
  for (const field of gates.require) {
    // The fingerprint names the field: each is a finding of its own.
    if (isEmpty(article.metadata[field as keyof Article['metadata']])) {
      found.push({ ...finding('gate/require', 'error', `has no ${field}`, { quote: field }), excerpt: null });
    }
  }
  const { minWords, maxRemoved } = gates;
  const { word_count } = article.metadata;
  if (minWords !== null && word_count < minWords) {
    found.push(finding('gate/min-words', 'error', `has ${word_count} words, fewer than the ${minWords} of --min-words`));
  }
  const share = maxRemoved === null ? 0 : removedShare(article);
  if (maxRemoved !== null && share > maxRemoved) {
    const text = `${share.toFixed(1)} % of its words are removed, more than the ${maxRemoved} % of --max-removed`;
    found.push(finding('gate/max-removed', 'error', text));
  }
  return found;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The share of the shown words that is removed, in per cent. */
function removedShare({ document, verdicts }: Article): number {
  let all = 0;
  let removed = 0;
  for (const { block, fate } of verdicts) {
    const found = document.blocks[block];
    if (!found || found.hidden) continue;
    const count = words(found.text).length;
    all += count;
    if (fate === 'removed') removed += count;
  }
  return all === 0 ? 0 : (100 * removed) / all;
}
