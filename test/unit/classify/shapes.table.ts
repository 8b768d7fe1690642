/** A post from a feed: prose, promos that are wholly links, prose. `promos` are 0-based paragraphs. */
export interface PostShape {
  readonly name: string;
  readonly html: string;
  readonly promos: readonly number[];
}

const link = (text: string, open = '<strong>', close = '</strong>'): string =>
  `<p><a href="https://a.example/x" target="_blank">${open}${text}${close}</a></p>`;
const EN = [
  'The council of Avon voted on Monday to close the <a href="https://a.example/b">old bridge</a> for a year, and nobody spoke against it.',
  'The mayor said that the county would pay for half of the work, and that the rest would come from the toll.',
  'A ferry will run in the morning and at night, according to a <a href="https://a.example/plan"><u>plan</u></a> that the town has published.',
  'The baker, who opens at five, promised to open an hour earlier for those who must cross.',
];
const DE = [
  'Der Rat der Stadt hat am Montag beschlossen, die alte Brücke für ein Jahr zu sperren, und niemand sprach dagegen.',
  'Die Bürgermeisterin sagte, dass der Kreis die Hälfte der Kosten trage und der Rest aus der Maut komme.',
  'Eine Fähre wird morgens und abends fahren, so steht es in einem <a href="https://a.example/plan">Plan</a>, den die Stadt veröffentlicht hat.',
];
const FR = [
  'Le conseil de la ville a voté lundi la fermeture du vieux pont pour une année entière, et personne ne s’y est opposé.',
  'La maire a dit que le département paierait la moitié des travaux et que le reste viendrait du péage de la vallée.',
  'Un bac passera le matin et le soir, selon un <a href="https://a.example/plan">plan</a> que la ville vient de publier.',
];
const ES = [
  'El pleno de la ciudad votó el lunes cerrar el puente viejo durante un año entero, y nadie habló en contra de la medida.',
  'La alcaldesa dijo que la provincia pagará la mitad de las obras y que el resto saldrá del peaje del valle.',
  'Una barca cruzará por la mañana y por la noche, según un <a href="https://a.example/plan">plan</a> que publicó la ciudad.',
];
const p = (text: string): string => `<p>${text}</p>`;

/** Prose with a promo after each paragraph but the last. */
function between(name: string, prose: readonly string[], promo: (i: number) => string, glue = ''): PostShape {
  const parts = prose.flatMap((text, i) => (i < prose.length - 1 ? [p(text), promo(i)] : [p(text)]));
  return { name, html: parts.join(glue), promos: parts.flatMap((_, i) => (i % 2 === 1 ? [i] : [])) };
}

const none = (name: string, html: string): PostShape => ({ name, html, promos: [] });

export const POSTS: readonly PostShape[] = [
  between('strong in a link, capitals', EN, () => link('COUNCIL VOTES TO CLOSE THE OLD BRIDGE FOR GOOD')),
  between(
    'a link in strong, capitals',
    EN,
    () => '<p><strong><a href="https://a.example/x">COUNCIL VOTES TO CLOSE THE OLD BRIDGE</a></strong></p>',
  ),
  between('b in a link, capitals', EN, () => link('MAYOR DEFENDS TOLL, SAYS ‘NOBODY ELSE WILL PAY’', '<b>', '</b>')),
  between('capitals without strong', EN, () => link('MAYOR DEFENDS TOLL AMID PROTEST', '', '')),
  between('capitals and digits', EN, () => link('FERRY TO COST $4.50 FROM MAY 2025, TOWN SAYS')),
  between('one line end between paragraphs', EN, () => link('MAYOR DEFENDS TOLL AMID PROTEST'), '\n'),
  between('blank lines and indents', EN, () => link('MAYOR DEFENDS TOLL AMID PROTEST'), '\n\n    '),
  between(
    'NBSP around the link',
    EN,
    () => '<p>&nbsp;<a href="https://a.example/x"><strong>MAYOR DEFENDS TOLL AMID PROTEST</strong></a>&nbsp;</p>',
  ),
  between('German capitals', DE, () => link('STADTRAT SPERRT DIE ALTE BRÜCKE FÜR EIN JAHR')),
  between('French capitals', FR, () => link('LE CONSEIL FERME LE VIEUX PONT, LES RIVERAINS PROTESTENT')),
  between('Spanish capitals', ES, () => link('EL PLENO CIERRA EL PUENTE VIEJO Y LOS VECINOS PROTESTAN')),
  between(
    'a mark of capitals before the link',
    EN,
    () => '<p><strong>READ MORE: <a href="https://a.example/x">Council votes to close the old bridge</a></strong></p>',
  ),
  between('a mark within the link', EN, () => '<p><a href="https://a.example/x">RELATED: Council votes to close the old bridge</a></p>'),
  between('a German mark', DE, () => '<p>Lesen Sie auch: <a href="https://a.example/x">Stadtrat sperrt die alte Brücke</a></p>'),
  between(
    'a French mark',
    FR,
    () => '<p><strong>À lire aussi :</strong> <a href="https://a.example/x">Le conseil ferme le vieux pont</a></p>',
  ),
  between('a Spanish mark', ES, () => '<p>Lee también: <a href="https://a.example/x">El pleno cierra el puente viejo</a></p>'),
  between(
    'an Italian mark',
    ES,
    () => '<p><b>LEGGI ANCHE</b> – <a href="https://a.example/x">Il consiglio chiude il vecchio ponte</a></p>',
  ),
  between('bold in sentence case', EN, () => link('Council votes to close the old bridge for good')),
  none(
    'a link that completes a sentence',
    [
      p(EN[0] ?? ''),
      p('The plan can be read in full on the pages of the town, where it was put on Friday afternoon:'),
      link('PLAN FOR THE OLD BRIDGE OF AVON'),
      p(EN[1] ?? ''),
    ].join(''),
  ),
  none(
    'a post that is a list of links',
    ['COUNCIL VOTES TO CLOSE BRIDGE', 'MAYOR DEFENDS THE NEW TOLL', 'FERRY TO RUN FROM MAY'].map((text) => link(text)).join(''),
  ),
  none('a line of capitals that is no link', `${p(EN[0] ?? '')}<p><strong>WHAT THE TOWN WILL DO NEXT</strong></p>${p(EN[1] ?? '')}`),
];

