import { describe, expect, it } from 'vitest';
import { unpackMail } from '../../src/mail.ts';
import { normalize } from '../../src/normalize.ts';
import { loadResources } from '../../src/resources.ts';
import { toSource } from '../../src/run/bytes.ts';

const HEAD =
  'Received: from a.example\r\nFrom: "Jane Roe" <jane@e.org>\r\nSubject: Boats\r\nDate: Wed, 4 Mar 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n';
const part = (type: string, body: string, more = ''): string => `--x\r\nContent-Type: ${type}\r\n${more}\r\n${body}\r\n`;
const mail = (parts: readonly string[], head = HEAD, kind = 'alternative'): Buffer =>
  Buffer.from(`${head}Content-Type: multipart/${kind}; boundary=x\r\n\r\n${parts.join('')}--x--\r\n`, 'latin1');
const PAGE = '<html><body><p>Un caf=C3=A9 =\r\nser=\r\nr=C3=A9.</p></body></html>';
const QUOTED = 'Content-Transfer-Encoding: quoted-printable\r\n';

const letter = (head: string) => unpackMail(Buffer.from(`To: a@e.org\r\nFrom: b@e.org\r\n${head}\r\n\r\nHello`))?.letter;

describe('the letter in a mail', () => {
  it('is its HTML, decoded, whatever else it has', () => {
    const source = toSource(mail([part('text/plain', 'Hello'), part('text/html; charset=utf-8', PAGE, QUOTED)]));
    expect(source.text).toBe('<html><body><p>Un café serré.</p></body></html>');
    const attached = part('text/html', '<p>Bill</p>', 'Content-Disposition: attachment; filename=bill.html\r\n');
    expect(toSource(mail([attached, part('text/html', '<p>Letter</p>')], HEAD, 'mixed')).text).toBe('<p>Letter</p>');
  });

  it('is its text, where it has no HTML', () => {
    expect(toSource(mail([part('text/plain; charset=utf-8', 'Q2Fmw6k=', 'Content-Transfer-Encoding: base64\r\n')])).text).toBe('Café');
    expect(toSource(Buffer.from('From: a@e.org\nTo: b@e.org\n\nHello\n')).text).toBe('Hello\n');
  });

  it('has the subject, sender and day of the header', () => {
    expect(letter('Subject: =?utf-8?Q?Caf=C3=A9_?=\r\n =?iso-8859-1?B?YXUgbGFpdA==?= x\r\nDate: Wed, 4 Mar 2026 10:00:00 -0000')).toEqual({
      subject: 'Café au lait x',
      from: null,
      date: 'Wed, 4 Mar 2026 10:00:00 GMT',
      url: null,
    });
    expect(letter('From: =?utf-8?q?Ren=C3=A9?= <r@e.org>\r\nList-Post: <https://e.org/p/boats>')).toMatchObject({
      from: 'René',
      url: 'https://e.org/p/boats',
    });
    expect(letter('From: "Roe, Jane" <r@e.org>\r\nList-Post: <mailto:a@e.org>\r\nSubject: =?none?Q?a?=')).toMatchObject({
      from: 'Roe, Jane',
      url: null,
      subject: '=?none?Q?a?=',
    });
  });

  it('must be there, and alone', () => {
    expect(() => toSource(mail([part('image/png', 'AAAA')]))).toThrow(/holds neither HTML nor text/);
    expect(() => toSource(Buffer.from('From a@e.org Wed Mar  4 09:00:00 2026\nTo: b@e.org\n\nHello'))).toThrow(/is a mailbox/);
  });

  it.each([
    ['a page that a browser saved', 'From: <Saved by Blink>\nSubject: a\nMIME-Version: 1.0\nTo: b\n\nHello'],
    ['keys above a scrape', 'From: Jane\nSubject: Boats\nDate: 4 March 2026\n\nHello'],
    ['prose', 'From: all of us.\n\nTo: all of you.'],
  ])('is not read from %s', (_, text) => {
    expect(unpackMail(Buffer.from(text))).toBeNull();
    expect(toSource(Buffer.from(text)).text).toBe(text);
  });
});

describe('what the header of a mail claims', () => {
  const PROSE =
    'The harbour town has counted its boats every spring since the year 1874, and the book in which the count is kept lies open. ';
  const metadata = async (head: string) => {
    const resources = await loadResources();
    return normalize(toSource(Buffer.from(`To: a@e.org\n${head}\n\n${PROSE.repeat(5)}`)), {}, resources).metadata;
  };

  it('is the title, who signs it, for whom and when', async () => {
    expect(
      await metadata(
        'From: Jane Roe from Arden Notes <j@e.org>\nSubject: Fwd: Re: The count of boats\nDate: Wed, 4 Mar 2026 10:00:00 +0100\nArchived-At: <https://e.org/b>',
      ),
    ).toMatchObject({
      title: 'The count of boats',
      authors: ['Jane Roe'],
      site: 'Arden Notes',
      date: '2026-03-04T10:00:00+01:00',
      url: 'https://e.org/b',
    });
  });

  it('names a publication where the sender is nobody', async () => {
    expect(await metadata('From: "The Arden Herald" <j@e.org>\nSubject: Boats')).toMatchObject({ authors: [], site: 'The Arden Herald' });
  });
});
