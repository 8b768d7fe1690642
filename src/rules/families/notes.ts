import type { ClaimValue } from '../../model/claim.ts';
import { Expression } from '../../text/expression.ts';
import { lazy } from '../../text/lazy.ts';
import { isBackMark, isNoteMark } from '../../text/notes.ts';
import { linksIn, linkText } from '../links.ts';
import { canonical } from '../phrases.ts';
import type { Phrases, Rule, Subject } from '../rule.ts';
import { isBodyProse } from './front.ts';

/** A block to which the mark of a footnote leads, or that leads back to the place in the text that it is a note on. */
function footnote({ block: { id, content, text }, document: { page } }: Subject): string | null {
  if (page?.notes.has(id)) return 'a mark in the text leads to it';
  const links = content.type === 'inline' ? linksIn(content.inlines) : [];
  const [first, last] = [links[0], links.at(-1)].map((link) => (link?.href.includes('#') ? linkText(link) : ''));
  if (first && isNoteMark(first) && text.startsWith(first) && text !== first) return `begins with its mark ${first}`;
  return last && isBackMark(last) && text.endsWith(last) && text !== last ? 'ends with a link back' : null;
}

/** A heading right above the first footnote. */
const footnotesBelow = ({ next }: Subject): string | null => (next && footnote(next) !== null ? 'right above a footnote' : null);

const TAKEAWAYS: Phrases = {
  en: [
    'key takeaways',
    'key takeaway',
    'takeaways',
    'key points',
    'key facts',
    'key findings',
    'key highlights',
    'highlights',
    'story highlights',
    'at a glance',
    'the gist',
    'in brief',
    'tl dr',
    'tldr',
    'quick summary',
    'ai summary',
    'article summary',
    'what to know',
    'main points',
    'the main points',
    'the key points',
    'in short',
    'bullet points',
    'quick read',
    'quick take',
    'five key points',
    'summary',
    'key takeaways from this article',
    'the short version',
    'key developments',
  ],
  de: [
    'das wichtigste in kürze',
    'das wichtigste in kurze',
    'das wichtigste im überblick',
    'auf einen blick',
    'in kürze',
    'kurz und knapp',
    'zusammenfassung',
    'kernpunkte',
    'die wichtigsten punkte',
    'darum geht es',
    'darum gehts',
  ],
  fr: [
    "l'essentiel",
    'ce qu il faut retenir',
    'en bref',
    'en résumé',
    'les points clés',
    'points clés',
    'à retenir',
    'résumé',
    'les faits essentiels',
  ],
  es: [
    'lo más importante',
    'puntos clave',
    'claves',
    'las claves',
    'en breve',
    'lo esencial',
    'resumen',
    'lo que debes saber',
    'datos clave',
    'en resumen',
  ],
  it: ['in breve', 'punti chiave', 'i punti chiave', 'in sintesi', 'sintesi', 'le cose da sapere', 'riassunto'],
  pt: ['principais pontos', 'pontos principais', 'em resumo', 'resumo', 'pontos-chave', 'destaques', 'o essencial', 'resumo da notícia'],
  nl: ['in het kort', 'samenvatting', 'kernpunten', 'de belangrijkste punten'],
  pl: ['najważniejsze informacje', 'w skrócie', 'podsumowanie', 'kluczowe informacje'],
  sv: ['sammanfattning', 'i korthet', 'det viktigaste', 'snabbversionen'],
  no: ['oppsummering', 'kort fortalt', 'hovedpunkter'],
  da: ['kort fortalt', 'overblik', 'det vigtigste'],
  ru: ['главное', 'коротко', 'ключевые моменты', 'кратко'],
  tr: ['özet', 'haberin özeti', 'öne çıkanlar'],
};
const LABELS = lazy((): ReadonlySet<string> => new Set(Object.values(TAKEAWAYS).flat().map(canonical)));
/** Items of a box of takeaways: rarely more than six, each a sentence or two; those that are links and no more are a menu's, or a table of contents. */
const ITEMS = { most: 12, words: 60, linked: 0.95 };

const isLabel = (subject: Subject): boolean => subject.words <= 6 && LABELS().has(subject.line);

/** The label above an unbroken run of items or lines of a box; null where none is. */
function labelAbove(subject: Subject): Subject | null {
  let above = subject.previous;
  for (let i = 0; above && i < ITEMS.most; i++, above = above.previous) {
    if (isLabel(above)) return above;
    if (!isItem(above)) return null;
  }
  return null;
}

