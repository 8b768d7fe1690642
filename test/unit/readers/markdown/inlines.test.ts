import { describe, expect, it } from 'vitest';
import { inline, outline, read } from './reading.ts';

describe('inlines', () => {
  it.each([
    ['emphasis', '*a* _b_ **c** __d__ ***e***', '(i a) (i b) (b c) (b d) (i (b e))'],
    ['two tildes', '~~a~~ and ~5 to ~10~', '(del a) and ~5 to ~10~'],
    ['code, with its spaces', '`` a  `b` `` and `c`', '‹a  `b`› and ‹c›'],
    ['escapes', '\\*a\\* 1\\. \\[b\\](c)', '*a* 1. [b](c)'],
    ['character references', '&lt;b&gt; &amp;amp; &copy; &#58;', '<b> &amp; © :'],
    ['white space of all kinds', 'a\u00a0 b\t c&nbsp;&nbsp;d\ne', 'a b c d e'],
    ['characters that show nothing', 'a\u200bb \ufeffc', 'ab c'],
    ['a hard break', 'a  \nb\\\nc', 'a↵b↵c'],
    ['a link', '[a *b*](http://x.y/z "T")', '(a http://x.y/z | T: a (i b))'],
    ['an address in angle brackets', '<https://x.y/z>', '(a https://x.y/z: https://x.y/z)'],
    ['a mail address in angle brackets', '<a@b.cd>', '(a mailto:a@b.cd: a@b.cd)'],
    ['bare addresses, which are text', 'https://x.y/z www.x.y a@b.cd', 'https://x.y/z www.x.y a@b.cd'],
    ['an image in a line', 'a ![b c](d.png "T") e', 'a (img d.png | b c | T) e'],
    ['an image that holds its data', 'a ![b](data:image/gif;base64,R0lGOD)', 'a (img data:image/gif;base64,R0lGOD | b)'],
    ['a link that leads nowhere', '[a](#) [b]() [c](javascript:x)', 'a b c'],
    ['brackets that are no link', '[a] [b][c]', '[a] [b][c]'],
    ['HTML marks', '<b>a</b> <em>c</em> <sup>2</sup> <kbd>k</kbd> <s>d</s> <mark>m</mark>', '(b a) (i c) (sup 2) (kbd k) (del d) (mark m)'],
    ['HTML links', '<a href="/x?a=1&amp;b=2" title=\'T\' class=y>a *b*</a>', '(a /x?a=1&b=2 | T: a (i b))'],
    ['HTML breaks', 'a<br>b<BR/>\nc', 'a↵b↵c'],
    ['HTML images', 'a <img src="b.png" alt="c &quot;d&quot;"> e', 'a (img b.png | c "d") e'],
    ['HTML code', '<code>a *b*</code>', '‹a b›'],
    ['tags without a mark, whose text stays', '<span style="x">a</span> <font color=red>b</font> <x-y>c</x-y>', 'a b c'],
    ['tags that nobody closed', 'a <b>c', 'a (b c)'],
    ['end tags that nobody opened', 'a</b> c', 'a c'],
    ['tags that cross', '<b>a <i>c</b> d</i>', '(b a (i c)) d'],
    ['comments and scripts', 'a <!-- b --> c <script>d()</script> e', 'a c e'],
    ['an embedded player', 'a <iframe src="https://v.x/1"></iframe>', 'a (a https://v.x/1: https://v.x/1)'],
  ])('has %s', (_, text, expected) => {
    expect(inline(text)).toBe(expected);
  });

  it('resolves references, the first definition of a name first', () => {
    expect(outline('[a][X], [x], [b][] and ![c][x]\n\n[x]: /one "T"\n[b]: </two two>\n')).toEqual([
      'paragraph: (a /one | T: a), (a /one | T: x), (a /two two: b) and (img /one | c | T)',
    ]);
  });

  it('keeps definitions that nothing needs, so that no address is lost', () => {
    expect(outline('[a]\n\n[a]: /one\n[A]: /two\n[b]: /three\n')).toEqual([
      'paragraph: (a /one: a)',
      'paragraph: raw«[A]: /two»',
      'paragraph: raw«[b]: /three»',
    ]);
  });

  it('resolves addresses against that of the document', () => {
    expect(inline('[a](/b) ![c](d.png) [e](#f) [g](http://h.i/) [j](mailto:k@l.m)', 'https://x.y/z/w')).toBe(
      '(a https://x.y/b: a) (img https://x.y/z/d.png | c) (a #f: e) (a http://h.i/: g) (a mailto:k@l.m: j)',
    );
  });

  it('keeps footnotes as they are written', () => {
    expect(outline('a[^1] b[^two]\n\n[^1]: The *first*.\n\n    Its second paragraph.\n\n[^two]: x\n')).toEqual([
      'paragraph: a⟦[^1]⟧ b⟦[^two]⟧',
      'paragraph: raw«[^1]: The *first*.\n\n    Its second paragraph.»',
      'paragraph: raw«[^two]: x»',
    ]);
  });

  it('says what is wrapped whole, as elements', () => {
    const wrappers = (text: string) => read(text).blocks.map((block) => block.wrappers.map((one) => one.tag).join(' '));
    expect(wrappers('[**A B**](/x)\n\n*a* b\n\n**c**\n')).toEqual(['a strong', '', 'strong']);
  });
});

