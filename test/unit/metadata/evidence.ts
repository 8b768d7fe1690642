import type { Evidence } from '../../../src/metadata/evidence.ts';
import type { Ancestor, Block } from '../../../src/model/block.ts';
import type { Claim, FieldName, Origin } from '../../../src/model/claim.ts';
import type { Verdict } from '../../../src/model/verdict.ts';

/** A line of a test page: `# headline`, `## heading`, `@byline Jane Roe` (in an element of that class), `= kept`, or plain. */
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
    claims,
    verdicts,
    kept: blocks.filter(({ id }) => verdicts[id]?.fate === 'kept'),
    publications: new Map(),
    address: null,
    scoreSigner: null,
  };
}

function blockOf(line: string, id: number): Block {
  const [, mark = '', name = '', text = ''] = /^(#+ |= |@(\S+) )?(.*)$/su.exec(line) ?? [];
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
    content: { type: 'inline', inlines: [{ type: 'text', value: text }] },
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
