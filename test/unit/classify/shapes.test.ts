import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/classify/classify.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Document } from '../../../src/model/document.ts';
import type { FormatName } from '../../../src/model/source.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { loadResources, type Resources } from '../../../src/resources.ts';
import { POSTS, SCRAPES } from './shapes.table.ts';

/** With the built-in models, and with rules alone. */
const WORLDS: readonly (readonly [string, Resources])[] = [
  ['rules alone', await loadResources({ weights: { page: null, text: null } })],
  ['models', await loadResources()],
];

function read(resources: Resources, format: FormatName, text: string): Document {
  const reader = resources.readers.get(format);
  if (!reader) throw new Error(`no reader for ${format}`);
  return reader({ id: 'shape', text, sha256: '' }, resources.readers);
}

interface Judged {
  readonly text: string;
  readonly verdict: Verdict;
}

function judge(resources: Resources, format: FormatName, text: string): Judged[] {
  const document = read(resources, format, text);
  const { verdicts } = classify(document, resources);
  return document.blocks.flatMap((block) => {
    const verdict = verdicts[block.id];
    return verdict ? [{ text: block.text, verdict }] : [];
  });
}

const values = (judged: readonly Judged[], field: Claim['field']): unknown[] =>
  judged.flatMap(({ verdict }) => verdict.claims.filter((claim) => claim.field === field).map((claim) => claim.value));

describe.each(WORLDS)('%s', (_world, resources) => {
  it.each(POSTS.map((shape) => [shape.name, shape] as const))('a post: %s', (_name, { html, promos }) => {
    const judged = judge(resources, 'front-matter', `---\ntitle: Old bridge to close\ndate: 2025-05-01\n---\n${html}\n`);
    const gone = judged.flatMap(({ verdict }, i) => (verdict.fate === 'kept' ? [] : [i]));
    expect(gone).toEqual(promos);
    for (const i of promos) expect(judged[i]?.verdict.rule).toMatch(/^related\//);
  });

  it.each(SCRAPES.map((shape) => [shape.name, shape] as const))('a scrape: %s', (_name, shape) => {
    const judged = judge(resources, 'text', shape.text);
    const kept = judged.filter(({ verdict }) => verdict.fate === 'kept').map(({ text }) => text);
    expect([kept[0], kept.at(-1)]).toEqual(shape.body);
    expect(kept).toHaveLength(4);
    expect(values(judged, 'title')).toEqual([shape.title]);
    expect(values(judged, 'authors')).toEqual(shape.authors);
    expect(values(judged, 'takeaways')).toHaveLength(shape.takeaways);
    expect(values(judged, 'image')).toMatchObject([{ credit: shape.credit?.replace(/^(?:Photo by|Foto:) /, '') }]);
    expect(values(judged, 'notes')).toHaveLength(shape.note ? 1 : 0);
    expect(values(judged, 'site')).toEqual(shape.site ? [shape.site] : []);
    expect(values(judged, 'section')).toEqual(shape.section ? [shape.section] : []);
    expect(judged.filter(({ verdict }) => verdict.rule.startsWith('model/') && verdict.fate !== 'kept')).toEqual([]);
  });
});
