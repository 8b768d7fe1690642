/**
 * Trains the weights that the product ships.
 *
 *     npm run train -- pages|text CORPORA OUT.json
 *
 * Leaves OUT.json, and OUT.fold0.json and so on beside it for `npm run quality -- --folds DIR` (name them page.json and text.json for that).
 */
import { trainWeights } from './shape.ts';

const [shape, corpora, out] = process.argv.slice(2);
if ((shape === 'pages' || shape === 'text') && corpora && out) await trainWeights(shape, corpora, out);
else {
  console.error('usage: train.ts pages|text CORPORA OUT.json');
  process.exitCode = 2;
}
