import { describe, expect, it } from 'vitest';
import { body, lines } from './page.ts';

const code = (html: string): unknown[] => body(html).blocks.map(({ content }) => content);
const block = (value: string, language: string | null = null): unknown => ({ type: 'code', value, language });

describe('code blocks', () => {
  it('keeps a pre verbatim, blank lines and entities included, without the line ends around it', () => {
    expect(code('<pre>\n  if (a &lt; b) {\n\n\treturn <b>1</b>;\n  }\n\n</pre>')).toEqual([block('  if (a < b) {\n\n\treturn 1;\n  }')]);
  });

  it('reads the language from where highlighters put it', () => {
    expect(code('<pre><code class="hljs language-TS">a;</code></pre>')).toEqual([block('a;', 'ts')]);
    expect(code('<div class="highlight highlight-source-shell"><pre>a;</pre></div>')).toEqual([block('a;', 'shell')]);
    expect(code('<pre class="brush: php; gutter: false">a;</pre>')).toEqual([block('a;', 'php')]);
    expect(code('<pre data-lang="c++">a;</pre>')).toEqual([block('a;', 'c++')]);
    expect(code('<pre class="language-plaintext">a;</pre>')).toEqual([block('a;')]);
  });

  it('ends lines at breaks and at blocks inside', () => {
    expect(code('<pre><div>a();</div><div>b();<br>c();</div></pre>')).toEqual([block('a();\nb();\nc();')]);
  });

  it('joins one pre per line of code', () => {
    const page =
      '<div class=csharpcode><pre>int a;</pre><!--CRLF-->\n<pre>  int b;</pre><!--CRLF--><pre>int c;</pre></div><p>x</p><pre>int d;</pre>';
    expect(code(page)).toEqual([block('int a;\n  int b;\nint c;'), expect.objectContaining({ type: 'inline' }), block('int d;')]);
    const [joined] = body(page).blocks;
    expect(joined?.text).toBe('int a;\nint b;\nint c;');
    expect(joined?.spans.length).toBe(3);
  });

  it('does not join code blocks of several lines', () => {
    expect(code('<pre>a;\nb;</pre><pre>c;\nd;</pre>')).toHaveLength(2);
  });

  it('takes a code element that spans breaks or paragraphs for a code block', () => {
    expect(code('<p><code>a = 1<br />&nbsp;&nbsp;b = 2<br>\nc = 3</code></p>')).toEqual([block('a = 1\n  b = 2\nc = 3')]);
    expect(code('<code><p>a = 1</p><p>b = 2</p></code>')).toEqual([block('a = 1\nb = 2')]);
  });

  it('does not take an article for code because a code element was never closed', () => {
    const prose =
      '<p>The first sentence tells, as ever, what happened on the way.</p><h2>And then</h2><p>The second sentence tells more of it.</p>';
    expect(lines(`<div><code>x</code> is set by <code>y<p>${prose}</div>`).filter((one) => one.startsWith('code'))).toEqual([]);
  });

  it('splits preformatted prose at its blank lines and joins its wrapped lines', () => {
    const prose =
      'The ferry left at six in the morning, as it had\nfor years, with nobody aboard but the crew.\n\nIt came back at ten.\nNobody had asked why.';
    expect(lines(`<pre>${prose}</pre>`)).toEqual([
      'paragraph | The ferry left at six in the morning, as it had for years, with nobody aboard but the crew.',
      'paragraph | It came back at ten.⏎Nobody had asked why.',
    ]);
  });

  it('keeps columns and drawings verbatim', () => {
    const table =
      'Name of the town      Year   People counted there\nArden                 1950   twelve hundred\nPort Arden            1960   thirteen hundred or so';
    expect(code(`<pre>${table}</pre>`)).toEqual([block(table)]);
  });

  it('leaves the copy button and pictures out of the code, but not out of the page', () => {
    expect(lines('<pre><button>Copy</button><img src="https://e.org/i.png">a();</pre>')).toEqual([
      'code | a();',
      'paragraph | Copy',
      'figure | ![](https://e.org/i.png)',
    ]);
  });

  it('has the lines of its text collapsed', () => {
    expect(body('<pre>  a  =  1\n\n  b</pre>').blocks[0]?.text).toBe('a = 1\nb');
  });
});
