import { describe, expect, it } from 'vitest';
import { squeeze } from '../../../../src/text/space.ts';
import { read } from './reading.ts';

const all = (text: string): string =>
  read(text)
    .blocks.map((block) => block.text)
    .join('\n');

describe('input built to break a parser', () => {
  it.each([
    ['quotes', '>'.repeat(100_000)],
    ['quotes in a column', `${'>'.repeat(99)} a\n`.repeat(60)],
    ['list marks', '- '.repeat(50_000)],
    ['numbers', '1. '.repeat(30_000)],
    ['lists in lists', Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['brackets', '['.repeat(60_000)],
    ['bracket pairs', '[a]'.repeat(100_000)],
    ['links in links', '[a]('.repeat(50_000)],
    ['images in images', '!['.repeat(40_000)],
    ['asterisks', '*a **b '.repeat(4000)],
    ['nested emphasis', `${'*a '.repeat(800)}${'b* '.repeat(800)}`],
    ['tildes', '~~a'.repeat(60_000)],
    ['marks within words', 'a**b*c_d_'.repeat(40_000)],
    ['inline tags', 'a <b>c</b> '.repeat(60_000)],
    ['inline tags from the first word on', '<b>c</b> a '.repeat(60_000)],
    ['backticks', Array.from({ length: 1000 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['open tags', '<a '.repeat(20_000)],
    ['open elements', '<b>'.repeat(1000)],
    ['open elements amid words', 'a <b>c '.repeat(4000)],
    ['open comments', '<!-- '.repeat(20_000)],
    ['open tables', '<table>\n\n'.repeat(400)],
    ['open tokens', '{{ '.repeat(20_000)],
    ['tokens on one line', '{% if a %} {{ b }} '.repeat(60_000)],
    ['formulas on one line', '$a$ $$b$$ '.repeat(60_000)],
    ['callouts on one line', '[!a] '.repeat(60_000)],
    ['open regions', '{% highlight %}\n\n'.repeat(500)],
    ['equal tokens', '{{ a }}\n'.repeat(3000)],
    ['open shortcodes', '[code x'.repeat(50_000)],
    ['references', `${'[a] '.repeat(600)}\n\n[a]: /b`],
    ['a table of one row', `${'|a'.repeat(800)}\n${'|-'.repeat(800)}\n`],
    ['blank lines', '\n'.repeat(25_000)],
    ['open notes', '[['.repeat(30_000)],
    ['open callouts', '> [!a\n'.repeat(10_000)],
    ['open containers', '::: {#a\n'.repeat(10_000)],
    ['open attributes', '[a]{.b '.repeat(20_000)],
    ['open components', `import A from 'a'\n${'<A b={'.repeat(5000)}\n${'<Ab\n'.repeat(5000)}`],
    ['open properties', `import A from 'a'\n${`<Ab ${'a '.repeat(900)}=>\n`.repeat(20)}`],
    ['open formulas', '$$\na\n'.repeat(10_000)],
    ['one long line', 'word '.repeat(40_000)],
  ])('is read in time: %s', (_, text) => {
    expect(read(text).blocks.length).toBeGreaterThanOrEqual(0);
  });

  it('keeps the text that it does not parse, and says so', () => {
    const text = `First *words*.\n\n${'>'.repeat(5000)} deep\n\nLast words.\n`;
    const document = read(text);
    expect(squeeze(all(text))).toBe(squeeze(text));
    expect(document.blocks.map(({ span }) => squeeze(text.slice(span.start, span.end)))).toEqual(
      document.blocks.map((block) => squeeze(block.text)),
    );
    expect(document.messages).toMatchObject([{ level: 'warn', code: 'markdown-not-parsed' }]);
  });

  it.each([
    ['a block of code', `\`\`\`c\n${'a_b[*c] = _d;\n'.repeat(20_000)}\`\`\``, 'code'],
    ['a block of HTML', `<div>\n${'<p><i>a</i></p>\n'.repeat(4000)}</div>`, 'paragraph'],
  ])('reads what a text holds many of within %s', (_, text, kind) => {
    expect(read(text).messages).toEqual([]);
    expect(read(text).blocks[0]?.kind).toBe(kind);
  });

  it('does not take a long list for one paragraph', () => {
    const text = '- [a]\n'.repeat(4100);
    expect(read(text).messages).toEqual([]);
    expect(read(text).blocks).toHaveLength(4100);
  });
});
