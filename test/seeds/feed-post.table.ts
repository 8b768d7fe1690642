/** A post as a feed reader leaves it: a header in front of one line of HTML with promos among the paragraphs. */
export interface FeedPost {
  readonly name: string;
  readonly path: string;
  readonly input: string;
  readonly expected: {
    readonly title: string;
    readonly description: string;
    readonly date: string;
    readonly url: string;
    readonly feed: string;
    readonly section: string;
    readonly language: string;
    /** The texts of the paragraphs to keep. */
    readonly body: readonly string[];
    readonly promos: readonly string[];
    /** The addresses of the links to keep. */
    readonly links: readonly string[];
  };
}

type Paragraph = { readonly html: string } | { readonly promo: string; readonly href: string };

interface Story {
  readonly title: string;
  readonly description: string;
  readonly date: string;
  readonly section: string;
  readonly sectionSlug: string;
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
}

const HOST = 'https://www.skarnwire.example';
const FEED = 'https://feeds.skarnwire.example/skarnwire/latest';

const link = (path: string, text: string, rel = 'noopener') => `<a href="${HOST}/${path}" target="_blank" rel="${rel}">${text}</a>`;

const ENGLISH: Story = {
  title: "Lighthouse keepers reject sensors on their coast: 'A sensor does not row'",
  description:
    "Keepers of the Skarn lights condemn the harbor board's automation plan and say that rescue work cannot be left to machines.",
  date: '2026-01-12',
  section: 'World',
  sectionSlug: 'world',
  language: 'en',
  paragraphs: [
    {
      html: `The keepers of the eleven Skarn lights on Monday rejected what their union called ${link('category/world/automation', 'a plan on paper')} and said they would go on rowing out to vessels in distress.`,
    },
    {
      html: `"A sensor does not row," keeper Hallgrim Aske said at a meeting in ${link('category/world/skarnholm', 'Skarnholm')}, according to minutes ${link('minutes?item=7', '<u>of the meeting</u>', 'noopener noreferrer nofollow')} released by the board.`,
    },
    { promo: 'STORM FUND RUNS DRY AS HARBORS WAIT FOR A SECOND WINTER OF REPAIRS', href: 'world/storm-fund-runs-dry' },
    { html: '"The history of this coast is plain enough. No light has ever saved anybody. The people under the light have," he said.' },
    { html: 'The board wants to fit the lights with cameras, radar and a loudhailer by 2028, and to keep three boats.' },
    { promo: "RADAR TRIAL MISTAKES GEESE FOR FLEET, KEEPERS SAY 'WE TOLD YOU SO'", href: 'us/radar-trial-mistakes-geese' },
    {
      html: `Chairwoman Signe Lovund told reporters that seven of the keepers would be offered posts ashore, ${link('politics/lovund-keepers', 'amid warnings from the union')} that none would take them.`,
    },
    { html: 'The union counts 41 rescues in five years. The board, which counts only those that were logged, says 29.' },
    { promo: 'HARBOR BOARD’S BUDGET ECHOES LONG HISTORY OF COSTLY AUTOMATION PLANS', href: 'us/harbor-board-budget' },
    { html: `Talks resume on Thursday, ${link('world/talks-calendar', 'weather permitting')}, the union said.` },
  ],
};

const GERMAN: Story = {
  title: 'Leuchtturmwärter lehnen Sensoren ab: „Ein Sensor rudert nicht“',
  description: 'Die Wärter der elf Leuchtfeuer an der Küste von Skarn verurteilen den Plan der Hafenbehörde.',
  date: '2026-02-03',
  section: 'Politik',
  sectionSlug: 'politik',
  language: 'de',
  paragraphs: [
    {
      html: `Die Wärter der elf Leuchtfeuer haben am Montag abgelehnt, was ihre Gewerkschaft ${link('thema/automatik', 'einen Plan auf Papier')} nennt, und wollen weiter hinausrudern, wenn ein Schiff in Not ist.`,
    },
    { promo: 'STURMKASSE LEER: HÄFEN WARTEN DEN ZWEITEN WINTER AUF REPARATUREN', href: 'politik/sturmkasse' },
    {
      html: `„Ein Sensor rudert nicht“, sagte der Wärter Hallgrim Aske bei einer Versammlung, wie aus ${link('protokoll', 'dem Protokoll')} hervorgeht, das die Behörde veröffentlicht hat.`,
    },
    { html: 'Die Behörde will die Türme bis 2028 mit Kameras, Radar und einem Lautsprecher ausstatten und drei Boote behalten.' },
    { promo: 'RADAR HÄLT GÄNSE FÜR EINE FLOTTE UND LÖST FEHLALARM AUS', href: 'politik/radar-gaense' },
    { html: 'Die Gewerkschaft zählt 41 Rettungen in fünf Jahren. Die Behörde, die nur zählt, was im Logbuch steht, kommt auf 29.' },
    { promo: 'DER HAUSHALT DER HAFENBEHÖRDE UND SEINE LANGE GESCHICHTE', href: 'politik/haushalt' },
    {
      html: `Am Donnerstag wird weiter verhandelt, ${link('politik/kalender', 'wenn das Wetter es erlaubt')}, teilte die Gewerkschaft mit.`,
    },
  ],
};

