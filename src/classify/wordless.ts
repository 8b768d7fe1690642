import type { Document } from '../model/document.ts';
import type { Fate, Verdict } from '../model/verdict.ts';
import { BESIDE, BESIDE_KEPT, BUTTON, DECORATION, PORTRAIT } from '../rules/voices.ts';
import { fold } from '../text/fold.ts';
import { buttonIn, decorationsOf, portraitIn, showsOnly } from './buttons.ts';
import { speak } from './verdicts.ts';

/** Gives blocks without a letter or digit their neighbours' fate: a rule stays between two kept blocks, an image beside one, unless it is a button or decoration of the page. */
export function judgeWordless(document: Document, scored: ReadonlySet<number>, verdicts: readonly Verdict[]): readonly Verdict[] {
  const fateOf = (id: number): Fate | null => (scored.has(id) ? (verdicts[id]?.fate ?? null) : null);
  const nextFate = new Array<Fate | null>(document.blocks.length).fill(null);
  for (let i = document.blocks.length - 2; i >= 0; i--) nextFate[i] = fateOf(i + 1) ?? nextFate[i + 1] ?? null;
  const judged = [...verdicts];
  const decorations = decorationsOf(document);
  const authors = authorsOf(document, verdicts);
  let previous: Fate | null = null;
  for (const block of document.blocks) {
    const { id, kind, hidden } = block;
    const own = fateOf(id);
    const judges = !own && !hidden && !document.header?.final;
    const button = judges ? buttonIn(block) : null;
    const portrait = judges && button === null ? portraitIn(block, authors) : null;
    if (own) {
      previous = own;
    } else if (button) {
      judged[id] = speak(BUTTON, id, [button]);
    } else if (portrait) {
      judged[id] = speak(PORTRAIT, id, [portrait]);
    } else if (!hidden && showsOnly(decorations, block)) {
      judged[id] = speak(DECORATION, id);
    } else if (!hidden) {
      const kept = [previous, nextFate[id]].filter((fate) => fate === 'kept').length;
      const alone = previous === null && nextFate[id] === null;
      judged[id] = speak(kept === 2 || alone || (kept === 1 && kind === 'figure') ? BESIDE_KEPT : BESIDE, id);
    }
  }
  return judged;
}

/** The names of a page's authors, folded, as the page and its bylines claim them; none where no page stands around the article. */
function authorsOf({ page, claims }: Document, verdicts: readonly Verdict[]): ReadonlySet<string> {
  if (page === null || page.fragment) return new Set();
  const said = [...claims, ...verdicts.flatMap((verdict) => verdict.claims)];
  return new Set(said.flatMap(({ field, value }) => (field === 'authors' && typeof value === 'string' ? fold(value) : [])));
}
