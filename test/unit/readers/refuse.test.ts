import { describe, expect, it } from 'vitest';
import { refuseOtherFormats } from '../../../src/readers/refuse.ts';
import { sourceOf } from './front-matter/reading.ts';

const entry = '<item><title>Rain</title></item>';

describe('refuseOtherFormats', () => {
  it.each([
    ['RSS', `<?xml version="1.0"?>\n<rss version="2.0"><channel>${entry}${entry}</channel></rss>`, /^is a feed \(rss\) with 2 of item,/],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Rain</title></entry></feed>', /^is a feed \(feed\) with 1 of entry,/],
    ['RDF behind comments', `\ufeff<!-- - -->\n<?xml-stylesheet href="a"?><rdf:RDF>${entry}</rdf:RDF>`, /with 1 of item/],
    [
      'Evernote',
      '<?xml version="1.0"?>\n<!DOCTYPE en-export SYSTEM "x.dtd">\n<en-export><note><title>Rain</title></note></en-export>',
      /export of Evernote/,
    ],
    [
      'a sitemap',
      '<urlset><url><loc>https://e.org/</loc></url></urlset>',
      /^is a list of addresses \(urlset\) with 1 of loc,.*save the pages/,
    ],
  ])('refuses %s', (_, text, message) => {
    expect(() => refuseOtherFormats(sourceOf(text), 'html')).toThrow(expect.objectContaining({ code: 'no-article' }));
    expect(() => refuseOtherFormats(sourceOf(text), 'text')).toThrow(message);
  });

  it('refuses JSON that breaks off, under its name', () => {
    const text = '{"title": "Rain", "text": "The river rose';
    expect(() => refuseOtherFormats(sourceOf(text, 'a.json'), 'text')).toThrow(expect.objectContaining({ code: 'json-broken' }));
    expect(() => refuseOtherFormats(sourceOf(text), 'text')).not.toThrow();
    expect(() => refuseOtherFormats(sourceOf('{"title": "Rain"}', 'a.json'), 'front-matter')).not.toThrow();
  });

  it.each([
    ['a page', '<!DOCTYPE html>\n<html><body><p>An <rss> is a feed.'],
    ['a page of XML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ['prose that speaks of feeds', 'The <rss> element holds the feed.'],
    ['an article of Trafilatura', '<doc title="Rain"><main><p>It rained.</p></main></doc>'],
  ])('lets pass %s', (_, text) => {
    expect(() => refuseOtherFormats(sourceOf(text), 'html')).not.toThrow();
  });

  it('reads as it is told', () => {
    expect(() => refuseOtherFormats({ ...sourceOf('<rss></rss>'), hint: 'html' }, 'html')).not.toThrow();
  });
});
