import { frontMatter } from '../front-matter.ts';
import type { Write, WriteOptions } from '../writer.ts';
import { bodyPrinter } from './body.ts';
import { flavourOf } from './flavours.ts';

/** A writer of Markdown with the metadata as front matter: YAML by the schema, or what the dialect's tool reads. */
export async function markdownWriter({ dialect, fields }: WriteOptions = {}): Promise<Write> {
  const body = bodyPrinter(flavourOf(dialect));
  const header = dialect
    ? (await import('../dialects/header.ts')).dialectHeader(dialect, fields)
    : (metadata: Parameters<typeof frontMatter>[0]) => frontMatter(metadata, fields);
  return (article) => {
    const text = body(article.blocks);
    return header(article.metadata) + (text === '' ? '' : `\n${text}`);
  };
}
