import type { Rule, Subject } from '../rule.ts';

/** Lines between the edge of a page and what was printed on it: a running head, and the number of the page. */
const LINES = 2;
/** How far back and forth the same line is looked for: odd and even pages have running heads of their own. */
const NEAR = { pages: 2, blocks: 80 };

/** True where a form feed stands right before a block: a page of paper begins with it. */
function beginsPage({ block, document, previous }: Subject): boolean {
  return document.source.text.slice(previous?.block.span.end ?? 0, block.span.start).includes('\f');
}

/** True where a form feed stands behind the last block. */
const endsPages = ({ block, document, next }: Subject): boolean => next === null && document.source.text.includes('\f', block.span.end);

/** At which edge of its page a block stands; null for one amid it, and where nothing parts pages. */
function edgeOf(subject: Subject): 'top' | 'bottom' | null {
  let [above, below]: [Subject | null, Subject | null] = [subject, subject.next];
  for (let i = 0; i < LINES && (above || below); i++) {
    if (above && beginsPage(above)) return 'top';
    if ((below && beginsPage(below)) || (i === 0 && endsPages(subject))) return 'bottom';
    above = above?.previous ?? null;
    below = below?.next ?? null;
  }
  return null;
}

const PAGE_NUMBER =
  /^[-–—|•[(\s]*(?:(?:page|seite|pagina|página|p\.|s\.)\s*)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:of|von|de|di|\/)\s*\d{1,4})?[-–—|•\])\s]*$/i;

/** What a line says on every page: without numbers. */
const masked = ({ line }: Subject): string => line.replace(/\d+/g, '0');

/** The line says the same at the same edge of a page near by. */
function recurs(subject: Subject): string | null {
  const edge = edgeOf(subject);
  if (edge === null) return null;
  const text = masked(subject);
  return isNear(subject, 'previous', edge, text) || isNear(subject, 'next', edge, text) ? `at the ${edge} of another page as well` : null;
}

function isNear(subject: Subject, side: 'previous' | 'next', edge: 'top' | 'bottom', text: string): boolean {
  let pages = 0;
  let at: Subject = subject;
  for (let i = 0; i < NEAR.blocks && pages <= NEAR.pages + 1; i++) {
    const other = at[side];
    if (other === null) return false;
    if (beginsPage(side === 'next' ? other : at)) pages++;
    at = other;
    if (pages > 0 && masked(at) === text && edgeOf(at) === edge) return true;
  }
  return false;
}

/** What stands on every page of paper, in the text of a document that was laid out for printing. */
export const PAPER: readonly Rule[] = [
  {
    id: 'paper/page-number',
    stage: 'block',
    fate: 'removed',
    certainty: 0.93,
    reason: 'number of a page of paper',
    when: {
      words: { max: 4 },
      formats: ['text'],
      test: (subject) => (PAGE_NUMBER.test(subject.block.text) && edgeOf(subject) !== null ? `at the ${edgeOf(subject)} of a page` : null),
    },
    examples: {
      hit: ['@text\n…\n> 12\n@break\n…\n…', '@text\n…\n@break\nArden Quarterly\n> Page 13 of 40\n…', '@text\n…\n> - xii -\n@break\n…'],
      miss: ['@text\n…\n> 12\n…\n…\n@break\n…', '@text\n…\n…\n> 12\n…', '@text\n…\n> 12 boats\n@break\n…'],
    },
  },
  {
    id: 'paper/running-head',
    stage: 'block',
    fate: 'removed',
    certainty: 0.93,
    reason: 'running head of a page of paper',
    when: { words: { max: 16 }, formats: ['text'], test: recurs },
    examples: {
      hit: [
        '@text\n…\n@break\nArden Quarterly 12\n…\n@break\n> Arden Quarterly 13\n…',
        '@text\n…\n> The Guild of Arden\n14\n@break\n…\n…\nThe Guild of Arden\n15\n@break\n…',
      ],
      miss: ['@text\n…\n@break\nArden Quarterly 12\n…\n@break\n> The Count\n…', '@text\n…\nThe Count\n…\n…\n> The Count\n…\n…\n@break\n…'],
    },
  },
];
