import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect.ts';
import type { Source } from '../../src/model/source.ts';

const source = (text: string, path?: string): Source => ({
  id: path ?? '<stdin>',
  text,
  sha256: '',
  ...(path === undefined ? {} : { path }),
});
const PROSE = 'The old mill at Ander Cross reopens on Monday, the parish said, after a winter of repairs that nobody had planned for.';
const POST = '<p>The old mill reopens.</p><p>It had been <a href="/shut">shut</a> since May.</p>';
const MARKDOWN = '## Opening hours\n\nSee [the list](https://example.org/list) and [the map](/map).\n';

describe('detect', () => {
  it.each<[string, string, string | undefined, readonly string[]]>([
    ['a post: a header and HTML', `---\ntitle: Mill\n---\n${POST}`, 'post.txt', ['front-matter', 'html']],
    ['a header and Markdown', `---\ntitle: Mill\n---\n${MARKDOWN}`, 'post.md', ['front-matter', 'markdown']],
    [
      'a header and Markdown with a tag in it',
      `---\ntitle: Mill\n---\n${MARKDOWN}\nH<sub>2</sub>O\n`,
      'post.md',
      ['front-matter', 'markdown', 'html'],
    ],
    ['a header and prose in a text file', `---\ntitle: Mill\n---\n${PROSE}\n`, 'post.txt', ['front-matter', 'text']],
    ['a header and prose elsewhere', `---\ntitle: Mill\n---\n${PROSE}\n`, undefined, ['front-matter', 'markdown']],
    [
      'a header and nothing, in which an article may stand',
      '---\ntitle: Mill\n---\n',
      undefined,
      ['front-matter', 'markdown', 'html', 'text'],
    ],
    ['our own header and nothing', '---\nschema: copydesk/1\n---\n', undefined, ['front-matter', 'markdown']],
    ['a record', `{"title": "Mill", "text": "${PROSE}"}`, undefined, ['front-matter', 'markdown', 'html', 'text']],
    ['a list of records', `[{"title": "Mill", "text": "${PROSE}"}]`, undefined, ['front-matter', 'markdown', 'html', 'text']],
    ['a text that begins with a bracket', `[1] ${PROSE}\n`, undefined, ['text']],
    ['a text whose lines begin with a word and a colon', `Mill: It reopens.\nRiver: It rose.\n\n${PROSE}\n`, undefined, ['text']],
    ['a header and a whole page', `---\ntitle: Mill\n---\n<!doctype html><p>${PROSE}`, undefined, ['front-matter', 'html']],
    [
      'a header above paragraphs that blank lines part, with some HTML',
      `---\ntitle: A\n---\n${PROSE}\n\n<ul><li>One</li><li>Two</li></ul>\n\n${PROSE}\n`,
      undefined,
      ['front-matter', 'markdown', 'html'],
    ],
    [
      'a header above HTML whose elements span blank lines',
      `---\ntitle: A\n---\n<div>\n\n\n  ${PROSE}\n\n  <span>x</span>\n</div>`,
      undefined,
      ['front-matter', 'html'],
    ],
    [
      'Markdown within a div',
      `---\ntitle: A\n---\n<div class="post">\n\n${MARKDOWN}\n\n</div>`,
      undefined,
      ['front-matter', 'markdown', 'html'],
    ],
    [
      'our own output, whatever its body',
      `---\nschema: copydesk/1\ntitle: A\n---\n\n\`<p>\`\n`,
      undefined,
      ['front-matter', 'markdown', 'html'],
    ],
    ['TOML', `+++\ntitle = "Mill"\n+++\n${MARKDOWN}`, undefined, ['front-matter', 'markdown']],
    ['bare JSON', `{\n  "title": "Mill"\n}\n\n${MARKDOWN}`, undefined, ['front-matter', 'markdown']],
    ['a header behind a byte order mark', `\ufeff---\ntitle: Mill\n---\n${POST}`, undefined, ['front-matter', 'html']],
    ['a header behind blank lines', `\n\n---\ntitle: Mill\n---\n${POST}`, undefined, ['front-matter', 'html']],
    ['a header with CRLF', `---\r\ntitle: Mill\r\n---\r\n${POST}`, undefined, ['front-matter', 'html']],
    ['a page', `<!DOCTYPE html>\n<html><body><p>${PROSE}</body></html>`, 'a.html', ['html']],
    [
      'a page behind comments, white space and an XML declaration',
      `\n<?xml version="1.0"?>\n<!-- saved from url=(0024)https://example.org/ -->\n<!-- - -->\n <html><p>${PROSE}`,
      undefined,
      ['html'],
    ],
    ['a page under a false name', `<html><p>${PROSE}</html>`, 'a.txt', ['html']],
    ['a page under the name of Markdown', `<html><p>${PROSE}</html>`, 'a.md', ['html']],
    ['a fragment without a name', POST, undefined, ['html']],
    ['a fragment in a text file', POST, 'a.txt', ['html']],
    ['paragraphs that nobody closed', '<p>One line of it.\n<p>And one more.\n<p>The third.', 'a.html', ['html']],
    ['plain text that calls itself HTML', `Mill reopens\n\n${PROSE}\n\n${PROSE}\n`, 'a.html', ['text']],
    ['plain text', `Mill reopens\n\n${PROSE}\n`, undefined, ['text']],
    [
      'plain text that speaks of tags',
      `Put it in a <div> or a <p>, she said.\n\n${PROSE}\n\nThen close it with </p>. ${PROSE}\n`,
      'a.txt',
      ['text'],
    ],
    [
      'a listing with comments in prose',
      `${PROSE}\n\n# install\napt install mill\n\n# run\nmill\n\n# stop\nkill\n\n# start\nmill -f\n\n# a\nx\n\n# b\ny\n`,
      'a.txt',
      ['text'],
    ],
    ['Markdown by its name', `Mill reopens\n\n${PROSE}\n`, 'a.md', ['markdown']],
    ['Markdown by its marks', MARKDOWN, undefined, ['markdown']],
    ['Markdown in a text file', MARKDOWN, 'a.txt', ['markdown']],
    ['Markdown with a comment', `${MARKDOWN}\n<!-- more -->\n`, undefined, ['markdown', 'html']],
    ['a text that begins with a rule', `---\n\nMill: the end\n\n---\n\n${PROSE}\n`, undefined, ['text']],
    ['Markdown that begins with a rule', `---\n\n${PROSE}\n\n---\n\n${MARKDOWN}`, 'a.md', ['markdown']],
    ['a language that is none', `---mill\ntitle: a\n---\n${PROSE}`, undefined, ['text']],
    ['a shortcode, which is no JSON', '{{< figure src="a.png" >}}\n\nText.\n', 'a.md', ['markdown']],
    ['an empty input', '', undefined, ['text']],
  ])('takes for what it is: %s', (_, text, path, formats) => {
    expect(detect(source(text, path))).toEqual(formats);
  });

  it.each(['html', 'text', 'markdown'] as const)('reads a whole post as %s where the caller insists', (hint) => {
    expect(detect({ ...source(`---\ntitle: A\n---\n${PROSE}`), hint })).toEqual([hint]);
  });

  it('finds the body of a front matter that the caller insists on', () => {
    expect(detect({ ...source(`---\ntitle: A\n---\n${POST}`), hint: 'front-matter' })).toEqual(['front-matter', 'html']);
  });
});
