import { type Article, SCHEMA } from '../../../src/model/article.ts';
import type { Block } from '../../../src/model/block.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Verdict } from '../../../src/model/verdict.ts';

const TEXT = 'Rain over Lisbon\nBy Ana Pires\nThe river rose at dawn.\nSign up for our newsletter\n';

function block(id: number, kind: Block['kind']): Block {
  const lines = TEXT.split('\n');
  const start = lines.slice(0, id).join('\n').length + (id === 0 ? 0 : 1);
  const text = lines[id] ?? '';
  return {
    id,
    kind,
    text,
    content: { type: 'inline', inlines: [{ type: 'text', value: text }] },
    span: { start, end: start + text.length },
    spans: [],
    path: [],
    wrappers: [],
    place: { containers: [], level: kind === 'heading' ? 1 : 0 },
    hidden: false,
  };
}

function verdict(id: number, change: Partial<Verdict>): Verdict {
  return {
    block: id,
    fate: 'kept',
    fields: [],
    rule: 'prose/long',
    certainty: 0.5,
    stage: 'block',
    reason: 'prose',
    evidence: [],
    claims: [],
    history: [],
    ...change,
  };
}

function claim(value: string, change: Partial<Claim>): Claim {
  return { field: 'title', value, from: 'text', key: 'title/line', span: null, block: null, ...change };
}

const author = claim('Ana Pires', { field: 'authors', key: 'byline/by', span: { start: 20, end: 29 }, block: 1 });

/** An article of four blocks: two moved, one kept, one removed after the guard had its say. */
export const article: Article = {
  document: {
    source: { id: 'in/rain.txt', text: TEXT, sha256: 'ab', decoded: { encoding: 'utf-8', by: 'utf-8' } },
    format: 'text',
    header: null,
    page: null,
    blocks: [block(0, 'heading'), block(1, 'paragraph'), block(2, 'paragraph'), block(3, 'paragraph')],
    claims: [],
    messages: [],
  },
  metadata: {
    schema: SCHEMA,
    id: '0'.repeat(16),
    title: 'Rain over Lisbon',
    description: null,
    authors: ['Ana Pires'],
    date: null,
    updated: null,
    url: null,
    site: null,
    section: null,
    tags: [],
    language: null,
    image: null,
    word_count: 5,
    source: { file: 'rain.txt', sha256: 'ab', format: 'text' },
  },
  resolutions: [
    {
      field: 'title',
      winners: [claim('Rain over Lisbon', { span: { start: 0, end: 16 } })],
      losers: [{ claim: claim('rain', { from: 'file-name', key: 'name' }), reason: 'weaker than the title line' }],
    },
    { field: 'authors', winners: [author], losers: [] },
    { field: 'date', winners: [], losers: [] },
  ],
  blocks: [],
  verdicts: [
    verdict(0, { fate: 'moved', fields: ['title'], rule: 'title/line', certainty: 0.9, reason: 'the title' }),
    verdict(1, { fate: 'moved', fields: ['authors'], rule: 'byline/by', certainty: 0.95, reason: 'a byline' }),
    verdict(2, { history: [verdict(2, { fate: 'removed', rule: 'short/line', certainty: 0.2, reason: 'few words' })] }),
    verdict(3, { fate: 'removed', rule: 'newsletter/sign-up', certainty: 0.97, reason: 'asks to subscribe', evidence: ['sign up'] }),
  ],
  messages: [{ level: 'warn', code: 'odd', text: 'The byline is odd.', span: { start: 17, end: 20 } }],
  confidence: 0.5,
};
