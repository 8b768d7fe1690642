/** A text scrape of a broadcaster's page, and what is to come of it. */
export interface Scrape {
  readonly name: string;
  readonly input: string;
  readonly expected: {
    readonly title: string;
    readonly authors: readonly string[];
    readonly caption: string | null;
    readonly credit: string | null;
    readonly takeaways: readonly string[];
    readonly origin: 'ai' | 'editor' | 'unknown' | undefined;
    readonly dateline: string;
    readonly site: string;
    readonly section: string | null;
    readonly disclosure: string | null;
    readonly language: string;
    readonly body: readonly string[];
    /** Lines that the ledger has as removed. */
    readonly removed: readonly string[];
  };
}

interface Parts {
  readonly title: string;
  readonly caption: string;
  readonly credit: string;
  readonly save: string;
  readonly takeawaysLabel: string;
  readonly takeaways: readonly string[];
  readonly body: readonly string[];
  readonly dateline: string;
  readonly disclosure: string | null;
  readonly mostRecent: string;
  readonly section: string | null;
  readonly relatedTopics: string;
  readonly byline: string;
  readonly authors: readonly string[];
  readonly newsletter: readonly string[];
  readonly site: string;
  readonly weather: string;
  readonly play: string;
  readonly language: string;
}

const ENGLISH: Parts = {
  title: "Arden's Lindqvist says toll on river bridge is off the table after talks with Corran",
  caption:
    "Arden's first minister Ebba Lindqvist crosses the river bridge on foot to mark 50 years since its opening, in Port Arden, Arden, Nov. 8, 2025.",
  credit: 'Petra Sandoval, Reuters',
  save: 'Save Story',
  takeawaysLabel: 'KEY TAKEAWAYS',
  takeaways: [
    'First minister Lindqvist said a toll on the river bridge is off the table after talks with Corran.',
    'Both sides will share the cost of repairs until 2030.',
  ],
  dateline: 'PORT ARDEN',
  body: [
    'PORT ARDEN — Arden\'s first minister Ebba Lindqvist said she had ruled out a toll on the river bridge to Corran, following a "frank and rather short" call on Monday with her counterpart Anselm Dray about repairs and traffic.',
    'At her weekly press conference, Lindqvist said she had refused an offer by Corran to collect the toll for both sides. She would ask for another call if the barriers that were delivered last week were not taken away, she added.',
    '"We go on mending it together. ... We look for a bridge and not for a border," she said.',
    'Dray last week, in remarks to Channel Four, said that Arden was running the bridge into the river and that Corran could close its lanes at any time.',
    "On Sunday, the engineers of both sides spoke about the need for stronger cables, the joint bridge office's spokeswoman Runa Kettil said.",
    'Arden is ready to pay for the paint if requested, Lindqvist said.',
  ],
  disclosure:
    'The Key Takeaways for this article were generated with the assistance of large language models and reviewed by our editorial team. The article, itself, is solely human-written.',
  mostRecent: 'Most recent World stories',
  section: 'World',
  relatedTopics: 'Related topics',
  byline: 'Ottavia Renn and Casimir Bole',
  authors: ['Ottavia Renn', 'Casimir Bole'],
  newsletter: [
    'STAY IN THE KNOW',
    '',
    'Get informative articles and interesting stories delivered to your inbox weekly. Subscribe to the Arden9.com Morning Five.',
    "By subscribing, you acknowledge and agree to Arden9.com's Terms of Use and Privacy Policy.",
    'Newsletter Signup',
  ],
  site: 'Arden9.com',
  weather: 'Arden9 Weather Forecast',
  play: 'Play button',
  language: 'en',
};

