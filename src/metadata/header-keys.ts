import type { FieldName } from '../model/claim.ts';

/** How the value of a header key is read. */
export type Shape =
  | 'text'
  | 'names'
  | 'date'
  | 'address'
  | 'site'
  | 'labels'
  | 'language'
  | 'image'
  | 'draft'
  | 'published'
  | 'status'
  | 'terms'
  | 'list';

/** What a header key speaks of. Keys are compared lower-case, without `_`, `-`, space and a leading `@`. */
export interface HeaderKey {
  readonly field: FieldName;
  readonly shape: Shape;
  /** Parted by spaces, the strongest first. */
  readonly keys: string;
}

/**
 * Spellings of Hugo, Jekyll, Zola, Hexo, Obsidian and its clipper, WordPress (its exports and its REST API), Trafilatura, Newspaper, news-please, Goose,
 * Readability, Postlight, Firecrawl, Diffbot, NewsAPI, The Guardian, schema.org, Defuddle, Pelican, Ghost and feed tools.
 */
export const HEADER_KEYS: readonly HeaderKey[] = [
  {
    field: 'title',
    shape: 'text',
    keys: 'title headline webtitle posttitle articletitle pagetitle name dc:title og:title ogtitle seotitle metatitle h1',
  },
  { field: 'subtitle', shape: 'text', keys: 'subtitle subheadline subheading subhead alternativeheadline' },
  {
    field: 'description',
    shape: 'text',
    keys:
      'description summary dek customexcerpt excerpt standfirst trailtext abstract desc lead lede teaser intro blurb dc:description ' +
      'og:description ogdescription metadescription seodescription snippet',
  },
  {
    field: 'authors',
    shape: 'names',
    keys:
      'authors author byline bylines creator creators dc:creator writer writers writtenby articleauthor article:author ' +
      'authorname postauthor primaryauthor embedded.author by contributors nickname',
  },
  {
    field: 'date',
    shape: 'date',
    keys:
      'date datepublished datepublish published publisheddate publishdate publisheddatetime publicationdate pubdate publishedat ' +
      'publishedon publishedtime article:publishedtime publishtime publishedutc isodate dcdate dc:date dateposted ' +
      'postdate posted postedon postedat posttime releasedate issued datetime articledate created createdat creationdate ' +
      'datecreated createdon webpublicationdate estimateddate dategmt publishdatetimeutc time',
  },
  {
    field: 'updated',
    shape: 'date',
    keys:
      'updated lastmod lastmodified lastmodifiedat modified datemodified datemodify modifieddate updatedat updatedon dateupdated ' +
      'lastupdated lastupdate update updatedate modifiedat modifiedtime article:modifiedtime modificationdate edited ' +
      'lastedited changed revised dcterms:modified modifiedgmt mtime',
  },
  {
    field: 'url',
    shape: 'address',
    keys:
      'url link canonical canonicalurl originalurl articleurl sourceurl weburl webpageurl externalurl href uri permalink ' +
      'guid original originallink og:url ogurl address canonicallink mainentityofpage pageurl resolvedpageurl source src urlsource warctargeturi',
  },
  { field: 'site', shape: 'site', keys: 'source' },
  { field: 'feed', shape: 'address', keys: 'feed feedurl rss rssurl feedlink sourcefeed' },
  {
    field: 'site',
    shape: 'site',
    keys:
      'site sitename website og:sitename ogsitename metasitename ispartof publication newspaper outlet journal sourcehostname sourcename blogname hostname host ' +
      'domain sourcedomain',
  },
  { field: 'publisher', shape: 'site', keys: 'publisher dc:publisher organization organisation' },
  {
    field: 'section',
    shape: 'labels',
    keys: 'section sectionname articlesection article:section channel rubric rubrik desk category categories cat taxonomies.categories primarytag',
  },
  { field: 'tags', shape: 'terms', keys: 'embedded.wp:term' },
  {
    field: 'tags',
    shape: 'labels',
    keys: 'tags keywords topics tag keyword topic newskeywords metakeywords labels taglist taxonomies.tags article:tag hashtags dc:subject subjects',
  },
  {
    field: 'language',
    shape: 'language',
    keys: 'language lang locale languagecode inlanguage metalang humanlanguage dc:language og:locale',
  },
  {
    field: 'image',
    shape: 'image',
    keys:
      'image leadimage featuredimage cover coverimage heroimage hero banner bannerimage thumbnail thumb topimage ' +
      'mainimage headerimage images photo picture ogimage og:image twitter:image socialimage shareimage previewimage ' +
      'headerimg header.image featureimage leadimageurl embedded.wp:featuredmedia urltoimage topimg metaimg previewpicture thumbnailurl imageurl',
  },
  { field: 'draft', shape: 'draft', keys: 'draft isdraft drafts' },
  { field: 'draft', shape: 'published', keys: 'published publish ispublished' },
  { field: 'draft', shape: 'status', keys: 'status poststatus' },
  {
    field: 'retrieved',
    shape: 'date',
    keys:
      'retrieved retrievedat retrievaldate dateretrieved accessed accessdate accessedat dateaccessed clipped clippedat ' +
      'clippeddate scraped scrapedat scrapeddate scrapedate crawled crawledat crawldate fetched fetchedat fetchdate ' +
      'downloaded downloadedat datedownloaded saved savedat datesaved added addedat dateadded captured capturedat ' +
      'archived archivedat archivedate imported importedat filedate datedownload warcdate',
  },
  { field: 'agency', shape: 'list', keys: 'agency agencies newsagency wire' },
  { field: 'dateline', shape: 'text', keys: 'dateline' },
  { field: 'access', shape: 'text', keys: 'isaccessibleforfree' },
  { field: 'takeaways', shape: 'list', keys: 'takeaways keytakeaways keypoints highlights' },
];

/** Maps that hold metadata of their own and are looked into; what is not used of them keeps its place in them. */
export const CONTAINERS: ReadonlySet<string> = new Set([
  'params',
  'extra',
  'taxonomies',
  'metadata',
  'meta',
  'seo',
  'og',
  'opengraph',
  'article',
  'header',
  'embedded',
]);

/** Keys whose names say creation: the publication's date in a post, the day of clipping in a clipper's note. */
export const CREATION: ReadonlySet<string> = new Set(['created', 'createdat', 'creationdate', 'datecreated', 'createdon']);
