import type { Article } from '../model/article.ts';
import type { HeaderEntry, HeaderValue } from '../model/header.ts';
import { LineIndex } from '../text/lines.ts';
import { type Chosen, fieldsOf } from './fields.ts';
import { bodyPrinter } from './markdown/body.ts';
import type { Write } from './writer.ts';

/** A writer of one JSON object, indented. */
export function jsonWriter(chosen: Chosen | null = null): Write {
  const record = recorder(chosen);
  return (article) => `${JSON.stringify(record(article), null, 2)}\n`;
}

/** A writer of one JSON object on one line, which holds no character that any reader of lines takes for a line end. */
export function jsonlWriter(chosen: Chosen | null = null): Write {
  const record = recorder(chosen);
  return (article) =>
    `${JSON.stringify(record(article)).replace(/[\u0085\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

/** Makes the object of an article: metadata, body, confidence, messages. */
function recorder(chosen: Chosen | null): (article: Article) => Record<string, unknown> {
  const body = bodyPrinter();
  return (article) => ({
    ...Object.fromEntries(
      fieldsOf(article.metadata, chosen).map(({ key, name, value }) => [name, key === 'extra' ? plainMap(value ?? []) : value]),
    ),
    body: body(article.blocks),
    confidence: article.confidence,
    messages: messagesOf(article),
  });
}

function messagesOf({ messages, document }: Article) {
  const lines = messages.some(({ span }) => span) ? new LineIndex(document.source.text) : null;
  return messages.map(({ level, code, text, span }) => ({ level, code, text, line: (span && lines?.position(span.start).line) ?? null }));
}

function plainMap(entries: readonly HeaderEntry[]): Record<string, unknown> {
  return Object.fromEntries(entries.map(({ key, value }) => [key, plainValue(value)]));
}

function plainValue(value: HeaderValue): unknown {
  if (value.type === 'list') return value.items.map(plainValue);
  if (value.type === 'map') return plainMap(value.entries);
  return value.style === 'plain' ? plainScalar(value.value) : value.value;
}

/** What an unquoted scalar is to JSON. A number only where it reads back as the same characters: `007` and `1.10` are text. */
function plainScalar(text: string): string | number | boolean | null {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === '' || text === 'null' || text === '~') return null;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}
