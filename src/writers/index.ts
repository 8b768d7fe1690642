import type { Writer } from './writer.ts';

/** The writers; the first is the default. */
export const WRITERS: readonly Writer[] = [
  { name: 'md', extension: '.md', load: async (options) => (await import('./markdown/markdown.ts')).markdownWriter(options) },
  { name: 'json', extension: '.json', load: async (options) => (await import('./json.ts')).jsonWriter(options?.fields) },
  { name: 'jsonl', extension: '.jsonl', load: async (options) => (await import('./json.ts')).jsonlWriter(options?.fields) },
  { name: 'jsonld', extension: '.jsonld', load: async (options) => (await import('./json-ld.ts')).jsonLdWriter(options?.fields) },
  { name: 'text', extension: '.txt', load: async () => (await import('./text.ts')).writeText },
];
