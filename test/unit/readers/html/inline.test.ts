import { describe, expect, it } from 'vitest';
import { body, inline, line, lines, read } from './page.ts';

const content = (html: string, url?: string): string => {
  const [block] = body(`<p>${html}</p>`, url).blocks;
  return block?.content.type === 'inline' ? inline(block.content.inlines) : '';
};

describe('inline content', () => {
  it('moves spaces out of marks and drops marks without content', () => {
    expect(content('a<b> b </b>c<i></i> <em> </em>d')).toBe('a <b>b</b> c d');
  });

  it('merges marks within their like and right beside their like', () => {
    expect(content('<b><strong>a</strong></b><b>b</b> <i><em>c</em></i>')).toBe('<b>ab</b> <em>c</em>');
  });

  it('collapses white space, non-breaking spaces included, and removes what shows nothing', () => {
    expect(content(' a \n\t b&nbsp;&nbsp;c&ensp;d\u200be sy\u00adlla&shy;ble ')).toBe('a b c de syllable');
  });

  it('keeps the soft hyphen that is half of a doubly encoded letter', () => {
    expect(content('garc\u00c3\u00ada')).toBe('garc\u00c3\u00ada');
  });

  it('decodes entities once', () => {
    expect(content('&amp;lt; &lt;b&gt; &#8211; &hellip;')).toBe('&lt; <b> – …');
  });

  it('reads long runs of non-breaking spaces in linear time', () => {
    expect(content(`a${' &nbsp;'.repeat(200_000)}b`)).toBe('a b');
  });

  it('keeps the places of as many elements as a block may hold', () => {
    expect(content('<time>a</time> '.repeat(100_000))).toBe('a '.repeat(100_000).trimEnd());
  });

  it('drops line breaks at the ends and puts no space around one', () => {
    expect(content('<br>a <br> b<br>')).toBe('a⏎b');
  });

  it('keeps what has no mark in Markdown as styled', () => {
    expect(content('H<sub>2</sub>O <s>old</s> <kbd>Esc</kbd> <mark>x</mark> 1<sup>st</sup>')).toBe(
      'H<sub>2</sub>O <del>old</del> <kbd>Esc</kbd> <mark>x</mark> 1<sup>st</sup>',
    );
  });

  it('reads bold and italic from styles, and not from a bold tag that its style undoes', () => {
    expect(
      content('<span style="font-weight:700">a</span> <span style="font-style: italic">b</span> <b style="font-weight:normal">c</b>'),
    ).toBe('<b>a</b> <em>b</em> c');
    expect(content('<b style="mso-bidi-font-weight:normal">a</b> <span style="mso-bidi-font-style:italic">b</span>')).toBe('<b>a</b> b');
  });

  it('keeps code as it is but for a link in it', () => {
    expect(content('<code>a  *b*</code> <tt>c</tt> <code>x <a href="https://e.org/">y</a> <b>z</b></code>')).toBe(
      '`a *b*` `c` `x` [`y`](https://e.org/) `z`',
    );
  });

  it('puts quote marks around a q', () => {
    expect(content('He said <q>no</q>.')).toBe('He said “no”.');
  });

  it('takes an emoji that is an image for its text', () => {
    expect(content('Hi <img class=emoji alt="🙂" src="https://s.example/1f642.svg"> there')).toBe('Hi 🙂 there');
  });

  it('leaves images within text where they stand', () => {
    expect(content('see <img src="https://e.org/a.png" alt=" the  a "> here')).toBe('see ![the a](https://e.org/a.png) here');
  });
});

