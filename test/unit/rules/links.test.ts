import { describe, expect, it } from 'vitest';
import { linksIn, linkText } from '../../../src/rules/links.ts';

describe('the links of a line', () => {
  it('are found inside emphasis too, with all that they say', () => {
    const link = (...children: Parameters<typeof linksIn>[0]) => ({ type: 'link', href: '/a', title: null, children }) as const;
    const one = link({ type: 'text', value: 'Jane ' }, { type: 'strong', children: [{ type: 'text', value: 'Roe' }] });
    const two = link({ type: 'text', value: 'Valley' }, { type: 'break' }, { type: 'text', value: 'Herald' });
    expect(linksIn([{ type: 'text', value: 'By ' }, one, { type: 'emphasis', children: [two] }])).toEqual([one, two]);
    expect([one, two].map(linkText)).toEqual(['Jane Roe', 'Valley Herald']);
  });
});
