import type { Report } from './finding.ts';

/** A form in which findings are printed. The registry holds these; the printing itself is loaded when it is asked for. */
export interface Reporter {
  readonly name: 'pretty' | 'json' | 'github' | 'gitlab' | 'sarif' | 'junit';
  /** True where what it prints is one document, which nothing else may stand beside. */
  readonly whole: boolean;
  readonly load: () => Promise<Report>;
}

/** The reporters; the first is the default. */
export const REPORTERS: readonly Reporter[] = [
  { name: 'pretty', whole: false, load: async () => (await import('./reporters/pretty.ts')).pretty },
  { name: 'json', whole: true, load: async () => (await import('./reporters/json.ts')).json },
  { name: 'github', whole: false, load: async () => (await import('./reporters/github.ts')).github },
  { name: 'gitlab', whole: true, load: async () => (await import('./reporters/gitlab.ts')).gitlab },
  { name: 'sarif', whole: true, load: async () => (await import('./reporters/sarif.ts')).sarif },
  { name: 'junit', whole: true, load: async () => (await import('./reporters/junit.ts')).junit },
];
