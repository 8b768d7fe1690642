import { sha256 } from '../hash.ts';
import { type Metadata, type Provenance, type Resolution, SCHEMA } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { FieldName } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Score } from '../model/measures.ts';
import type { Judgement } from '../model/verdict.ts';
import { parseDate } from '../text/dates.ts';
import { collapse } from '../text/space.ts';
import { hostOf } from './addresses.ts';
import { type Check, choose, type Evidence, ranked, resolutionOf } from './evidence.ts';
import { extraOf } from './extra.ts';
import { resolveFeed, resolvePublisher, resolveSite, resolveUrl, siteNames } from './fields/address.ts';
import { resolveAuthors } from './fields/authors.ts';
import { resolveDates } from './fields/dates.ts';
import { resolveImages } from './fields/images.ts';
import { localeOf, resolveLanguage } from './fields/language.ts';
import { resolveNews } from './fields/news.ts';
import { resolveAccess, resolveRemarks } from './fields/remarks.ts';
import { resolveSection, resolveTags } from './fields/section.ts';
import { resolveDescription, resolveSubtitle } from './fields/texts.ts';
import { resolveTitle } from './fields/title.ts';
import { finalMetadata } from './final.ts';
import { countWords } from './words.ts';

/** What was judged, as far as metadata are concerned. */
type Judged = Pick<Judgement, 'verdicts' | 'world'>;

/** What resolving needs besides the document. */
export interface ResolveInputs {
  readonly publications: ReadonlyMap<string, string>;
  /** Tells who signed an article; without it, rules alone do. */
  readonly scoreSigner?: Score | null;
  /** The caller's address for the document. */
  readonly url?: string;
}

/** The metadata, and how each field was decided. */
export interface Resolved {
  readonly metadata: Metadata;
  readonly resolutions: readonly Resolution[];
}

/** Decides every metadata field from the document's claims and those that the verdicts yield. */
export function resolve(document: Document, judgement: Judged, inputs: ResolveInputs): Resolved {
  const evidence = gather(document, judgement, inputs);
  const { kept } = evidence;
  const words = countWords(kept);
  const provenance = provenanceOf(document);
  if (document.header?.final) {
    return { metadata: finalMetadata(document.header, words, { ...provenance, id: idOf(null, kept) }), resolutions: [] };
  }
  return decide(evidence, words, provenance);
}

/** What speaks of a document's metadata. */
export function gather(document: Document, { verdicts, world }: Judged, { publications, scoreSigner, url }: ResolveInputs): Evidence {
  return {
    document,
    world,
    claims: [...document.claims, ...verdicts.flatMap(({ claims }) => claims)],
    verdicts,
    kept: document.blocks.filter(({ id }) => verdicts[id]?.fate === 'kept'),
    publications,
    address: url ?? null,
    scoreSigner: scoreSigner ?? null,
  };
}

/** Every field's decision: address and site first, for titles and authors are judged by them; the language before the dates. */
function decideAll(evidence: Evidence, words: number) {
  const url = resolveUrl(evidence);
  const site = resolveSite(evidence, url.value);
  const names = siteNames(evidence, site.value, url.value);
  const language = resolveLanguage(evidence);
  const title = resolveTitle(evidence, names);
  const description = resolveDescription(evidence, title.value, names);
  const authorship = resolveAuthors(evidence, names, title.value);
  const section = resolveSection(evidence, title.value, names, url.value);
  return {
    url,
    site,
    language,
    title,
    description,
    authors: authorship.authors,
    ...resolveDates(evidence, {
      locale: localeOf(language.value, hostOf(url.value)),
      url: url.value,
      title: title.value,
      signed: authorship.authors.winners.flatMap(({ block }) => block ?? []),
    }),
    section,
    tags: resolveTags(evidence, title.value, names),
    ...resolveImages(evidence, { url: url.value, title: title.value, names }),
    subtitle: resolveSubtitle(evidence, title.value, description.value),
    publisher: resolvePublisher(evidence, site.value),
    feed: resolveFeed(evidence),
    retrieved: choose(ranked(evidence, 'retrieved'), retrieval),
    draft: choose(ranked(evidence, 'draft'), (text) => ({ value: text })),
    ...resolveNews(evidence, authorship),
    access: resolveAccess(evidence, words),
    ...resolveRemarks(evidence),
  };
}

type Decisions = ReturnType<typeof decideAll>;

function decide(evidence: Evidence, words: number, source: Provenance): Resolved {
  const { origin, ...decisions } = decideAll(evidence, words);
  const resolutions = Object.entries(decisions satisfies Partial<Record<FieldName, unknown>>).map(([field, decision]) =>
    resolutionOf(field, decision),
  );
  const extra = extraOf(evidence.document.header, evidence.claims, resolutions);
  const metadata: Metadata = {
    schema: SCHEMA,
    id: idOf(decisions.url.value, evidence.kept),
    title: decisions.title.value,
    description: decisions.description.value,
    authors: decisions.authors.value,
    date: decisions.date.value,
    updated: decisions.updated.value,
    url: decisions.url.value,
    site: decisions.site.value,
    section: decisions.section.value,
    tags: decisions.tags.value,
    language: decisions.language.value,
    image: decisions.image.value,
    word_count: words,
    source,
    ...optional({ ...decisions, origin }),
    ...(extra.length > 0 ? { extra } : {}),
  };
  return { metadata, resolutions };
}

/** The keys that are written only when known. */
function optional(decisions: Decisions): Partial<Metadata> {
  const some = <Value>(list: readonly Value[]): readonly Value[] | null => (list.length > 0 ? list : null);
  return known({
    subtitle: decisions.subtitle.value,
    publisher: decisions.publisher.value,
    feed: decisions.feed.value,
    retrieved: decisions.retrieved.value,
    draft: decisions.draft.value === null ? null : decisions.draft.value === 'true',
    agency: some(decisions.agency.value),
    dateline: decisions.dateline.value,
    figures: some(decisions.figures.value),
    takeaways: some(decisions.takeaways.value),
    takeaways_origin: decisions.takeaways.value.length > 0 ? decisions.origin : null,
    notes: some(decisions.notes.value),
    access: decisions.access.value,
  });
}

const retrieval: Check<string> = (text) => {
  const value = parseDate(text);
  return value === null ? { reason: 'no date that can be read' } : { value };
};

type Optional = Partial<Metadata>;

/** The entries that are not null: keys that are not core are written only when known. */
function known(values: { readonly [Key in keyof Optional]: Optional[Key] | null }): Optional {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}

/** 16 hex digits of the address's hash, else of the body's. */
function idOf(url: string | null, kept: readonly Block[]): string {
  return sha256(url ?? collapse(kept.map(({ text }) => text).join(' ')).normalize('NFC')).slice(0, 16);
}

function provenanceOf({ source, header, format }: Document): Provenance {
  return { file: source.path ?? null, sha256: source.sha256, format: header ? `front-matter+${format}` : format };
}
