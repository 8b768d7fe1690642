import { isUtf8 } from 'node:buffer';
import { PAGE, type Unpacked } from './mhtml.ts';
import { beginning, dateOf, decoded, fileOf, type Part, parameter, partsOf, typeOf } from './mime.ts';
import type { Letter } from './model/source.ts';
import { ReadError } from './readers/reader.ts';
import { isAddress } from './text/url.ts';

/** What a mail has besides `From`, and no page that a browser saved: any of these alone, or the others together. */
const OF_MAILS = {
  any: ['to', 'message-id', 'received', 'return-path', 'delivered-to', 'list-unsubscribe'],
  all: ['mime-version', 'subject'],
};
const PLAIN = /^text\/plain\b/i;
/** The line that stands before each mail of a mailbox. */
const MAILBOX = /^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} /;

/**
 * The letter in a mail, as mail programs save one (`.eml`): its HTML, or, where it has none, its text; null where the bytes are something else.
 * @throws ReadError where it has neither, and for a mailbox of several mails.
 */
export function unpackMail(input: Uint8Array | string): Unpacked | null {
  if (MAILBOX.test(beginning(input)))
    throw new ReadError('mailbox', 'is a mailbox (mbox), and one file is one article: save each mail as a file of its own');
  const whole = fileOf(input);
  if (whole === null || !isMail(whole)) return null;
  const parts = (/^multipart\//i.test(typeOf(whole)) ? [...partsOf(whole)] : [whole]).filter(isShown);
  const body = parts.find((part) => PAGE.test(typeOf(part))) ?? parts.find((part) => PLAIN.test(typeOf(part) || 'text/plain'));
  if (!body) throw new ReadError('mail-without-text', 'is a mail that holds neither HTML nor text: save what is attached to it');
  return { bytes: decoded(body), charset: parameter(typeOf(body), 'charset'), letter: letterOf(whole) };
}

function isMail({ fields }: Part): boolean {
  const from = fields.get('from');
  if (from === undefined || /^<Saved by\b/i.test(from)) return false;
  return OF_MAILS.any.some((name) => fields.has(name)) || OF_MAILS.all.every((name) => fields.has(name));
}

const isShown = ({ fields }: Part): boolean => !/^attachment\b/i.test(fields.get('content-disposition') ?? '');

function letterOf(whole: Part): Letter {
  const { fields } = whole;
  const place = /^<([^<>]+)>$/.exec((fields.get('archived-at') ?? fields.get('list-post') ?? '').replace(/\s/g, ''))?.[1] ?? '';
  return {
    subject: worded(fields.get('subject')),
    from: worded(/^(.*)<[^<>]*>$/.exec(fields.get('from') ?? '')?.[1])?.replace(/^"(.*)"$/, '$1') ?? null,
    date: dateOf(whole),
    url: isAddress(place) ? place : null,
  };
}

/** Words of a header that hold more than ASCII: `=?utf-8?Q?Caf=C3=A9?=`; white space between two of them is none of the text. */
const ENCODED = /=\?([\w-]+)(?:\*[\w-]*)?\?([BQ])\?([^?\s]*)\?=(?:\s+(?==\?))?/gi;

/** A value of a header as it was written; null for a blank one. */
function worded(value: string | undefined): string | null {
  const bytes = Buffer.from(value ?? '', 'latin1');
  const text = (isUtf8(bytes) ? bytes.toString() : (value ?? '')).replace(ENCODED, (found, charset: string, kind: string, word: string) => {
    const coded = kind.toUpperCase() === 'B' ? 'base64' : 'quoted-printable';
    const own = {
      fields: new Map([['content-transfer-encoding', coded]]),
      body: Buffer.from(word.replaceAll('_', coded === 'base64' ? '_' : ' ')),
    };
    try {
      return new TextDecoder(charset).decode(decoded(own));
    } catch {
      return found;
    }
  });
  return text.trim() || null;
}
