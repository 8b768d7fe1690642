import { describe, expect, test } from 'vitest';
import { signersIn } from '../../../../../src/metadata/fields/signers/find.ts';
import { evidenceOf } from '../../evidence.ts';

/** Lines, and all names that the first may be signed with. */
const ROWS: readonly (readonly [lines: readonly string[], names: readonly string[]])[] = [
  [['by Jane Roe'], ['Jane Roe']],
  [['By', 'Jane Roe', 'Karl Weber', 'May 3, 2024'], ['Jane Roe, Karl Weber']],
  [['Jane Roe | May 22, 2025'], ['Jane Roe']],
  [['109 Comments | Jane Roe | Last Updated: March 11, 2019'], ['Jane Roe']],
  [['May 21, 2025 by Jane Roe'], ['Jane Roe']],
  [['Written by Jane Roe and Kate Weber'], ['Jane Roe, Kate Weber']],
  [['Jane Roe Founder & Lead Reviewer'], ['Jane Roe']],
  [['Jane'], ['Jane']],
  [['Great Day Editorial Team'], ['Great Day Editorial Team']],
  [['About Jane'], ['Jane']],
  [['All articles by Jane Roe'], ['Jane Roe']],
  [[`Jane Roe is a reporter at the Herald. ${'She has covered the ferry for years. '.repeat(9)}`], ['Jane Roe']],
  [['the ferry sails again'], []],
  [['12'], []],
];

describe('the names that a line of a scrape may be signed with', () => {
  test.each(ROWS)('%j', (lines, names) => {
    const { blocks } = evidenceOf(lines, [], 'text').document;
    const first = signersIn(blocks).filter(({ block }) => block.id === 0);
    const found = first.map((signer) => signer.names.join(', '));
    for (const one of names) expect(found).toContain(one);
    if (names.length === 0) expect(found).toEqual([]);
  });

  test('are told once for each reading, with all the ways they were found', () => {
    const { blocks } = evidenceOf(['By Jane Roe'], [], 'text').document;
    const [signer] = signersIn(blocks);
    expect([...(signer?.ways ?? [])]).toEqual(expect.arrayContaining(['marked', 'byline']));
  });
});
