import { describe, expect, it } from 'vitest';
import { document, final, judge, verdicts } from './article.ts';

const fates = (...lines: string[]): string[] => verdicts(document(...lines)).map(({ fate }) => fate);

describe('region', () => {
  it('keeps the element that holds most of the prose of a page, and says of the rest that it is outside', () => {
    const judged = judge(
      document('@page', '{div.top p} Local news since 1871', '{main} …', '{main} …', '{main} …', '{div.bottom p} Herald House, Mill Road'),
    );
    expect(judged).toEqual([
      'removed region/outside',
      'kept region/article',
      'kept region/article',
      'kept region/article',
      'removed region/outside',
    ]);
  });

  it('does not take a comment section for the article, however long it is', () => {
    const judged = judge(document('@page', '{main} …', '{main} …', '{div#comments p} …', '{main} …', '{div#comments p} …'));
    expect(judged.filter((one) => one.startsWith('kept'))).toHaveLength(3);
    expect(judged[2]).toBe('removed container/comments');
  });

  it('cuts the lines around the prose of a dump', () => {
    const lines = ['@text', 'Menu', 'Sport', 'Culture', 'Log in', '…', '…', '…', 'Terms of Use', 'Contact', 'Facebook', 'Twitter'];
    expect(fates(...lines)).toEqual([...Array(4).fill('removed'), ...Array(3).fill('kept'), ...Array(4).fill('removed')]);
  });

  it('cuts nothing from a scrape that has no page around it', () => {
    const lines = ['@text', 'Salt', 'Flour', '…', '…', 'Two eggs', 'One lemon'];
    expect(fates(...lines).filter((fate) => fate === 'removed')).toEqual([]);
  });

  it('keeps the whole of a post', () => {
    expect(fates('[One](https://a.example/1)', '[Two](https://a.example/2)', '[Three](https://a.example/3)')).toEqual([
      'kept',
      'kept',
      'kept',
    ]);
  });
});

describe('verdicts', () => {
  it('exist once for every block, in order', () => {
    const judged = verdicts(document('…', '***', '…', 'Advertisement', '…'));
    expect(judged.map(({ block }) => block)).toEqual([0, 1, 2, 3, 4]);
  });

  it('keep what they overruled', () => {
    const [, shared] = verdicts(document('…', 'Share this article', '…'));
    expect(shared).toMatchObject({ rule: 'share/button', history: [{ rule: 'region/whole', fate: 'kept' }] });
  });

  it('let a removed line bear witness', () => {
    const [, terms] = verdicts(document('…', "By subscribing, you acknowledge and agree to Valley.com's Terms of Use.", '…'));
    expect(terms).toMatchObject({ fate: 'removed', fields: ['site'] });
    expect(terms?.claims).toMatchObject([{ field: 'site', value: 'Valley.com', key: 'newsletter/consent' }]);
  });

  it('feed a field wherever they move a block', () => {
    for (const verdict of verdicts(document('@text', 'The old bridge closes', 'By Jane Roe', '…', '…', 'Tags: bridges, tolls')))
      if (verdict.fate === 'moved') expect(verdict.fields.length).toBeGreaterThan(0);
  });
});

describe('sequence', () => {
  it('takes a list of links with the label over it', () => {
    const judged = judge(
      document('…', '## Related stories', '- [A bridge closes](https://a.example/1)', '- [A bridge opens](https://a.example/2)', '…'),
    );
    expect(judged).toEqual([
      'kept region/whole',
      'removed related/label',
      'removed related/label',
      'removed related/label',
      'kept region/whole',
    ]);
  });

  it('stops what a label governs at prose', () => {
    expect(judge(document('…', 'Read more', '…')).at(-1)).toBe('kept region/whole');
  });

  it('removes a heading whose section went, and keeps an empty one of the author', () => {
    expect(judge(document('…', '## Stay in touch', 'Sign up for our newsletter and never miss a story.')).at(1)).toBe(
      'removed orphan/heading',
    );
    expect(judge(document('…', '## References')).at(1)).toBe('kept region/whole');
  });

  it('trims the short lines behind the prose of a dump, not its last list', () => {
    const tail = judge(document('@text', 'Menu', 'Log in', '…', '…', '- Two eggs', '- One lemon')).slice(-2);
    expect(tail.every((one) => one.startsWith('kept') || one.startsWith('removed region'))).toBe(true);
  });
});

describe('guard', () => {
  it('leaves no page without its only prose', () => {
    const judged = verdicts(document('@page', '{aside} …', '{aside} …'));
    expect(judged.some(({ fate }) => fate === 'kept')).toBe(true);
  });

  it('does not bring back what a rule is sure of', () => {
    expect(fates('Sign up for our newsletter and get the best of the valley, its bridges and its mills, every Friday.')).toEqual([
      'removed',
    ]);
  });
});

describe('blocks without a word', () => {
  it('stay between two kept blocks', () => {
    expect(fates('…', '***', '…')).toEqual(['kept', 'kept', 'kept']);
  });

  it('go with what they stand beside', () => {
    expect(fates('…', '***', 'Advertisement')).toEqual(['kept', 'removed', 'removed']);
  });
});

describe("copydesk's own output", () => {
  it('is left alone, but for dirt that is certain whatever stands around it', () => {
    const judged = judge(
      final(
        document(
          '# A heading',
          'By Jane Roe',
          '…',
          '[**THE OLD BRIDGE IS CLOSED FOR GOOD NOW**](https://a.example/1)',
          '…',
          'Advertisement',
        ),
      ),
    );
    expect(judged.slice(0, 5).every((one) => one.startsWith('kept'))).toBe(true);
  });

  it('loses a newsletter line that was added to it', () => {
    expect(judge(final(document('…', 'Sign up for our newsletter and never miss a story.', '…')))[1]).toBe('removed newsletter/sign-up');
  });
});