const isItem = ({ block, words, linkDensity }: Subject): boolean =>
  block.kind === 'item' && words <= ITEMS.words && linkDensity < ITEMS.linked;

/** True where no paragraph of the body stands above. */
function opens(subject: Subject): boolean {
  for (let above = subject.previous; above; above = above.previous) if (above.fromStart >= 0 && isBodyProse(above)) return false;
  return true;
}

/** Bullets that the reader left in the text are no part of the sentence. */
const bare = (text: string): string => text.replace(/^[\s•·▪◦‣*–—-]+/u, '');
const item = ({ block }: Subject): readonly ClaimValue[] => [bare(block.text)];

/** Words of which every line about an author has one. */
const BIO_WORDS =
  /author|writer|reporter|journalis|editor|columnist|correspondent|contributor|photographer|producer|fellow|professor|blogger|critic|staff|cover|reda[kct]|autor|korrespondent|periodista|giornalista|jornalista|contact|reach|e-?mail|follow|found/i;
/** Opens with a name in capitals, or with a word that asks to write to somebody. */
const BIO_START = new Expression(
  String.raw`^[\W_]*(?:(?:About|ABOUT|Contact|CONTACT|Reach|REACH|Email|EMAIL|E-mail|Follow|FOLLOW|You)\b|(?:Dr\.? |Prof\.? )?\p{Lu}[^\s,]+(?: (?:\p{Lu}[^\s,]*|de|van|von|der|del|la|bin|al)){1,4},? (?!\p{Lu}))`,
  'u',
);
/** Of a text in lower case. */
const BIO = new Expression(
  String.raw`^[^a-z\d]*(?:about the (?:author|writer)s?\b|(?:dr\.? |prof\.? )?[^\s,]+(?: (?:[^\s,]+|de|van|von|der|del|la|bin|al)){1,4},? (?:is|was|has been|covers|writes|reports|joined|ist|est|es|è|é)\s.{0,160}\b(?:reporter|writer|journalist|editor|columnist|correspondent|contributor|author|photographer|producer|fellow|professor|blogger|critic|staff|covers|covering|redakteur(?:in)?|journalistin|autor(?:in)?|korrespondent(?:in)?|journaliste|periodista|redactora?|giornalista|jornalista|redator)\b)|^[^a-z\d]*[^\s,]+(?: [^\s,]+){1,3} (?:covers|writes(?: about| on)?|reports(?: on| from)?) .{1,80}\bfor the [^\s,]|^[^a-z\d]*(?:contact|reach|email|e-mail|follow) (?:reporter |staff writer |the (?:author|writer|reporter) )?(?:[^\s,]+(?: [^\s,]+){0,3}|him|her|them|me)\b.{0,60}(?:@|\bat \(?\d{3}|on twitter|on x\b|on facebook|on instagram)|^[^a-z\d]*[^\s,]+(?: [^\s,]+){0,3} (?:can be (?:reached|contacted|found|followed)|may be reached)\b|^[^a-z\d]*(?:you can )?(?:reach|contact|email|follow) (?:him|her|them|me)\b.{0,80}(?:@|\bat \d|twitter|\bx\b)`,
  'u',
);

/** Who the author is, or how to reach her. The patterns are asked in the order of what they cost. */
function bioIn({ block: { text } }: Subject): string | null {
  if (!BIO_WORDS.test(text) || !BIO_START.test(text)) return null;
  const match = BIO.exec(text.toLowerCase());
  return match && text.slice(0, match[0].length);
}

