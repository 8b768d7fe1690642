import type { HeaderEntry, HeaderValue } from '../../../../src/model/header.ts';
import type { FormatName, Source } from '../../../../src/model/source.ts';
import { readFrontMatter } from '../../../../src/readers/front-matter/read.ts';
import type { Read } from '../../../../src/readers/reader.ts';

/** A reader that makes one paragraph of all text, so that tests see what the body's reader is handed. */
const stub =
  (format: 'html' | 'markdown' | 'text'): Read =>
  (source) => {
    const span = { start: source.text.length - source.text.trimStart().length, end: source.text.trimEnd().length };
    const place = { containers: [], level: 0 };
    const content = { type: 'inline', inlines: [] } as const;
    const text = source.text.trim();
    const block = { id: 0, kind: 'paragraph', text, content, span, spans: [span], path: [], wrappers: [], place, hidden: false } as const;
    return { source, format, header: null, page: null, blocks: [block], claims: [], messages: [] };
  };

export const READERS: ReadonlyMap<FormatName, Read> = new Map([
  ['html', stub('html')],
  ['markdown', stub('markdown')],
  ['text', stub('text')],
]);

export const sourceOf = (text: string, path?: string): Source => ({
  id: 'post',
  text,
  sha256: '',
  ...(path === undefined ? {} : { path }),
});

export const read = (text: string, path?: string) => readFrontMatter(sourceOf(text, path), READERS);

type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** A value without its style. */
export function plain(value: HeaderValue): Plain {
  if (value.type === 'scalar') return value.value;
  if (value.type === 'list') return value.items.map(plain);
  return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
}

/** Keys and values of a header's YAML, in order. */
export const entriesOf = (yaml: string): [string, Plain][] => pairs(read(`---\n${yaml}\n---\nBody.\n`).header?.entries ?? []);

export const pairs = (entries: readonly HeaderEntry[]): [string, Plain][] => entries.map((entry) => [entry.key, plain(entry.value)]);

/** Codes of the messages of a header's YAML, with the lines that they name. */
export const messagesOf = (yaml: string): string[] =>
  read(`---\n${yaml}\n---\nBody.\n`).messages.map(({ code, text }) => [code, /line (\d+)/.exec(text)?.[1]].filter(Boolean).join(' '));
