import type { Claim, NoteValue } from '../../model/claim.ts';
import { choose, type Decision, EMPTY, type Evidence, ranked, SAME, textOf } from '../evidence.ts';
import { cleanText, loose } from '../strings.ts';

const TAKEAWAYS =
  /\b(?:key )?(?:takeaways?|summar(?:y|ies)|key points|bullet points|highlights|at a glance|zusammenfassung|stichpunkte|résumé|points clés|resumen|puntos clave|riassunto|punti chiave|resumo|pontos-chave|samenvatting)\b/iu;
const MACHINE =
  /\b(?:large language models?|llms?|artificial intelligence|generative|a\.?i\.?|ai-(?:generated|assisted|powered)|chatgpt|openai|gemini|claude|machine[- ]generated|automatically generated|ki|künstlicher? intelligenz|intelligence artificielle|ia|inteligencia artificial|intelligenza artificiale|inteligência artificial|kunstmatige intelligentie|sprachmodell\w*)\b/iu;
const EDITOR =
  /\b(?:written|compiled|chosen|curated|summari[sz]ed) by (?:our|the|an?) (?:editors?|editorial|newsroom|staff|journalists?|reporters?|human)/iu;

/** Below so many words a body behind a paywall is the opening only. */
const TEASER_WORDS = 150;

/** Key takeaways, remarks on the article and how free it is. */
export interface Remarks {
  readonly takeaways: Decision<readonly string[]>;
  readonly origin: 'ai' | 'editor' | 'unknown';
  readonly notes: Decision<readonly NoteValue[]>;
}

/** Takeaways and notes, each once; takeaways are the machine's where a disclosure says so. */
export function resolveRemarks(evidence: Evidence): Remarks {
  const takeaways = once(ranked(evidence, 'takeaways'), (claim) => cleanText(textOf(claim)).replace(/^[•·▪*–—-]\s+/u, ''));
  const notes = onceNote(ranked(evidence, 'notes'));
  const texts = notes.value.map(({ text }) => text);
  const spoken = texts.filter((text) => TAKEAWAYS.test(text));
  const origin = spoken.some((text) => MACHINE.test(text)) ? 'ai' : spoken.some((text) => EDITOR.test(text)) ? 'editor' : 'unknown';
  return { takeaways, origin, notes };
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