describe('links', () => {
  it('resolves addresses against the source, the page and its base', () => {
    expect(content('<a href="/a?x=1">1</a> <a href="b">2</a> <a href="//c.org/d">3</a>', 'https://e.org/x/y')).toBe(
      '[1](https://e.org/a?x=1) [2](https://e.org/x/b) [3](https://c.org/d)',
    );
    const page =
      '<html><head><link rel=canonical href="https://e.org/x/y"><base href="/base/"></head><body><a href="b">2</a></body></html>';
    expect(read(page).blocks.map(line)).toEqual(['paragraph | [2](https://e.org/base/b)']);
  });

  it('parts links that lead to different places, and no halves of one link', () => {
    expect(content('<a href="#a">Key points</a><a href="#b">When to file</a>')).toBe('[Key points](#a) [When to file](#b)');
    expect(content('<a href="/x">Har</a><a href="/x">bour</a>')).toBe('[Harbour](/x)');
    expect(content('<a href="/x">the harbour</a><a href="/y">.</a>')).toBe('[the harbour](/x)[.](/y)');
    expect(content('<a href="/x">渔港</a><a href="/y">改造</a>')).toBe('[渔港](/x)[改造](/y)');
  });

  it('mends addresses that were escaped once too often', () => {
    expect(content('<a href="https://e.org/?a=1&amp;amp;b=2">x</a>')).toBe('[x](https://e.org/?a=1&b=2)');
  });

  it('leaves out texts that show nothing', () => {
    expect(lines('<p>\u200d</p><p>a<b>\u200d</b>.</p><p><b>\u200e</b></p>')).toEqual(['paragraph | a.']);
    expect(content('👩\u200d🚀')).toBe('👩\u200d🚀');
  });

  it('leaves addresses as found where the page has none of its own, and anchors anywhere', () => {
    expect(content('<a href="b">2</a>')).toBe('[2](b)');
    expect(content('<a href="#n">2</a>', 'https://e.org/')).toBe('[2](#n)');
  });

  it('makes plain text of links that lead nowhere', () => {
    expect(content('<a href="javascript:void(0)">a</a> <a href="">b</a> <a>c</a> <a href=" # ">d</a>')).toBe('a b c d');
  });

  it('puts a link around blocks around the content of each', () => {
    expect(body('<a href="https://e.org/"><img src="https://e.org/i.png"><h3>T</h3><p>a <b>b</b></p></a>').blocks.map(line)).toEqual([
      'figure | [![](https://e.org/i.png)](https://e.org/)',
      'h3 | [T](https://e.org/)',
      'paragraph | [a <b>b</b>](https://e.org/)',
    ]);
  });

  it('lets the inner of two nested links win', () => {
    expect(content('<a href="https://a.org/">x <span><a href="https://b.org/">y</a></span> z</a>')).toBe(
      '[x](https://a.org/) [y](https://b.org/) [z](https://a.org/)',
    );
  });

  it('keeps custom elements and buttons that stand amid a sentence in their line', () => {
    const source = '<trusted-source rationale="a database"><a href="https://example.org/a">lower risk</a></trusted-source>';
    expect(content(`Such a diet may have a ${source} of disease.`)).toBe(
      'Such a diet may have a [lower risk](https://example.org/a) of disease.',
    );
    expect(content('said the professor<button class="sidenote">Ann Roe,</button> the founding director.')).toBe(
      'said the professor Ann Roe, the founding director.',
    );
    expect(content('My <side-note>Day 6</side-note> port of <em>it</em> <side-note>is done</side-note>')).toBe(
      'My Day 6 port of <em>it</em> is done',
    );
    expect(content('Shares of Acme <stock-ticker symbol="ACME"></stock-ticker> fell.')).toBe('Shares of Acme fell.');
  });

  it('takes custom elements and buttons beside a sentence for blocks of their own', () => {
    expect(lines('<p>It ended well. <my-promo>Read more</my-promo></p>')).toEqual(['paragraph | It ended well.', 'paragraph | Read more']);
    expect(lines('<p>Get our letter <button>Sign up</button></p>')).toEqual(['paragraph | Get our letter', 'paragraph | Sign up']);
    expect(lines('<p>12 min · <button>Save</button> · <button>Print</button></p>')).toEqual(
      ['12 min ·', 'Save', '·', 'Print'].map((text) => `${text === '·' ? 'break' : 'paragraph'} | ${text}`),
    );
    expect(lines('<p><my-tip>of <div>a block</div></my-tip> and on</p>').length).toBeGreaterThan(1);
  });
});
