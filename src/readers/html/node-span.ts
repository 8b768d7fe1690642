import type { ChildNode } from 'domhandler';
import type { Span } from '../../model/source.ts';

/** The half-open range of a node; `inclusive` is 1 where the parser counts the last character as the node's end. */
export function nodeSpan(node: ChildNode, inclusive: 0 | 1): Span | null {
  return node.startIndex === null || node.endIndex === null ? null : { start: node.startIndex, end: node.endIndex + inclusive };
}
