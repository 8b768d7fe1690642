import { classify } from '../../../src/classify/classify.ts';
import { signersIn } from '../../../src/metadata/fields/signers/find.ts';
import { measureSigners } from '../../../src/metadata/fields/signers/measures.ts';
import { gather, resolve } from '../../../src/metadata/resolve.ts';
import { loose } from '../../../src/metadata/strings.ts';
import { dice } from '../../../src/text/likeness.ts';
import type { Chosen, Task } from './choices.ts';

/** F1 of names, whatever their marks and capitals. */
const nameF1 = (names: readonly string[], gold: readonly string[]): number => dice(new Set(names.map(loose)), new Set(gold.map(loose)));

/** F1 of the names chosen, and how many articles that nobody signed get some, by the least score that is believed. */
function report(chosen: readonly Chosen[]): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const least of [0.2, 0.25, 0.3, 0.4, 0.5]) {
    let [f1, signed, spurious, unsigned] = [0, 0, 0, 0];
    for (const { gold, right, scores } of chosen) {
      const best = Math.max(...scores);
      const names = best >= least;
      if (gold.authors?.length) {
        signed++;
        f1 += names ? (right[scores.indexOf(best)] ?? 0) : 0;
      } else {
        unsigned++;
        spurious += Number(names);
      }
    }
    lines[least] = `f1 ${(f1 / signed).toFixed(3)} of ${signed}, spurious ${(spurious / unsigned).toFixed(3)} of ${unsigned}`;
  }
  return lines;
}

/** To tell who signed a scrape: names that share enough with the gold's are right. */
export const SIGNERS: Task = {
  trees: ['--trees', '100', '--leaves', '8', '--eta', '0.15'],
  needs: ['text', 'headline'],
  threshold: 0.6,
  choiceOf: (document, { authors = [] }, resources) => {
    const judgement = classify(document, resources);
    const ruled = resolve(document, judgement, { publications: resources.publications }).metadata.authors;
    const signers = signersIn(document.blocks);
    return {
      candidates: measureSigners(signers, gather(document, judgement, resources), ruled),
      right: signers.map(({ names }) => nameF1(names, authors)),
    };
  },
  report,
};
