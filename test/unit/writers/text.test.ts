import { expect, test } from 'vitest';
import { writeText } from '../../../src/writers/text.ts';
import * as b from './build.ts';

const text = (...drafts: readonly (b.Draft | b.Draft[])[]): string => writeText(b.article(b.blocksOf(...drafts)));

test('blocks are written without marks, parted by a blank line', () => {
  expect(text(b.h(2, 'Title'), b.p('a ', b.strong('b'), ' ', b.link('/x', 'c')), b.ul(1, b.item('*d*')))).toBe('Title\n\na b c\n\n*d*\n');
});

test('code keeps its lines and their indentation', () => {
  expect(text(b.pre('\n  if x:\n\n    y  \n'))).toBe('  if x:\n\n    y\n');
});

test('breaks and images say nothing', () => {
  expect(text(b.p('a'), b.rule('***'), b.figure(b.image('/x', 'alt')), b.p('b'))).toBe('a\n\nb\n');
});

test('an article without text is an empty text', () => {
  expect(text()).toBe('');
});
