import { ancestorGroup } from './groups/ancestors.ts';
import { containerGroup } from './groups/containers.ts';
import { evidenceGroup } from './groups/evidence.ts';
import { inlineGroup } from './groups/inline.ts';
import { neighbourGroup, positionGroup } from './groups/order.ts';
import { textGroup } from './groups/text.ts';
import type { Group } from './matrix.ts';
import type { Scan } from './scan.ts';

/** The groups of the page model, in column order. The same for training and for running. */
export function pageGroups(scan: Scan): readonly Group[] {
  return [textGroup, inlineGroup, ancestorGroup(), containerGroup, neighbourGroup, positionGroup, evidenceGroup(scan)];
}
