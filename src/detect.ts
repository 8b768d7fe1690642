import type { FormatName, Source } from './model/source.ts';
import { bodyFormat, isFinal, standsAlone } from './readers/front-matter/body.ts';
import { locateHeader } from './readers/front-matter/locate.ts';
import { READERS } from './readers/index.ts';
import { opensAsPage } from './readers/shape.ts';

/** A tag or comment in Markdown, which the HTML reader reads. */
const TAG = /<[a-z!/]/i;

/** The readers that a source needs: its own first, then the one for the body of a front matter. Looks at the content first and the name second; `source.hint` forces the first. */
export function detect(source: Source): readonly [FormatName, ...FormatName[]] {
  const first = source.hint ?? best(source);
  if (first !== 'front-matter') return first === 'markdown' ? withHtml([first], source.text) : [first];
  const header = locateHeader(source.text);
  // which form an article has that stands in the header is known when the header is read
  if (header && standsAlone(source, header) && !isFinal(source, header)) return [first, 'markdown', 'html', 'text'];
  const body = header ? bodyFormat(source, header) : 'markdown';
  return body === 'markdown' ? withHtml([first, body], source.text) : [first, body];
}

/** The reader that is surest of the source; the order of the registry decides a tie. */
function best(source: Source): FormatName {
  // a whole page says so in its first characters: to measure its shape would cost as much as to parse it
  if (opensAsPage(source.text)) return 'html';
  let name: FormatName = 'text';
  let most = 0;
  for (const reader of READERS) {
    const confidence = reader.accepts(source);
    if (confidence > most) {
      name = reader.name;
      most = confidence;
    }
  }
  return name;
}

function withHtml(formats: [FormatName, ...FormatName[]], text: string): [FormatName, ...FormatName[]] {
  return TAG.test(text) ? [...formats, 'html'] : formats;
}
