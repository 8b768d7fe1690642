import type { Level } from '../model/message.ts';
import { printable } from './excerpt.ts';
import type { Paint } from './paint.ts';

/** A message of one document, placed. */
export interface Note {
  readonly level: Level;
  readonly code: string;
  readonly text: string;
  readonly line: number | null;
}

/** `file:line: level: text (code)`, the form that editors understand. */
export function messageLine(file: string, note: Note, paint: Paint): string {
  const where = printable(note.line === null ? file : `${file}:${note.line}`);
  const level = note.level === 'error' ? paint.red('error') : note.level === 'warn' ? paint.yellow('warning') : paint.dim('info');
  return `${paint.bold(where)}: ${level}: ${printable(note.text)} ${paint.dim(`(${note.code})`)}`;
}
