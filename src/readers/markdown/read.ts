import type { Document } from '../../model/document.ts';
import type { Message } from '../../model/message.ts';
import { maskRanges } from '../html/template.ts';
import type { Read } from '../reader.ts';
import { BlockReader } from './blocks.ts';
import { Definitions } from './definitions.ts';
import { parseMarkdown } from './parse.ts';
import { plainBlocks } from './plain.ts';
import { tokensIn } from './tokens.ts';
import { toolSyntaxIn } from './tools.ts';

/** Reads Markdown. Template tokens survive byte for byte, link references are resolved, pieces of HTML go to the HTML reader. */
export const readMarkdown: Read = (source, readers) => {
  const found = tokensIn(source.text);
  const syntax = toolSyntaxIn(source.text, found);
  const tokens = found.filter((token) => !syntax.covers(token));
  const mask = maskRanges(source.text, tokens);
  const root = parseMarkdown(syntax.prepared(mask?.text ?? source.text));
  const document: Document = { source, format: 'markdown', header: null, page: null, blocks: [], claims: [], messages: [] };
  if (root === null) {
    const text = 'quotes, lists, brackets or marks stand in one another beyond measure: the text was read as plain paragraphs';
    return { ...document, blocks: plainBlocks(source.text), messages: [{ level: 'warn', code: 'markdown-not-parsed', text, span: null }] };
  }
  const reader = new BlockReader(
    source,
    readers,
    { mask, definitions: new Definitions(root) },
    { tokens: mask === null ? [] : tokens, lines: syntax.lines },
  );
  reader.read(root.children);
  return { ...document, blocks: reader.blocks, claims: reader.claims, messages: [...reader.messages, ...dropped(reader.comments)] };
};

function dropped(comments: number): Message[] {
  if (comments === 0) return [];
  const text = comments === 1 ? 'one HTML comment was dropped' : `${comments} HTML comments were dropped`;
  return [{ level: 'info', code: 'comments-dropped', text, span: null }];
}
