import { describe, expect, it } from 'vitest';
import { speak, weigh } from '../../../src/classify/verdicts.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Fate } from '../../../src/model/verdict.ts';

const voice = (id: string, fate: Fate, certainty: number) => ({ id, fate, certainty, stage: 'block' as const, reason: id });
const claim = (value: string): Claim => ({ field: 'site', value, from: 'text', key: 'x', span: null, block: 0 });

describe('weigh', () => {
  it('lets the more certain voice win, whichever spoke first', () => {
    const sure = speak(voice('a/sure', 'removed', 0.9), 0);
    const unsure = speak(voice('b/unsure', 'kept', 0.5), 0);
    for (const verdict of [weigh(sure, unsure), weigh(unsure, sure)]) {
      expect(verdict).toMatchObject({ rule: 'a/sure', history: [{ rule: 'b/unsure' }] });
    }
  });

  it('lets kept win a tie', () => {
    const kept = speak(voice('a/kept', 'kept', 0.7), 0);
    const removed = speak(voice('b/removed', 'removed', 0.7), 0);
    expect(weigh(removed, kept).rule).toBe('a/kept');
    expect(weigh(kept, removed).rule).toBe('a/kept');
  });

  it('holds all that was overruled, latest first', () => {
    const verdict = ['a', 'b', 'c'].map((id, i) => speak(voice(`${id}/x`, 'removed', 0.5 + i / 10), 0)).reduce(weigh);
    expect(verdict.history.map(({ rule }) => rule)).toEqual(['b/x', 'a/x']);
  });

  it('keeps the claims of a removal where the block goes, and drops them where it stays', () => {
    const witness = speak(voice('a/witness', 'removed', 0.6), 0, [], [claim('Valley.com')]);
    expect(weigh(witness, speak(voice('b/gone', 'removed', 0.9), 0)).claims).toHaveLength(1);
    expect(weigh(witness, speak(voice('b/kept', 'kept', 0.9), 0)).claims).toHaveLength(0);
  });

  it('takes no claim from a moved block that is removed for better reasons', () => {
    const moved = speak(voice('a/byline', 'moved', 0.6), 0, [], [claim('Jane Roe')]);
    expect(weigh(moved, speak(voice('b/gone', 'removed', 0.9), 0)).fields).toEqual([]);
  });
});
