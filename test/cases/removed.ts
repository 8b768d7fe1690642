import type { Article } from '../../src/model/article.ts';
import { LineIndex } from '../../src/text/lines.ts';

/** Characters of a block that a line shows. */
const EXCERPT = 60;

/** What was moved or removed, one block a line: `12:1-12:48 newsletter/sign-up "Sign up for…"`, with `→ fields` for a moved one. */
export function removedList(article: Article): string {
  const index = new LineIndex(article.document.source.text);
  const lines = article.verdicts.flatMap((verdict, i) => {
    const block = article.document.blocks[i];
    if (verdict.fate === 'kept' || !block) return [];
    const start = index.position(block.span.start);
    const end = index.position(block.span.end);
    const fields = verdict.fate === 'moved' ? ` → ${verdict.fields.join(', ')}` : '';
    return [`${start.line}:${start.column}-${end.line}:${end.column} ${verdict.rule}${fields} ${excerpt(block.text)}\n`];
  });
  return lines.join('');
}

function excerpt(text: string): string {
  const characters = [...text.replaceAll('\n', ' ')];
  return JSON.stringify(characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('').trimEnd()}…` : characters.join(''));
}
