/**
 * Trains the weights that the product ships.
 *
 *     npm run train -- pages|text|signers CORPORA OUT.json [--sets REGEX]
 *
 * Leaves OUT.json, and OUT.fold0.json and so on beside it for `npm run quality -- --folds DIR` (name them page.json, text.json and
 * signers.json for that; signers are trained after text, into the same folder).
 * With `--sets` only these sets are learned from: for experiments.
 */
import { parseArgs } from 'node:util';
import { type Shape, setsOf, trainWeights } from './shape.ts';
import { trainSigners } from './signers.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sets: { type: 'string', default: '' } } });
const [shape, corpora, out] = positionals;
if ((shape === 'pages' || shape === 'text' || shape === 'signers') && corpora && out) {
  const wanted = new RegExp(values.sets);
  const sets = (of: Shape): string[] => setsOf(of).filter((set) => wanted.test(set));
  if (shape === 'signers')
    await trainSigners(
      corpora,
      out,
      sets('text').filter((set) => set.startsWith('text:')),
    );
  else await trainWeights(shape, corpora, out, { sets: sets(shape) });
} else {
  console.error('usage: train.ts pages|text|signers CORPORA OUT.json [--sets REGEX]');
  process.exitCode = 2;
}
