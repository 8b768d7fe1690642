import { describe, expect, it } from 'vitest';
import { body, lines, read } from './page.ts';

describe('cutting a page into blocks', () => {
  it('makes one block of each maximal inline run', () => {
    expect(lines('<div>before <p>one</p> after<p>two</div>')).toEqual([
      'paragraph | before',
      'paragraph | one',
      'paragraph | after',
      'paragraph | two',
    ]);
  });

  it('keeps a word whole across inline elements and never glues words of two blocks', () => {
    expect(lines('<p>wo<b>rd</b> a<br>b</p><ul><li>c<li>d</ul><table role=presentation><tr><td>e<td>f</table>')).toEqual([
      'paragraph | wo<b>rd</b> a⏎b',
      'item -.0 | c',
      'item -.1 | d',
      'paragraph | e',
      'paragraph | f',
    ]);
  });

  it('splits at two line breaks, even with a non-breaking space between them, and within a mark', () => {
    expect(lines('<p>one<br>two<br> &nbsp;<br>three <b>four<br><br>five</b></p>')).toEqual([
      'paragraph | one⏎two',
      'paragraph | three <b>four</b>',
      'paragraph | <b>five</b>',
    ]);
  });

  it('splits at a line break where the next line is indented and the one before ends its sentence', () => {
    expect(lines('<td>&nbsp;&nbsp;&nbsp;One ends.<br>\n&nbsp; &nbsp;“Two ends.”<br>&nbsp;&nbsp; Three</td>')).toEqual([
      'paragraph | One ends.',
      'paragraph | “Two ends.”',
      'paragraph | Three',
    ]);
    expect(lines('<p>　　一句话。<br>　　第二段。<br>还有一行</p>')).toEqual(['paragraph | 一句话。', 'paragraph | 第二段。⏎还有一行']);
    expect(lines('<p>A verse goes on<br>&nbsp;&nbsp;&nbsp;in a line that is indented.<br>Then another.</p>')).toHaveLength(1);
  });

  it('takes custom elements, block styles and inline tags with blocks inside for blocks', () => {
    expect(lines('a<my-card>b</my-card>c<span style="display: block">d</span>e<span>f<div>g</div></span>')).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((text) => `paragraph | ${text}`),
    );
  });

  it('gives rules and signs without a letter or digit the kind break', () => {
    expect(lines('<p>a</p><hr><p>* * *</p>')).toEqual(['paragraph | a', 'break | ', 'break | * * *']);
  });

  it('puts hidden text into blocks of its own and leaves the text around it whole', () => {
    expect(lines('<p>seen <span style="display:none">not seen</span> on</p><div hidden><p>nor this</p></div>')).toEqual([
      'paragraph | seen on',
      'hidden paragraph | not seen',
      'hidden paragraph | nor this',
    ]);
  });

  it('keeps the text of noscript, select and textarea as hidden blocks', () => {
    const page = '<p>a <select><option>red<option>blue</select></p><textarea>draft <b></textarea><noscript><p>no script</p></noscript>';
    expect(lines(page)).toEqual([
      'paragraph | a',
      'hidden paragraph | red blue',
      'hidden paragraph | draft <b>',
      'hidden paragraph | no script',
    ]);
  });

  it('skips scripts, styles, templates, comments and the inside of players, and counts them', () => {
    const { blocks, messages } = body(
      '<style>p{}</style><p>a<!-- b --></p><script>c</script><svg><text>d</text></svg><video>e</video><template>f</template>',
    );
    expect(blocks.map((block) => block.text)).toEqual(['a']);
    expect(messages.map(({ level, code }) => `${level} ${code}`)).toEqual(['info html-skipped']);
    expect(messages[0]?.text).toContain('1 script, 1 style, 1 svg, 1 template, 1 video');
  });

  it('reads text that stands before the body or after it', () => {
    expect(read('<html><head><title>t</title><p>early</p></head><body>a</body></html>late').blocks.map(({ text }) => text)).toEqual([
      'early',
      'a',
      'late',
    ]);
  });

  it('gives headings their level, by tag or by role', () => {
    expect(lines('<h1>A</h1><h3><div>B</div></h3><div role=heading aria-level=4>C</div><div role=heading>D</div>')).toEqual([
      'h1 | A',
      'h3 | B',
      'h4 | C',
      'h2 | D',
    ]);
  });

  it('leaves a bold line a paragraph, and takes the bold off a heading', () => {
    expect(lines('<p><b>Looks like one</b></p><h2><strong>Is one</strong></h2>')).toEqual([
      'paragraph | <b>Looks like one</b>',
      'h2 | Is one',
    ]);
  });

  it('does not make headings of the prose below a heading that was never closed', () => {
    const prose = 'A sentence that goes on for long enough to be prose. '.repeat(8).trim();
    expect(lines(`<h2>Title<p>${prose}</p></h2>`)).toEqual(['h2 | Title', `paragraph | ${prose}`]);
  });

  it('reads 100,000 nested elements without losing the text in them', () => {
    const depth = 100_000;
    const { blocks } = body(`${'<div>'.repeat(depth)}deep${'<i>'.repeat(1000)}er${'</div>'.repeat(depth)}<p>after`);
    expect(blocks.map(({ text }) => text)).toEqual(['deeper', 'after']);
    expect(blocks[0]?.path.length).toBeLessThan(1000);
  });
});