const SPANISH: Parts = {
  title: 'Lindqvist descarta un peaje en el puente de Arden tras hablar con Corran',
  caption: 'La primera ministra de Arden, Ebba Lindqvist, cruza a pie el puente en Puerto Arden, el 8 de noviembre de 2025.',
  credit: 'Petra Sandoval, EFE',
  save: 'Guardar',
  takeawaysLabel: 'PUNTOS CLAVE',
  takeaways: ['Lindqvist descartó un peaje en el puente tras hablar con Corran.', 'Los dos lados pagarán juntos las obras hasta 2030.'],
  dateline: 'PUERTO ARDEN',
  body: [
    'PUERTO ARDEN — La primera ministra de Arden, Ebba Lindqvist, dijo que había descartado un peaje en el puente con Corran, después de una llamada «franca y más bien breve» con su colega Anselm Dray.',
    'En su conferencia semanal, Lindqvist explicó que había rechazado una oferta de Corran para cobrar el peaje por los dos lados.',
    '«Seguimos arreglándolo juntos. Buscamos un puente y no una frontera», dijo la primera ministra.',
    'Arden está dispuesto a pagar la pintura si se le pide, añadió Lindqvist.',
  ],
  disclosure:
    'Los puntos clave de este artículo fueron generados con ayuda de inteligencia artificial y revisados por nuestro equipo editorial.',
  mostRecent: 'Noticias más recientes',
  section: null,
  relatedTopics: 'Temas relacionados',
  byline: 'Ottavia Renn y Casimir Bole',
  authors: ['Ottavia Renn', 'Casimir Bole'],
  newsletter: [
    'MANTÉNGASE INFORMADO',
    '',
    'Suscríbase a nuestro boletín y reciba las noticias de la semana en su correo electrónico.',
    'Al suscribirse, acepta los Términos de uso y la Política de privacidad de Arden9.com.',
    'Suscribirse',
  ],
  site: 'Arden9.com',
  weather: 'Pronóstico del tiempo',
  play: 'Reproducir',
  language: 'es',
};

const GERMAN: Parts = {
  title: 'Lindqvist schließt Maut auf der Ardenbrücke nach Gespräch mit Corran aus',
  caption:
    'Ardens Ministerpräsidentin Ebba Lindqvist geht zum fünfzigsten Jahrestag zu Fuß über die Brücke in Port Arden, 8. November 2025.',
  credit: 'Petra Sandoval, dpa',
  save: 'Artikel merken',
  takeawaysLabel: 'DAS WICHTIGSTE IN KÜRZE',
  takeaways: [
    'Lindqvist schließt nach einem Gespräch mit Corran eine Maut aus.',
    'Beide Seiten teilen sich bis 2030 die Kosten der Reparaturen.',
  ],
  dateline: 'PORT ARDEN',
  body: [
    'PORT ARDEN — Ardens Ministerpräsidentin Ebba Lindqvist hat eine Maut auf der Brücke nach Corran ausgeschlossen. Vorausgegangen war am Montag ein „offenes und eher kurzes“ Telefonat mit ihrem Amtskollegen Anselm Dray.',
    'Ein Angebot Corrans, die Maut für beide Seiten einzuziehen, habe sie abgelehnt, sagte Lindqvist bei ihrer wöchentlichen Pressekonferenz.',
    '„Wir flicken sie weiter gemeinsam. Wir suchen eine Brücke und keine Grenze“, sagte sie.',
    'Die Farbe werde Arden auf Wunsch bezahlen, fügte Lindqvist hinzu.',
  ],
  disclosure: 'Die Zusammenfassung dieses Artikels wurde mithilfe künstlicher Intelligenz erstellt und von der Redaktion geprüft.',
  mostRecent: 'Neueste Meldungen',
  section: null,
  relatedTopics: 'Mehr zum Thema',
  byline: 'Ottavia Renn und Casimir Bole',
  authors: ['Ottavia Renn', 'Casimir Bole'],
  newsletter: [
    'NEWSLETTER',
    '',
    'Abonnieren Sie unseren Newsletter und erhalten Sie jede Woche die wichtigsten Nachrichten in Ihr Postfach.',
    'Mit der Anmeldung stimmen Sie den Nutzungsbedingungen und der Datenschutzerklärung von Arden9.com zu.',
    'Jetzt anmelden',
  ],
  site: 'Arden9.com',
  weather: 'Wettervorhersage',
  play: 'Video abspielen',
  language: 'de',
};

