import { describe, expect, it, vi } from 'vitest';
import weights from '../../../src/classify/model/data/page.json' with { type: 'json' };
import { pageGroups } from '../../../src/classify/model/features.ts';
import { decide, Model } from '../../../src/classify/model/model.ts';
import { createPage } from '../../../src/classify/model/page.ts';
import { Scanner } from '../../../src/classify/model/scan.ts';
import { learnedRegion } from '../../../src/classify/region/learned.ts';
import { readHtml } from '../../../src/readers/html/read.ts';

const PROSE = 'The council met on Tuesday to decide what the harbour needs, and what the town can pay for in the coming year.';

/** The fates of a page's blocks where the model gives them these scores. */
function fates(body: string, p: readonly number[]): string[] {
  const page = createPage(readHtml({ id: 'page.html', text: `<html><body>${body}</body></html>`, sha256: '' }, new Map()), new Scanner());
  const model = new Model(weights, pageGroups());
  vi.spyOn(model, 'score').mockImplementation((scored) => decide(scored, model.features(scored), p));
  return learnedRegion(page, model, [], { world: 'page', explain: false }).voices.map(({ fate }) => fate);
}

const between = (line: string): string => `<p>${PROSE}</p><p>${PROSE} It will meet again.</p>${line}<p>${PROSE} Nobody objected.</p>`;

describe('a heading of which the model is not sure', () => {
  it('stays above a paragraph that is kept', () => {
    expect(fates(between('<h3>Who pays for the quay</h3>'), [0.9, 0.9, 0.35, 0.9])).toEqual(['kept', 'kept', 'kept', 'kept']);
  });

  it('goes where the model is surer, where it is a link, and where no heading and not in bold', () => {
    expect(fates(between('<h3>Who pays for the quay</h3>'), [0.9, 0.9, 0.25, 0.9])[2]).toBe('removed');
    expect(fates(between('<h3><a href="/quay">Who pays for the quay</a></h3>'), [0.9, 0.9, 0.35, 0.9])[2]).toBe('removed');
    expect(fates(between('<p>Who pays for the quay</p>'), [0.9, 0.9, 0.35, 0.9])[2]).toBe('removed');
  });
});