/** What is said about the article, and summaries of it: metadata, not body. */
export const NOTES: readonly Rule[] = [
  {
    id: 'takeaways/label',
    stage: 'block',
    fate: 'removed',
    certainty: 0.9,
    reason: 'label of the key takeaways, which are metadata',
    when: {
      words: { max: 6 },
      phrases: { match: 'whole', of: TAKEAWAYS },
      next: { kind: ['item'], linkDensity: { max: ITEMS.linked } },
      test: (subject) => (opens(subject) ? 'above the first paragraph' : null),
    },
    examples: {
      hit: [
        '@bare\n> ## Key takeaways\n- The bridge will close in May.\n- The ferry will not come back.\n…\n…',
        '@bare\n> Das Wichtigste in Kürze\n- Die Brücke wird geschlossen.\n…\n…',
      ],
      miss: [
        '…\n> ## Key takeaways\n- The bridge will close in May.\n…',
        '@bare\n> Key takeaways\n…\n…',
        '@bare\n> ## Highlights\n- [Our campus](/campus)\n…\n…',
      ],
    },
  },
  {
    id: 'takeaways/item',
    stage: 'block',
    fate: 'moved',
    certainty: 0.9,
    reason: 'key takeaway above the first paragraph',
    when: {
      kind: ['item'],
      words: { max: ITEMS.words },
      linkDensity: { max: ITEMS.linked },
      test: (subject) => (labelAbove(subject) && opens(subject) ? `under “${labelAbove(subject)?.block.text}”` : null),
    },
    yields: [{ field: 'takeaways', read: item }],
    examples: {
      hit: [
        '@bare\n## Key takeaways\n- The bridge will close in May.\n> - The ferry will not come back.\n…\n…',
        "@bare\nL'essentiel\n> - Le pont fermera en mai.\n…\n…",
      ],
      miss: [
        '…\n## Key takeaways\n> - The bridge will close in May.\n…',
        '@bare\n## Dates\n> - The bridge will close in May.\n…\n…',
        '@bare\n## Highlights\n> - [Our campus](/campus)\n…\n…',
      ],
    },
  },
  {
    id: 'takeaways/amid',
    stage: 'block',
    fate: 'kept',
    certainty: 0.55,
    reason: 'key takeaway amid the article: body, and metadata',
    when: {
      kind: ['item'],
      words: { max: ITEMS.words },
      linkDensity: { max: ITEMS.linked },
      test: (subject) => (labelAbove(subject) && !opens(subject) ? `under “${labelAbove(subject)?.block.text}”` : null),
    },
    yields: [{ field: 'takeaways', read: item }],
    examples: {
      hit: [
        '…\n## Key takeaways\n> - The bridge will close in May.\n…',
        '…\n**Das Wichtigste in Kürze**\n- Die Brücke wird geschlossen.\n> - Die Fähre kommt nicht wieder.\n…',
      ],
      miss: ['…\n## Dates\n> - The bridge will close in May.\n…', '@bare\n## Key takeaways\n> - The bridge will close in May.\n…\n…'],
    },
  },
  {
    id: 'notes/footnote',
    stage: 'block',
    fate: 'kept',
    certainty: 0.85,
    reason: 'footnote, to which the text refers',
    when: { side: ['inside', 'after'], kind: ['paragraph', 'item', 'table'], test: footnote },
    examples: {
      hit: [
        '…\n…\n> [1](#ref1) The guild of the fishermen has forty members.',
        '…\n…\n> - The guild of the fishermen has forty members. [↩](#fnref1)',
      ],
      miss: ['…\n…\n> [Contents](#contents) of the next issue', '…\n…\n> [1](https://e.org/page/1) of the pages of the archive'],
    },
  },
  {
    id: 'notes/footnotes',
    stage: 'block',
    fate: 'kept',
    certainty: 0.85,
    reason: 'heading of the footnotes',
    when: { side: ['inside', 'after'], kind: ['heading'], words: { max: 6 }, test: footnotesBelow },
    examples: {
      hit: [
        '…\n…\n> ## Notes\n- The guild of the fishermen has forty members. [↩](#fnref1)',
        '…\n…\n> ### Quellen\n[1](#ref1) Die Gilde der Fischer hat vierzig Mitglieder.',
      ],
      miss: ['…\n…\n> ## Notes\n- [Contents](#contents) of the next issue', '> ## Notes\n…\n…\n[1](#ref1) The guild has forty members.'],
    },
  },
  {
    id: 'notes/disclosure',
    stage: 'block',
    fate: 'moved',
    certainty: 0.93,
    reason: 'says how the text was made',
    when: {
      words: { min: 5, max: 90 },
      // `(?<!\w)` is what `\b` says before a letter: V8 takes three times as long to make a choice of many that begin with `\b`.
      pattern:
        "(?<!\\w)(?:this|these|the|our) (?:\\p{L}+ ){0,4}(?:article|story|post|summary|summaries|takeaways?|key points|content|report|text|translation|headline|transcript|bullet points|highlights|image)\\b.{0,80}\\b(?:generated|written|created|produced|drafted|summari[sz]ed|translated|assisted|edited|compiled|made)\\b.{0,60}\\b(?:artificial intelligence|generative ai|a\\.?i\\.?|large language models?|llms?|chatgpt|machine[- ](?:translation|learning|generated)|automated|automatically|ai tools?)\\b|(?<!\\w)(?:artificial intelligence|generative ai|ai|large language models?|chatgpt)\\b.{0,40}\\b(?:was|were|has been) used (?:to|in)\\b.{0,60}\\b(?:article|story|summary|report|text|content|post)\\b|^[^a-z\\d]*(?:full |author[’']s )?(?:disclosure|transparenzhinweis|conflict of interest|competing interests?)(?: statement)?\\s?[:：—–] ?\\S|(?<!\\w)(?:artikel|text|beitrag|zusammenfassung)\\b.{0,60}\\b(?:künstlicher intelligenz|ki|chatgpt|maschinell)\\b.{0,60}\\b(?:erstellt|generiert|geschrieben|verfasst|übersetzt|zusammengefasst)\\b|(?<!\\w)(?:article|texte|résumé|contenu)\\b.{0,60}\\b(?:généré|rédigé|traduit|créé|produit)\\w*\\b.{0,40}\\b(?:intelligence artificielle|ia)\\b|(?<!\\w)(?:artículo|texto|resumen|nota|contenido|puntos clave)\\b.{0,60}\\b(?:generad|escrit|redactad|traducid|elaborad|cread)[oa]s?\\b.{0,40}\\b(?:inteligencia artificial|ia)\\b|(?<!\\w)(?:articolo|testo|contenuto|riassunto)\\b.{0,60}\\b(?:generato|scritto|tradotto|creato)\\b.{0,40}\\b(?:intelligenza artificiale|ia)\\b|(?<!\\w)(?:artigo|texto|resumo|conteúdo|matéria)\\b.{0,60}\\b(?:gerado|escrito|traduzido|criado|produzido)\\b.{0,40}\\b(?:inteligência artificial|ia)\\b",
    },
    unless: { side: ['inside'], test: ({ fromStart, toEnd }) => (fromStart > 2 && toEnd > 1 ? 'amid the article' : null) },
    yields: [{ field: 'notes', note: 'disclosure' }],
    examples: {
      hit: [
        '@text\n…\n…\n> The summary of this story was generated with the help of artificial intelligence and checked by an editor.',
        '…\n…\n> Disclosure: The author owns a share of the ferry.',
        '@text\n…\n…\n> Dieser Artikel wurde mit Hilfe von künstlicher Intelligenz erstellt und von der Redaktion geprüft.',
      ],
      miss: [
        '…\n…\n…\n> The report was written with AI, the mayor claimed, and the council laughed.\n…\n…\n…',
        'Artificial hips were used in nine of ten cases that the article counts.',
      ],
    },
  },
  {
    id: 'notes/correction',
    stage: 'block',
    fate: 'moved',
    certainty: 0.92,
    reason: 'correction',
    when: {
      words: { min: 4, max: 140 },
      pattern:
        '^[^a-z\\d]*(?:corrections?|clarifications?|corrected|erratum|richtigstellung|korrektur|berichtigung|correctif|rectificatif|erratum|corrección|rectificación|fe de erratas|correzione|rettifica|errata corrige|correção|errata|correctie|rectificatie|rättelse|rettelse|korjaus)\\b(?:\\s*\\([^)]{1,40}\\))?[^:.]{0,40}[:：—–]\\s?\\S|^[^a-z\\d]*(?:an earlier|a previous|the original|an original|this) version of this (?:article|story|post|report|headline)|^[^a-z\\d]*this (?:article|story|post|report) (?:has been|was) (?:corrected|amended)|^in einer (?:früheren|ersten) (?:version|fassung)|^une (?:première|précédente) version de cet article|^una versión (?:anterior|previa) de este artículo',
    },
    yields: [{ field: 'notes', note: 'correction' }],
    examples: {
      hit: [
        'Correction: An earlier version of this story gave the wrong year for the flood.',
        'Correction (Aug. 15, 2025): The flood came in 1902, and not in 1920.',
        'An earlier version of this article misstated the length of the bridge.',
        'Korrektur: In einer früheren Fassung stand ein falsches Jahr.',
      ],
      miss: [
        'Correction of the river bed began in 1820 and took the whole of a generation.',
        'The story was corrected by the man who had told it first.',
      ],
    },
  },
  {
    id: 'notes/update',
    stage: 'block',
    fate: 'moved',
    certainty: 0.85,
    reason: 'says that the article was updated',
    when: {
      words: { min: 4, max: 50 },
      pattern:
        '^[^a-z\\d]*(?:this|the) (?:article|story|post|report|piece|breaking news story) (?:has been|was|is being|will be) (?:last |first )?(?:updated|originally published|first published|published|modified|edited)\\b|^[^a-z\\d]*(?:this is a (?:breaking|developing) (?:news )?story)\\b|^[^a-z\\d]*(?:dieser (?:artikel|beitrag|text) (?:wurde|ist)) .{0,40}(?:aktualisiert|veröffentlicht|erschienen)|^cet article a été (?:mis à jour|modifié|publié)|^esta (?:noticia|nota) (?:ha sido|fue) actualizada',
    },
    unless: { test: ({ fromStart, toEnd }) => (fromStart > 2 && toEnd > 2 ? 'amid the article' : null) },
    yields: [{ field: 'notes', note: 'update' }],
    examples: {
      hit: [
        '…\n…\n> This story has been updated with a comment from the mayor.',
        '…\n…\n> Dieser Artikel wurde zuletzt am 3. Mai aktualisiert.',
      ],
      miss: [
        '…\n…\n…\n> The story was published in full by all of the papers of the county, bar one.\n…\n…\n…',
        'That article of faith was last updated by the church in 1870.',
      ],
    },
  },
  {
    id: 'notes/editor',
    stage: 'block',
    fate: 'moved',
    certainty: 0.92,
    reason: "editor's note",
    when: {
      words: { min: 4, max: 140 },
      pattern:
        "^[^a-z\\d]*(?:editor['’]?s?['’]? note|editors['’]? note|ed\\. note|note to readers|note from the editors?|publisher['’]s note|author['’]s note|a note to our readers|anmerkung der redaktion|anm\\. ?d\\. ?red\\.|hinweis der redaktion|redaktioneller hinweis|note de la rédaction|ndlr|nota del editor|nota de la redacción|nota de redacción|nota della redazione|nota do editor|nota da redação|noot van de redactie|od redakcji|от редакции|editörün notu)\\b\\s*[:：.—–-]?\\s*\\S",
    },
    yields: [{ field: 'notes', note: 'editor' }],
    examples: {
      hit: [
        "Editor's note: This story first ran in the spring issue of the Herald.",
        'Anmerkung der Redaktion: Der Text erschien zuerst im Mai.',
      ],
      miss: ['The editor noted that nobody had asked.', 'Editors of three papers met in Leeds to note the day.'],
    },
  },
  {
    id: 'notes/contributed',
    stage: 'block',
    fate: 'moved',
    certainty: 0.88,
    reason: 'names who else worked on the article',
    when: {
      words: { min: 3, max: 50 },
      at: { end: 8 },
      pattern:
        '\\b(?:contributed to|assisted (?:with|in)|also contributed) (?:this|the) (?:report|story|article|piece|reporting)\\b|^[^a-z\\d]*\\(?(?:(?:additional |original )?reporting|writing|editing|edited|compiled|translated|fact[- ]check(?:ed|ing)|production) by (?!night|day|the|a )',
    },
    yields: [{ field: 'notes', note: 'editor' }],
    examples: {
      hit: [
        '…\n…\n> Ann Roe and the Herald of Leeds contributed to this report.',
        '…\n…\n> (Reporting by Jane Roe in Leeds; Editing by Karl Weber)',
      ],
      miss: [
        '…\n…\n> Salt from the road contributed to the rust, the engineers of the county found.',
        '…\n…\n…\n> Reporting by night was what she liked best about the trade.\n…',
      ],
    },
  },
  {
    id: 'notes/bio',
    stage: 'block',
    fate: 'moved',
    certainty: 0.84,
    reason: 'who the author is',
    when: {
      words: { min: 5, max: 110 },
      at: { end: 6 },
      test: bioIn,
    },
    unless: { world: ['post'], test: ({ toEnd }) => (toEnd > 3 ? 'not at the end' : null) },
    yields: [{ field: 'notes', note: 'bio' }],
    examples: {
      hit: [
        '…\n…\n> Jane Roe is a reporter for the Valley Herald. She covers bridges.',
        '…\n…\n> Contact Jane Roe at jane@herald.example',
        '…\n…\n> Karl Weber ist Redakteur im Ressort Brücken.',
        '…\n…\n> Jane Roe covers bridges for the Valley Herald. She can be reached at jane@herald.example.',
      ],
      miss: [
        '…\n> Jane Roe is a reporter in the play, and a good one.\n…\n…\n…\n…\n…\n…\n…',
        '…\n…\n> Jane Roe is a baker, and she sees the bridge from her door each day.',
      ],
    },
  },
];
