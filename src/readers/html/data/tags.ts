/** What an element is to the segmenter; every other element is inline. */
export type Role =
  | 'skipped'
  | 'void'
  | 'break'
  | 'rule'
  | 'image'
  | 'concealed'
  | 'block'
  | 'heading'
  | 'list'
  | 'item'
  | 'definitions'
  | 'term'
  | 'definition'
  | 'quote'
  | 'table'
  | 'row'
  | 'cell'
  | 'pre'
  | 'code';

const NAMES: Readonly<Record<Role, string>> = {
  // Elements whose text a browser never shows, and those whose inside is another document or a fallback: skipped, and counted.
  skipped: 'script style template title svg iframe object audio video canvas',
  // Data for the browser: no text, no block.
  void: 'meta link base source track param input wbr area col embed basefont frame',
  break: 'br',
  rule: 'hr',
  image: 'img amp-img amp-anim image',
  // In the page but not shown, or shown only as the choice of a control.
  concealed: 'noscript select textarea datalist noframes noembed',
  block: [
    'address article aside body caption center details dialog div fieldset figcaption figure footer form frameset head header',
    'hgroup html legend main nav p search section summary tbody tfoot thead',
  ].join(' '),
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'ul ol menu dir',
  item: 'li',
  definitions: 'dl',
  term: 'dt',
  definition: 'dd',
  quote: 'blockquote',
  table: 'table',
  row: 'tr',
  cell: 'td th',
  pre: 'pre listing xmp plaintext',
  code: 'code tt samp',
};

/** The part that each known element plays. */
export const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries(NAMES).flatMap(([role, names]) => names.split(' ').map((name) => [name, role as Role] as const)),
);

/** Roles that are no blocks; all others start and end one. */
export const INLINE_ROLES: ReadonlySet<Role> = new Set(['skipped', 'void', 'break', 'image', 'concealed', 'code']);

/** Names of the skipped elements. */
export const SKIPPED: ReadonlySet<string> = new Set(NAMES.skipped.split(' '));

/** Elements that only a whole page has: without one of them the source is a fragment. */
export const PAGE_TAG = /<(?:html|head|body|!doctype)\b/i;
