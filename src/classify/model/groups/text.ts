import { Expression } from '../../../text/expression.ts';
import type { Group } from '../matrix.ts';
import { PHRASE_NAMES } from '../scan.ts';

const DATE = new Expression(
  String.raw`\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,10}\.?,? \d{4}|\d{1,2}:\d{2}(?: ?[ap]\.?m)?)`,
  'iu',
);
const ADDRESS = /https?:\/\/|www\.|\w@\w+\.\w|\.com\b/;

/** Longest text that the patterns look at: a date line or an address line is short. */
const PATTERN_LENGTH = 300;

/** What the block's own words and characters are like. */
export const textGroup: Group = {
  name: 'text',
  names: [
    'words',
    'length',
    'wordLength',
    'stopWords',
    'commas',
    'sentences',
    'end',
    'start',
    'upper',
    'capitalised',
    'digits',
    'foreign',
    'date',
    'address',
    'pipes',
    'quotes',
    'exclamations',
    ...PHRASE_NAMES,
  ],
  fill(page, out) {
    for (const [i, { text, words, block }] of page.blocks.entries()) {
      const letters = Math.max(1, text.letters);
      const length = Math.max(1, text.length);
      const head = block.text.slice(0, PATTERN_LENGTH);
      out.row(i);
      out.put(
        words,
        text.length,
        text.length / Math.max(1, words),
        text.stopWords / Math.max(1, text.words.length),
        text.commas,
        text.sentences,
        text.end,
        text.start,
      );
      out.put(text.uppers / letters, text.capitalised / Math.max(1, words), text.digits / length, text.foreign / letters);
      out.put(Number(text.digits > 0 && DATE.test(head)), Number(ADDRESS.test(head)), text.pipes, text.quotes, text.exclamations);
      for (const hits of text.phrases) out.add(hits);
    }
  },
};
