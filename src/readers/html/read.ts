import type { Message } from '../../model/message.ts';
import type { Read } from '../reader.ts';
import { Addresses, baseAddress } from './address.ts';
import { claimsOf } from './claims/claims.ts';
import { canonicalOf, metaContent } from './claims/meta.ts';
import { PAGE_TAG } from './data/tags.ts';
import { parse, type Tree } from './parse.ts';
import { segment } from './segment.ts';
import { type Survey, survey } from './survey.ts';
import { maskTemplates } from './template.ts';

/** Reads an HTML page, or the HTML body of a front matter: one parse, one look over the tree, one walk that makes blocks. */
export const readHtml: Read = (source) => {
  const { text } = source;
  const fragment = !PAGE_TAG.test(text);
  const mask = fragment ? maskTemplates(text) : null;
  const tree = parse(mask?.text ?? text);
  const found = survey(tree.root);
  const { witnesses } = found;
  const candidates = [source.url, canonicalOf(witnesses), metaContent(witnesses, 'og:url') ?? undefined];
  const addresses = new Addresses(baseAddress(candidates, witnesses.base[0]));
  const { blocks, blockOf } = segment({ text, tree, survey: found, addresses, mask, fragment });
  const { claims, page, messages } = claimsOf({
    witnesses,
    spanOf: tree.spanOf,
    blockOf: (element) => blockOf.get(element) ?? null,
    address: (value) => addresses.resolve(value),
    url: source.url,
    fragment,
  });
  return { source, format: 'html', header: null, page, blocks, claims, messages: [...notes(tree, found), ...messages] };
};

function notes(tree: Tree, { skipped }: Survey): Message[] {
  const messages: Message[] = [];
  if (tree.fallback) {
    messages.push({
      level: 'info',
      code: 'html-cdata',
      text: 'the page has CDATA sections, which HTML does not know: it was read by the slower parser',
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
