import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/normalize.ts';
import { loadResources } from '../../../src/resources.ts';

const resources = await loadResources();
const PROSE = 'The mill at Ander Cross reopens on Monday after a winter of repairs, the parish said in a note to its members.';

/** The rule that judged a picture between two paragraphs of a page. */
function ruleOf(picture: string): string | undefined {
  const text = `<!doctype html><title>The mill</title><article><h1>The mill</h1><p>${PROSE}</p><div>${picture}</div><p>${PROSE} It was a surprise.</p></article>`;
  const { document, verdicts } = normalize({ id: 'x', text, sha256: '' }, {}, resources);
  return verdicts.find(({ block }) => document.blocks[block]?.kind === 'figure')?.rule;
}

describe('a picture among text that stays', () => {
  it.each([
    '<a href="https://www.facebook.com/sharer/sharer.php?u=x"><img src="f.svg"></a>',
    '<a href="https://twitter.com/intent/tweet?url=x"><img src="t.svg" alt="X"></a>',
    '<a href="https://pinterest.com/pin/create/button/?url=x"><img src="pin.png"></a>',
    '<a href="mailto:?subject=The%20mill"><img src="mail.png" alt=""></a>',
    '<img src="print.svg" alt="Print page">',
    '<img src="copy.svg" alt="Copy link icon">',
    '<a href="https://a.example/"><img src="s.svg" alt="Share on Facebook"></a>',
  ])('is a button where it shares the page: %s', (picture) => {
    expect(ruleOf(picture)).toBe('wordless/button');
  });

  it.each([
    '<img src="mill.jpg" alt="The mill">',
    '<img src="wave.jpg" alt="Print of a wave">',
    '<img src="post.jpg" alt="Post office">',
    '<img src="pin.jpg" alt="Pin from 1950">',
    '<a href="https://www.facebook.com/mill"><img src="mill.jpg" alt="The mill on Facebook"></a>',
    '<a href="mailto:jane@a.example"><img src="jane.jpg" alt="Jane Roe"></a>',
  ])('is the article’s otherwise: %s', (picture) => {
    expect(ruleOf(picture)).toBe('wordless/amid');
  });
});

describe('a picture of the author', () => {
  const rule = (picture: string, head: string): string | undefined => {
    const text = `<!doctype html>${head}<title>The mill</title><article><h1>The mill</h1><p>${PROSE}</p><div>${picture}</div><p>${PROSE} It was a surprise.</p></article>`;
    const { document, verdicts } = normalize({ id: 'x', text, sha256: '' }, {}, resources);
    return verdicts.find(({ block }) => document.blocks[block]?.kind === 'figure')?.rule;
  };
  const signed = '<meta name="author" content="Zoë Roe">';

  it.each([
    '<a href="/zoe"><img src="z.jpg" alt="Zoe Roe"></a>',
    '<img src="z.jpg" alt="Avatar of Zoë Roe">',
    '<img src="z.jpg" alt="Zoë Roe’s photo">',
  ])('is the page’s: %s', (picture) => {
    expect(rule(picture, signed)).toBe('wordless/portrait');
    expect(rule(picture, '')).toBe('wordless/amid');
  });

  it('is the article’s where more is said of it', () => {
    expect(rule('<img src="z.jpg" alt="Zoë Roe at the mill">', signed)).toBe('wordless/amid');
  });
});

describe('a picture that a page shows again and again', () => {
  const page = (picture: string, times: number): string => Array(times).fill(`<p>${PROSE}</p><div>${picture}</div>`).join('');
  const rules = (body: string, format = '<!doctype html><title>The mill</title>'): (string | undefined)[] => {
    const { document, verdicts } = normalize(
      { id: 'x', text: `${format}<article>${body}<p>It was a surprise to all.</p></article>`, sha256: '' },
      {},
      resources,
    );
    return verdicts.filter(({ block }) => document.blocks[block]?.kind === 'figure').map(({ rule }) => rule);
  };

  it('is decoration where it says nothing', () => {
    expect(rules(page('<img src="divider.gif">', 3))).toEqual(Array(3).fill('wordless/decoration'));
  });

  it('is the article’s where it is described, and where it stands twice', () => {
    expect(rules(page('<img src="vegan.svg" alt="Vegan">', 3))).not.toContain('wordless/decoration');
    expect(rules(page('<img src="mill.jpg">', 2))).not.toContain('wordless/decoration');
  });
});
