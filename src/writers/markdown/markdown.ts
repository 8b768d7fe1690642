import { frontMatter } from '../front-matter.ts';
import type { Write } from '../writer.ts';
import { bodyPrinter } from './body.ts';

/** A writer of Markdown with the metadata as YAML front matter. */
export function markdownWriter(): Write {
  const body = bodyPrinter();
  return (article) => {
    const text = body(article.blocks);
    return frontMatter(article.metadata) + (text === '' ? '' : `\n${text}`);
  };
}
