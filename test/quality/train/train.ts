/**
 * Trains the weights that the product ships.
 *
 *     npm run train -- pages|text CORPORA OUT.json [--sets REGEX]
 *
 * Leaves OUT.json, and OUT.fold0.json and so on beside it for `npm run quality -- --folds DIR` (name them page.json and text.json for that).
 * With `--sets` only these sets are learned from: for experiments.
 */
import { parseArgs } from 'node:util';
import { setsOf, trainWeights } from './shape.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sets: { type: 'string', default: '' } } });
const [shape, corpora, out] = positionals;
if ((shape === 'pages' || shape === 'text') && corpora && out) {
  const wanted = new RegExp(values.sets);
  await trainWeights(shape, corpora, out, { sets: setsOf(shape).filter((set) => wanted.test(set)) });
} else {
  console.error('usage: train.ts pages|text CORPORA OUT.json [--sets REGEX]');
  process.exitCode = 2;
}
