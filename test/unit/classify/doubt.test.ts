import { describe, expect, it } from 'vitest';
import { clean } from '../../cases/pipeline.ts';

const SENTENCES = [
  'The council met on Tuesday in the old hall by the river and spoke for three hours about the bridge and who should pay for it.',
  'Its oldest stones were laid in 1740, and the youngest came out of a quarry that has since become a lake with pike in it.',
  'Whoever crosses on foot will go on paying nothing, said the mayor, who had walked there with an umbrella and two dogs.',
  'For a lorry the toll is nine crowns, which the carters of the valley call a price for bridges that do not sway in the wind.',
  'A report by two engineers from the coast counts forty rivets that can be turned by hand, and one that can be taken home.',
  'Children from the school on the far bank sang a song about it, and then the chairman closed the meeting and opened a window.',
  'Next spring the work begins, unless the herons nest in the scaffold again, as they have done in every year but one.',
  'Nobody spoke for the ferry, although it lay at the landing below the hall all evening with its lamps lit and its bell ringing.',
];
const [SENTENCE = ''] = SENTENCES;
const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const article = (paragraphs: number): string =>
  `<main><article><h1>Council speaks of the bridge</h1>${SENTENCES.slice(0, paragraphs)
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></main>`;
const cards = (count: number): string =>
  `<main>${Array.from({ length: count }, (_, i) => `<div class="card"><h3><a href="/s/${i}">Bridge number ${i} will open on Monday</a></h3><p>Tolls rise again.</p></div>`).join('')}</main>`;

const told = (html: string) => {
  const { article: result } = clean(html, 'page.html');
  return { confidence: result.confidence, codes: result.messages.map(({ code }) => code) };
};

describe('a page that is no article', () => {
  it.each([
    ['a log-in wall', page('Log in | The Herald', '<main><h1>Log in</h1><p>Please log in to go on reading this.</p></main>')],
    ['an error', page('404 – Page not found', `<main><h1>Not found</h1><p>We looked for the page. ${SENTENCE}</p></main>`)],
    ['a front page', page('The Herald', cards(24))],
  ])('%s is said to be one, with little confidence', (_, html) => {
    const { confidence, codes } = told(html);
    expect(codes).toContain('not-an-article');
    expect(confidence).toBeLessThanOrEqual(0.3);
  });

  it.each([
    ['a plain article', page('Council speaks of the bridge', article(6))],
    ['a short one', page('Council speaks of the bridge', article(3))],
    ['one above a page of cards', page('Council speaks of the bridge', article(8) + cards(24))],
    ['one about errors', page('The error that cost a bridge', article(7))],
    [
      'one in Chinese',
      page(
        '老桥',
        '<main><h1>老桥</h1><p>老桥昨晚七点十二分重新开放。岸边有上千人守候，灯光扫过河面的时候，没有人说话，只有水声。</p><p>修复工程历时两年，更换了全部木板，桥墩仍是一九二六年的原物。从下周起，老桥每天早上六点开放。</p></main>',
      ),
    ],
  ])('%s is not', (_, html) => {
    expect(told(html).codes).not.toContain('not-an-article');
  });

  it('is not looked for in posts and texts, which somebody chose to keep', () => {
    expect(clean('---\ntitle: Log in\n---\n<p>Three words only.</p>\n', 'post.html').article.messages).toEqual([]);
    expect(clean('Log in\n\nThree words only.\n', 'note.txt').article.messages.map(({ code }) => code)).not.toContain('not-an-article');
  });
});
