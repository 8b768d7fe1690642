import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clean } from '../../cases/pipeline.ts';

it('a list of links that the author of a post announces stays, to its last item', () => {
  const links = ['The keeper who would not come down', "Salt prices: a bakers' war", 'Geese on the radar'];
  const items = links.map((text, i) => `<li><a href="https://skarn.example/${i}">${text}</a></li>`).join('');
  const post = `---\ntitle: The week in links\n---\n<p>Ten things that we read this week and think you should too.</p>\n<p>And three that we wrote:</p>\n<ol>${items}</ol>\n`;
  const { article } = clean(post, 'week.html');
  expect(article.blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(links));
});

it('a list of which a page keeps most items, and a table that a line announces, stay whole', () => {
  const path = 'fixtures/archive/harbor-gazette/night-ferry-returns.html';
  const { markdown } = clean(readFileSync(path), path);
  expect(markdown).toContain('published with the council papers is short:\n\n| Port');
  expect(markdown).toContain('- A cabin for two costs £64, and a car £48.\n- Island residents travel for half of that.');
});

it('a menu of which the model takes one line for text goes all the same', () => {
  const path = 'fixtures/archive/harbor-gazette/night-ferry-returns.html';
  const { article } = clean(readFileSync(path), path);
  expect(article.blocks.map(({ text }) => text)).not.toContain('Village buses to lose Sunday service');
});

it('a list of names at the end of a scrape is the article’s, as a line announces, and nobody in it signs', () => {
  const prose = 'The harbour gate opened on Saturday, and forty boats that had waited in the outer basin went through before noon. '.repeat(
    2,
  );
  const boats = ['Ebba', 'Corvina', 'Gull II', 'Old Tern', 'Ida', 'Mabel'];
  const top = ['Home', 'News', 'Subscribe', 'Log in', '', 'Harbour gate opens for the summer', '', 'By Ottavia Renn', ''];
  const end = ['', 'Related stories', "Salt prices: a bakers' war", 'Sign up for our newsletter'];
  const lines = [...top, prose, '', prose, '', 'These went through first:', '', ...boats.map((boat) => `- ${boat}`), ...end];
  const { article } = clean(lines.join('\n'), 'gate.txt');
  expect(article.blocks.map(({ text }) => text).slice(-7)).toEqual(['These went through first:', ...boats]);
  expect(article.metadata.authors).toEqual(['Ottavia Renn']);
});

it('links under a line in bold are the publisher’s, however long the line is', () => {
  const prose =
    '<p>The harbour gate opened on Saturday, and forty boats that had waited in the outer basin went through it before noon.</p>\n';
  const links = ['The keeper who would not come down', "Salt prices: a bakers' war", 'Geese on the radar'];
  const items = links.map((text, i) => `<li><a href="https://skarn.example/${i}">${text}</a></li>`).join('');
  const post = (lead: string): string => `---\ntitle: Gate\n---\n${prose.repeat(4)}<p>${lead}</p>\n<ul>${items}</ul>\n${prose}${prose}`;
  const texts = (lead: string): string[] => clean(post(lead), 'gate.html').article.blocks.map(({ text }) => text);
  expect(texts('<strong>What opens a gate? Our writers explore:</strong>')).not.toContain(links[0]);
  expect(texts('Three things that we wrote about gates before:')).toEqual(expect.arrayContaining(links));
});

it('a line in bold above a paragraph of a post is a heading, as long as it leads nowhere', () => {
  const paragraphs = [
    'The harbour town of Port Arden has counted its boats every spring since the year 1874, and the book lies open in the town hall.',
    'The harbour master says that the number has never told the whole of the story, for some of the boats lie on the slip all winter.',
    'In the middle of the last century there were more than two hundred boats, and the fish quay was so full that one walked across.',
  ];
  const post = (label: string): string =>
    `${paragraphs[0]}<br /><br /><b>${label}</b><br /><br />${paragraphs[1]}<br /><br />${paragraphs[2]}<br />`;
  const kept = (html: string): string[] => clean(html, 'boats.html').article.blocks.map(({ text }) => text);
  expect(kept(post('What is counted'))).toEqual([paragraphs[0], 'What is counted', paragraphs[1], paragraphs[2]]);
  expect(kept(post('<a href="/quay">What is counted</a>'))).toEqual(paragraphs);
});
