import type { Line } from '../line.ts';
import type { Repair } from './repair.ts';

const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|mailto:|tel:|javascript:|file:|data:|\/|#)\S*$/i;
/** What lynx writes among the addresses, in any language: a short label with a colon. */
const LABEL = /^[^\d\s][^:]{0,40}:$/u;
/** Fewer numbered addresses at the end are a list that somebody wrote. */
const FEWEST = 2;

/** Finds the numbered addresses that lynx, elinks and w3m put at the end, so that each stays a line of its own. */
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
  for (let i = lines.length - 1; i >= 0; ) {
    const entry = entryAt(lines, i);
    if (entry && entry.number < below) {
      addresses++;
      below = entry.number;
      i -= entry.size;
      start = i + 1;
    } else if (entry || !LABEL.test(lines[i]?.text ?? '')) break;
    else i--;
  }
  if (addresses < FEWEST) return null;
  const label = lines.slice(Math.max(0, start - 2), start).findIndex((line) => LABEL.test(line.text) || HEADING.test(line.text));
  return label < 0 ? start : Math.max(0, start - 2) + label;
}

/** `References`, and elinks' `Visible links` below. */
const HEADING = /^\p{Lu}\p{L}+(?: links)?$/u;
/** `12. ADDRESS` of lynx, `[12] ADDRESS` of w3m. */
const NUMBERED = /^(?:(\d{1,5})\.|\[(\d{1,5})\])[ \t]+(\S+)$/;
/** What elinks writes above an address that has a title. */
const TITLED = /^(\d{1,5})\.[ \t]+\S/;

/** An address with its number, and the lines that it takes. */
interface Entry {
  readonly number: number;
  readonly address: string;
  readonly size: 1 | 2;
}

/** The entry of such a list that ends with a line. */
function entryAt(lines: readonly Line[], i: number): Entry | null {
  const text = lines[i]?.text ?? '';
  const [, dotted, bracketed, address] = NUMBERED.exec(text) ?? [];
  if (address !== undefined) return ADDRESS.test(address) ? { number: Number(dotted ?? bracketed), address, size: 1 } : null;
  const title = ADDRESS.test(text) ? TITLED.exec(lines[i - 1]?.text ?? '') : null;
  return title ? { number: Number(title[1]), address: text, size: 2 } : null;
}

/** Where a line of such a list leads: to the address that it is, or that stands below its title; null for a heading. */
export function targetOf(text: string, targets: ReadonlyMap<number, string>): string | null {
  const address = NUMBERED.exec(text)?.[3] ?? text;
  return ADDRESS.test(address) ? address : (targets.get(Number(TITLED.exec(text)?.[1])) ?? null);
}

/** Number → address of a list that `linkList` found. */
export function linkTargets(lines: readonly Line[]): ReadonlyMap<number, string> {
  const targets = new Map<number, string>();
  for (const [i, line] of lines.entries()) {
    const entry = line.shape.type === 'reference' ? entryAt(lines, i) : null;
    if (entry) targets.set(entry.number, entry.address);
  }
  return targets;
}
