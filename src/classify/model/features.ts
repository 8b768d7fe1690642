import { ancestorGroup } from './groups/ancestors.ts';
import { containerGroup } from './groups/containers.ts';
import { evidenceGroup } from './groups/evidence.ts';
import { inlineGroup } from './groups/inline.ts';
import { lineGroup } from './groups/lines.ts';
import { neighbourGroup, positionGroup } from './groups/order.ts';
import { runGroup } from './groups/runs.ts';
import { textGroup } from './groups/text.ts';
import type { Group } from './matrix.ts';
import type { Page } from './page.ts';
import { findProse, type Prose } from './prose.ts';

/** The groups of the page model, in column order. The same for training and for running. */
export function pageGroups(): readonly Group[] {
  return [textGroup, inlineGroup, ancestorGroup(), containerGroup, neighbourGroup, positionGroup, evidenceGroup];
}

/** The groups of the text model, in column order: no element stands above a line of text. */
export function textGroups(): readonly Group[] {
  const known = new WeakMap<Page, Prose>();
  const proseOf = (page: Page): Prose => {
    const prose = known.get(page) ?? findProse(page);
    known.set(page, prose);
    return prose;
  };
  return [textGroup, inlineGroup, positionGroup, lineGroup(proseOf), runGroup(proseOf), evidenceGroup];
}
