import type { Metadata } from '../model/article.ts';
import { isDialect } from '../text/dialects.ts';
import { type Chosen, FIELD_NAMES } from '../writers/fields.ts';
import type { WriteOptions } from '../writers/writer.ts';
import type { RawFlags } from './flags.ts';
import { didYouMean } from './suggest.ts';
import { UsageError } from './usage.ts';
import { listed } from './values.ts';

/** Keys that JSON has besides the metadata. */
const TAKEN = ['body', 'confidence', 'messages'];
/** A name that is a key in YAML, TOML and JSON without quotes. */
const NAME = /^[A-Za-z_][\w.-]*$/;

/** How the flags want the metadata written. @throws UsageError for what a form of output does not have, and for fields that there are not. */
export function shapeFrom({ to = 'md', dialect, fields }: Pick<RawFlags, 'to' | 'dialect' | 'fields'>): WriteOptions {
  const tool = dialect !== undefined && isDialect(dialect) ? dialect : null;
  if (tool !== null && to !== 'md')
    throw new UsageError(`--dialect ${tool} does not go with --to ${to}: it is about the front matter of Markdown`);
  if (fields !== undefined && to === 'text') throw new UsageError('--fields does not go with --to text, which has no metadata');
  const chosen = fields === undefined ? null : chosenFields(fields);
  const renamed = tool === null ? undefined : chosen?.find(([field, name]) => field !== name);
  if (renamed) throw new UsageError(`--fields ${renamed[1]}=${renamed[0]} does not go with --dialect ${tool}, which has names of its own`);
  const other = to === 'jsonld' ? chosen?.find(([field, name]) => field !== name) : undefined;
  if (other) throw new UsageError(`--fields ${other[1]}=${other[0]} does not go with --to jsonld, whose names are those of schema.org`);
  return { ...(tool === null ? {} : { dialect: tool }), ...(chosen === null ? {} : { fields: chosen }) };
}

/** `title,date` keeps these alone, `-tags` drops one, `author=authors` gives one another name; the schema's mark stays unless it is dropped. */
function chosenFields(list: string): Chosen {
  const dropped = new Set<string>();
  const named = new Map<keyof Metadata, string>();
  let keeps = false;
  for (const item of listed(list)) {
    const [, minus, name = '', field = name] = /^(-)?([^=]*)(?:=(.*))?$/.exec(item) ?? [];
    if (minus) dropped.add(known(name, item));
    else named.set(known(field, item), name);
    keeps ||= !minus && !item.includes('=');
  }
  if (named.size === 0 && dropped.size === 0) throw new UsageError('--fields needs fields, as title,date,author=authors or -tags');
  const order = keeps ? ['schema' as const, ...[...named.keys()].filter((field) => field !== 'schema')] : FIELD_NAMES;
  const chosen = order.filter((field) => !dropped.has(field)).map((field) => [field, named.get(field) ?? field] as const);
  refuseClashes(chosen);
  return chosen;
}

function known(field: string, item: string): keyof Metadata {
  const found = FIELD_NAMES.find((name) => name === field);
  if (!found) throw new UsageError(`--fields ${item}: no field of the metadata is called ${field}${didYouMean(field, FIELD_NAMES)}`);
  return found;
}

/** A new name is one of its own: neither another field's, which would be taken for that field, nor one of JSON's other keys. */
function refuseClashes(chosen: Chosen): void {
  const names = new Set<string>();
  for (const [field, name] of chosen) {
    if (field === name) continue;
    const why =
      field === 'schema'
        ? 'the mark keeps its name'
        : !NAME.test(name)
          ? 'a name has letters, digits, _, - and . only'
          : [...FIELD_NAMES, ...TAKEN].includes(name) || names.has(name)
            ? `${name} is the name of something else`
            : null;
    if (why !== null) throw new UsageError(`--fields ${name}=${field}: ${why}`);
    names.add(name);
  }
}
