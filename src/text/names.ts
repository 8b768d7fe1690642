/** Marks of a byline by language, folded to lower case; the name follows. */
export const BYLINE_MARKS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'written by',
    'words by',
    'story by',
    'text by',
    'posted by',
    'published by',
    'reported by',
    'report by',
    'reporting by',
    'article by',
    'contributed by',
    'submitted by',
    'authored by',
    'an article by',
    'review by',
    'analysis by',
    'opinion by',
    'commentary by',
    'guest post by',
    'created by',
    'by',
    'author',
    'authors',
    'writer',
    'words',
    'byline',
    'from',
  ],
  de: [
    'ein artikel von',
    'eine analyse von',
    'ein kommentar von',
    'ein gastbeitrag von',
    'eine kolumne von',
    'geschrieben von',
    'protokoll von',
    'interview von',
    'text von',
    'bericht von',
    'verfasst von',
    'von',
    'autor',
    'autorin',
    'autoren',
    'text',
    'redaktion',
  ],
  fr: [
    'écrit par',
    'publié par',
    'rédigé par',
    'propos recueillis par',
    'un article de',
    'texte de',
    'texte',
    'par',
    'auteur',
    'auteurs',
    'autrice',
  ],
  es: ['escrito por', 'publicado por', 'texto de', 'texto', 'por', 'autor', 'autora', 'autores', 'redactado por', 'redacción'],
  it: [
    'scritto da',
    'pubblicato da',
    'a cura di',
    'articolo di',
    'testo di',
    'dal nostro inviato',
    'dalla nostra inviata',
    'di',
    'autore',
    'autrice',
    'autori',
  ],
  pt: ['escrito por', 'publicado por', 'por', 'texto de', 'autor', 'autora', 'texto'],
  nl: ['geschreven door', 'door', 'auteur', 'tekst', 'auteurs'],
  pl: ['autor', 'autorka', 'autorzy', 'napisał', 'opracował', 'opracowała', 'oprac', 'tekst', 'przez'],
  sv: [
    'av',
    'text',
    'skriven av',
    'skribent',
    'författare',
    'tekst',
    'skrevet av',
    'skrevet af',
    'journalist',
    'af',
    'kirjoittaja',
    'teksti',
    'toimittaja',
    'skribent',
  ],
  cs: ['autor', 'autoři', 'napsal', 'napsala'],
  tr: ['yazar', 'yazan', 'haber', 'muhabir'],
  ru: ['автор', 'авторы', 'текст', 'автор статьи', 'автори', 'кореспондент', 'корреспондент'],
  el: ['γράφει ο', 'γράφει η', 'γράφουν οι', 'του', 'της', 'συντάκτης', 'από'],
  hu: ['írta', 'szerző', 'szerzők'],
  ro: ['de', 'scris de', 'publicat de', 'autor', 'autori'],
  id: ['oleh', 'penulis', 'reporter', 'editor', 'ditulis oleh'],
  ja: ['文', '筆者', '著者', '執筆', '作者', '记者', '記者', '文/', '作者：'],
  ar: ['بقلم', 'كتب', 'كتبت', 'إعداد', 'المصدر', 'نویسنده'],
  he: ['מאת', 'כתב', 'כתבה'],
};

/** Words that stand inside personal names without a capital. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de da do dos das di del della dello dei degli la le les lo du des d' l' van von der den ter ten te vom zum zur af av bin ibn bint al el ul ur e y i und zu 't san".split(
    ' ',
  ),
);

/** Words between two names of a list. */
export const NAME_JOINTS = [
  'and',
  'und',
  'et',
  'y',
  'e',
  'en',
  'och',
  'og',
  'ja',
  'i',
  'a',
  've',
  'и',
  'і',
  'та',
  'και',
  'és',
  'și',
  'dan',
  'with',
  'mit',
  'avec',
  'con',
  'com',
  'va',
  '&',
] as const;

/** Roles and posts beside a name in a byline, lower-case; no part of the name. */
export const ROLES: readonly string[] = (
  'staff writer|staff reporter|senior writer|senior reporter|contributing writer|contributing editor|contributor' +
  '|guest contributor|correspondent|senior correspondent|foreign correspondent|special correspondent|political correspondent' +
  '|editor|editor-in-chief|editor in chief|managing editor|executive editor|senior editor|associate editor|assistant editor' +
  '|deputy editor|news editor|web editor|digital editor|sports editor|business editor|political editor|city editor|reporter' +
  '|news reporter|writer|columnist|journalist|freelance journalist|freelancer|freelance writer|author|co-author|producer' +
  '|digital producer|web producer|photographer|analyst|blogger|founder|co-founder|ceo|director|professor|staff|intern|anchor' +
  '|presenter|meteorologist|publisher|chief|bureau chief|head of|special to|for the|of the|redakteur|redakteurin' +
  '|korrespondent|korrespondentin|volontär|volontärin|autor|autorin|reporterin|chefredakteur|freier journalist|journaliste' +
  '|correspondant|correspondante|envoyé spécial|envoyée spéciale|rédacteur|rédactrice|redactor|redactora|periodista' +
  '|corresponsal|enviado especial|giornalista|inviato|corrispondente|jornalista|repórter|redator|redacteur|verslaggever' +
  '|correspondent|redakcja|dziennikarz|reporterka|toimittaja|journalist'
).split('|');

/** Degrees and titles behind a name, as written; no part of it. */
export const CREDENTIALS: readonly string[] =
  'MD|M.D.|PhD|Ph.D.|Ph.D|PHD|DDS|DVM|RN|RD|RDN|MBA|Esq.|Esq|CPA|CFP|MS|M.S.|MA|M.A.|MPH|JD|J.D.|MSc|BSc|BA|B.A.|LCSW|PharmD|Pharm.D.|DO|D.O.|OD|PsyD|Psy.D.|EdD|Ed.D.|CFA|NP|FNP|FACP|FAAD|FAAP|MSN|BSN|LMFT|LPC|LDN|CDCES|CSCS|OBE|MBE|CBE|FRS|M.Ed.|MPP|MFA|CPT|DPT|DC|DMD'.split(
    '|',
  );