/** The text that somebody copied from a page, furniture included. */
export interface ScrapeShape {
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly takeaways: number;
  readonly credit: string | null;
  readonly note: boolean;
  readonly site: string | null;
  readonly section: string | null;
  /** Body paragraphs, first and last words. */
  readonly body: readonly [string, string];
}

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly takeaways: readonly string[];
  readonly prose: readonly string[];
  readonly label: string;
  readonly note: string;
  readonly save: string;
  readonly related: string;
  readonly newsletter: readonly string[];
}

const ENGLISH: Words = {
  title: 'Mayor of Avon says old bridge will not reopen this year',
  caption: 'Mayor Ann Poe waves during a walk across the old bridge in Avon, on Dec. 6, 2024.',
  takeaways: ['Mayor Poe said the old bridge will not reopen this year.', 'The county has promised half of the money for the work.'],
  prose: [
    'AVON — Mayor Ann Poe said on Monday that the old bridge would not reopen this year, following what she called a good talk with the county on money and iron.',
    'In her weekly address, Poe said that she had declined an offer of help from the army and "ruled out" a bridge of pontoons across the river.',
    'The ferry will go on as before, she said, and the baker will open an hour earlier for those who must cross it in the dark.',
    'Poe said that the town would look at the matter again in the spring, when the water is low and the piers can be seen.',
  ],
  label: 'KEY TAKEAWAYS',
  note: 'The Key Takeaways for this article were generated with the assistance of large language models and reviewed by our editorial team.',
  save: 'Save Story',
  related: 'Related topics',
  newsletter: [
    'STAY IN THE KNOW',
    'Get the best stories of the valley delivered to your inbox weekly. Subscribe to the Valley Ten.',
    "By subscribing, you acknowledge and agree to Valley.com's Terms of Use and Privacy Policy.",
    'Newsletter Signup',
  ],
};
const GERMAN: Words = {
  title: 'Bürgermeisterin von Avon: Alte Brücke bleibt dieses Jahr gesperrt',
  caption: 'Bürgermeisterin Anna Pohl winkt bei einem Gang über die alte Brücke in Avon am 6. Dezember 2024.',
  takeaways: ['Die alte Brücke bleibt in diesem Jahr gesperrt.', 'Der Kreis hat die Hälfte des Geldes versprochen.'],
  prose: [
    'AVON – Bürgermeisterin Anna Pohl hat am Montag gesagt, dass die alte Brücke in diesem Jahr nicht mehr geöffnet wird, und dankte dem Kreis für ein gutes Gespräch.',
    'In ihrer wöchentlichen Ansprache sagte Pohl, sie habe ein Angebot der Armee abgelehnt und eine Brücke aus Pontons über den Fluss ausgeschlossen.',
    'Die Fähre fährt weiter wie bisher, sagte sie, und der Bäcker öffnet eine Stunde früher für alle, die im Dunkeln über den Fluss müssen.',
    'Im Frühjahr, wenn das Wasser niedrig ist und man die Pfeiler sehen kann, will die Stadt noch einmal über die Sache beraten.',
  ],
  label: 'Das Wichtigste in Kürze',
  note: 'Die Zusammenfassung dieses Artikels: Der Text wurde mit Hilfe von künstlicher Intelligenz erstellt und von der Redaktion geprüft.',
  save: 'Artikel merken',
  related: 'Schlagwörter',
  newsletter: [
    'Newsletter',
    'Melden Sie sich für unseren Newsletter an und lesen Sie jede Woche das Beste aus dem Tal.',
    'Jetzt abonnieren',
  ],
};