describe('lists and quotes', () => {
  it('marks the first block of an item, and keeps the later ones in it', () => {
    expect(lines('<ol start=3><li><p>a</p><p>b</p><li>c<ul><li>d</ul></ol>')).toEqual([
      'item 3.0 | a',
      'paragraph 3.0 | b',
      'item 3.1 | c',
      'item 3.1 -.0 | d',
    ]);
  });

  it('gives two lists two numbers', () => {
    const { blocks } = body('<ul><li>a<li>b</ul><ul><li>c<li>d</ul>');
    expect(new Set(blocks.map(({ place }) => place.containers[0]?.id)).size).toBe(2);
  });

  it('takes items without a list for one list', () => {
    const { blocks } = body('<div><li>a<li>b</div>');
    expect(blocks.map(({ place }) => place.containers)).toEqual([
      [expect.objectContaining({ kind: 'list', item: 0 })],
      [expect.objectContaining({ kind: 'list', item: 1 })],
    ]);
    expect(blocks[0]?.place.containers[0]?.id).toBe(blocks[1]?.place.containers[0]?.id);
  });

  it('does not take an item that holds an article for an item', () => {
    expect(lines('<ul><li><article><h1>T</h1><p>a</p></article></ul>')).toEqual(['h1 | T', 'paragraph | a']);
  });

  it('puts the definitions of a term into a list below it', () => {
    expect(lines('<dl><dt>T<dd>a<dd>b<dt>U<dd>c</dl>')).toEqual([
      'paragraph | T',
      'item -.0 | a',
      'item -.1 | b',
      'paragraph | U',
      'item -.0 | c',
    ]);
  });

  it('nests quotes', () => {
    expect(lines('<blockquote><p>a</p><blockquote>b</blockquote></blockquote>')).toEqual(['paragraph > | a', 'paragraph > > | b']);
  });
});

describe('the evidence of a block', () => {
  it('names its ancestors from the outermost in, html and body left out, and shares them', () => {
    const { blocks } = body('<div id=mainArea class="Story-body big"><p itemprop=text>a</p><p data-testid="inline-ad">b</p></div>');
    const [a, b] = blocks;
    expect(a?.path.map(({ tag, tokens, classes }) => [tag, tokens, classes])).toEqual([
      ['div', ['story', 'body', 'big', 'main', 'area'], ['story-body', 'big']],
      ['p', [], []],
    ]);
    expect(a?.path[0]).toBe(b?.path[0]);
    expect(a?.path[0]?.children).toBe(2);
    expect(a?.path[1]?.itemprop).toBe('text');
    expect(b?.path[1]?.labels).toEqual(['inline', 'ad']);
  });

  it('counts elements in document order', () => {
    const ids = body('<div><p>a</p></div><div><p>b</p></div>').blocks.flatMap(({ path }) => path.map(({ id }) => id));
    expect(ids).toEqual([...ids].sort((x, y) => x - y));
  });

  it('tells which inline elements wrap the whole of the text', () => {
    const { blocks } = body('<p><a href=/x><b>all</b> of it</a></p><p><a href=/y>part</a> of it</p>');
    expect(blocks.map(({ wrappers }) => wrappers.map(({ tag }) => tag))).toEqual([['a'], []]);
  });

  it('says that an ancestor is hidden from screen readers, but its text is not hidden', () => {
    const [block] = body('<div aria-hidden=true>a</div>').blocks;
    expect(block?.path[0]?.hidden).toBe(true);
    expect(block?.hidden).toBe(false);
  });

  it('holds the ranges of its text in the source', () => {
    const { source, blocks } = body('<p>x &amp; <b>y</b ></p >z<!-- c -->z');
    const slices = blocks.map(({ spans }) => spans.map(({ start, end }) => source.text.slice(start, end)));
    expect(slices).toEqual([
      ['x &amp; ', 'y'],
      ['z', 'z'],
    ]);
    expect(blocks.map(({ span }) => source.text.slice(span.start, span.end))).toEqual(['x &amp; <b>y', 'z<!-- c -->z']);
  });
});

describe('pages that htmlparser2 reads otherwise than a browser', () => {
  it('keeps the text after a CDATA section in HTML', () => {
    expect(lines('<p>a</p><![CDATA[ b > c <p>d</p>')).toEqual(['paragraph | a', 'paragraph | c', 'paragraph | d']);
  });

  it('does not take the rest of a script for text', () => {
    const { blocks, messages } = body('<script><!-- var a = "<script>b</script>"; --></script><p>c</p>');
    expect(blocks.map(({ text }) => text)).toEqual(['c']);
    expect(messages.map(({ code }) => code)).toEqual(['html-standard', 'html-skipped']);
  });

  it('ends a paragraph within bold text at the next one', () => {
    expect(lines('<p>a <b>b<p>c</b>, <i>d<p>e</i>.')).toEqual([
      'paragraph | a <b>b</b>',
      'paragraph | <b>c</b>, <em>d</em>',
      'paragraph | <em>e</em>.',
    ]);
  });

  it('reads on after an svg that was never closed', () => {
    expect(lines('<div><svg><path d="M0"><p>a</p></div><p>b</p>')).toEqual(['paragraph | a', 'paragraph | b']);
  });
});
