/**
 * How much each measure of a line speaks for its being the headline of a scrape: a logistic choice between the lines of a dump and none of
 * them, fitted by `test/quality/train/headline.ts` over the dumps of all sets.
 */
export const HEADLINE_WEIGHTS = {
  bias: -0.98,
  sharedWords: 2.17,
  fewWords: -1.3,
  words: 2.5,
  manyWords: -1.7,
  fullStop: -3.03,
  colonOrComma: -2.91,
  heading: 1.44,
  firstHeading: 0.98,
  item: -2.75,
  distance: -0.73,
  rightAbove: -1.52,
  below: -3.93,
  amongFirstLines: 1.1,
  dateBelow: 1.32,
  dateAbove: 1.33,
  bylineBelow: 0.64,
  datedLineBetween: 0.87,
  partOfFirstLine: 1.85,
  repeatedAbove: 0.88,
  repeatedNext: -0.53,
  repeatedInArticle: -0.78,
  capitals: -0.64,
  capitalisedWords: 0.69,
  credit: -1.27,
  smallInitial: -0.58,
  digits: 0.39,
  afterShort: 0.65,
  beforeShort: -0.25,
  beforeProse: 0.99,
  pipes: -3.45,
  sharesMost: -0.87,
  sharesLess: -3.22,
  runBefore: -0.34,
  linked: -2.84,
  likeFirstLine: 0.96,
  beforeCredit: -1.45,
  otherDated: -0.88,
};

/** The measures of a line, by name. */
export type HeadlineFeatures = Readonly<Record<keyof typeof HEADLINE_WEIGHTS, number>>;
