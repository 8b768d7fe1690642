import type { Block } from '../../model/block.ts';
import type { ClaimValue } from '../../model/claim.ts';
import { Expression } from '../../text/expression.ts';
import { hasWord } from '../../text/words.ts';
import { linksIn, linkText } from '../links.ts';
import type { Rule, Subject } from '../rule.ts';

const LINE = new Expression(
  String.raw`^[\W_]*(?:related topics?|topics?|tags?|tagged(?: (?:with|as|in))?|filed under|filed in|posted in|categor(?:y|ies)|keywords?|labels?|more about|themen?|schlagwörter|schlagworte|stichwörter|kategorien?|mots[- ]clés|étiquettes|thèmes?|sujets|etiquetas?|temas?|archivado en|categorías?|palabras clave|argomenti|etichette|assuntos|tópicos|palavras[- ]chave|marcadores|onderwerpen|trefwoorden|tagi|tematy|ämnen|emner|etiketter|теги|темы|метки|etiketler|タグ|关键词|标签)\s*[:：]\s*(?<value>.+)$`,
  'iu',
);
const PARTS = /\s*[,;|•·#、，]\s*/u;
/** Marks around a tag that are no part of it. */
const AROUND = /^[#\s]+|[\s,;|]+$/g;

/** What the links of a block say. */
const linkTexts = ({ content }: Block): readonly string[] => (content.type === 'inline' ? linksIn(content.inlines).map(linkText) : []);

/** A tag for each link, which may stand with nothing between them but style. */
const linkedTags = ({ block }: Subject): readonly ClaimValue[] =>
  linkTexts(block)
    .map((text) => text.replace(AROUND, ''))
    .filter(hasWord);

/** A tag has at most so many words. */
const TAG_WORDS = 6;

/** Texts of the links that stand in a line, where all that follows its label is links: what parts them may be no more than a space. */
function linksOf(block: Block, value: string): readonly string[] | null {
  const links = linkTexts(block).filter((text) => text !== '');
  const rest = links.reduce((left, link) => left.replace(link, ''), value);
  return links.length > 1 && !hasWord(rest) ? links : null;
}

/** The tags of a line that begins with a word for them. */
function tagsOf({ block }: Subject): readonly ClaimValue[] {
  const value = LINE.exec(block.text)?.groups?.value ?? '';
  if (value === '') return [];
  const tags =
    linksOf(block, value) ??
    value
      .replace(/[.\s]+$/u, '')
      .split(PARTS)
      .filter((tag) => tag !== '');
  return tags.every((tag) => tag.split(' ').length <= TAG_WORDS) ? tags : [];
}

/** Lists of topics and tags. */
export const TOPICS: readonly Rule[] = [
  {
    id: 'topics/line',
    stage: 'block',
    fate: 'moved',
    certainty: 0.9,
    reason: 'line of tags',
    when: {
      words: { min: 2, max: 60 },
      kind: ['paragraph', 'item', 'heading'],
      sentence: false,
      test: (subject) => (tagsOf(subject).length > 0 ? `${tagsOf(subject).length} tags` : null),
    },
    unless: { side: ['inside'], test: ({ fromStart, toEnd }) => (fromStart > 1 && toEnd > 2 ? 'amid the article' : null) },
    yields: [{ field: 'tags', read: tagsOf }],
    examples: {
      hit: [
        '…\n…\n> Tags: bridges, tolls, Leeds',
        '…\n…\n> Filed under: [Bridges](/b) | [Tolls](/t)',
        '…\n…\n> Schlagwörter: Brücken, Maut',
      ],
      miss: [
        '…\n…\n> Topics: none, and so the council went home in the middle of a very long day',
        '…\n…\n> Tags were tied to the trees, one for each year',
      ],
    },
  },
  {
    id: 'topics/label',
    stage: 'block',
    fate: 'removed',
    certainty: 0.88,
    reason: 'label over a list of topics',
    when: {
      words: { max: 6 },
      phrases: {
        match: 'whole',
        of: {
          en: [
            'related topics',
            'related tags',
            'related subjects',
            'topics',
            'topic',
            'tags',
            'tag',
            'tagged',
            'tagged with',
            'tagged as',
            'tagged in',
            'filed under',
            'filed in',
            'posted in',
            'category',
            'categories',
            'keywords',
            'explore topics',
            'explore related topics',
            'more on these topics',
            'more about',
            'more on',
            'explore more on these topics',
            'topics in this story',
            'topics in this article',
            'in this story',
            'mentioned in this article',
            'people in this story',
            'companies in this article',
            'trending topics',
            'labels',
            'read more about',
            'see more on',
          ],
          de: [
            'themen',
            'thema',
            'schlagwörter',
            'schlagworte',
            'stichwörter',
            'verwandte themen',
            'mehr zu',
            'themen in diesem artikel',
            'kategorien',
            'kategorie',
            'orte und themen',
          ],
          fr: [
            'mots clés',
            'sujets',
            'thèmes',
            'thèmes associés',
            'étiquettes',
            'thématiques',
            'catégories',
            'catégorie',
            'sur ce sujet',
            'tags',
          ],
          es: [
            'temas',
            'etiquetas',
            'temas relacionados',
            'palabras clave',
            'categorías',
            'archivado en',
            'más sobre',
            'en esta nota',
            'tags',
          ],
          it: ['argomenti', 'temi', 'tag', 'tags', 'etichette', 'argomenti correlati', 'categorie'],
          pt: ['tópicos', 'assuntos', 'temas', 'tags', 'palavras-chave', 'categorias', 'marcadores', 'tópicos relacionados', 'mais sobre'],
          nl: ['onderwerpen', 'trefwoorden', 'tags', 'gerelateerde onderwerpen'],
          pl: ['tagi', 'tematy', 'słowa kluczowe'],
          sv: ['ämnen', 'taggar', 'ämnen i artikeln'],
          no: ['emner', 'stikkord', 'temaer'],
          da: ['emner', 'tags', 'nøgleord'],
          fi: ['aiheet', 'avainsanat', 'asiasanat'],
          ru: ['теги', 'темы', 'метки', 'ключевые слова'],
          uk: ['теги', 'теми'],
          tr: ['etiketler', 'konular'],
          ja: ['タグ', 'キーワード', 'カテゴリー', '関連タグ', '関連キーワード', 'トピックス'],
          zh: ['标签', '关键词', '關鍵字', '標籤', '话题'],
        },
      },
    },
    unless: [
      { kind: ['item', 'table'], world: ['post'] },
      { kind: ['heading'], next: { prose: true } },
    ],
    governs: 'links',
    examples: {
      hit: [
        '…\n…\n> Related topics\n[Bridges](/b)\n[Tolls](/t)',
        '…\n…\n> Schlagwörter',
        '@text\n…\n…\n> Related topics\n\nJane Roe and Karl Weber',
      ],
      miss: [
        'Related topics were left for the meeting in June.',
        '…\n> ## Topics\nThe three of them that matter are the bridge, the toll, and the mill by the river that feeds the town.\n…',
      ],
    },
  },
  {
    id: 'topics/element',
    stage: 'block',
    fate: 'moved',
    certainty: 0.86,
    reason: 'tag in an element for tags',
    when: {
      words: { min: 1, max: 8 },
      linkDensity: { min: 0.8 },
      within: { tokens: ['tags', 'tag', 'topics', 'keywords', 'taglist', 'taxonomy', 'hashtags'], depth: 6 },
      side: ['after'],
    },
    yields: [{ field: 'tags', read: linkedTags }],
    examples: {
      hit: [
        '…\n…\n> {ul.tags li} [Bridges](/b)',
        '…\n…\n> {div.article-tags span} [#Tolls](/t)',
        '…\n…\n> {div.tags} [Bridges](/b)[Tolls](/t)',
      ],
      miss: ['…\n…\n> {ul.tolls li} [Bridges](/b)', '…\n…\n> {div.tags p} Bridges are dear'],
    },
  },
];
