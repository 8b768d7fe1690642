import type { Voice } from './rule.ts';

/** What a block is taken for until something speaks against it. */
export const WHOLE: Voice = { id: 'region/whole', stage: 'region', fate: 'kept', certainty: 0.5, reason: 'a post has no page around it' };
/** Inside the part of the page where the article stands. */
export const ARTICLE: Voice = { id: 'region/article', stage: 'region', fate: 'kept', certainty: 0.6, reason: 'inside the article' };
/** Outside the element that holds the article. */
export const OUTSIDE: Voice = { id: 'region/outside', stage: 'region', fate: 'removed', certainty: 0.62, reason: 'outside the article' };
/** Text above the article's main run. */
export const BEFORE: Voice = { id: 'region/before-article', stage: 'region', fate: 'removed', certainty: 0.7, reason: 'above the article' };
/** Text below the article's main run. */
export const AFTER: Voice = { id: 'region/after-article', stage: 'region', fate: 'removed', certainty: 0.7, reason: 'below the article' };
/** The model takes the block for body; its certainty is the model's own. */
export const BODY: Voice = {
  id: 'model/body',
  stage: 'sequence',
  fate: 'kept',
  certainty: 0.5,
  reason: 'reads and stands like the article',
};
/** The model takes the block for boilerplate. Any rule that knows what it is says more. */
export const NOT_BODY: Voice = {
  id: 'model/boilerplate',
  stage: 'sequence',
  fate: 'removed',
  certainty: 0.5,
  reason: 'reads or stands like boilerplate',
};
/** What an author sets on purpose, amid what the model takes for body. */
export const AMID: Voice = {
  id: 'structure/amid',
  stage: 'sequence',
  fate: 'kept',
  certainty: 0.8,
  reason: 'code, a term, a shortcode, or a part of a quotation or list of the article',
};
/** A short line amid the body of a dump, above a paragraph of it. */
export const SUBHEAD: Voice = {
  id: 'structure/subhead',
  stage: 'sequence',
  fate: 'kept',
  certainty: 0.6,
  reason: 'stands above a paragraph of the article',
};
/** A sentence between two paragraphs of the body, beside one of them. */
export const SENTENCE: Voice = {
  id: 'structure/sentence',
  stage: 'sequence',
  fate: 'kept',
  certainty: 0.6,
  reason: 'a sentence between two paragraphs of the article',
};
/** What the model takes for body stands elsewhere in the page too. */
export const COPY: Voice = {
  id: 'model/copy',
  stage: 'sequence',
  fate: 'removed',
  certainty: 0.7,
  reason: 'says again what stands elsewhere in the page',
};
/** In the page but never shown. */
export const HIDDEN: Voice = {
  id: 'hidden/not-shown',
  stage: 'region',
  fate: 'removed',
  certainty: 0.9,
  reason: 'in the page but not shown',
};
/** A heading whose whole section went. */
export const ORPHAN: Voice = {
  id: 'orphan/heading',
  stage: 'sequence',
  fate: 'removed',
  certainty: 0.8,
  reason: 'heading of nothing that is left',
};
/** Short lines after the last prose of the article. */
export const TRAILING: Voice = {
  id: 'trailing/after-prose',
  stage: 'sequence',
  fate: 'removed',
  certainty: 0.7,
  reason: 'after the last prose of the article',
};
/** A block without a letter or digit goes as its neighbours go. */
export const BESIDE: Voice = {
  id: 'wordless/beside',
  stage: 'sequence',
  fate: 'removed',
  certainty: 0.6,
  reason: 'nothing to read in it, and what it stands beside went',
};
/** The same where its neighbours stay. */
export const BESIDE_KEPT: Voice = {
  id: 'wordless/amid',
  stage: 'sequence',
  fate: 'kept',
  certainty: 0.6,
  reason: 'nothing to read in it, and what it stands beside stays',
};
/** A picture that is a button of the page, among text that stays. */
export const BUTTON: Voice = {
  id: 'wordless/button',
  stage: 'block',
  fate: 'removed',
  certainty: 0.85,
  reason: 'a picture that shares, prints or saves the page',
};
/** The author's own picture, among text that stays. */
export const PORTRAIT: Voice = {
  id: 'wordless/portrait',
  stage: 'block',
  fate: 'removed',
  certainty: 0.8,
  reason: 'a picture of the author',
};
/** A picture that the page shows again and again, and that says nothing. */
export const DECORATION: Voice = {
  id: 'wordless/decoration',
  stage: 'block',
  fate: 'removed',
  certainty: 0.7,
  reason: 'a picture without a description that the page shows three times or more',
};
/** Brought back because too little was left. */
export const RESCUED: Voice = {
  id: 'guard/too-little-left',
  stage: 'guard',
  fate: 'kept',
  certainty: 0.5,
  reason: 'too little would be left without it',
};

/** All voices that the stages themselves have; the rest are rules. */
export const VOICES: readonly Voice[] = [
  WHOLE,
  ARTICLE,
  OUTSIDE,
  BEFORE,
  AFTER,
  BODY,
  NOT_BODY,
  AMID,
  SUBHEAD,
  SENTENCE,
  COPY,
  HIDDEN,
  ORPHAN,
  TRAILING,
  BESIDE,
  BESIDE_KEPT,
  BUTTON,
  PORTRAIT,
  DECORATION,
  RESCUED,
];
