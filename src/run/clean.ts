import { detect } from '../detect.ts';
import type { Article } from '../model/article.ts';
import { isPosted } from '../model/header.ts';
import type { FormatName, Source } from '../model/source.ts';
import { normalize, readDocument } from '../normalize.ts';
import { countFates, ledgerLines } from '../report/ledger.ts';
import type { Note } from '../report/message.ts';
import { placesOf } from '../report/place.ts';
import { loadResources, type Resources } from '../resources.ts';
import { WRITERS } from '../writers/index.ts';
import type { Write, WriteOptions, Writer } from '../writers/writer.ts';
import { readBytes, refuseBinary, tooLarge, toSource } from './bytes.ts';
import { compare, type Delivered, furtherFindings, rawFindings } from './compare.ts';
import { describe } from './failure.ts';
import type { Input, Outcome, Task } from './input.ts';
import { documentHost, type OwnRule, rulesFor } from './own-rules.ts';
import { deliver, overwrite } from './write-file.ts';

/** An input, read and cleaned. */
export interface Reading {
  readonly bytes: Uint8Array;
  readonly source: Source;
  readonly article: Article;
}

/** What reading needs of a task. */
export type ReadTask = Pick<Task, 'format' | 'encoding' | 'url' | 'maxBytes' | 'disable' | 'rules' | 'publications'>;

/** What reading may do besides: `explain` names the features that weighed most in every verdict of a model. */
interface ReadOptions {
  readonly explain?: boolean;
}

/** Makes the function that reads and cleans inputs; it loads what they need when the first one needs it. Throws for a bad input. */
export function articleReader(task: ReadTask, { explain = false }: ReadOptions = {}): (input: Input) => Promise<Reading> {
  const resourcesFor = resourceLoader(task);
  return async (input) => {
    const bytes = typeof input.from === 'string' ? readBytes(input.from, task.maxBytes) : input.from;
    if (bytes.length > task.maxBytes) throw tooLarge(task.maxBytes);
    refuseBinary(bytes, task.encoding);
    const source = toSource(bytes, {
      id: input.id,
      ...(input.path === null ? {} : { path: input.path }),
      ...(task.format === null ? {} : { format: task.format }),
      ...(task.encoding === null ? {} : { encoding: task.encoding }),
      ...(task.url === null ? {} : { url: task.url }),
    });
    const resources = await resourcesFor(source);
    return { bytes, source, article: normalize(source, { explain, ...(task.url === null ? {} : { url: task.url }) }, resources) };
  };
}

/** Loads the resources for a source: once, and again with more readers when one of a new shape comes, or other rules for its site. */
function resourceLoader(task: ReadTask): (source: Source) => Promise<Resources> {
  const loaded = new Map<string, Resources>();
  const load = async (formats: readonly FormatName[], rules: readonly OwnRule[]): Promise<Resources> => {
    const key = rules.map(({ id }) => id).join();
    const earlier = loaded.get(key);
    if (earlier && formats.every((format) => earlier.readers.has(format))) return earlier;
    const wanted = [...new Set([...(earlier?.readers.keys() ?? []), ...formats])];
    const resources = await loadResources({ formats: wanted, rules, disable: task.disable, publications: task.publications });
    loaded.set(key, resources);
    return resources;
  };
  const { rules = [] } = task;
  const everywhere = rules.filter(({ sites }) => sites === undefined);
  return async (source) => {
    const formats = detect(source);
    const resources = await load(formats, everywhere);
    if (everywhere.length === rules.length) return resources;
    // Where a document is from stands in the document: those who have rules for a site have it read twice.
    const own = rulesFor(rules, documentHost(readDocument(source, resources), task.url));
    return own.length === everywhere.length ? resources : load(formats, own);
  };
}

/** The printing function of a writer. @throws Error for a name that no writer has. */
export async function loadWriter(name: Writer['name'], options?: WriteOptions): Promise<Write> {
  const writer = WRITERS.find((candidate) => candidate.name === name);
  if (!writer) throw new Error(`no writer is called ${name}`);
  return writer.load(options);
}

/** Makes the function that takes one input through a task, or its own variant of it. It never throws: a bad document is an outcome. */
export function cleaner(task: Task): (input: Input) => Promise<Outcome> {
  const clean = oneCleaner(task);
  const variants = task.variants?.map(oneCleaner) ?? [];
  return (input) => (variants[input.variant ?? -1] ?? clean)(input);
}

function oneCleaner(task: Task): (input: Input) => Promise<Outcome> {
  const read = articleReader(task);
  let write: Write | null = null;
  return async (input) => {
    try {
      const reading = await read(input);
      write ??= await loadWriter(task.writer, task.shape);
      return outcome(input, task, reading, write(reading.article));
    } catch (error) {
      return { ok: false, id: input.id, ...describe(error) };
    }
  };
}

/** Delivers one output and says what became of it. */
function outcome(input: Input, task: Task, reading: Reading, text: string): Outcome {
  const { article } = reading;
  const { changed, findings, diff } = deliverAs(input, task, reading, text);
  const notes = notesOf(article);
  return {
    ok: true,
    id: input.id,
    target: task.delivery === 'in-place' ? (typeof input.from === 'string' ? input.from : null) : input.target,
    text: task.delivery === 'return' ? text : null,
    ledger: task.ledger ? ledgerLines(article) : '',
    counts: countFates(article.verdicts),
    changed,
    findings: [...findings, ...furtherFindings(article, task, notes)],
    diff,
    site: article.metadata.site,
    notes,
  };
}

/** Puts an output where the task says, or compares it with what stands there. */
function deliverAs(input: Input, task: Task, reading: Reading, text: string): Delivered {
  if (task.delivery === 'return') return { changed: true, findings: [], diff: null };
  const output = Buffer.from(text);
  if (task.delivery === 'file') {
    if (input.target === null) throw new Error('no target');
    return { changed: deliver(input.target, output, task.writer, task.dryRun), findings: [], diff: null };
  }
  if (task.delivery === 'check') return compare(input, task, reading, output);
  if (!isPosted(reading.article.document.header)) return { changed: false, findings: rawFindings(reading.article), diff: null };
  const changed = !output.equals(reading.bytes);
  if (changed && !task.dryRun && typeof input.from === 'string') overwrite(input.from, output);
  return { changed, findings: [], diff: null };
}

/** The messages of an article with their lines. */
function notesOf(article: Article): readonly Note[] {
  const placeOf = placesOf(article.document.source.text);
  return article.messages.map(({ level, code, text, span }) => ({ level, code, text, line: span ? placeOf(span).start.line : null }));
}
