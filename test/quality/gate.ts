import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Summary } from './harness.ts';

/** Scores that are pinned: the body's word F1, and the shares of snippets that must and must not appear. */
const PINNED = ['f1', 'with', 'without'] as const;
type Pinned = (typeof PINNED)[number];
/** The lower the better. */
const COSTS: ReadonlySet<Pinned> = new Set(['without']);
/** Scores are pinned to so many steps a unit. */
const STEPS = 10_000;

/** What a set must reach; scores that the harness does not know of a set are absent. */
export type Floor = Readonly<Partial<Record<Pinned, number>>>;

/** What all sets must reach, and of which corpora that is true. */
export interface Floors {
  /** Digest of the corpora's gold (`corpusDigest`). */
  readonly corpus: string;
  readonly sets: Readonly<Record<string, Floor>>;
}

const FILE = fileURLToPath(new URL('floors.json', import.meta.url));

/** The pinned floors; none before they were first written. */
export function readFloors(file = FILE): Floors | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Floors) : null;
}

/** Writes floors for people to read. */
export function writeFloors(floors: Floors, file = FILE): void {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}

/** A set's pinned scores, rounded to the side on which they are easier to hold. */
export function floorOf({ body }: Pick<Summary, 'body'>): Floor {
  const floor: Partial<Record<Pinned, number>> = {};
  for (const name of PINNED) {
    const value = body?.[name];
    if (value === undefined || Number.isNaN(value)) continue;
    floor[name] = (COSTS.has(name) ? Math.ceil(value * STEPS) : Math.floor(value * STEPS)) / STEPS;
  }
  return floor;
}

/** What fell through its floor, a sentence each. */
export function shortfalls(floors: Floors, reached: Readonly<Record<string, Floor>>): readonly string[] {
  return Object.entries(reached).flatMap(([set, scores]) =>
    PINNED.flatMap((name) => {
      const floor = floors.sets[set]?.[name];
      const score = scores[name];
      if (floor === undefined || score === undefined || !isWorse(name, score, floor)) return [];
      return [`${set}: ${name} is ${score}, the floor ${floor}`];
    }),
  );
}

/** The floors with every better score in the place of the one before; floors of other corpora are no floors. */
export function raised(floors: Floors | null, corpus: string, reached: Readonly<Record<string, Floor>>): Floors {
  const sets: Record<string, Floor> = floors?.corpus === corpus ? { ...floors.sets } : {};
  for (const [set, scores] of Object.entries(reached)) {
    const floor: Partial<Record<Pinned, number>> = { ...sets[set] };
    for (const name of PINNED) {
      const score = scores[name];
      const before = floor[name];
      if (score !== undefined && (before === undefined || !isWorse(name, score, before))) floor[name] = score;
    }
    sets[set] = floor;
  }
  return { corpus, sets };
}

const isWorse = (name: Pinned, score: number, floor: number): boolean => (COSTS.has(name) ? score > floor : score < floor);
