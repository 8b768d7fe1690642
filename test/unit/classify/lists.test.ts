import { expect, it } from 'vitest';
import { clean } from '../../cases/pipeline.ts';

it('a list of links that the author of a post announces stays, to its last item', () => {
  const links = ['The keeper who would not come down', "Salt prices: a bakers' war", 'Geese on the radar'];
  const items = links.map((text, i) => `<li><a href="https://skarn.example/${i}">${text}</a></li>`).join('');
  const post = `---\ntitle: The week in links\n---\n<p>Ten things that we read this week and think you should too.</p>\n<p>And three that we wrote:</p>\n<ol>${items}</ol>\n`;
  const { article } = clean(post, 'week.html');
  expect(article.blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(links));
});
