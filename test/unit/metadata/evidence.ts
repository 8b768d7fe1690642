import type { Evidence } from '../../../src/metadata/evidence.ts';
import type { Ancestor, Block } from '../../../src/model/block.ts';
import type { Claim, FieldName, Origin } from '../../../src/model/claim.ts';
import type { Inline } from '../../../src/model/inline.ts';
import type { Verdict } from '../../../src/model/verdict.ts';

/** A line of a test page: `# headline`, `## heading`, `@byline Jane Roe` (in an element of that class), `= kept`, or plain; with links as in Markdown. */
export function evidenceOf(lines: readonly string[], claims: readonly Claim[] = [], format: 'html' | 'text' = 'html'): Evidence {
  const blocks = lines.map(blockOf);
  const verdicts = lines.map(
    (line, block): Verdict => ({
      block,
      fate: line.startsWith('= ') ? 'kept' : 'removed',
      rule: 'test/rule',
      stage: 'block',
      certainty: 1,
      reason: 'test',
      evidence: [],
      claims: [],
      fields: [],
      history: [],
    }),
  );
  const source = { id: 'test', text: '', sha256: '' };
  return {
    document: { source, format, header: null, page: null, blocks, claims, messages: [] },
    world: format === 'text' ? 'scrape' : 'page',
    claims,
    verdicts,
    kept: blocks.filter(({ id }) => verdicts[id]?.fate === 'kept'),
    publications: new Map(),
    address: null,
    scoreSigner: null,
  };
}

const LINK = /\[([^\]]*)\]\(([^)]*)\)/g;

function inlinesOf(written: string): Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  for (const { 0: whole, 1: value = '', 2: href = '', index } of written.matchAll(LINK)) {
    if (index > at) inlines.push({ type: 'text', value: written.slice(at, index) });
    inlines.push({ type: 'link', href, title: null, children: [{ type: 'text', value }] });
    at = index + whole.length;
  }
  if (at < written.length) inlines.push({ type: 'text', value: written.slice(at) });
  return inlines;
}

function blockOf(line: string, id: number): Block {
  const [, mark = '', name = '', written = ''] = /^(#+ |= |@(\S+) )?(.*)$/su.exec(line) ?? [];
  const inlines = inlinesOf(written);
  const text = written.replace(LINK, '$1');
  const level = mark.startsWith('#') ? mark.trim().length : 0;
  const span = { start: id * 1000, end: id * 1000 + text.length };
  const path: Ancestor[] = name
    ? [
        {
          id: 1000 + id,
          tag: 'div',
          tokens: name.split('-'),
          classes: [name],
          role: null,
          itemprop: null,
          hidden: false,
          children: 1,
          labels: [],
        },
      ]
    : [];
  return {
    id,
    kind: level > 0 ? 'heading' : 'paragraph',
    text,
    content: { type: 'inline', inlines },
    span,
    spans: [span],
    path,
    wrappers: [],
    place: { containers: [], level },
    hidden: false,
  };
}

/** A claim; `block` is where it stands. */
export const claimOf = (field: FieldName, from: Origin, key: string, value: string, block: number | null = null): Claim => ({
  field,
  value,
  from,
  key,
  span: block === null ? null : { start: block * 1000, end: block * 1000 + value.length },
  block,
});

/** Prose long enough to end the head of a page. */
export const PROSE = `= ${'The bridge over the river will close in May, and the ferry that it replaced will not come back, the council said. '.repeat(3)}`;
