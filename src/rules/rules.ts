import { ADVERTISING } from './families/advertising.ts';
import { CAPTIONS } from './families/captions.ts';
import { COMMENTS } from './families/comments.ts';
import { CONTAINERS } from './families/containers.ts';
import { FRONT } from './families/front.ts';
import { LEGAL } from './families/legal.ts';
import { MEDIA } from './families/media.ts';
import { NAVIGATION } from './families/navigation.ts';
import { NEWSLETTER } from './families/newsletter.ts';
import { NOTES } from './families/notes.ts';
import { PAPER } from './families/paper.ts';
import { RELATED } from './families/related.ts';
import { SHARE_RULES } from './families/share.ts';
import { TOPICS } from './families/topics.ts';
import type { Rule } from './rule.ts';

/** All built-in rules, family by family. */
export const RULES: readonly Rule[] = [
  ...FRONT,
  ...CAPTIONS,
  ...NOTES,
  ...NEWSLETTER,
  ...RELATED,
  ...TOPICS,
  ...SHARE_RULES,
  ...MEDIA,
  ...ADVERTISING,
  ...COMMENTS,
  ...LEGAL,
  ...NAVIGATION,
  ...CONTAINERS,
  ...PAPER,
];
