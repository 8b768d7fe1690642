import { expect, it } from 'vitest';
import { lazy } from '../../../src/text/lazy.ts';

it('makes the value once, when it is first asked for', () => {
  let made = 0;
  const value = lazy(() => ++made);
  expect(made).toBe(0);
  expect([value(), value()]).toEqual([1, 1]);
});

it('makes an empty value once too', () => {
  let made = 0;
  const value = lazy(() => {
    made++;
    return null;
  });
  expect([value(), value(), made]).toEqual([null, null, 1]);
});
