import { describe, expect, test } from 'vitest';
import { shapeFrom } from '../../../src/cli/shape.ts';
import { UsageError } from '../../../src/cli/usage.ts';
import { FIELD_NAMES } from '../../../src/writers/fields.ts';

const fields = (list: string) => shapeFrom({ fields: list }).fields?.map(([field, name]) => (field === name ? field : `${name}=${field}`));

describe('--fields', () => {
  test('named fields are kept alone, in the order given, under the mark', () => {
    expect(fields('date, title,author=authors')).toEqual(['schema', 'date', 'title', 'author=authors']);
  });

  test('fields that are dropped or renamed only leave the others', () => {
    expect(fields('-tags,by=authors')).toEqual(
      FIELD_NAMES.filter((name) => name !== 'tags').map((name) => (name === 'authors' ? 'by=authors' : name)),
    );
    expect(fields('-schema')).toEqual(FIELD_NAMES.slice(1));
    expect(fields('title,-schema')).toEqual(['title']);
  });

  test.each([
    ['titel', 'no field of the metadata is called titel; did you mean title?'],
    ['author=author', 'no field of the metadata is called author'],
    ['date=title', 'date is the name of something else'],
    ['body=title', 'body is the name of something else'],
    ['x=title,x=date', 'x is the name of something else'],
    ['mark=schema', 'the mark keeps its name'],
    ['my name=title', 'a name has letters'],
    ['=title', 'a name has letters'],
    [' , ', 'needs fields'],
  ])('%s is refused', (list, message) => {
    expect(() => fields(list)).toThrow(UsageError);
    expect(() => fields(list)).toThrow(message);
  });

  test('does not go with what has no metadata, nor new names with a dialect', () => {
    expect(() => shapeFrom({ to: 'text', fields: 'title' })).toThrow('has no metadata');
    expect(() => shapeFrom({ dialect: 'hugo', fields: 'x=title' })).toThrow('has names of its own');
    expect(() => shapeFrom({ to: 'jsonld', fields: 'x=title' })).toThrow('schema.org');
    expect(shapeFrom({ dialect: 'hugo', fields: 'title' }).dialect).toBe('hugo');
  });
});

test('--dialect is about Markdown, and canonical is none', () => {
  expect(() => shapeFrom({ to: 'json', dialect: 'hugo' })).toThrow('front matter of Markdown');
  expect(shapeFrom({ to: 'json', dialect: 'canonical' })).toEqual({});
});
