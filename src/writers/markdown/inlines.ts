import TurndownService from 'turndown';
import type { Inline } from '../../model/inline.ts';
import { PLACEHOLDER } from './characters.ts';
import { delimit } from './delimiters.ts';
import { PrintNode, treeOf } from './dom.ts';
import { settleEdges } from './edges.ts';
import { escapeRuns } from './escape.ts';
import type { Flavour } from './flavours.ts';
import { cellCode, codeSpan, image } from './leaves.ts';
import { type Leaf, runsOf, type Setting } from './runs.ts';

/** Prints the inlines of a block as one line, or as lines that hard breaks part. */
export type PrintInlines = (inlines: readonly Inline[], setting: Setting, definitions: boolean) => string;

/** A printer of inlines. It holds one turndown service and no state of any document. */
export function inlinePrinter(flavour: Flavour): PrintInlines {
  const service = turndown();
  return (inlines, setting, definitions) => {
    const runs = settleEdges(runsOf(inlines, setting));
    if (runs.length === 0) return '';
    const plain = runs.length === 1 && runs[0]?.leaf.type === 'text' && runs[0].marks.length === 0;
    const root = plain ? null : treeOf(runs);
    const delimiters = root ? delimit(root, flavour) : new Set<string>();
    const texts = escapeRuns(runs, { setting, delimiters, definitions, flavour });
    if (!root) return inCell(texts[0] ?? '', setting);
    const leaves: string[] = [];
    leavesOf(root).forEach((node, i) => {
      node.printed = node.leaf?.type === 'text' ? (texts[i] ?? '') : PLACEHOLDER;
      if (node.leaf && node.leaf.type !== 'text') leaves.push(printLeaf(node.leaf, setting, flavour));
    });
    let next = 0;
    const line = service.turndown(root).replaceAll(PLACEHOLDER, () => leaves[next++] ?? '');
    return inCell(line, setting);
  };
}

/** In a table every pipe has a backslash, which the table takes off again before anything else is read. */
function inCell(line: string, setting: Setting): string {
  return setting === 'cell' ? line.replaceAll('|', '\\|') : line;
}

/** Every leaf below a node, in order; marks nest a few levels at most. */
function leavesOf(node: PrintNode): PrintNode[] {
  return node.childNodes.flatMap((child) => (child.leaf ? [child] : leavesOf(child)));
}

function printLeaf(leaf: Exclude<Leaf, { type: 'text' }>, setting: Setting, flavour: Flavour): string {
  switch (leaf.type) {
    case 'code':
      return setting === 'cell' ? cellCode(leaf.value, flavour) : codeSpan(leaf.value);
    case 'image':
      return image(leaf, flavour);
    case 'raw':
      return leaf.value;
    case 'break':
      // A backslash: two spaces are lost to the first editor that trims lines, and `<br>` is no Markdown.
      if (setting !== 'cell') return '\\\n';
      return flavour.dropsHtml ? ' <br> ' : '<br>';
  }
}

/** Turndown with our rules alone: every node knows what it prints. Text is escaped before, where its neighbours are known. */
function turndown(): TurndownService {
  const service = new TurndownService({ preformattedCode: true });
  service.rules.array = [
    { filter: (node) => isPrintNode(node) && node.leaf !== null, replacement: (_content, node) => (isPrintNode(node) ? node.printed : '') },
    {
      filter: (node) => isPrintNode(node) && node.mark !== null,
      replacement: (content, node) => (isPrintNode(node) ? node.open + content + node.close : content),
    },
  ];
  service.escape = (text) => text;
  return service;
}

function isPrintNode(node: unknown): node is PrintNode {
  return node instanceof PrintNode;
}
