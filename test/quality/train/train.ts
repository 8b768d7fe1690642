/**
 * Trains the weights that the product ships.
 *
 *     npm run train -- pages|text|headline|signers CORPORA OUT.json [--sets REGEX]
 *
 * Leaves OUT.json, and OUT.fold0.json and so on beside it for `npm run quality -- --folds DIR` (name them page.json, text.json,
 * headline.json and signers.json for that; each is trained after those before it but pages, into the same folder).
 * With `--sets` only these sets are learned from: for experiments.
 */
import { parseArgs } from 'node:util';
import { type Task, trainChoice } from './choices.ts';
import { HEADLINE } from './headline.ts';
import { dumps, type Shape, setsOf, trainWeights } from './shape.ts';
import { SIGNERS } from './signers.ts';

const TASKS: Readonly<Record<string, Task>> = { headline: HEADLINE, signers: SIGNERS };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sets: { type: 'string', default: '' } } });
const [shape = '', corpora, out] = positionals;
const wanted = new RegExp(values.sets);
const named = (sets: readonly string[]): string[] => sets.filter((set) => wanted.test(set));
const isShape = (name: string): name is Shape => name === 'pages' || name === 'text';
const task = TASKS[shape];
if (task && corpora && out) await trainChoice(task, corpora, out, named(dumps()));
else if (isShape(shape) && corpora && out) await trainWeights(shape, corpora, out, { sets: named(setsOf(shape)) });
else {
  console.error(`usage: train.ts pages|text|${Object.keys(TASKS).join('|')} CORPORA OUT.json [--sets REGEX]`);
  process.exitCode = 2;
}
