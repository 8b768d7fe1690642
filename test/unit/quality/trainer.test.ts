import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import weights from '../../../src/classify/model/data/page.json' with { type: 'json' };
import { pageGroups } from '../../../src/classify/model/features.ts';
import { Model } from '../../../src/classify/model/model.ts';
import { createPage } from '../../../src/classify/model/page.ts';
import { Scanner } from '../../../src/classify/model/scan.ts';
import { readHtml } from '../../../src/readers/html/read.ts';
import type { GoldDocument } from '../../quality/train/corpus.ts';
import { Trainer } from '../../quality/train/trainer.ts';

const PAGE = new URL('../../../fixtures/archive/harbor-gazette/library-roof-gallery.html', import.meta.url);

describe('training', () => {
  it('judges what it keeps of a page as the page itself is judged', () => {
    const document = readHtml({ id: 'page.html', text: readFileSync(PAGE, 'utf8'), sha256: '' }, new Map());
    const gold: GoldDocument = {
      id: 'page',
      set: 'pages',
      url: null,
      extension: 'html',
      site: 'example.org',
      gold: { body: '' },
      bytes: () => Buffer.alloc(0),
    };
    const scanner = new Scanner();
    const trainer = new Trainer(pageGroups(), scanner, ['names', 'words'], false);
    const kept = trainer.describe({ document, labels: [] }, gold, 500, 1);
    trainer.close();
    const model = new Model(weights, trainer.groups);
    const { p, threshold, selected } = model.score(createPage(document, scanner));
    expect(selected.filter((is) => is).length).toBeGreaterThan(3);
    expect(model.score(kept.page, model.widen(kept.page, kept.matrix, kept.tokens))).toMatchObject({ p, threshold, selected });
  });
});
