import { describe, expect, it } from 'vitest';
import { Linear } from '../../../src/classify/model/linear.ts';
import { fitLinear, type TokenSample } from '../../quality/train/linear.ts';

/** A site's document of three blocks: one of the article, one of its menu, and one that says nothing. */
function site(name: string, article: number, menu: number, own: number): TokenSample {
  const rows = [[article, own], [menu, own], [own]]; // biome-ignore format: a row each
  return {
    tokens: {
      starts: Uint32Array.from([0, 2, 4, 5]),
      keys: Uint32Array.from(rows.flat()),
    },
    sample: { indices: [0, 1, 2], labels: [1, 0, 0], weights: [1, 1, 0.5] },
    site: name,
  };
}

const ARTICLE = 0x12345678;
const MENU = 0x6789abcd;
const samples = Array.from({ length: 30 }, (_, i) => site(`site${i}.example`, ARTICLE, MENU, 0x40000000 + i * 0x10101));

describe('fitting a linear score', () => {
  it('learns which tokens of many sites are those of articles', () => {
    const { logits } = new Linear(fitLinear(samples)).scores({ starts: Uint32Array.of(0, 1, 2), keys: Uint32Array.of(ARTICLE, MENU) });
    expect(logits[0]).toBeGreaterThan(0.5);
    expect(logits[1]).toBeLessThan(-0.5);
  });

  it('learns nothing of a token that few sites have', () => {
    const few = samples.map((sample, i) => (i < 3 ? site(`site${i}.example`, 0x22222222, MENU, 7) : sample));
    const { known } = new Linear(fitLinear(few)).scores({ starts: Uint32Array.of(0, 1), keys: Uint32Array.of(0x22222222) });
    expect(known[0]).toBe(0);
  });

  it('makes the same weights of the same samples', () => {
    expect(fitLinear(samples)).toEqual(fitLinear(samples));
  });
});
