import { expect, it } from 'vitest';
import { BUILT_IN } from '../../../src/rules/built-in.ts';

it('is plain data, which the build writes as JSON', () => {
  expect(JSON.parse(JSON.stringify(BUILT_IN))).toStrictEqual(BUILT_IN);
});
