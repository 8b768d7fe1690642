import type { Message } from '../../model/message.ts';
import type { Read } from '../reader.ts';
import { claimsOf } from './claims/claims.ts';
import { PAGE_TAG } from './data/tags.ts';
import { parse, type Tree } from './parse.ts';
import { originOf } from './saved/origin.ts';
import { segment } from './segment.ts';
import { parseByStandard } from './standard.ts';
import { isStreamed, placeStreamed } from './streamed.ts';
import { type Survey, survey } from './survey.ts';
import { maskTemplates } from './template.ts';

/** Reads an HTML page, or the HTML body of a front matter: one parse, one look over the tree, one walk that makes blocks. */
export const readHtml: Read = (source) => {
  const { text } = source;
  const fragment = !PAGE_TAG.test(text);
  const mask = fragment ? maskTemplates(text) : null;
  const { tree, found, misread } = look(mask?.text ?? text);
  const { url, addresses, witnesses, claims: saved } = originOf(source, tree, found.witnesses);
  const { blocks, blockOf, notes } = segment({ text, tree, survey: found, addresses, mask, fragment });
  const { claims, page, messages } = claimsOf({
    witnesses,
    spanOf: tree.spanOf,
    blockOf: (element) => blockOf.get(element) ?? null,
    address: (value) => addresses.resolve(value),
    url,
    fragment,
  });
  return {
    source,
    format: 'html',
    header: null,
    page: { ...page, notes },
    blocks,
    claims: [...claims, ...saved],
    messages: [...remarks(misread, found), ...messages],
  };
};

interface Look {
  readonly tree: Tree;
  readonly found: Survey;
  readonly misread: string | null;
}

/** Parses and surveys a page: by the HTML standard where htmlparser2 would lose text or make some up. */
function look(text: string): Look {
  const { tree, found } = lookOver(text, parse(text));
  // the standard's parser is quadratic in the depth
  if (found.misread === null || tree.deep) return { tree, found, misread: null };
  return { ...lookOver(text, parseByStandard(text)), misread: found.misread };
}

/** Surveys a tree, its late parts in their places. */
function lookOver(text: string, tree: Tree): Pick<Look, 'tree' | 'found'> {
  if (isStreamed(text)) placeStreamed(tree.root);
  return { tree, found: survey(tree.root) };
}

function remarks(misread: string | null, { skipped }: Survey): Message[] {
  const messages: Message[] = [];
  if (misread !== null) {
    messages.push({
      level: 'info',
      code: 'html-standard',
      text: `the page was read by the slower parser, because of ${misread}`,
      span: null,
    });
  }
  if (skipped.size > 0) {
    const counts = [...skipped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${count} ${name}`);
    messages.push({
      level: 'info',
      code: 'html-skipped',
      text: `elements without text of the page were skipped: ${counts.join(', ')}`,
      span: null,
    });
  }
  return messages;
}