interface Variant {
  readonly names?: string;
  readonly authors?: readonly string[];
  readonly credit?: string;
  readonly bullet?: string;
  readonly gap?: string;
  readonly indent?: string;
  readonly captionTwice?: boolean;
  readonly takeaways?: boolean;
  readonly note?: boolean;
  readonly section?: string | null;
  readonly newsletter?: boolean;
  readonly eol?: string;
}

/** Lays out a scrape in the order of such pages: title, captions, button, takeaways, body, note, labels, names, newsletter, weather. */
function scrape(name: string, words: Words, variant: Variant = {}): ScrapeShape {
  const {
    names = 'Natalia Sanders and Raul Cortes',
    bullet = '  • ',
    gap = '\n\n',
    indent = '    ',
    section = 'World',
    credit = 'Jane Roe, Reuters',
  } = variant;
  const boxed = variant.takeaways ?? true;
  const noted = variant.note ?? true;
  const lines = [
    words.title,
    ...((variant.captionTwice ?? true) ? [words.caption] : []),
    `${words.caption} (${credit})`,
    [words.save, ...(boxed ? [words.label, ...words.takeaways.map((one) => `${bullet}${one}`)] : [])].join('\n'),
    ...words.prose,
    ...(noted ? [words.note] : []),
    ...(section ? [`Most recent ${section} stories`] : []),
    words.related,
    names,
    ...((variant.newsletter ?? true) ? [words.newsletter.map((line) => `${indent}${line}`).join('\n')] : []),
    [`${indent}Valley Weather Forecast`, `${indent}Play button`].join('\n'),
  ];
  return {
    name,
    text: lines.join(gap).replaceAll('\n', variant.eol ?? '\n'),
    title: words.title,
    authors: variant.authors ?? ['Natalia Sanders', 'Raul Cortes'],
    takeaways: boxed ? words.takeaways.length : 0,
    credit,
    note: noted,
    site: (variant.newsletter ?? true) && words === ENGLISH ? 'Valley.com' : null,
    section,
    body: [words.prose[0] ?? '', words.prose.at(-1) ?? ''],
  };
}

export const SCRAPES: readonly ScrapeShape[] = [
  scrape('as such pages are', ENGLISH),
  scrape('another author', ENGLISH, { names: 'Maria de la Cruz', authors: ['Maria de la Cruz'] }),
  scrape('three authors', ENGLISH, { names: 'Ann Lee, Bo Svensson and Çelik Yılmaz', authors: ['Ann Lee', 'Bo Svensson', 'Çelik Yılmaz'] }),
  scrape('a byline with a mark', ENGLISH, { names: 'By Natalia Sanders and Raul Cortes' }),
  scrape('another agency', ENGLISH, { credit: 'Ann Lee, Associated Press' }),
  scrape('an agency after a slash', ENGLISH, { credit: 'Ann Lee/AFP' }),
  scrape('a photo credit with a mark', ENGLISH, { credit: 'Photo by Ann Lee' }),
  scrape('hyphens for bullets', ENGLISH, { bullet: '- ' }),
  scrape('stars for bullets', ENGLISH, { bullet: '* ' }),
  scrape('bullets without an indent', ENGLISH, { bullet: '• ' }),
  scrape('three line ends', ENGLISH, { gap: '\n\n\n' }),
  scrape('no indents at the end', ENGLISH, { indent: '' }),
  scrape('tabs at the end', ENGLISH, { indent: '\t' }),
  scrape('the caption once', ENGLISH, { captionTwice: false }),
  scrape('no takeaways', ENGLISH, { takeaways: false, note: false }),
  scrape('no note', ENGLISH, { note: false }),
  scrape('another section', ENGLISH, { section: 'Business' }),
  scrape('no section', ENGLISH, { section: null }),
  scrape('no newsletter', ENGLISH, { newsletter: false }),
  scrape('CRLF', ENGLISH, { eol: '\r\n' }),
  scrape('German', GERMAN, { names: 'Karl Weber und Eva Lang', authors: ['Karl Weber', 'Eva Lang'], section: null, credit: 'Foto: dpa' }),
  scrape('German, no note', GERMAN, {
    names: 'Von Karl Weber',
    authors: ['Karl Weber'],
    section: null,
    note: false,
    credit: 'Foto: Eva Lang/dpa',
  }),
];
