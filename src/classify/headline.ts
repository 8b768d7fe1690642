import type { Page, Scored } from './model/page.ts';
import type { Region } from './region/region.ts';

/** A headline has so many words. */
const HEADLINE_WORDS = { min: 3, max: 30 };
/** How far above the main run a headline is looked for, in scored blocks: bylines, dates, deks and share buttons stand between. */
const REACH = 14;
/** Words of the main run that a headline may share. */
const SAMPLE_WORDS = 400;
/** Words this short are not compared: they are function words in most languages. */
const CONTENT_LENGTH = 4;
/** Share of a line's content words that the article repeats from which on it can be the headline. */
const SHARED = 0.34;

/** The block of a scrape that is its headline; -1 where none is. The first line is taken where no line shares more words with the article. */
export function headlineOf(page: Page, region: Region): number {
  const vocabulary = new Set<string>();
  let words = 0;
  for (let i = region.first; i <= region.last && words < SAMPLE_WORDS; i++) {
    const block = page.blocks[i];
    if (!block?.long) continue;
    for (const word of block.text.words) if (word.length >= CONTENT_LENGTH) vocabulary.add(word);
    words += block.words;
  }
  let best = { index: -1, score: 0 };
  for (let i = Math.max(0, region.first - REACH); i <= region.first; i++) {
    const block = page.blocks[i];
    if (!block || !canBeHeadline(block, i, region)) continue;
    const score =
      sharedWith(block, vocabulary) + (block.block.kind === 'heading' ? 0.5 - block.block.place.level / 20 : 0) + (i === 0 ? 0.3 : 0);
    if (score >= SHARED && score > best.score + 0.001) best = { index: i, score };
  }
  return best.index;
}

/** A line of a headline's length without a full stop, and not followed on the line's own terms by more of the sentence. */
function canBeHeadline({ words, text, block, long }: Scored, index: number, region: Region): boolean {
  if (words < HEADLINE_WORDS.min || words > HEADLINE_WORDS.max) return false;
  if (index === region.first && long && index > 0) return false;
  if (block.kind === 'item' || block.kind === 'code' || block.kind === 'table') return false;
  return (text.end === 0 || text.end === 2) && text.sentences <= 1 && text.pipes <= 1;
}

/** Share of the content words that stand in the article too; a few words are no evidence. */
function sharedWith({ text }: Scored, vocabulary: ReadonlySet<string>): number {
  const content = text.words.filter((word) => word.length >= CONTENT_LENGTH);
  if (content.length === 0) return 0;
  return content.filter((word) => vocabulary.has(word)).length / Math.max(3, content.length);
}
