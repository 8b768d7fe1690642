import type { Report } from './finding.ts';
import { github } from './reporters/github.ts';
import { gitlab } from './reporters/gitlab.ts';
import { json } from './reporters/json.ts';
import { junit } from './reporters/junit.ts';
import { pretty } from './reporters/pretty.ts';
import { sarif } from './reporters/sarif.ts';

/** A form in which findings are printed. The registry holds these. */
export interface Reporter {
  readonly name: 'pretty' | 'json' | 'github' | 'gitlab' | 'sarif' | 'junit';
  /** True where what it prints is one document, which nothing else may stand beside. */
  readonly whole: boolean;
  readonly report: Report;
}

/** The reporters; the first is the default. */
export const REPORTERS: readonly Reporter[] = [
  { name: 'pretty', whole: false, report: pretty },
  { name: 'json', whole: true, report: json },
  { name: 'github', whole: false, report: github },
  { name: 'gitlab', whole: true, report: gitlab },
  { name: 'sarif', whole: true, report: sarif },
  { name: 'junit', whole: true, report: junit },
];
