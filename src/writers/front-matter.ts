import { Document, Pair, Scalar, type ScalarTag, YAMLMap, YAMLSeq } from 'yaml';
import { stringifyString } from 'yaml/util';
import type { Metadata } from '../model/article.ts';
import type { HeaderEntry, HeaderValue } from '../model/header.ts';
import { isDay } from '../text/dialects.ts';
import { Expression } from '../text/expression.ts';
import { type Chosen, fieldsOf } from './fields.ts';

/** A value as YAML writes it. */
export type Node = Scalar<string> | YAMLMap<Scalar<string>> | YAMLSeq;

/** Plain text that no YAML parser takes for anything but text: it begins with a letter and has nothing that YAML knows. */
const PLAIN = new Expression(String.raw`^\p{L}[^\p{Cc}\p{Cf}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u0085]*$`, 'u');
const SYNTAX = /:(?:\s|$)|\s#|\s$/u;
/** Words that are booleans or null to YAML 1.1 or 1.2. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
/** Hashes and ids, of which some are numbers to some parsers: all are quoted, that they look alike. */
const HEX = /^[0-9a-f]{8,}$/;
/** What JSON leaves as it is, though YAML parsers fold, strip or refuse it. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;

const STYLES = {
  plain: Scalar.PLAIN,
  single: Scalar.QUOTE_SINGLE,
  double: Scalar.QUOTE_DOUBLE,
  literal: Scalar.BLOCK_LITERAL,
  folded: Scalar.BLOCK_FOLDED,
} as const;

/** The metadata as YAML between fences. */
export function frontMatter(metadata: Metadata, chosen: Chosen | null = null): string {
  return fenced(
    fieldsOf(metadata, chosen).map(({ key, name, value }): [string, Node] => [
      name,
      key === 'extra'
        ? headerMap(value ?? [], false)
        : key === 'date' || key === 'updated' || key === 'retrieved'
          ? date(value)
          : data(value),
    ]),
  );
}

/** Keys and values as YAML between fences. */
export function fenced(entries: readonly (readonly [string, Node])[]): string {
  return `---\n${yaml(mapOf(entries))}---\n`;
}

/**
 * YAML of a value. Every scalar is one string of characters with a style that we choose (the failsafe schema adds no meaning of
 * its own), so that what a parser of YAML 1.1 or 1.2 takes for text is text.
 */
export function yaml(contents: Node): string {
  const document = new Document<Node>(undefined, { schema: 'failsafe', customTags: (tags) => [STRING, ...tags] });
  document.contents = contents;
  return document.toString({ lineWidth: 0, doubleQuotedAsJSON: true, flowCollectionPadding: false });
}

/** A map in block style. */
export function mapOf(entries: readonly (readonly [string, Node])[]): YAMLMap<Scalar<string>> {
  const map = new YAMLMap<Scalar<string>>();
  for (const [key, node] of entries) map.items.push(new Pair(text(key), node));
  return map;
}

/** Strings as `yaml` writes them, except that double quotes also hide the line breaks of YAML 1.1 and what is no character. */
const STRING: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string',
  resolve: (text) => text,
  stringify: (item, ...rest) => (item.type === 'QUOTE_DOUBLE' ? inDoubleQuotes(String(item.value)) : stringifyString(item, ...rest)),
};

/** A string as JSON writes it, with no character that a parser of YAML or TOML would fold, strip or refuse. */
export function inDoubleQuotes(value: string): string {
  return JSON.stringify(value).replace(UNPRINTABLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A value of our own: text plain where that is safe, else in double quotes; nothing and empty lists as `null` and `[]`. */
export function data(value: unknown): Node {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) {
    const seq = new YAMLSeq();
    seq.flow = value.length === 0;
    seq.items = value.map(data);
    return seq;
  }
  if (typeof value !== 'object' || value === null) return plain(String(value));
  return mapOf(Object.entries(value).map(([key, entry]) => [key, data(entry)]));
}

/** A day of the calendar stands plain, as people write it; with a time, or of the year alone, it would be a number or an instant. */
function date(value: string | null): Node {
  return value !== null && isDay(value) ? plain(value) : data(value);
}

function text(value: string): Scalar<string> {
  const safe = PLAIN.test(value) && !SYNTAX.test(value) && !RESERVED.test(value) && !HEX.test(value);
  return safe ? plain(value) : styled(value, Scalar.QUOTE_DOUBLE);
}

/** A scalar without quotes, of which the caller knows that it needs none. */
export function plain(value: string): Scalar<string> {
  return styled(value, Scalar.PLAIN);
}

/** Text between lines of its own, for what has lines. */
export function literal(value: string): Scalar<string> {
  return styled(value, Scalar.BLOCK_LITERAL);
}

function styled(value: string, type: Scalar.Type): Scalar<string> {
  const scalar = new Scalar(value);
  scalar.type = type;
  return scalar;
}

/** What the header had, as it had it. In a list between brackets nothing is written as `""`, for there it cannot be left out. */
function headerNode(value: HeaderValue, inFlow: boolean): Node {
  if (value.type === 'map') return headerMap(value.entries, inFlow || value.flow);
  if (value.type === 'scalar') return styled(value.value, CONTROL.test(value.value) ? Scalar.QUOTE_DOUBLE : STYLES[value.style]);
  const seq = new YAMLSeq();
  seq.flow = inFlow || value.flow || value.items.length === 0;
  seq.items = value.items.map((item) =>
    seq.flow && item.type === 'scalar' && item.value === '' ? styled('', Scalar.QUOTE_DOUBLE) : headerNode(item, seq.flow === true),
  );
  return seq;
}

/** The entries of a header, as they were written. */
export function headerMap(entries: readonly HeaderEntry[], inFlow: boolean): YAMLMap<Scalar<string>> {
  const map = new YAMLMap<Scalar<string>>();
  map.flow = inFlow || entries.length === 0;
  for (const { key, value } of entries) map.items.push(new Pair(text(key), headerNode(value, map.flow)));
  return map;
}