const FRENCH: Parts = {
  title: "Lindqvist écarte un péage sur le pont d'Arden après un échange avec Corran",
  caption: "La première ministre d'Arden, Ebba Lindqvist, traverse le pont à pied à Port-Arden, le 8 novembre 2025.",
  credit: 'Petra Sandoval, AFP',
  save: "Enregistrer l'article",
  takeawaysLabel: "L'ESSENTIEL",
  takeaways: [
    'Lindqvist écarte un péage sur le pont après un échange avec Corran.',
    'Les deux rives paieront ensemble les travaux jusqu’en 2030.',
  ],
  dateline: 'PORT-ARDEN',
  body: [
    "PORT-ARDEN — La première ministre d'Arden, Ebba Lindqvist, a écarté lundi un péage sur le pont vers Corran, après un appel « franc et plutôt bref » avec son homologue Anselm Dray.",
    'Lors de sa conférence hebdomadaire, elle a dit avoir refusé une offre de Corran de percevoir le péage pour les deux rives.',
    '« Nous continuons de le réparer ensemble. Nous cherchons un pont et non une frontière », a-t-elle dit.',
    'Arden est prêt à payer la peinture si on le lui demande, a ajouté Mme Lindqvist lors de la conférence.',
  ],
  disclosure: "Les points essentiels de cet article ont été générés à l'aide de l'intelligence artificielle et relus par notre rédaction.",
  mostRecent: 'Les plus récents',
  section: null,
  relatedTopics: 'Sur le même sujet',
  byline: 'Ottavia Renn et Casimir Bole',
  authors: ['Ottavia Renn', 'Casimir Bole'],
  newsletter: [
    'RESTEZ INFORMÉ',
    '',
    'Inscrivez-vous à notre newsletter et recevez chaque semaine nos articles dans votre boîte mail.',
    "En vous inscrivant, vous acceptez les conditions d'utilisation et la politique de confidentialité de Arden9.com.",
    "S'inscrire",
  ],
  site: 'Arden9.com',
  weather: 'Prévisions météo',
  play: 'Lire la vidéo',
  language: 'fr',
};

const head = (p: Parts) => `${p.title}\n\n${p.caption}\n\n${p.caption} (${p.credit})\n\n\n`;
const box = (p: Parts, bullet = '  • ') => `${p.takeawaysLabel}\n${p.takeaways.map((item) => `${bullet}${item}\n`).join('')}\n`;
const prose = (p: Parts) => p.body.map((text) => `${text}\n\n`).join('');
const note = (p: Parts) => (p.disclosure === null ? '' : `${p.disclosure}\n\n`);
const lists = (p: Parts) => `${p.mostRecent}\n\n${p.relatedTopics}\n\n`;
const indent = (text: string, by = '    ') => text.replace(/^(?=.)/gm, by);
const letter = (p: Parts, by?: string) => indent(`${p.newsletter.join('\n')}\n\n`, by);
const widget = (p: Parts, by?: string) => indent(`${p.weather}\n\n${p.weather}\n${p.play}`, by);
const seed = (p: Parts) => `${head(p)}${p.save}\n${box(p)}${prose(p)}${note(p)}${lists(p)}${p.byline}\n\n${letter(p)}${widget(p)}`;

const swap = (p: Parts, from: string, to: string): Parts => JSON.parse(JSON.stringify(p).replaceAll(from, to)) as Parts;

const withBox = (p: Parts, after: number) =>
  `${head(p)}${p.save}\n${prose({ ...p, body: p.body.slice(0, after) })}${box(p)}${prose({ ...p, body: p.body.slice(after) })}${note(p)}${lists(p)}${p.byline}\n\n${letter(p)}${widget(p)}`;

const redate = (p: Parts, dateline: string): Parts => ({
  ...p,
  dateline,
  body: p.body.map((text) => text.replace(/^PORT ARDEN/, dateline)),
});

const OTHER_SITE = swap(swap(ENGLISH, 'Arden9.com', 'KHarbor7.com'), 'Arden9 ', 'KHarbor7 ');