describe('template tokens', () => {
  it.each([
    ['{{< figure src="a_b_c.png" title="*x*" >}}'],
    ['{{% notice *tip* %}}'],
    ['{{ page.title | escape }}'],
    ['{% include a_b.html x="<b>" %}'],
    ['{% raw %}'],
    ['[gallery ids="1,2" *]'],
    ['[caption id="a_1_" align="alignnone"]'],
    ['[/caption]'],
  ])('survive byte for byte: %s', (token) => {
    expect(inline(`a ${token} *b*`)).toBe(`a ⟦${token}⟧ (i b)`);
    expect(inline(`**${token}**`)).toBe(`(b ⟦${token}⟧)`);
    expect(outline(token)[0]).toContain(`raw«${token}»`);
    expect(outline(`| a |\n|---|\n| ${token.replaceAll('|', '')} |`)[0]).toContain(`⟦${token.replaceAll('|', '')}⟧`);
  });

  it.each(['{{ a }}', '{{< b "c" >}}', '{% d %}'])('survive in code: %s', (token) => {
    expect(inline(`\`x ${token}  y\``)).toBe(`‹x ${token}  y›`);
    expect(outline(`\`\`\`sh\n${token}\n\`\`\`\n\n    ${token}\n`)).toEqual([`code: sh«${token}»`, `code: «${token}»`]);
  });

  it('survive in addresses', () => {
    expect(inline('[a]({{< ref "b_c.md" >}}) ![d]({{ site.url }}/e.png) <a href="{{ f }}">g</a>')).toBe(
      '(a {{< ref "b_c.md" >}}: a) (img {{ site.url }}/e.png | d) (a {{ f }}: g)',
    );
  });

  it('survive over several lines', () => {
    const token = '{{< figure\n  src="a.png"\n  caption="*b*" >}}';
    expect(outline(`a\n\n${token}\n\nb`)).toEqual(['paragraph: a', `paragraph: raw«${token}»`, 'paragraph: b']);
  });

  it('are blocks where they have their lines to themselves', () => {
    const text = 'a\n{% include b.html %}\nc\n{{< d >}}\n';
    expect(outline(text)).toEqual(['paragraph: a', 'paragraph: raw«{% include b.html %}»', 'paragraph: c', 'paragraph: raw«{{< d >}}»']);
    const spans = read(text).blocks.map(({ span }) => text.slice(span.start, span.end));
    expect([spans[1], spans[3]]).toEqual(['{% include b.html %}', '{{< d >}}']);
  });

  it.each([
    '{% highlight ruby linenos %}\ndef a\n\n  *b* # c\nend\n{% endhighlight %}',
    '{{< highlight go >}}\n# a\n\n<b>\n{{< /highlight >}}',
    '[sourcecode language="css"]\na { b: *c* }\n\n# d\n[/sourcecode]',
    '{% codeblock lang:js %}\n- a\n- b\n{% endcodeblock %}',
  ])('keep the code between them: %j', (code) => {
    expect(outline(`a\n\n${code}\n\nb`)).toEqual(['paragraph: a', `code: raw«${code}»`, 'paragraph: b']);
  });

  it('leave the Markdown between others alone', () => {
    expect(outline('{% raw %}\n\n```js\n{{ a }}\n```\n\n*b*\n\n{% endraw %}')).toEqual([
      'paragraph: raw«{% raw %}»',
      'code: js«{{ a }}»',
      'paragraph: (i b)',
      'paragraph: raw«{% endraw %}»',
    ]);
  });

  it.each([
    ['that nothing closes', 'a {{ b\n\n*c* d', 'a {{ b ¶ (i c) d'],
    ['with a blank line inside', '{% a\n\n*b* %}', '{% a ¶ (i b) %}'],
    ['with a fence inside', '{% a\n```\n%}\n```', '{% a ¶ code: «%}»'],
    ['that are links', '[video](a.mp4) [gallery]: [code][x]', '(a a.mp4: video) [gallery]: [code][x]'],
    ['of other names', '[note] [captions x]', '[note] [captions x]'],
  ])('are none %s', (_, text, expected) => {
    expect(inline(text)).toBe(expected);
  });

  it('do not come to life by decoding', () => {
    expect(inline('&#123;&#123; a }} \\{\\{ b }}')).toBe('{{ a }} {{ b }}');
    expect(inline('&#123;&#123; a }}')).not.toContain('⟦');
  });
});
