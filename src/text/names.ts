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

/** Nouns, adjectives and verbs that headings, sections, buttons and organisations write with capitals: a line with one is no list of people. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'the a an of for to in on at by from with your our my this that these those how why what when where who which is are was were be can will more most less all new top best latest breaking ' +
    'about above access account action ad ads advertise advertisement advertising affairs africa after agency air all america american analysis app apps archive archives army article articles arts asia association authority auto autos bank ban before best big bill bills black blog blogs board book books box breaking brief briefing british browse bureau business buy calendar campaign campus capital car care careers cars case cases center centre chain change channel charts chat check child children church cities city class classifieds click climate club code college comment comments commission committee community company comments conditions conference congress contact contacts content cookie cookies corner corporation council country county court courts covid crime crisis crossword culture customer customers cup daily data day days deal deals death defense department desk development digital directory disclaimer discussion district donate download drive east economy editor editorial editors education election elections email energy english enter entertainment environment episode europe event events exclusive experience explore express eye facebook family faq fashion feature featured features federal fees film films finance financial fire first follow food football for forecast forum foundation free friday front full fun future gallery galleries game games gaming general get global gold golf government green group growth guide guides health healthcare help here high highlights history hockey holiday home homes hospital hot hotel hotels house housing human image images in index industry info information inside insider inside instagram institute insurance intelligence international internet interview interviews investigation investing investment investors issue issues jobs join journal justice keep key kids kingdom lake land language large law laws leader league learn legal letter letters library life lifestyle like links list listen live lives living local log login long love magazine mail main make manager map maps march market marketing markets maternity media medical member members menu message microsoft middle military mobile money month monday morning most mountain movie movies museum music must national nations nature navigation need network networks news newsletter newsletters newspaper newsroom next night north notice notices now nutrition obituaries office official oil online open opinion opinions opportunity options order our out outdoor outlook page pages paper park partner partners party pass people personal pets phone photo photos photography pick picks place plan planet play player podcast podcasts police policy political politics poll polls popular post posts power premium presents president press previous price prices print privacy products profile program programs project projects property public publish published publisher quick quiz quizzes radio read reader readers reading real recent recipe recipes recommended red region related release releases religion rent reply report reporter reporters reports research reserved resources restaurant restaurants results review reviews rights river road room rss rules rugby safety sale saturday save say school schools science scores search season second section sections security see select senate sections series service services session settings share shop shopping show shows sign site sites sitemap skip slide soccer social society south space special sponsored sport sports staff star stars start state states station stay stock stocks store stories story street student students studies study style subject submit subscribe subscription sunday super supplement support supreme survey tags team tech technology television tennis terms test text theater theatre them things thursday ticket tickets time times tips today tomorrow tools topic topics town trade traffic training transport travel trend trending trends trial truth tuesday tv twitter union united universities university update updated updates us use user users vacation valley video videos view views viral visit voices volunteer vote voting wall want war warning watch water ways weather web website wednesday week weekend weekly welcome west white wine winter women wire wordpress work world world write writers yahoo year years york you youth youtube zone ' +
    'mehr alle über uns impressum datenschutz kontakt anzeige startseite politik wirtschaft kultur wissen meinung leben nachrichten themen zum zur der die das den dem ein eine einer nicht auf aus bei für ist jetzt hier foto bild quelle newsletter abonnieren anmelden kommentare ' +
    'les des une sur dans pour plus tous tout nos vos voir lire suite accueil actualités politique économie société sports partager abonnez connexion contact mentions légales ' +
    'los las una uno más noticias inicio política economía deportes sociedad cultura opinión contacto aviso todos compartir suscríbete ver leer sobre para con sin sus nuestra nuestro ' +
    'il lo gli una notizie cronaca politica economia sport cultura leggi tutti altri contatti condividi ' +
    'mais notícias política economia esportes cultura contato sobre ler todos compartilhar ' +
    'het een meer nieuws lees over ons voor alle deel contact wszystkie więcej czytaj o nas kontakt ' +
    'inc ltd llc corp gmbh ag co company plc'
  ).split(' '),
);

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
