import type { Claim, NoteValue } from '../../model/claim.ts';
import { Expression } from '../../text/expression.ts';
import { choose, type Decision, EMPTY, type Evidence, ranked, SAME, textOf } from '../evidence.ts';
import { cleanText, loose } from '../strings.ts';

/** Whole words, also where they begin or end in a letter that `\b` does not know. */
const words = (list: string): Expression => new Expression(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');
const TAKEAWAYS = words(
  'takeaways?|summar(?:y|ies)|key points|bullet points|highlights|at a glance|zusammenfassung(?:en)?|stichpunkte|kernpunkte|das wichtigste|überblick|résumés?|points clés|l.essentiel|points essentiels|à retenir|resumen|puntos clave|claves|riassunto|riepilogo|sintesi|punti (?:chiave|principali)|resumo|pontos-chave|pontos principais|samenvatting|kernpunten|podsumowanie|sammanfattning|sammendrag|opsummering|yhteenveto|shrnutí|özet|итоги|главное|підсумки|要約|摘要|요약',
);
const MACHINE = words(
  'large language models?|llms?|artificial intelligence|generative|a\\.?i\\.?|ai-\\p{L}+|chatgpt|openai|gpt|gemini|claude|copilot|machine[- ]generated|automatically generated|ki|ki-\\p{L}+|künstlicher? intelligenz|sprachmodell\\p{L}*|intelligence artificielle|grands? modèles? de langage|modèles? de langage|ia|inteligencia artificial|modelos? de lenguaje|intelligenza artificiale|modell[io] linguistic[io]|inteligência artificial|modelos? de linguagem|kunstmatige intelligentie|taalmodel\\p{L}*|sztuczn\\p{L}+ inteligencj\\p{L}+|artificiell intelligens|kunstig intelligens|tekoäly\\p{L}*|umělá inteligence|yapay zek\\p{L}+|искусственн\\p{L}+ интеллект\\p{L}*|нейросет\\p{L}+|штучн\\p{L}+ інтелект\\p{L}*|生成ai|人工智能|인공지능',
);
const EDITOR = new Expression(
  String.raw`\b(?:written|compiled|chosen|curated|summari[sz]ed) by (?:our|the|an?) (?:editors?|editorial|newsroom|staff|journalists?|reporters?|human)`,
  'iu',
);

/** Below so many words a body behind a paywall is the opening only. */
const TEASER_WORDS = 150;

/** Key takeaways, remarks on the article and how free it is. */
export interface Remarks {
  readonly takeaways: Decision<readonly string[]>;
  readonly origin: 'ai' | 'editor' | 'unknown';
  readonly notes: Decision<readonly NoteValue[]>;
}

/** Lines of one list of takeaways stand so near each other, in blocks. */
const NEXT_LINES = 3;

/** Takeaways and notes, each once; takeaways are the machine's where a disclosure says so. */
export function resolveRemarks(evidence: Evidence): Remarks {
  const { first, later } = oneList(ranked(evidence, 'takeaways'));
  const decided = once(first, (claim) => cleanText(textOf(claim)).replace(/^[•·▪*–—-]\s+/u, ''));
  const takeaways = { ...decided, losers: [...decided.losers, ...later.map((claim) => ({ claim, reason: 'of another list' }))] };
  const notes = onceNote(ranked(evidence, 'notes'));
  const texts = notes.value.map(({ text }) => text);
  const spoken = texts.filter((text) => TAKEAWAYS.test(text));
  const origin = spoken.some((text) => MACHINE.test(text)) ? 'ai' : spoken.some((text) => EDITOR.test(text)) ? 'editor' : 'unknown';
  return { takeaways, origin, notes };
}

/** An article has one list of takeaways. Where such lists stand only amid the text, one after the other, they are those of its entries. */
function oneList(claims: readonly Claim[]): { readonly first: readonly Claim[]; readonly later: readonly Claim[] } {
  const end = claims.findIndex(({ block }, i) => (block ?? 0) - (claims[i - 1]?.block ?? block ?? 0) > NEXT_LINES);
  if (end < 0) return { first: claims, later: [] };
  return claims[0]?.key === 'takeaways/amid' ? { first: [], later: claims } : { first: claims.slice(0, end), later: claims.slice(end) };
}

function once(claims: readonly Claim[], text: (claim: Claim) => string): Decision<readonly string[]> {
  const seen = new Map<string, string>();
  const winners: Claim[] = [];
  const losers: { claim: Claim; reason: string }[] = [];
  for (const claim of claims) {
    const value = text(claim);
    if (value === '') losers.push({ claim, reason: EMPTY });
    else if (seen.has(loose(value))) losers.push({ claim, reason: SAME });
    else {
      seen.set(loose(value), value);
      winners.push(claim);
    }
  }
  return { value: [...seen.values()], winners, losers };
}

function onceNote(claims: readonly Claim[]): Decision<readonly NoteValue[]> {
  const decided = once(claims, (claim) =>
    typeof claim.value === 'object' && 'kind' in claim.value ? cleanText(claim.value.text) : cleanText(textOf(claim)),
  );
  const value = decided.winners.map(
    (claim, i): NoteValue => ({
      kind: typeof claim.value === 'object' && 'kind' in claim.value ? claim.value.kind : 'editor',
      text: decided.value[i] ?? '',
    }),
  );
  return { ...decided, value };
}

/** Free or behind a wall, where the page says so; `truncated` where little of a walled article is there. */
export function resolveAccess(evidence: Evidence, words: number): Decision<'free' | 'paywalled' | 'truncated' | null> {
  const decision = choose(ranked(evidence, 'access'), (text) => {
    const value = text.trim().toLowerCase();
    if (/^(?:true|free|yes|1|https?:\/\/schema.org\/true)$/.test(value)) return { value: 'free' };
    if (/^(?:false|no|0|metered|locked|paywalled|premium|truncated|subscriber|subscription|https?:\/\/schema.org\/false)$/.test(value))
      return { value: 'paywalled' };
    return { value: 'paywalled' };
  });
  if (decision.value === 'free') return { ...decision, value: 'free' };
  if (decision.value === null) return { ...decision, value: null };
  return { ...decision, value: words < TEASER_WORDS ? 'truncated' : 'paywalled' };
}