/** Name of the variation, its parts, its form, and what else the body keeps. */
const FORMS: readonly (readonly [string, Parts, (p: Parts) => string, Partial<Scrape['expected']>?])[] = [
  ['as the seed stands', ENGLISH, seed],
  ['in Spanish', SPANISH, seed],
  ['in German', GERMAN, seed],
  ['in French', FRENCH, seed],
  ['with CRLF', ENGLISH, (p) => seed(p).replaceAll('\n', '\r\n')],
  ['with a byte order mark', ENGLISH, (p) => `\ufeff${seed(p)}`],
  ['of another site', { ...OTHER_SITE, site: 'KHarbor7.com' }, seed],
  ['with the Associated Press as photo agency', { ...ENGLISH, credit: 'Ines Talbot, Associated Press' }, seed],
  ['with a photo of its own staff', { ...ENGLISH, credit: 'Wim Aldous, Arden9.com' }, seed],
  ['with a photo of Getty Images', { ...ENGLISH, credit: 'Getty Images' }, seed],
  ['with one author', { ...ENGLISH, byline: 'Ottavia Renn', authors: ['Ottavia Renn'] }, seed],
  [
    'with three authors',
    { ...ENGLISH, byline: 'Ottavia Renn, Casimir Bole and Ida van Rhee', authors: ['Ottavia Renn', 'Casimir Bole', 'Ida van Rhee'] },
    seed,
  ],
  [
    'with the byline under the title',
    ENGLISH,
    (p) =>
      `${p.title}\n\nBy ${p.byline}\n\n${seed(p)
        .slice(p.title.length + 2)
        .replace(`${p.byline}\n\n`, '')}`,
  ],
  [
    'with the caption once, without blank lines around',
    ENGLISH,
    (p) => `${p.title}\n\n${p.caption} (${p.credit})\n${seed(p).slice(head(p).length)}`,
  ],
  ['with dashes for bullets', ENGLISH, (p) => seed(p).replaceAll('  • ', '- ')],
  ['without any indent', ENGLISH, (p) => seed(p).replace(/^ +/gm, '')],
  [
    'with tabs for indents and spaces at line ends',
    ENGLISH,
    (p) =>
      seed(p)
        .replace(/^ {4}/gm, '\t')
        .replace(/(?<=\S)$/gm, '  '),
  ],
  [
    'with no-break spaces and more blank lines',
    ENGLISH,
    (p) => seed(p).replaceAll('\n\n', '\n\u00a0\n\n').replaceAll(' Arden ', '\u00a0Arden '),
  ],
  ['of the business section', { ...swap(ENGLISH, 'World stories', 'Business stories'), section: 'Business' }, seed],
  ['of the sports section', { ...swap(ENGLISH, 'World stories', 'Sports stories'), section: 'Sports' }, seed],
  [
    'with the takeaways amid the text',
    ENGLISH,
    (p) => withBox(p, 2),
    { body: [...ENGLISH.body.slice(0, 2), ENGLISH.takeawaysLabel, ...ENGLISH.takeaways, ...ENGLISH.body.slice(2)] },
  ],
  ['with a dateline of city and country', redate(ENGLISH, 'PORT ARDEN, Arden'), seed],
  ['with a dateline of one word', redate(ENGLISH, 'CORRAN'), seed],
  ['without the disclosure', { ...ENGLISH, disclosure: null }, seed, { origin: 'unknown' }],
  [
    'with the weather before the newsletter',
    ENGLISH,
    (p) => `${head(p)}${p.save}\n${box(p)}${prose(p)}${note(p)}${lists(p)}${p.byline}\n\n${widget(p)}\n\n${letter(p).trimEnd()}\n`,
  ],
];

/** The shape of the second seed, with another story, and variations on it. */
export const SCRAPES: readonly Scrape[] = FORMS.map(([name, parts, form, others = {}]) => ({
  name,
  input: form(parts),
  expected: {
    title: parts.title,
    authors: parts.authors,
    caption: parts.caption,
    credit: parts.credit,
    takeaways: parts.takeaways,
    origin: parts.disclosure === null ? 'unknown' : 'ai',
    dateline: parts.dateline,
    site: parts.site,
    section: parts.section,
    disclosure: parts.disclosure,
    language: parts.language,
    body: parts.body,
    removed: [
      parts.save,
      parts.mostRecent,
      parts.relatedTopics,
      ...parts.newsletter.filter((line) => line !== ''),
      parts.weather,
      parts.play,
    ],
    ...others,
  },
}));
