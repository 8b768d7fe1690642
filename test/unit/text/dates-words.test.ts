import { expect, it } from 'vitest';
import { MONTHS, PUBLISHED, UPDATED, WEEKDAYS } from '../../../src/text/dates-words.ts';
import { fold } from '../../../src/text/fold.ts';

it.each(Object.entries({ ...MONTHS, WEEKDAYS, PUBLISHED, UPDATED }))('%s is folded, as what it is compared with', (_, words) => {
  expect(words).toBe(fold(words));
});
