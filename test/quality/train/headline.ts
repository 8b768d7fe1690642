import { spokenFor } from '../../../src/classify/blocks.ts';
import type { Classifier } from '../../../src/classify/classify.ts';
import { headlineCandidates } from '../../../src/classify/headline/measures.ts';
import { createPage } from '../../../src/classify/model/page.ts';
import { findRegion } from '../../../src/classify/region/find.ts';
import { hasFurniture } from '../../../src/classify/region/furniture.ts';
import { learnedRegion } from '../../../src/classify/region/learned.ts';
import { createSubjects } from '../../../src/classify/subjects.ts';
import { loose } from '../../../src/metadata/strings.ts';
import type { Document } from '../../../src/model/document.ts';
import { Matcher } from '../../../src/rules/compile.ts';
import type { Chosen, Task } from './choices.ts';

/** The candidates of a dump, and the text of each. */
function candidatesOf(document: Document, classifier: Classifier) {
  const page = createPage(document, classifier.scanner);
  const named = spokenFor(classifier.selections.placeless, createSubjects(page, 'scrape'), new Matcher(classifier.compiled));
  const spoken = named.map((rule) => rule !== null);
  const model = hasFurniture(page, named) ? classifier.models.text : null;
  const region = model ? learnedRegion(page, model, spoken, { world: 'scrape', explain: false }) : findRegion(page, 'post', spoken);
  return headlineCandidates(page, region).map(({ index, measures }) => ({ measures, text: page.blocks[index]?.block.text ?? '' }));
}

const SEPARATOR = /\s[|–—·•»:›«-]+\s|\|/gu;

/** True for a line that begins with the headline, and goes on behind a separator: the page's `title`. */
const isWithSuffix = (text: string, headline: string): boolean =>
  [...text.matchAll(SEPARATOR)].some(({ index }) => loose(text.slice(0, index)) === headline);

/** Of the dumps of which a line is the headline, how many get it; of the lines that are chosen, how many are right: by the least score that is believed. */
function report(chosen: readonly Chosen[]): Record<string, string> {
  const lines: Record<string, string> = {};
  const able = chosen.filter(({ right }) => right.includes(1)).length;
  for (const least of [0, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5]) {
    const believed = chosen.filter(({ scores }) => Math.max(...scores) >= least);
    const hits = believed.filter(({ scores, right }) => right[scores.indexOf(Math.max(...scores))] === 1).length;
    lines[least] = `${(hits / able).toFixed(3)} found of ${able}, ${(hits / believed.length).toFixed(3)} right of ${believed.length}`;
  }
  return lines;
}

/** To tell the headline of a scrape from the lines around it. */
export const HEADLINE: Task = {
  trees: ['--trees', '200', '--leaves', '8', '--eta', '0.08'],
  needs: ['text'],
  threshold: 0.5,
  choiceOf: (document, { title = '' }, { classifier }) => {
    if (document.claims.some(({ field }) => field === 'title')) return null;
    const candidates = candidatesOf(document, classifier);
    const wanted = loose(title);
    const exact = candidates.some(({ text }) => loose(text) === wanted);
    return {
      candidates: candidates.map(({ measures }) => measures),
      right: candidates.map(({ text }) => Number(exact ? loose(text) === wanted : isWithSuffix(text, wanted))),
    };
  },
  report,
};
