import type { Line } from '../line.ts';
import type { Repair } from './repair.ts';

const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|mailto:|tel:|javascript:|file:|data:|\/|#)\S*$/i;
/** What lynx writes among the addresses, in any language: a short label with a colon. */
const LABEL = /^[^\d\s][^:]{0,40}:$/u;
/** Fewer numbered addresses at the end are a list that somebody wrote. */
const FEWEST = 2;

/** Finds the numbered addresses that lynx puts at the end, so that each stays a line of its own. */
export const linkList: Repair = {
  code: 'text-link-list',
  says: 'the list of addresses at the end was read as the targets of the numbered marks',
  apply: (lines) => {
    const start = linkListStart(lines);
    return start === null ? lines : lines.map((line, i) => (i < start ? line : { ...line, shape: { type: 'reference' } }));
  },
};

/** Index of the first line of the list, its heading included; null without one. */
function linkListStart(lines: readonly Line[]): number | null {
  let start = lines.length;
  let addresses = 0;
  let below = Number.POSITIVE_INFINITY;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line) break;
    const address = numberedAddress(line.text);
    if (address && address.number < below) {
      addresses++;
      below = address.number;
      start = i;
    } else if (address || !LABEL.test(line.text)) break;
  }
  if (addresses < FEWEST) return null;
  const label = lines.slice(Math.max(0, start - 2), start).findIndex((line) => LABEL.test(line.text) || HEADING.test(line.text));
  return label < 0 ? start : Math.max(0, start - 2) + label;
}

const HEADING = /^\p{Lu}\p{L}+$/u;
const NUMBERED = /^(\d{1,5})\.[ \t]+(\S+)$/;

function numberedAddress(text: string): { readonly number: number; readonly address: string } | null {
  const match = NUMBERED.exec(text);
  return match?.[2] && ADDRESS.test(match[2]) ? { number: Number(match[1]), address: match[2] } : null;
}

/** Number → address of a list that `linkList` found. */
export function linkTargets(lines: readonly Line[]): ReadonlyMap<number, string> {
  const targets = new Map<number, string>();
  for (const line of lines) {
    const entry = line.shape.type === 'reference' ? numberedAddress(line.text) : null;
    if (entry) targets.set(entry.number, entry.address);
  }
  return targets;
}
