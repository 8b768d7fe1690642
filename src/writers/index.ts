import type { Writer } from './writer.ts';

/** The writers; the first is the default. */
export const WRITERS: readonly Writer[] = [
  { name: 'md', extension: '.md', load: async () => (await import('./markdown/markdown.ts')).markdownWriter() },
  { name: 'json', extension: '.json', load: async () => (await import('./json.ts')).jsonWriter() },
  { name: 'jsonl', extension: '.jsonl', load: async () => (await import('./json.ts')).jsonlWriter() },
  { name: 'text', extension: '.txt', load: async () => (await import('./text.ts')).writeText },
];
