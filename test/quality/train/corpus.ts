import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sha256 } from '../../../src/hash.ts';

/** A document with gold, as the scoring harness beside the corpora loads it. */
export interface GoldDocument {
  readonly id: string;
  readonly set: string;
  readonly url: string | null;
  readonly extension: string;
  /** Registrable domain: what keeps a site in one fold, whatever set or shape it is in. */
  readonly site: string;
  /** Reads the input; posts are made once, for making them means parsing the page. */
  readonly bytes: () => Buffer;
  readonly gold: { readonly body: string; readonly title?: string; readonly authors?: readonly string[]; readonly published?: string };
}

/** Sets whose pages, posts and dumps have gold. */
export const SETS = ['wcxb-dev-article', 'fundus', 'atf'] as const;

/** Second-level labels under which domains are registered (`co.uk`, `com.br`). */
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'ac', 'gov', 'net', 'edu', 'or', 'ne', 'gob']);

/** Registrable domain of an address, by the usual shapes; empty for none. */
export function siteOf(url: string | null): string {
  const host = url ? new URL(url).hostname.toLowerCase() : '';
  const labels = host.split('.');
  const wide = labels.length >= 3 && labels.at(-1)?.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '');
  return labels.slice(wide ? -3 : -2).join('.');
}

/** A site is in one fold, whatever set or shape it is in. */
export const FOLDS = 3;

/** Fold of a site, the same on every machine. */
export function foldOf(site: string, folds: number): number {
  return Number.parseInt(createHash('md5').update(site).digest('hex').slice(0, 8), 16) % folds;
}

interface HarnessDocument {
  readonly id: string;
  readonly url?: string;
  readonly ext?: string;
  readonly raw: Buffer;
  readonly gold: GoldDocument['gold'];
}

function onceIf<T>(keep: boolean, make: () => T): () => T {
  let made: T | undefined;
  return () => {
    if (made !== undefined) return made;
    const value = make();
    if (keep) made = value;
    return value;
  };
}

/** A set's name, made of the article's own text: what somebody copies out of a page, with nothing around it. */
const BARE = 'bare:';
/** Less is no article that somebody would copy. */
const BARE_WORDS = 60;

/**
 * Loads a set by the harness's name (`wcxb-dev-article`, `posts:fundus`, `text:atf/lynx`), or `bare:` and the name of a set of pages: the
 * gold itself as a text. `corpora` is the folder that holds them.
 */
export async function loadSet(corpora: string, set: string): Promise<GoldDocument[]> {
  const { load } = (await import(pathToFileURL(join(corpora, '..', 'eval', 'datasets.mjs')).href)) as {
    load: (name: string) => Promise<HarnessDocument[]>;
  };
  const bare = set.startsWith(BARE);
  const documents = (await load(bare ? set.slice(BARE.length) : set)).map((doc) => ({
    id: doc.id,
    set,
    url: doc.url ?? null,
    extension: bare ? 'txt' : (doc.ext ?? 'html'),
    site: siteOf(doc.url ?? null),
    gold: doc.gold,
    bytes: bare ? () => Buffer.from(paragraphsOf(doc.gold.body).join('\n\n')) : onceIf(set.startsWith('posts:'), () => doc.raw),
  }));
  return bare ? documents.filter(({ gold }) => gold.body.split(/\s+/).length >= BARE_WORDS) : documents;
}

function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Digest of what the gold says of which documents: scores of other corpora are other scores. */
export async function corpusDigest(corpora: string): Promise<string> {
  const documents = (await Promise.all(SETS.map((set) => loadSet(corpora, set)))).flat();
  return sha256(documents.map(({ set, id, gold }) => `${set}/${id}:${sha256(gold.body)}`).join('\n'));
}
