import type { Article, Resolution } from '../model/article.ts';
import type { Claim, ClaimValue } from '../model/claim.ts';
import type { Span } from '../model/source.ts';
import type { Fate } from '../model/verdict.ts';
import { excerpt } from './excerpt.ts';
import { ledgerEntry } from './ledger.ts';
import type { Paint } from './paint.ts';
import { type Place, placesOf } from './place.ts';

/** Characters of a block or a value that the pretty form quotes. */
const EXCERPT = 76;

/** Characters of evidence: a score and the features that weighed most in it, or the words that a rule matched. */
const EVIDENCE = 150;

type PlaceOf = (span: Span) => Place;

/** Every block with its verdict, and every field with its winning and rejected claims, for programs. */
export function explainJson(article: Article): unknown {
  const { source, format, header, blocks } = article.document;
  const placeOf = placesOf(source.text);
  return {
    file: source.id,
    format: header ? `front-matter+${format}` : format,
    encoding: source.decoded?.encoding ?? null,
    confidence: article.confidence,
    blocks: article.verdicts.flatMap((verdict) => {
      const block = blocks[verdict.block];
      if (!block) return [];
      const history = verdict.history.map(({ fate, rule, certainty, reason }) => ({ fate, rule, certainty, reason }));
      const entry = ledgerEntry(source.id, block, verdict, placeOf(block.span));
      return [{ ...entry, kind: block.kind, stage: verdict.stage, evidence: verdict.evidence, history }];
    }),
    fields: article.resolutions.map((resolution) => ({
      field: resolution.field,
      winners: resolution.winners.map((claim) => claimJson(claim, placeOf)),
      losers: resolution.losers.map(({ claim, reason }) => ({ ...claimJson(claim, placeOf), reason })),
    })),
    messages: article.messages.map(({ level, code, text, span }) => ({ level, code, text, line: span ? placeOf(span).start.line : null })),
  };
}

function claimJson(claim: Claim, placeOf: PlaceOf): Record<string, unknown> {
  return { value: claim.value, from: claim.from, key: claim.key, block: claim.block, start: claim.span ? placeOf(claim.span).start : null };
}

/** The same for a person: lines, fate, rule, certainty, reason and an excerpt for every block; then every field. */
export function explainText(article: Article, paint: Paint): string {
  const { source, format, header, blocks } = article.document;
  const placeOf = placesOf(source.text);
  const encoding = source.decoded ? `, ${source.decoded.encoding} (${source.decoded.by})` : '';
  const head = `${paint.bold(source.id)}: ${header ? 'front matter + ' : ''}${format}${encoding}, confidence ${article.confidence.toFixed(2)}`;
  const lines = [head, ''];
  for (const verdict of article.verdicts) {
    const block = blocks[verdict.block];
    if (!block) continue;
    const fate = `${verdict.fate}${verdict.fields.length > 0 ? ` → ${verdict.fields.join(', ')}` : ''}`;
    const where = range(placeOf(block.span)).padEnd(11);
    lines.push(
      `${paint.dim(where)} ${fatePaint(paint, verdict.fate)(fate)}  ${verdict.rule} ${verdict.certainty.toFixed(2)}: ${verdict.reason}`,
    );
    if (verdict.evidence.length > 0)
      lines.push(`            ${paint.dim(`saw: ${excerpt(verdict.evidence.join('; '), EVIDENCE).slice(1, -1)}`)}`);
    for (const earlier of verdict.history) {
      lines.push(`            ${paint.dim(`before: ${earlier.fate}  ${earlier.rule} ${earlier.certainty.toFixed(2)}: ${earlier.reason}`)}`);
    }
    lines.push(`            ${paint.dim(excerpt(block.text, EXCERPT))}`);
  }
  if (article.resolutions.length > 0)
    lines.push('', ...article.resolutions.flatMap((resolution) => fieldLines(resolution, placeOf, paint)));
  return `${lines.join('\n')}\n`;
}

function fatePaint(paint: Paint, fate: Fate): (text: string) => string {
  return fate === 'kept' ? paint.green : fate === 'moved' ? paint.yellow : paint.red;
}

/** `12`, or `12-15` where a block covers several lines. */
function range({ start, end }: Place): string {
  return start.line === end.line ? `${start.line}` : `${start.line}-${end.line}`;
}

function fieldLines(resolution: Resolution, placeOf: PlaceOf, paint: Paint): string[] {
  const name = resolution.field.padEnd(11);
  const winners = resolution.winners.map(
    (claim, i) => `${i === 0 ? paint.bold(name) : ' '.repeat(11)} ${valueText(claim.value)} ${paint.dim(`(${origin(claim, placeOf)})`)}`,
  );
  const losers = resolution.losers.map(
    ({ claim, reason }) => `            ${paint.dim(`not ${valueText(claim.value)} (${origin(claim, placeOf)}): ${reason}`)}`,
  );
  return [...(winners.length > 0 ? winners : [`${paint.bold(name)} ${paint.dim('unknown')}`]), ...losers];
}

/** `json-ld headline, line 12` */
function origin(claim: Claim, placeOf: PlaceOf): string {
  return `${claim.from} ${claim.key}${claim.span ? `, line ${placeOf(claim.span).start.line}` : ''}`;
}

function valueText(value: ClaimValue): string {
  if (typeof value === 'string') return excerpt(value, EXCERPT);
  if ('kind' in value) return `${value.kind}: ${excerpt(value.text, EXCERPT)}`;
  return ['src', 'alt', 'caption', 'credit'].flatMap((key) => imagePart(key, value[key as keyof typeof value])).join(', ') || 'an image';
}

function imagePart(key: string, value: string | null): string[] {
  return value === null || value === '' ? [] : [`${key} ${excerpt(value, EXCERPT)}`];
}
