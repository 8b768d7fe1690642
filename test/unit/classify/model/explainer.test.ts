import { describe, expect, it } from 'vitest';
import weights from '../../../../src/classify/model/data/page.json' with { type: 'json' };
import { pageGroups } from '../../../../src/classify/model/features.ts';
import { Model } from '../../../../src/classify/model/model.ts';
import { createPage } from '../../../../src/classify/model/page.ts';
import { Scanner } from '../../../../src/classify/model/scan.ts';
import { readHtml } from '../../../../src/readers/html/read.ts';

const TEXT = `<html><body><div class="entry-content"><p>The library opened its roof to the town on Tuesday, and two hundred people climbed the stairs.</p>
<p>It has forty chairs, a stove and a view of the river, said the librarian, who had asked for it for eleven years.</p></div>
<div class="newsletter-signup widget"><p>Subscribe to our newsletter</p></div></body></html>`;

describe('explaining a score', () => {
  const model = new Model(weights, pageGroups());
  const page = createPage(readHtml({ id: 'page.html', text: TEXT, sha256: '' }, new Map()), new Scanner());
  const scores = model.score(page);
  const all = model.explainer(scores, scores.matrix.names.length);
  const of = (i: number, feature: string): string => all(i).find((reason) => reason.startsWith(`${feature} `)) ?? '';

  it('names the features that moved it most, first', () => {
    const reasons = model.explainer(scores)(0);
    const changes = reasons.map((reason) => Math.abs(Number(/\(([+-][\d.]+)/.exec(reason)?.[1])));
    expect(reasons).toHaveLength(4);
    expect(changes).toEqual([...changes].sort((a, b) => b - a));
  });

  it('names the names of elements and the words on which a linear score rests', () => {
    expect(of(2, 'names.score')).toMatch(/^names\.score -?[\d.]+ \([+-][\d.]+: .*(?:newsletter|signup|widget).* -\d/);
    expect(of(2, 'words.score')).toMatch(/^words\.score -?[\d.]+ \([+-][\d.]+: .*(?:subscribe|newsletter).* -\d/);
  });

  it('names each name once, whatever it counts for', () => {
    const named = [...of(2, 'names.score').matchAll(/(?<=[:,] )(.+?) [+-]/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(1);
    expect(new Set(named).size).toBe(named.length);
  });

  it('names none for the features that have no tokens', () => {
    expect(of(2, 'text.words')).toMatch(/^text\.words \d+ \([+-][\d.]+\)$/);
  });
});
