import { describe, expect, it } from 'vitest';
import { unpackMhtml } from '../../src/mhtml.ts';
import { toSource } from '../../src/run/bytes.ts';

interface Part {
  readonly head: string;
  readonly body: string | Buffer;
}

const HEAD =
  'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://e.org/a\r\nSubject: =?utf-8?Q?Caf=C3=A9?=\r\nDate: Fri, 18 Jul 2025 14:21:01 +0700\r\nMIME-Version: 1.0\r\n';

function archive(parts: readonly Part[], { head = HEAD, end = '\r\n', boundary = '----MultipartBoundary--x----' } = {}): Buffer {
  const lines = (text: string): Buffer => Buffer.from(text.replaceAll('\r\n', end), 'latin1');
  return Buffer.concat([
    lines(`${head}Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n\r\n`),
    ...parts.flatMap(({ head: own, body }) => [
      lines(`--${boundary}\r\n${own}\r\n\r\n`),
      typeof body === 'string' ? lines(body) : body,
      lines('\r\n'),
    ]),
    lines(`--${boundary}--\r\n`),
  ]);
}

const html = (body: string | Buffer, coding = 'quoted-printable', type = 'text/html'): Part => ({
  head: `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${coding}\r\nContent-Location: https://e.org/part`,
  body,
});
const text = (bytes: Buffer): string => toSource(bytes).text;

