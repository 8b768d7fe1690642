import { describe, expect, it } from 'vitest';
import { classify, createClassifier } from '../../../src/classify/classify.ts';
import { RULES } from '../../../src/rules/rules.ts';
import { body, read } from '../readers/html/page.ts';

const classifier = await createClassifier({ rules: RULES, formats: [] });

const PROSE = [
  'The old bridge over the river will be closed in May, the council said on Tuesday, after engineers had found that two of its pillars moved by an inch.',
  'From June a ferry will cross the river every half hour, and it will cost two dollars for cars, and nothing at all for people who walk or ride.',
  'The council has put aside four million dollars for the old bridge, which is about half of what it spends on all of its roads in any one year.',
];

/** What becomes of the lines of a page, as `rule | text`. */
function rules(title: string, lines: readonly string[]): string[] {
  const html = [...lines, ...PROSE].map((line) => `<div>${line}</div>`).join('\n');
  const document = title === '' ? body(html) : read(`<!doctype html><title>${title}</title><body>${html}</body>`);
  return classify(document, { classifier }).verdicts.map(({ rule, block }) => `${rule} | ${document.blocks[block]?.text.slice(0, 60)}`);
}

describe('a page that marks no headline', () => {
  it('has the line for one that is like its title element, which says other things as well', () => {
    expect(
      rules('Bridge over the river to close: what you must know - Herald', ['Home', 'Old bridge over the river to close in May']),
    ).toContain('title/headline | Old bridge over the river to close in May');
  });

  it('keeps sentences and lines that are unlike its title element', () => {
    const moved = (title: string, line: string): string[] => rules(title, [line]).filter((one) => one.startsWith('title/headline'));
    expect(moved('A year without a bridge', 'Two pillars of it moved.')).toEqual([]);
    expect(moved('A year without a bridge', 'Council, ferry and river in May and June')).toEqual([]);
    expect(moved('', 'Old bridge over the river to close in May')).toEqual([]);
  });
});
