import { describe, expect, it } from 'vitest';
import { vintage } from '../../quality/vintage.ts';

const PROSE =
  'The old bridge over the river will be closed in May, the council said on Tuesday, after engineers found that two of its pillars had moved.';
const PAGE = `<html><head><title>Bridge</title><meta property="og:title" content="Bridge"></head><body><script>1</script>
<div class="page"><nav id="menu"><a href="/" class="home">Home</a></nav><article class="post"><h1>Old bridge</h1><p class="lead">${PROSE}</p><p>${PROSE}</p><ul><li><p>An item</p></li></ul></article></div></body></html>`;

describe('a page as it would have been written before HTML 5', () => {
  it('has no names, no sections and no data for machines', () => {
    const page = vintage(PAGE, 'nameless');
    expect(page).not.toMatch(/class=|id=|<article|<nav|<script|og:title/);
    expect(page).toContain('<div><div><a href="/">Home</a></div><div><h1>Old bridge</h1>');
  });

  it('stands in the cells of tables where boxes stood beside each other', () => {
    expect(vintage(PAGE, 'tables')).toContain('<table><tr><td><a href="/">Home</a></td><td><h1>Old bridge</h1>');
  });

  it('has fonts for headings and line breaks for paragraphs, but for those in items', () => {
    const page = vintage(PAGE, 'flow');
    expect(page).toContain('<font size="6"><b>Old bridge</b></font><br>');
    expect(page).toContain(`${PROSE}<br><br>${PROSE}<br><br><ul><li><p>An item</p></li></ul>`);
  });
});