describe('a page in an MHTML file', () => {
  it.each(['\r\n', '\n'])('is decoded from quoted-printable (lines end with %j)', (end) => {
    const page =
      '<html lang=3D"fr"><head><meta charset=3D"utf-8"></head><body><p>Un caf=C3=A9 =\r\nser=\r\nr=C3=A9. \r\n1 =3D 1=\r\n</p></body></html>';
    expect(text(archive([html(page)], { end }))).toBe(
      `<html lang="fr"><head><meta charset="utf-8"></head><body><p>Un café serré. ${end}1 = 1</p></body></html>`,
    );
  });

  it('is decoded from base64, and taken as it stands', () => {
    const page = '<html><body><p>Un café</p></body></html>';
    const coded = Buffer.from(page)
      .toString('base64')
      .replace(/(.{20})/g, '$1\r\n');
    expect(text(archive([html(coded, 'base64')]))).toBe(page);
    for (const coding of ['8bit', 'binary', '7bit']) expect(text(archive([html(Buffer.from(page), coding)]))).toBe(page);
  });

  it('has the charset that the file says, the page or its bytes', () => {
    const cyrillic = '<html><body><p>=C4=EE=E6=E4=FC =E8=E4=E5=F2</p></body></html>';
    expect(text(archive([html(cyrillic, 'quoted-printable', 'text/html;\r\n\tcharset="windows-1251"')]))).toContain('Дождь идет');
    expect(text(archive([html(cyrillic.replace('<html>', '<html><meta charset=3Dwindows-1251>'))]))).toContain('Дождь идет');
    expect(text(archive([html('<html><body>=C3=A9</body></html>', 'quoted-printable', 'text/html; charset=windows-1251')]))).toContain('é');
  });

  it('is the first page of the file, wherever it stands', () => {
    const style: Part = { head: 'Content-Type: text/css\r\nContent-Location: cid:css-1@mhtml.blink', body: 'p { color: red }' };
    const frame = html('<html><body>frame</body></html>');
    expect(text(archive([style, html('<html><body>page</body></html>'), frame]))).toBe('<html><body>page</body></html>');
    const inner = archive([html('<html><body>inner</body></html>')], { head: '', boundary: 'inner' }).toString('latin1');
    const at = inner.indexOf('\r\n\r\n');
    expect(text(archive([{ head: inner.slice(0, at), body: inner.slice(at + 4) }]))).toBe('<html><body>inner</body></html>');
  });

  it('may be the whole file', () => {
    const one = `${HEAD}Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://e.org/b\r\n\r\n<html><body>caf=C3=A9</body></html>`;
    expect(text(Buffer.from(one))).toBe('<html><body>café</body></html>');
  });

  it('may have been cut off', () => {
    const whole = archive([html('<html><body>page')]);
    expect(text(whole.subarray(0, whole.lastIndexOf('\r\n--')))).toBe('<html><body>page');
  });

  it('comes with the address and the day of saving that the file says', () => {
    const page = [html('<html></html>')];
    expect(toSource(archive(page)).saved).toEqual({ by: 'mhtml', url: 'https://e.org/a', date: 'Fri, 18 Jul 2025 14:21:01 +0700' });
    expect(toSource(archive(page, { head: 'From: <Saved by Windows Internet Explorer 8>\r\nMIME-Version: 1.0\r\n' })).saved).toEqual({
      by: 'mhtml',
      url: 'https://e.org/part',
      date: null,
    });
    expect(toSource(archive(page, { head: HEAD.replace('+0700', '-0000') })).saved?.date).toBe('Fri, 18 Jul 2025 14:21:01 GMT');
    expect(toSource(archive(page, { head: HEAD.replace('+0700', '-0000 (UTC)') })).saved?.date).toBe('Fri, 18 Jul 2025 14:21:01 GMT (UTC)');
    const folded = HEAD.replace('https://e.org/a', 'https://e.org/a?b=\r\n c');
    expect(toSource(archive(page, { head: folded })).saved?.url).toBe('https://e.org/a?b=c');
  });

  it('has the addresses of images that the file names by number', () => {
    const page = html('<html><body><img src=3D"cid:one@e.org"><img src=3D"cid:two@e.org"></body></html>');
    const image = (id: string, location: string): Part => ({
      head: `Content-Type: image/png\r\nContent-ID: <${id}>\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${location}`,
      body: 'AAAA',
    });
    expect(text(archive([page, image('one@e.org', 'https://e.org/1.png'), image('two@e.org', 'file:///C:/2.png')]))).toBe(
      '<html><body><img src="https://e.org/1.png"><img src="cid:two@e.org"></body></html>',
    );
  });

  it('must be there', () => {
    const style: Part = { head: 'Content-Type: text/css', body: 'p { color: red }' };
    expect(() => toSource(archive([style]))).toThrow(/holds no page: none of its parts is HTML/);
    expect(() => toSource(archive([style]))).toThrow(expect.objectContaining({ code: 'mhtml-without-page' }));
  });

  it('is read in a string and in bytes alike, unless another format is asked for', () => {
    const bytes = archive([html('<html><body>caf=C3=A9</body></html>')]);
    expect(toSource(bytes.toString('latin1')).text).toBe('<html><body>café</body></html>');
    expect(toSource(bytes, { format: 'html' }).text).toBe('<html><body>café</body></html>');
    expect(toSource(bytes, { format: 'text' }).text).toContain('Snapshot-Content-Location');
  });
});

describe('what is no MHTML', () => {
  it.each([
    ['a page', '<html><body>Content-Type: multipart/related; boundary=x</body></html>'],
    ['prose', 'Note: it rains.\n\nContent-Type: multipart/related; boundary=x\n'],
    ['a mail', 'From: Jane\nMIME-Version: 1.0\nContent-Type: text/plain\n\nHello\n'],
    ['a mail of several parts', 'From: Jane\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nHello\n--x--\n'],
    ['a header without a boundary', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\nHello\n'],
    ['front matter', '---\nContent-Type: multipart/related; boundary=x\n---\n\nHello\n'],
    ['nothing', ''],
  ])('is left as it is: %s', (_, given) => {
    expect(unpackMhtml(Buffer.from(given))).toBeNull();
    expect(toSource(Buffer.from(given)).text).toBe(given);
  });

  it('is told in linear time', () => {
    const many = Buffer.from(
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n${'--x\nContent-Type: a/b\n\n'.repeat(100_000)}`,
    );
    expect(() => unpackMhtml(many)).toThrow(/holds no page/);
    const deep = Buffer.from('Content-Type: multipart/related; boundary=x\n\n--x\n'.repeat(50_000));
    expect(() => unpackMhtml(deep)).toThrow(/holds no page/);
  });
});
