/**
 * How much each measure of a line speaks for its being the headline of a scrape: a logistic choice between the lines of a dump and none of
 * them, fitted by `test/quality/train/headline.ts` over the dumps of all sets.
 */
export const HEADLINE_WEIGHTS = {
  bias: -0.58,
  sharedWords: 1.95,
  fewWords: -1.37,
  words: 2.46,
  manyWords: -1.78,
  fullStop: -3.04,
  colonOrComma: -2.92,
  heading: 1.47,
  firstHeading: 1.01,
  item: -2.65,
  distance: -0.89,
  rightAbove: -1.58,
  below: -3.94,
  amongFirstLines: 0.45,
  dateBelow: 1.31,
  dateAbove: 1.31,
  bylineBelow: 0.56,
  datedLineBetween: 0.94,
  partOfFirstLine: 2.71,
  repeatedAbove: 1.07,
  repeatedNext: -0.61,
  repeatedInArticle: -0.84,
  capitals: -0.64,
  capitalisedWords: 0.6,
  credit: -1.2,
  smallInitial: -0.64,
  digits: 0.38,
  afterShort: 0.7,
  beforeShort: -0.23,
  beforeProse: 0.99,
  pipes: -7.74,
  sharesMost: -0.87,
  sharesLess: -3.32,
  runBefore: -0.3,
  linked: -2.54,
  otherDated: -0.88,
};

/** The measures of a line, by name. */
export type HeadlineFeatures = Readonly<Record<keyof typeof HEADLINE_WEIGHTS, number>>;