const FRENCH: Story = {
  title: 'Les gardiens de phare refusent les capteurs : « Un capteur ne rame pas »',
  description: 'Les gardiens des onze feux de la côte condamnent le plan du port et disent que le sauvetage ne se laisse pas aux machines.',
  date: '2025-12-01',
  section: 'Monde',
  sectionSlug: 'monde',
  language: 'fr',
  paragraphs: [
    {
      html: `Les gardiens des onze feux ont refusé lundi ce que leur syndicat appelle ${link('sujet/automates', 'un plan sur le papier')} et promis de continuer à ramer vers les navires en détresse.`,
    },
    { html: `« Un capteur ne rame pas », a dit le gardien Hallgrim Aske lors d'une réunion à ${link('sujet/skarnholm', 'Skarnholm')}.` },
    { promo: 'LE FONDS TEMPÊTE EST VIDE, LES PORTS ATTENDENT UN SECOND HIVER', href: 'monde/fonds-tempete' },
    { html: 'Le port veut équiper les phares de caméras, de radars et de haut-parleurs avant 2028, et garder trois bateaux.' },
    { promo: 'LE RADAR PREND DES OIES POUR UNE FLOTTE ET DONNE L’ALERTE', href: 'monde/radar-oies' },
    { html: 'Le syndicat compte 41 sauvetages en cinq ans. Le port, qui ne compte que ceux du registre, en trouve 29.' },
    { promo: 'LE BUDGET DU PORT, UNE LONGUE HISTOIRE DE PROJETS TROP CHERS', href: 'monde/budget-du-port' },
    { html: `Les discussions reprendront jeudi, ${link('monde/calendrier', 'si le temps le permet')}, selon le syndicat.` },
  ],
};

const SPANISH: Story = {
  title: 'Los fareros rechazan los sensores: «Un sensor no rema»',
  description: 'Los fareros de las once luces de la costa condenan el plan del puerto y dicen que el rescate no se deja a las máquinas.',
  date: '2025-11-24',
  section: 'Mundo',
  sectionSlug: 'mundo',
  language: 'es',
  paragraphs: [
    {
      html: `Los fareros de las once luces rechazaron el lunes lo que su sindicato llama ${link('tema/automatas', 'un plan en el papel')} y dijeron que seguirán remando hacia los barcos en apuros.`,
    },
    { promo: 'EL FONDO DE TEMPORALES, VACÍO: LOS PUERTOS ESPERAN OTRO INVIERNO', href: 'mundo/fondo' },
    { html: `«Un sensor no rema», dijo el farero Hallgrim Aske en una reunión en ${link('tema/skarnholm', 'Skarnholm')}, según el acta.` },
    { html: 'El puerto quiere dotar a los faros de cámaras, radares y altavoces antes de 2028, y conservar tres botes.' },
    { promo: 'EL RADAR CONFUNDE GANSOS CON UNA FLOTA Y DA LA ALARMA', href: 'mundo/radar-gansos' },
    { html: 'El sindicato cuenta 41 rescates en cinco años. El puerto, que solo cuenta los anotados, dice que fueron 29.' },
    { promo: 'EL PRESUPUESTO DEL PUERTO Y SU LARGA HISTORIA DE PLANES CAROS', href: 'mundo/presupuesto' },
    { html: `Las conversaciones siguen el jueves, ${link('mundo/calendario', 'si el tiempo lo permite')}, según el sindicato.` },
  ],
};

type Form = (story: Story) => string;
type Entry = readonly [key: string, value: string];

const slug = (title: string) =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const url = (story: Story) => `${HOST}/${story.sectionSlug}/${slug(story.title)}`;

/** Five words of the title, as the importer that made the seed picks them. */
function tagsOf(story: Story): string[] {
  const words = (story.title.match(/\p{L}{5,}/gu) ?? []).map((word) => word.toLowerCase());
  return [...new Set(words)].slice(0, 5);
}

const paragraph = (item: Paragraph) =>
  'promo' in item
    ? `<p><a href="${HOST}/${item.href}" target="_blank" rel="noopener"><strong>${item.promo}</strong></a></p>`
    : `<p>${item.html}</p>`;

const body: Form = (story) => story.paragraphs.map(paragraph).join('');

/** The lines of the seed's header, by key. */
const entries = (story: Story): Entry[] => [
  ['title', `"${story.title}"`],
  ['date', story.date],
  ['description', `"${story.description}"`],
  ['summary', `"${story.description}"`],
  ['slug', `"${slug(story.title)}"`],
  ['image', "''"],
  ['link', `'${url(story)}'`],
  ['source', `'${FEED}'`],
  ['categories', "\n- 'feeds.skarnwire.example'"],
  [
    'tags',
    `${tagsOf(story)
      .map((tag) => `\n- '${tag}'`)
      .join('')}\n`,
  ],
  ['draft', 'false'],
];

