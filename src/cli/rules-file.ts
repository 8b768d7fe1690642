import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { BLOCK_KINDS } from '../model/block.ts';
import type { FieldName, NoteKind } from '../model/claim.ts';
import { WORLDS } from '../model/document.ts';
import type { Condition, Rule } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import type { OwnRule } from '../run/own-rules.ts';
import { didYouMean } from './suggest.ts';
import { UsageError } from './usage.ts';

const EXTENSIONS: readonly string[] = ['.yaml', '.yml', '.json'];

/** The rules of a file, or of every YAML or JSON file of a folder. @throws UsageError that names the file, the rule and what to do. */
export async function readRules(names: readonly string[], cwd: string): Promise<readonly OwnRule[]> {
  const rules: OwnRule[] = [];
  for (const file of names.flatMap((name) => filesOf(name, cwd))) rules.push(...(await rulesOf(file, resolve(cwd, file))));
  const ids = [...RULES, ...rules].map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice !== undefined)
    throw new UsageError(`--rules: ${twice} is the name of two rules: choose another (--disable leaves a built-in one out)`);
  return rules;
}

function filesOf(name: string, cwd: string): readonly string[] {
  const stat = statSync(resolve(cwd, name), { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`--rules ${name}: no such file or folder`);
  if (!stat.isDirectory()) return [name];
  const files = readdirSync(resolve(cwd, name)).filter((file) => EXTENSIONS.includes(extname(file)));
  if (files.length === 0) throw new UsageError(`--rules ${name}: holds no file of rules (.yaml or .json)`);
  return files.sort().map((file) => join(name, file));
}

async function rulesOf(shown: string, file: string): Promise<readonly OwnRule[]> {
  const { parse } = await import('yaml');
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--rules ${shown}: ${error instanceof Error ? error.message.split('\n', 1)[0] : error}`);
  }
  if (!Array.isArray(value)) throw new UsageError(`--rules ${shown}: must be a list of rules`);
  return value.map((rule, i) => checkRule(rule, new Place(shown, `rule ${i + 1}`)));
}

/** Where in a file something stands, for messages. */
class Place {
  readonly #file: string;
  readonly #at: string;

  constructor(file: string, at: string) {
    this.#file = file;
    this.#at = at;
  }

  in(key: string): Place {
    return new Place(this.#file, `${this.#at}, ${key}`);
  }

  fail(problem: string): UsageError {
    return new UsageError(`--rules ${this.#file}: ${this.#at}: ${problem}`);
  }
}

/** What a value must be: throws where it is not. */
type Check = (value: unknown, place: Place) => void;

const need =
  (what: string, holds: (value: unknown) => boolean): Check =>
  (value, place) => {
    if (!holds(value)) throw place.fail(`must be ${what}`);
  };

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const text = need('a text', isText);
const flag = need('true or false', (value) => typeof value === 'boolean');
const share = need('a number from 0 to 1', (value) => typeof value === 'number' && value >= 0 && value <= 1);
const count = need('a whole number from 0', (value) => Number.isInteger(value) && Number(value) >= 0);
const texts = need('a list of texts', (value) => Array.isArray(value) && value.length > 0 && value.every(isText));
const oneOf = (...names: readonly string[]): Check => need(`one of ${names.join(', ')}`, (value) => isText(value) && names.includes(value));
const listOf =
  (check: Check): Check =>
  (value, place) => {
    if (!Array.isArray(value) || value.length === 0) throw place.fail('must be a list');
    for (const one of value) check(one, place);
  };

function pattern(flags: string): Check {
  return (value, place) => {
    text(value, place);
    try {
      new RegExp(String(value), flags);
    } catch (error) {
      throw place.fail(error instanceof Error ? error.message : String(error));
    }
  };
}

/** A map with these keys and no others. */
function shape(keys: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw place.fail('must be a map');
    for (const [key, inner] of Object.entries(value)) {
      const check = keys[key];
      if (!Object.hasOwn(keys, key) || !check) throw place.fail(`unknown key ${key}${didYouMean(key, Object.keys(keys))}`);
      check(inner, place.in(key));
    }
    for (const key of required) if (!Object.hasOwn(value, key)) throw place.fail(`needs ${key}`);
  };
}

const range = (check: Check): Check => shape({ min: check, max: check });

const NOTES: readonly NoteKind[] = ['correction', 'editor', 'disclosure', 'update', 'bio'];
const FIELDS: readonly FieldName[] = [
  'title',
  'subtitle',
  'description',
  'authors',
  'date',
  'updated',
  'url',
  'site',
  'section',
  'tags',
  'dateline',
  'agency',
  'notes',
  'takeaways',
];

const phraseGroups: Check = (value, place) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw place.fail('must be a map of language to phrases');
  for (const [language, phrases] of Object.entries(value)) texts(phrases, place.in(language));
};

/** Every member of a condition that data can say. */
const MEMBERS: Readonly<Record<Exclude<keyof Condition, 'previous' | 'next' | 'beside' | 'test'>, Check>> = {
  phrases: shape({ match: oneOf('whole', 'start', 'end', 'anywhere'), of: phraseGroups }, ['match', 'of']),
  pattern: pattern('iu'),
  cased: pattern('u'),
  kind: listOf(oneOf(...BLOCK_KINDS)),
  words: range(count),
  linkDensity: range(share),
  capitals: flag,
  strong: flag,
  sentence: flag,
  prose: flag,
  within: shape({ tags: texts, tokens: texts, roles: texts, depth: count }),
  at: shape({ start: count, end: count }),
  side: listOf(oneOf('before', 'inside', 'after')),
  world: listOf(oneOf(...WORLDS)),
  formats: listOf(oneOf('html', 'markdown', 'text')),
  language: texts,
};

const neighbour = shape(MEMBERS);
const condition = shape({ ...MEMBERS, previous: neighbour, next: neighbour, beside: neighbour });
const exceptions: Check = (value, place) => (Array.isArray(value) ? listOf(condition) : condition)(value, place);

/** Fewer examples show nothing. */
const EXAMPLES = 2;
const examples: Check = (value, place) => {
  texts(value, place);
  if (Array.isArray(value) && value.length < EXAMPLES) throw place.fail(`needs at least ${EXAMPLES} examples`);
};

const RULE = shape(
  {
    id: need(
      'a name as family/name, in small letters and hyphens',
      (value) => isText(value) && /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(value),
    ),
    stage: oneOf('block', 'sequence'),
    fate: oneOf('kept', 'moved', 'removed'),
    certainty: share,
    reason: text,
    sites: texts,
    when: condition,
    unless: exceptions,
    yields: listOf(shape({ field: oneOf(...FIELDS), pattern: pattern('iu'), cased: flag, note: oneOf(...NOTES) }, ['field'])),
    governs: oneOf('links', 'list', 'rest'),
    examples: shape({ hit: examples, miss: examples }, ['hit', 'miss']),
  },
  ['id', 'fate', 'certainty', 'reason', 'when', 'examples'],
);

function checkRule(value: unknown, place: Place): OwnRule {
  const named = typeof value === 'object' && value !== null && 'id' in value && isText(value.id) ? place.in(value.id) : place;
  RULE(value, named);
  const rule = value as Omit<OwnRule, 'stage'> & Partial<Pick<Rule, 'stage'>>;
  if (Object.keys(rule.when).length === 0) throw named.fail('when is empty: it would speak of every block');
  if (rule.fate === 'moved' && !rule.yields) throw named.fail('what is moved needs yields, to say which field it feeds');
  return { ...rule, stage: rule.stage ?? 'block' };
}
