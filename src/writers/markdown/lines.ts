import { THEMATIC_BREAK } from './blocks.ts';
import type { Flavour } from './flavours.ts';
import { isTight, type ListNode, type Node } from './nest.ts';

/** What stands left of the lines of a block: on its first line, and on the others. */
interface Margin {
  readonly first: string;
  readonly rest: string;
}

const NONE: Margin = { first: '', rest: '' };
const MAX_NUMBER = 999_999_999;

/** A comment parts two lists where another bullet does not. */
const SEPARATOR = '<!-- -->\n';

interface Out {
  readonly lines: string[];
  readonly flavour: Flavour;
}

/** The tree as lines. Recursion is as deep as `nest` lets lists and quotes nest. */
export function toLines(nodes: readonly Node[], flavour: Flavour): string[] {
  const lines: string[] = [];
  printAll(nodes, NONE, false, { lines, flavour });
  return lines;
}

function printAll(nodes: readonly Node[], margin: Margin, tight: boolean, out: Out): void {
  let alternate = false;
  nodes.forEach((node, i) => {
    const previous = nodes[i - 1];
    if (i > 0 && !tight) out.lines.push(margin.rest.trimEnd());
    const here = i === 0 ? margin : { first: margin.rest, rest: margin.rest };
    if (node.kind === 'list') {
      // Two lists of a kind in a row would read as one: every other one takes the other marker.
      const goesOn = previous?.kind === 'list' && previous.ordered === node.ordered;
      if (goesOn && !node.ordered && out.flavour.oneBullet) printText(tight ? `\n${SEPARATOR}` : SEPARATOR, here, out.lines);
      alternate = goesOn && !alternate;
      printList(node, alternate, here, out);
    } else if (node.kind === 'quote') {
      printAll(node.children, { first: `${here.first}> `, rest: `${here.rest}> ` }, false, out);
    } else printText(node.text, here, out.lines);
  });
}

function printList(list: ListNode, alternate: boolean, margin: Margin, out: Out): void {
  const tight = isTight(list);
  const start = Math.min(list.start, MAX_NUMBER - list.items.length);
  list.items.forEach(({ children }, i) => {
    if (i > 0 && !tight) out.lines.push(margin.rest.trimEnd());
    const marker = list.ordered ? `${start + i}${alternate ? ') ' : '. '}` : alternate ? '* ' : '- ';
    const before = i === 0 ? margin.first : margin.rest;
    const inside = { first: before + marker, rest: margin.rest + ' '.repeat(marker.length) };
    printAll(children.map(asFirst), inside, tight, out);
  });
}

/** `- ---` would be one rule, not a rule in an item. */
function asFirst(node: Node, i: number): Node {
  return i === 0 && node.kind === 'leaf' && node.text === THEMATIC_BREAK ? { ...node, text: '___' } : node;
}

function printText(text: string, margin: Margin, lines: string[]): void {
  text.split('\n').forEach((line, i) => {
    const left = i === 0 ? margin.first : margin.rest;
    lines.push(line === '' ? left.trimEnd() : left + line);
  });
}
