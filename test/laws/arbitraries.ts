import fc from 'fast-check';

/** A document that a generator made: its text and the name it stands under. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

const PROSE = [
  'The ferry left at six and came back at ten with nobody aboard.',
  'She said that the gate had been open since Tuesday, and that the sheep knew.',
  'It cost £2.50, or 3 < 4 & 5 > 1, *depending* on whom you_ask_first.',
  'Nach sieben Jahren Streit hat der Kreis den Bau genehmigt, sagte die Sprecherin.',
  'Elle dit « mes » portes, et quand une péniche s’annonce, elle la reconnaît au bruit.',
  '夜の開催は、周辺の道路工事のため中止されていた。',
  'A line with a template {{ page.title }} and one {% include x.html %} in it.',
  'foo**(bar)**baz [sic] `tick` ~~wave~~ | pipe | 1) one',
];

const FURNITURE = [
  'Sign up for our newsletter',
  'Advertisement',
  'Read more: The other story',
  'Share on Facebook',
  'By Nora Whitcombe and Elias Marsh',
  '4 March 2026',
  'All rights reserved.',
  'Correction: an earlier version of this article was wrong.',
  'KEY TAKEAWAYS',
  'Related topics',
  'PORT ARDEN — The bridge is open again.',
  'Photo: Odo Lamb',
  'Teilen',
  'Lire aussi : un autre article',
];

const NASTY = [
  '\u00a0',
  '\u200b',
  '\ufeff',
  '&nbsp;',
  '&amp;nbsp;',
  '&lt;b&gt;',
  '---',
  '***',
  '#',
  '>',
  '- ',
  '1. ',
  '1)',
  '+',
  '\t',
  '\\',
  '```',
  '~~~',
  '<!-- c -->',
  '|',
  '::',
  '[^1]',
  '![',
  '](',
  '\u202e',
  '😀',
];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PROSE) },
  { weight: 3, arbitrary: fc.constantFrom(...FURNITURE) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
);

const text = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' '));

const escapeHtml = (value: string) => value.replaceAll('<', '&lt;');

const INLINE = ['b', 'i', 'em', 'strong', 'span', 'u', 'code', 'sup', 'del', 'small', 'mark', 'font', 'x-word'];
const BLOCK = [
  'p',
  'div',
  'section',
  'article',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'pre',
  'figure',
  'figcaption',
  'aside',
  'header',
  'footer',
  'nav',
  'main',
  'x-box',
  'center',
  'form',
];
const CLASS = [
  '',
  ' class="byline"',
  ' class="related-posts"',
  ' class="newsletter"',
  ' id="comments"',
  ' style="display:none"',
  ' class="caption"',
  ' hidden',
];
const VOID = [
  '<br>',
  '<hr>',
  '<img src="/a.jpg" alt="A gate">',
  '<img src="/p.gif" width="1" height="1">',
  '<script>var a = "<p>no</p>";</script>',
  '<style>p{}</style>',
  '<noscript>Enable JavaScript.</noscript>',
  '<iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>',
  '<svg><text>x</text></svg>',
  '<input value="v">',
  '<select><option>One</option></select>',
];

/** Markup that is mostly well formed: nested inlines, blocks, lists and tables. */
const { block } = fc.letrec((typed) => {
  const tie = (key: 'inline' | 'block' | 'list' | 'table') => typed(key) as fc.Arbitrary<string>;
  return {
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text.map(escapeHtml),
      fc.constantFrom(...VOID),
      fc
        .tuple(fc.constantFrom(...INLINE), fc.array(tie('inline'), { maxLength: 3 }))
        .map(([tag, kids]) => `<${tag}>${kids.join('')}</${tag}>`),
      fc.array(tie('inline'), { maxLength: 2 }).map((kids) => `<a href="https://site.example/a?utm_source=x&id=1">${kids.join(' ')}</a>`),
    ),
    list: fc
      .tuple(fc.constantFrom('ul', 'ol', 'ol start="4"'), fc.array(fc.oneof(tie('inline'), tie('block')), { maxLength: 4 }))
      .map(([tag, items]) => `<${tag}>${items.map((item) => `<li>${item}`).join('</li>\n')}</${tag.slice(0, 2)}>`),
    table: fc
      .array(fc.array(tie('inline'), { minLength: 1, maxLength: 3 }), { maxLength: 3 })
      .map((rows) => `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.array(tie('inline'), { minLength: 1, maxLength: 4 }).map((kids) => `<p>${kids.join(' ')}</p>`),
      fc
        .tuple(fc.constantFrom(...BLOCK), fc.constantFrom(...CLASS), fc.array(fc.oneof(tie('block'), tie('inline')), { maxLength: 4 }))
        .map(([tag, attribute, kids]) => `<${tag}${attribute}>${kids.join('\n')}</${tag}>`),
      tie('list'),
      tie('table'),
    ),
  };
});

/** Something is cut out of the markup, as broken exports do. */
const broken = (html: fc.Arbitrary<string>) =>
  fc.tuple(html, fc.nat(), fc.nat({ max: 12 }), fc.boolean()).map(([value, at, length, cut]) => {
    const start = value.length === 0 ? 0 : at % value.length;
    return cut ? value.slice(0, start) + value.slice(start + length) : value;
  });

const blocks = broken(fc.array(block, { minLength: 1, maxLength: 8 }).map((list) => list.join('\n')));

/** A saved page. */
export const page: fc.Arbitrary<Generated> = blocks.map((body) => ({
  path: 'page.html',
  text: `<!DOCTYPE html><html lang="en"><head><title>The gate | The Post</title><meta name="author" content="Nora Whitcombe"></head><body><h1>The gate</h1>${body}</body></html>`,
}));

const headerLine = fc.oneof(
  fc.constantFrom(
    'title: "The gate"',
    'date: 2026-01-05',
    'author: Nora Whitcombe',
    'tags: [gate, sheep]',
    'draft: false',
    'layout: post',
    'link: https://site.example/a?utm_source=x',
  ),
  fc
    .tuple(fc.constantFrom('title', 'weight', 'extra', 'source', 'note'), text)
    .map(([key, value]) => `${key}: ${value.replace(/\s+/g, ' ')}`),
);

const header = fc
  .uniqueArray(headerLine, { maxLength: 6, selector: (line) => line.split(':')[0] })
  .map((lines) => `---\n${lines.map((line) => `${line}\n`).join('')}---\n`);

/** A header in front of HTML. */
export const htmlPost: fc.Arbitrary<Generated> = fc
  .tuple(header, blocks)
  .map(([head, body]) => ({ path: 'post.html', text: `${head}${body}\n` }));

const markdownBlock = fc.oneof(
  text,
  text.map((value) => `## ${value}`),
  fc.array(text, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc.array(text, { minLength: 1, maxLength: 4 }).map((items) => items.map((item, i) => `${i + 1}. ${item}`).join('\n')),
  text.map((value) => `> ${value}`),
  text.map((value) => `\`\`\`js\n${value}\n\`\`\``),
  text.map((value) => `[${value.replace(/[[\]]/g, '')}](https://site.example/a)`),
  fc.tuple(text, text).map(([a, b]) => `| ${a.replaceAll('|', '')} | b |\n| --- | ---: |\n| ${b.replaceAll('|', '')} | 2 |`),
  fc.constantFrom(
    '![A gate](/a.jpg "The gate")',
    '***',
    '    indented code',
    '<div>HTML</div>',
    '{{< figure src="/a.jpg" >}}',
    '[^1]: A footnote.',
    '[ref]: https://site.example/r',
  ),
);

/** A header in front of Markdown. */
export const markdownPost: fc.Arbitrary<Generated> = fc
  .tuple(header, fc.array(markdownBlock, { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
  .map(([head, list, end]) => ({ path: 'post.md', text: `${head}\n${list.join('\n\n')}\n`.replaceAll('\n', end) }));

/** Plain text as a scraper dumps it. */
export const scrape: fc.Arbitrary<Generated> = fc
  .array(fc.tuple(fc.constantFrom('', '', '   ', '    • ', '  * ', '- '), text, fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n')), {
    minLength: 1,
    maxLength: 14,
  })
  .map((lines) => ({ path: 'scrape.txt', text: lines.map((line) => line.join('')).join('') }));

/** A document of any shape. */
export const anyDocument: fc.Arbitrary<Generated> = fc.oneof(page, htmlPost, markdownPost, scrape);
