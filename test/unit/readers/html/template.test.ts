import { describe, expect, it } from 'vitest';
import { maskTemplates } from '../../../../src/readers/html/template.ts';
import { line, read } from './page.ts';

const fragment = (html: string): string[] => read(html).blocks.map(line);

describe('template tokens of a fragment', () => {
  it('survive byte for byte where they stand', () => {
    expect(fragment('<p>See {{< ref "a.md" >}} and {% include x.html a="<b>" %}.</p>')).toEqual([
      'paragraph | See «{{< ref "a.md" >}}» and «{% include x.html a="<b>" %}».',
    ]);
  });

  it('survive where they look like tags, in code and in addresses', () => {
    expect(
      fragment(
        '<p>{{<figure src="a.png">}}</p><pre><code>{{ x | y }}</code></pre><p><a href="{{ site.url }}/a">b</a> <img src="{% img %}"></p>',
      ),
    ).toEqual(['paragraph | «{{<figure src="a.png">}}»', 'code | {{ x | y }}', 'paragraph | [b]({{ site.url }}/a) ![]({% img %})']);
  });

  it('are not made live by decoding entities', () => {
    expect(fragment('<p>Write {{&lt; x &gt;}} or {&#123; y }} or &#123;% z %}.</p>')).toEqual([
      'paragraph | Write «{{&lt; x &gt;}}» or «{&#123;» y }} or «&#123;%» z %}.',
    ]);
  });

  it('count as text of their block and keep its ranges', () => {
    const { source, blocks } = read('<p>a {{ b }} c</p>');
    expect(blocks[0]?.text).toBe('a {{ b }} c');
    expect(blocks[0]?.spans.map(({ start, end }) => source.text.slice(start, end))).toEqual(['a {{ b }} c']);
  });

  it('are plain text in a whole page', () => {
    expect(read('<html><body><p>a {{ b }}</p></body></html>').blocks.map(line)).toEqual(['paragraph | a {{ b }}']);
  });

  it('are hidden from the parser without moving anything', () => {
    const source = 'x {{ a }} {% b %} {{{ c }}} { d } {{ open';
    const mask = maskTemplates(source);
    expect(mask?.text).toHaveLength(source.length);
    expect(mask?.text).not.toContain('{{ a');
    expect(mask?.restore(mask.text)).toBe(source);
    expect(maskTemplates('no tokens { here }')).toBeNull();
  });
});

describe('fragments', () => {
  it('say so, and pages do not', () => {
    expect(read('<p>a</p>').page?.fragment).toBe(true);
    expect(read('<!DOCTYPE html><p>a</p>').page?.fragment).toBe(false);
    expect(read('<body><p>a</p>').page?.fragment).toBe(false);
  });

  it('part paragraphs at blank lines of their top-level text', () => {
    expect(fragment('First <b>one</b>.\n\nSecond\none.\n\n<p>Third\n\none.</p>\n\nLast')).toEqual([
      'paragraph | First <b>one</b>.',
      'paragraph | Second one.',
      'paragraph | Third one.',
      'paragraph | Last',
    ]);
  });
});
