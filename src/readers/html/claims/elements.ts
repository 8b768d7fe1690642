import type { Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { collapse } from '../../../text/space.ts';
import { SKIPPED } from '../data/tags.ts';
import { textOf } from '../parse.ts';
import type { Evidence, Say } from './claims.ts';
import { trailOf } from './microdata.ts';

/** Words that mark a time as one of change, in the languages of the corpora. */
const CHANGED =
  /updat|modif|\bedited\b|last.?change|aktualisiert|geändert|\bstand\b|mis(?:e)? à jour|actualiz|modificad|aggiornat|atualizad|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowan|обновлен|изменен|更新/i;
const FIRST = /publi|creat|posted|issued|entry-date|dateline/i;
/** How much of the text before a time is read for such a word. */
const LOOK_BACK = 40;
/** No headline is longer. */
const LONGEST = 1000;
/** A page names few times and authors of its own; lists of others' come by the hundred. */
const MOST = 60;
/** A trail has few stations; more is a menu. */
const LONGEST_TRAIL = 8;

/** Claims of what the page shows: headlines, times, links to authors, breadcrumbs. */
export function elementClaims(evidence: Evidence, say: Say): void {
  const { h1, time, relAuthor, breadcrumb } = evidence.witnesses;
  for (const element of h1.slice(0, MOST)) {
    say({ field: 'title', value: collapse(textOf(element, LONGEST, SKIPPED)), from: 'element', key: 'h1', element });
  }
  for (const element of relAuthor.slice(0, MOST)) {
    say({ field: 'authors', value: collapse(textOf(element, LONGEST, SKIPPED)), from: 'rel', key: 'author', element });
  }
  for (const element of time.slice(0, MOST)) {
    const kind = kindOf(element);
    const value = element.attribs.datetime?.trim() || collapse(textOf(element, LONGEST, SKIPPED));
    say({ field: kind === 'updated' ? 'updated' : 'date', value, from: 'time', key: kind === null ? 'time' : `time.${kind}`, element });
  }
  const [trail] = breadcrumb.filter((element) => element.name !== 'body' && element.name !== 'html');
  const stations = trail ? trailOf(trail) : [];
  if (trail && stations.length <= LONGEST_TRAIL) {
    for (const value of stations) say({ field: 'section', value, from: 'breadcrumb', key: 'breadcrumb', element: trail });
  }
}

/** What a time tells by its attributes, its parent's class or the words before it. */
function kindOf(time: Element): 'updated' | 'published' | null {
  const { attribs, parent } = time;
  const own = `${attribs.class ?? ''} ${attribs.itemprop ?? ''} ${attribs.property ?? ''} ${attribs.title ?? ''} ${attribs['data-testid'] ?? ''}`;
  if (CHANGED.test(own)) return 'updated';
  if (FIRST.test(own) || attribs.pubdate !== undefined) return 'published';
  const before =
    time.prev && isText(time.prev)
      ? time.prev.data.slice(-LOOK_BACK)
      : time.prev && isTag(time.prev)
        ? textOf(time.prev, LOOK_BACK, SKIPPED)
        : '';
  const around = `${parent && isTag(parent) ? (parent.attribs.class ?? '') : ''} ${before} ${textOf(time, LOOK_BACK, SKIPPED)}`;
  if (CHANGED.test(around)) return 'updated';
  return FIRST.test(around) ? 'published' : null;
}
