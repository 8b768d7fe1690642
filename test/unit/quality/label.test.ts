import { describe, expect, it } from 'vitest';
import { alignBlocks } from '../../quality/train/label.ts';

describe('labelling blocks by gold', () => {
  const first = 'The council voted on Tuesday to rebuild the old ferry pier before winter.';
  const second = 'Work begins in March, and the ferry will use the north quay until then.';

  it('covers blocks that stand in the gold and none that do not', () => {
    const shares = alignBlocks(['Home News Sport', first, 'Sign up for our weekly newsletter today', second], `${first}\n\n${second}`);
    expect(shares[1]).toBe(1);
    expect(shares[3]).toBe(1);
    expect(shares[0]).toBe(0);
    expect(shares[2]).toBe(0);
  });

  it('finds a sentence that the page breaks over two blocks', () => {
    const shares = alignBlocks(['The council voted on Tuesday to rebuild the', 'old ferry pier before winter.'], first);
    expect(shares.every((share) => share === 1)).toBe(true);
  });

  it('claims a short line of the gold only beside the body', () => {
    const gold = `Pier plans\n\n${first}`;
    const shares = alignBlocks(['Pier plans', 'x', 'y', 'z', 'q', 'Pier plans', first], gold);
    expect(shares[5]).toBe(1);
    expect(shares[0]).toBe(0);
  });
});
