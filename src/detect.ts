import type { FormatName, Source } from './model/source.ts';

/** The readers that a source needs: its own first, then the one for the body of a front matter. Looks at the content first and the name second; `source.hint` forces the first. */
export function detect(_source: Source): readonly [FormatName, ...FormatName[]] {
  throw new Error('not built');
}