const yaml = (list: readonly Entry[]) =>
  `---\n${list.map(([key, value]) => `${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`).join('')}---\n`;

const header: Form = (story) => yaml(entries(story));
const seed: Form = (story) => `${header(story)}${body(story)}\n`;

/** The header with some values replaced; `null` takes a line out. */
function headerWith(story: Story, changes: Readonly<Record<string, string | null>>): string {
  return yaml(entries(story).flatMap(([key, value]): Entry[] => (changes[key] === null ? [] : [[key, changes[key] ?? value]])));
}

const toml: Form = (story) => `+++
title = ${JSON.stringify(story.title)}
date = ${story.date}
description = ${JSON.stringify(story.description)}
summary = ${JSON.stringify(story.description)}
slug = "${slug(story.title)}"
image = ""
link = "${url(story)}"
source = "${FEED}"
categories = ["feeds.skarnwire.example"]
tags = ${JSON.stringify(tagsOf(story))}
draft = false
+++
`;

function promosOutside(story: Story): Story {
  const promos = story.paragraphs.filter((item) => 'promo' in item);
  const rest = story.paragraphs.filter((item) => !('promo' in item));
  return { ...story, paragraphs: [...promos.slice(0, 1), ...rest, ...promos.slice(1)] };
}

/** Straight quotes turned into curly ones, by the given characters. */
const curl = (html: string, open: string, close: string) => html.replaceAll(/"(?=[A-Z])/g, open).replaceAll(/,"/g, `,${close}`);

const CURLED: Story = {
  ...ENGLISH,
  paragraphs: ENGLISH.paragraphs.map((item) => ('promo' in item ? item : { html: curl(item.html, '“', '”') })),
};

const FORMS: readonly (readonly [name: string, story: Story, form: Form, path?: string])[] = [
  ['as the seed stands', ENGLISH, seed],
  ['in German', GERMAN, seed],
  ['in French', FRENCH, seed],
  ['in Spanish', SPANISH, seed],
  ['with the keys of the header in another order', ENGLISH, (s) => yaml(entries(s).reverse()) + body(s)],
  ['with CRLF', ENGLISH, (s) => seed(s).replaceAll('\n', '\r\n')],
  ['with a byte order mark', GERMAN, (s) => `\ufeff${seed(s)}`],
  ['with a blank line before the header', ENGLISH, (s) => `\n${seed(s)}`],
  ['with an unquoted colon in the title', FRENCH, (s) => headerWith(s, { title: s.title }) + body(s)],
  [
    'with text after a closing quote and a tab in the header',
    ENGLISH,
    (s) => headerWith(s, { image: "'' none", draft: '\tfalse' }) + body(s),
  ],
  ['without a summary', SPANISH, (s) => headerWith(s, { summary: null }) + body(s)],
  [
    'with lists in brackets',
    ENGLISH,
    (s) => headerWith(s, { categories: '[feeds.skarnwire.example]', tags: `[${tagsOf(s).join(', ')}]` }) + body(s),
  ],
  ['with a TOML header', ENGLISH, (s) => toml(s) + body(s)],
  [
    'with one paragraph a line, indented in a div',
    ENGLISH,
    (s) => `${header(s)}\n<div>\n${s.paragraphs.map((item) => `    ${paragraph(item)}\n`).join('\n')}</div>\n`,
  ],
  [
    'with upper-case tags',
    GERMAN,
    (s) => header(s) + body(s).replace(/<(\/?)(p|a|strong)\b/g, (_, end, tag) => `<${end}${tag.toUpperCase()}`),
  ],
  [
    'with the link inside the strong',
    ENGLISH,
    (s) => header(s) + body(s).replace(/(<a [^>]+>)<strong>([^<]+)<\/strong><\/a>/g, '<strong>$1$2</a></strong>'),
  ],
  ['with promos before the first and after the last paragraph', ENGLISH, (s) => seed(promosOutside(s))],
  ['with empty paragraphs of a no-break space', FRENCH, (s) => header(s) + body(s).replaceAll('</p><p>', '</p><p>&nbsp;</p><p>')],
  ['without a line end at the end, named as Markdown', ENGLISH, (s) => header(s) + body(s), '2026-01-12-keepers.md'],
  ['named as text, with white space around', SPANISH, (s) => `${header(s)}\n\n   ${body(s)}   \n\n\n`, 'keepers.txt'],
  ['with entities for quotes', CURLED, (s) => header(s) + body(s).replaceAll('“', '&ldquo;').replaceAll(',”', ',&rdquo;')],
];

const plain = (html: string) => html.replace(/<[^>]+>/g, '');

/** The shape of the first seed, with another story, and twenty variations on it. */
export const FEED_POSTS: readonly FeedPost[] = FORMS.map(([name, story, form, path = 'keepers.html']) => {
  const kept = story.paragraphs.flatMap((item) => ('promo' in item ? [] : [item.html]));
  return {
    name,
    path,
    input: form(story),
    expected: {
      title: story.title,
      description: story.description,
      date: story.date,
      url: url(story),
      feed: FEED,
      section: story.section,
      language: story.language,
      body: kept.map(plain),
      promos: story.paragraphs.flatMap((item) => ('promo' in item ? [item.promo] : [])),
      links: kept.flatMap((html) => [...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '')),
    },
  };
});
