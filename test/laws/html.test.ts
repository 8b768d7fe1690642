import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { readHtml } from '../../src/readers/html/read.ts';
import { htmlPost, page } from './arbitraries.ts';
import { rawText, visibleText } from './oracle.ts';

/** Pages that went wrong in some tool: everything that browsers read and simple readers lose, glue or double. */
const NASTY: readonly (readonly [name: string, html: string])[] = [
  ['nothing', ''],
  ['text without any element', 'just text &amp; more'],
  ['a head that is never closed', '<html><head><title>t</title><meta name=a content=b><p>text<div>more'],
  ['text before and after everything', 'before<!doctype html><html><body>in</body></html>after'],
  ['end tags that nothing opened', '<p>a</>a</b>b</i>c</p></p>d</div>e<br></br>f'],
  ['end tags with blanks and attributes', '<p>a<b>b</b\n>c</p class=x>d<i>e</i >f'],
  ['marks that overlap', '<p><b>a<i>b</b>c</i>d</p><b><p>e</b>f</p>'],
  ['links around blocks and in links', '<a href=x>a<div>b</div>c<a href=y>d</a>e</a>'],
  ['lists without items and items without lists', '<ul>a<li>b</ul>c<li>d<li><p>e<li>f<ol><ul><li>g</ol>'],
  ['tables with text all over', '<table><caption>a</caption><tr><th>b<td>c<p>d<p>e<tr><td><table><tr><td>f</table></table>'],
  ['a data table with hidden words', '<table><tr><th>a<th>b<tr><td>1<i hidden>x</i><td>2<select><option>y</select></table>'],
  [
    'preformatted text of three kinds',
    '<pre>\n\na &lt; b\n\n  c</pre><pre>One, two words of prose, and\nmore of them, as they say.\n\nAnd then.</pre><pre>x',
  ],
  ['code that spans paragraphs and breaks', '<code><p>a();<p>b();</code><p><code>c<br>d</code> e <code>f<h2>g</h2></code>'],
  [
    'hidden text of every kind',
    '<p>a<span hidden>b</span>c<select><option>d<option>e</select><textarea><b>f&amp;</textarea></p><div style="display:none">g<p>h</div><noscript>i<p>j</noscript>',
  ],
  [
    'what is never text',
    '<script>a</script><style>b</style><template><p>c</template><svg><title>d</title><text>e</text></svg><canvas>f</canvas><!-- g --><video>h</video>i',
  ],
  ['scripts that hold their own end', '<script>"<!-- <script>x</script> -->"</script>a<script><!-- b --></script>c'],
  ['CDATA outside of scripts', '<p>a<![CDATA[ b > c ]]> d</p><![CDATA[<p>e</p>]]>f<script>//<![CDATA[\nif (a > b)\n//]]></script>g'],
  ['an svg that is never closed', '<div><svg><path><p>a</div>b'],
  ['entities', '&lt;p&gt; &amp;amp; &nbsp;&shy;&#8203; &notanentity; &copy &#x41;&#66; AT&T &'],
  ['signs and empty things', '<p></p><p>&nbsp;</p><p>•</p><div> <span> </span></div><hr><p>* * *</p><b></b>'],
  [
    'images with and without text beside them',
    '<p><img src=a.png alt=x></p><p>a<img src=b.png>b</p><figure><img src=c.png><figcaption>c</figcaption></figure>',
  ],
  [
    'players and posts',
    '<iframe src="https://www.youtube.com/embed/abcdefghijk">x</iframe><lite-youtube videoid=abc>Play</lite-youtube><blockquote class=twitter-tweet cite=y>a</blockquote>',
  ],
  ['breaks in all places', '<br>a<br>b<br><br>c<br> &nbsp;<br>d<h2>e<br>f</h2><br>'],
  ['template tokens', '<p>a {{ b }} {% c %} {{< d "e" >}} &#123;{ e }}</p>'],
  ['buttons and labels within a line', '<p>a <button>b</button> <label>c<input value=d></label> e</p>'],
];

/** Pages that are generated for one property: always the same, for text after a frame whose tag is cut is read on purpose. */
const RUNS = { numRuns: 50, seed: 1 };

const read = (text: string): Document => readHtml({ id: 'page.html', text, sha256: '' }, new Map());

describe('the blocks of a page hold its visible text, all of it and no more', () => {
  it.each(NASTY)('%s', (_, html) => {
    const document = read(html);
    expect(rawText(document.source, document.blocks)).toBe(visibleText(html));
  });

  it('pages made at random', () => {
    fc.assert(
      fc.property(page, ({ text }) => {
        const document = read(text);
        expect(rawText(document.source, document.blocks)).toBe(visibleText(text));
      }),
      RUNS,
    );
  });
});

describe('a document that is read', () => {
  it('has its blocks in order, each with ranges within its span', () => {
    fc.assert(
      fc.property(fc.oneof(page, htmlPost), ({ text }) => {
        const { blocks } = read(text);
        expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, i) => i));
        for (const { span, spans } of blocks) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          for (const { start, end } of spans) expect(start >= span.start && end <= span.end && start < end).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('has no white space at the ends of a text, and none but single spaces in it', () => {
    fc.assert(
      fc.property(page, ({ text }) => {
        for (const block of read(text).blocks) {
          if (block.kind === 'code' || block.kind === 'table') continue;
          expect(block.text).toBe(block.text.replace(/[\s\u00a0\u200b\ufeff\u2060]+/g, ' ').trim());
        }
      }),
      RUNS,
    );
  });
});
