import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { documentHost, type OwnRule, rulesFor } from '../../../src/run/own-rules.ts';

const document: Document = {
  source: { id: 'a', text: '', sha256: '' },
  format: 'text',
  header: null,
  page: null,
  blocks: [],
  claims: [],
  messages: [],
};
const claim = (value: string): Document['claims'][number] => ({
  field: 'url',
  value,
  from: 'meta',
  key: 'og:url',
  span: null,
  block: null,
});

describe('the host of a document', () => {
  it('is that of the address that the caller knows, else of what the document says', () => {
    const says = { ...document, claims: [claim('not an address'), claim('https://www.herald.example/a')] };
    expect(documentHost(says, null)).toBe('www.herald.example');
    expect(documentHost(says, 'https://other.example/')).toBe('other.example');
    expect(documentHost(document, null)).toBeNull();
  });

  it("is read from copydesk's own header, which makes no claims", () => {
    const value = { type: 'scalar', value: 'https://herald.example/a', style: 'plain' } as const;
    const header = {
      syntax: 'yaml',
      entries: [{ key: 'url', value, span: { start: 0, end: 0 } }],
      final: true,
      span: { start: 0, end: 0 },
    } as const;
    expect(documentHost({ ...document, header }, null)).toBe('herald.example');
  });
});

describe('rules for sites', () => {
  const rule = (id: string, sites?: readonly string[]): OwnRule => ({
    id,
    stage: 'block',
    fate: 'removed',
    certainty: 1,
    reason: 'x',
    when: {},
    examples: { hit: [], miss: [] },
    ...(sites ? { sites } : {}),
  });
  const rules = [rule('a/everywhere'), rule('a/herald', ['herald.example', 'gazette.example'])];
  it.each([
    ['herald.example', 2],
    ['www.gazette.example', 2],
    ['notherald.example', 1],
    [null, 1],
  ])('on %s are %d', (host, count) => {
    expect(rulesFor(rules, host)).toHaveLength(count);
  });
});
