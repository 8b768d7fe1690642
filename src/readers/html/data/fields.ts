import type { FieldName } from '../../../model/claim.ts';

/** Names of `meta` elements by the field that they speak of; matched lower-case. */
const META: Readonly<Partial<Record<FieldName, string>>> = {
  title: [
    'og:title twitter:title dc.title dcterms.title dc:title citation_title eprints.title bepress_citation_title parsely-title',
    'sailthru.title title headline hdl og_title mrf:title cxenseparse:title rnews:headline',
  ].join(' '),
  subtitle: 'subtitle subheadline og:subtitle lede',
  description: [
    'description og:description twitter:description dc.description dcterms.description dc:description dcterms.abstract',
    'sailthru.description citation_abstract abstract excerpt rnews:description',
  ].join(' '),
  authors: [
    'author authors article:author article:author_name article.author og:article:author book:author dc.creator dcterms.creator',
    'dc:creator dc.author dc.contributor citation_author citation_authors eprints.creators_name bepress_citation_author parsely-author',
    'sailthru.author byl byline cxenseparse:author mrf:authors rnews:creator creator og:author blogger',
  ].join(' '),
  date: [
    'article:published_time article:published og:published_time og:article:published_time published_time article.published date',
    'pubdate publishdate publish-date publish_date published published-date published_date publication_date publication-date date.published date_published',
    'datepublished datecreated dc.date dc.date.issued dc.date.created dcterms.created dcterms.date dcterms.issued dcterms.available',
    'dc:date dc:created citation_date citation_publication_date citation_online_date citation_cover_date eprints.date',
    'parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime cxenseparse:articlepublicationdate',
    'rnews:datepublished bt:pubdate originalpublicationdate article_date_original release_date date.release displaydate ptime',
    'created creation_date timestamp pdate dat article.created video:release_date last-published pub_date',
  ].join(' '),
  updated: [
    'article:modified_time article:modified og:updated_time og:article:modified_time article.updated lastmod last-modified',
    'last_modified modified_time modified datemodified date_modified dateupdated dc.date.modified dcterms.modified dc:modified',
    'revised updated updated_time utime bt:moddate rnews:datemodified cxenseparse:recs:modifytime moddate article_date_updated',
  ].join(' '),
  url: 'og:url twitter:url parsely-link dc.identifier dc.source citation_public_url citation_abstract_html_url vr:canonical source-url original-source',
  site: 'og:site_name application-name apple-mobile-web-app-title twitter:site citation_journal_title cre al:ios:app_name site_name sitename',
  publisher: 'dc.publisher dcterms.publisher dc:publisher citation_publisher publisher article:publisher rnews:publisher copyright-holder',
  section: [
    'article:section article:subsection og:article:section og:section parsely-section section category categories cxenseparse:category',
    'sailthru.section rnews:articlesection article.section mrf:sections channel subject',
  ].join(' '),
  tags: [
    'keywords news_keywords article:tag og:article:tag article:tags og:tag parsely-tags sailthru.tags dc.subject dcterms.subject',
    'citation_keywords tags tag rnews:keywords mrf:tags',
  ].join(' '),
  language: 'og:locale dc.language dcterms.language dc:language content-language language citation_language inlanguage',
  image: [
    'og:image og:image:url og:image:secure_url twitter:image twitter:image:src parsely-image-url sailthru.image.full thumbnail',
    'thumbnailurl image cxenseparse:recs:image mrf:image',
  ].join(' '),
  agency: 'source newssource syndication-source',
  access: 'article:content_tier content_tier og:article:content_tier isaccessibleforfree cxenseparse:recs:access',
};

/** Field by lower-case name of a `meta` element. */
export const META_FIELDS: ReadonlyMap<string, FieldName> = invert(META);

/** Field by lower-case name of a schema.org property of an article, for microdata and RDFa. */
export const PROPERTY_FIELDS: ReadonlyMap<string, FieldName> = invert({
  title: 'headline',
  subtitle: 'alternativeheadline alternatename',
  description: 'description abstract',
  authors: 'author creator',
  date: 'datepublished datecreated',
  updated: 'datemodified',
  section: 'articlesection',
  tags: 'keywords',
  language: 'inlanguage',
  image: 'image thumbnailurl',
  publisher: 'publisher',
  access: 'isaccessibleforfree',
});

function invert(names: Readonly<Partial<Record<FieldName, string>>>): ReadonlyMap<string, FieldName> {
  return new Map(Object.entries(names).flatMap(([field, list]) => list.split(' ').map((name) => [name, field as FieldName] as const)));
}
