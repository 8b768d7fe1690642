import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import type { Verdict } from '../model/verdict.ts';
import { Expression } from '../text/expression.ts';
import type { Page, Scored } from './model/page.ts';
import { worldOf } from './subjects.ts';

/** A page that keeps fewer words than this has no article: log-ins, errors, redirections and players. */
const FEWEST_WORDS = 30;
/** With a title that says what the page is, so few. */
const FEWEST_UNDER_NOTICE = 120;
/** Titles of pages that a server or a wall puts in the place of an article. */
const NOTICE = new Expression(
  String.raw`\b(?:404|403|500|502|503|not found|page unavailable|access denied|forbidden|just a moment|attention required|are you (?:a )?(?:human|robot)|captcha|verify (?:you are|your)|security check|log ?in|sign ?in|error|nicht gefunden|zugriff verweigert|anmelden|introuvable|accès refusé|connexion|no encontrad[ao]|acceso denegado|iniciar sesión|non trovata|accesso negato|não encontrada|acesso negado)\b`,
  'iu',
);
/** A front page or a section shows so many linked headlines, and twice as many as paragraphs. */
const HEADLINES = { enough: 8, words: 4, share: 0.8 };
/** A paragraph of an article; front pages keep a few teasers. */
const PARAGRAPH = { words: 15, links: 0.4 };
const MOST_PARAGRAPHS = 4;
const ARTICLE = /Article|BlogPosting|Report|Review|Recipe/;

/** Says why a page may hold no article at all; null where nothing speaks against one. A post or a text is taken for what its owner kept. */
export function doubt({ document, blocks }: Page, verdicts: readonly Verdict[]): Message | null {
  if (worldOf(document) !== 'page') return null;
  const kept = blocks.filter(({ block }) => verdicts[block.id]?.fate === 'kept');
  const words = Math.round(kept.reduce((sum, scored) => sum + scored.words, 0));
  if (words < FEWEST_WORDS) return say(`only ${words} words were left of it`);
  const notice = titlesOf(document).find((title) => NOTICE.test(title));
  if (words < FEWEST_UNDER_NOTICE && notice !== undefined) return say(`it is called “${notice}”, and ${words} words were left of it`);
  if (claimsArticle(document)) return null;
  const headlines = blocks.filter(isLinkedHeadline).length;
  const paragraphs = kept.filter(isParagraph).length;
  if (headlines < HEADLINES.enough || paragraphs > MOST_PARAGRAPHS || headlines < 2 * paragraphs) return null;
  return say(`it has ${headlines} linked headlines and ${paragraphs} paragraphs of prose`);
}

const say = (why: string): Message => ({
  level: 'warn',
  code: 'not-an-article',
  text: `this may be no article but a front page, a wall or an error: ${why}`,
  span: null,
});

function titlesOf({ claims }: Document): readonly string[] {
  return claims.flatMap(({ field, value }) => (field === 'title' && typeof value === 'string' ? [value] : []));
}

function claimsArticle({ page }: Document): boolean {
  return page?.ogType?.toLowerCase() === 'article' || (page?.jsonLdTypes.some((type) => ARTICLE.test(type)) ?? false);
}

function isLinkedHeadline({ block, words, linkDensity }: Scored): boolean {
  return !block.hidden && block.kind === 'heading' && words >= HEADLINES.words && linkDensity >= HEADLINES.share;
}

function isParagraph({ words, linkDensity }: Scored): boolean {
  return words >= PARAGRAPH.words && linkDensity < PARAGRAPH.links;
}
