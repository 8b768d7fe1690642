import { Joiner, type Line } from '../line.ts';
import { isLoneBullet } from '../patterns.ts';
import type { Repair } from './repair.ts';

/** Puts a bullet that stands on a line of its own before the text that it belongs to. */
export const loneBullets: Repair = {
  code: 'text-lone-bullets',
  says: 'bullets on lines of their own were joined to their items',
  apply: (lines) => (lines.some((line) => isLoneBullet(line.text)) ? joined(lines) : lines),
};

function joined(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const next = lines[i + 1];
    if (!next || !isItemsBullet(line, next)) {
      out.push(line);
      continue;
    }
    const joiner = new Joiner({ ...line, bullet: 2 });
    joiner.add(next, ' ');
    out.push(joiner.line());
    i++;
  }
  return out;
}

function isItemsBullet(line: Line, next: Line): boolean {
  if (!isLoneBullet(line.text) || next.gap > 0 || next.shape.type !== 'text') return false;
  return !isLoneBullet(next.text) && next.bullet === 0;
}
