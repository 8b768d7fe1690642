import { describe, expect, it } from 'vitest';
import { binaryKind, decode, looksBinary, repairMojibake } from '../../src/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('decode', () => {
  it.each([
    ['a label', latin1('caf\xe9'), 'latin1', { text: 'café', encoding: 'windows-1252', by: 'flag' }],
    [
      'a label against the byte order mark',
      bytes([0xef, 0xbb, 0xbf], 'é'),
      'windows-1252',
      { text: 'ï»¿Ã©', encoding: 'windows-1252', by: 'flag' },
    ],
    ['a label with its own byte order mark', bytes([0xef, 0xbb, 0xbf], 'é'), 'UTF-8', { text: 'é', encoding: 'utf-8', by: 'flag' }],
    ['the mark of UTF-8', bytes([0xef, 0xbb, 0xbf], 'é'), undefined, { text: 'é', encoding: 'utf-8', by: 'bom' }],
    [
      'the mark of UTF-16, little end first',
      Buffer.from('\ufeffé!', 'utf16le'),
      undefined,
      { text: 'é!', encoding: 'utf-16le', by: 'bom' },
    ],
    ['the mark of UTF-16, big end first', utf16be('\ufeffé!'), undefined, { text: 'é!', encoding: 'utf-16be', by: 'bom' }],
    ['UTF-8 throughout', bytes('naïve 🙂'), undefined, { text: 'naïve 🙂', encoding: 'utf-8', by: 'utf-8' }],
    ['nothing at all', bytes(''), undefined, { text: '', encoding: 'utf-8', by: 'utf-8' }],
    [
      'nothing but odd bytes',
      latin1('\x80 \x93quoted\x94 \xe9'),
      undefined,
      { text: '€ “quoted” é', encoding: 'windows-1252', by: 'fallback' },
    ],
  ])('goes by %s', (_, input, label, expected) => {
    expect(decode(input, label)).toEqual(expected);
  });

  it.each([
    ['<meta charset="windows-1251">', 'windows-1251'],
    ["<META CHARSET='Windows-1251'>", 'windows-1251'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 'windows-1251'],
    ['<?xml version="1.0" encoding="windows-1251"?>', 'windows-1251'],
  ])('goes by the declaration %s where the bytes are no UTF-8', (declaration, encoding) => {
    const input = Buffer.concat([bytes(declaration), bytes([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])]);
    expect(decode(input)).toEqual({ text: `${declaration}Привет`, encoding, by: 'declared' });
  });

  it('finds a declaration behind a long comment', () => {
    const head = `<!-- ${'saved '.repeat(300)}--><meta charset="shift_jis">`;
    expect(decode(bytes(head, [0x82, 0xa0]))).toMatchObject({ text: `${head}あ`, encoding: 'shift_jis' });
  });

  it('believes the bytes and not a page that declares an old charset but is UTF-8', () => {
    expect(decode(bytes('<meta charset="iso-8859-1"><p>Düne</p>'))).toMatchObject({ encoding: 'utf-8', by: 'utf-8' });
  });

  it('believes a declared iso-2022-jp, whose bytes would pass for ASCII', () => {
    const input = bytes('<meta charset="iso-2022-jp">', [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42]);
    expect(decode(input)).toEqual({ text: '<meta charset="iso-2022-jp">あ', encoding: 'iso-2022-jp', by: 'declared' });
  });

  it('takes a charset that nobody knows for none', () => {
    expect(decode(latin1('<meta charset="klingon">\xe9'))).toMatchObject({
      text: '<meta charset="klingon">é',
      encoding: 'windows-1252',
      by: 'fallback',
    });
  });

  it('reads a file of two encodings by the sequence', () => {
    expect(decode(bytes('Müller, Øre, “so” ', [0xe9, 0x94], ' end'))).toEqual({
      text: 'Müller, Øre, “so” é” end',
      encoding: 'utf-8',
      by: 'fallback',
    });
  });

  it('reads UTF-8 that was cut within its last character', () => {
    expect(decode(bytes('façade, “naïve”', [0xe2, 0x80])).text).toMatch(/^façade, “naïve”/);
  });

  it('does not take windows-1252 with a chance sequence for UTF-8', () => {
    expect(decode(latin1('\xe9t\xe9 \xe0 la \xc3\xa9 f\xeate')).encoding).toBe('windows-1252');
  });

  it('refuses a label that nobody knows, and names some that are known', () => {
    expect(() => decode(bytes('x'), 'utf-9')).toThrow(RangeError);
    expect(() => decode(bytes('x'), 'utf-9')).toThrow(/unknown encoding "utf-9": use a label such as utf-8/);
  });
});

describe('looksBinary', () => {
  it.each([
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['a gzip archive', [0x1f, 0x8b, 0x08, 0x00]],
    ['a PDF', [...Buffer.from('%PDF-1.7\n')]],
    ['a zip archive', [...Buffer.from(`PK\x03\x04${' '.repeat(26)}a.html`)]],
    ['an EPUB book', [...Buffer.from(`PK\x03\x04${' '.repeat(26)}mimetypeapplication/epub+zip`)]],
    ['an OpenDocument file', [...Buffer.from(`PK\x03\x04${' '.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`)]],
    ['an Office document (DOCX or the like)', [...Buffer.from(`PK\x03\x04${' '.repeat(26)}[Content_Types].xml`)]],
    [
      'an Office document (DOCX or the like)',
      [...Buffer.from(`PK\x03\x04${' '.repeat(26)}_rels/.relsPK\x03\x04${' '.repeat(26)}word/document.xml`)],
    ],
    ['an Office document (DOC or the like)', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['a Safari web archive', [...Buffer.from('bplist00\xd1')]],
    ['binary data', Array.from({ length: 256 }, (_, i) => Math.max(1, (i * 167) % 256))],
    ['a WebP image', [...Buffer.from('RIFF1234WEBP')]],
    ['binary data', [0x61, 0x00, 0x62]],
  ])('knows %s', (kind, input) => {
    expect(binaryKind(Uint8Array.from(input))).toBe(kind);
    expect(looksBinary(Uint8Array.from(input))).toBe(true);
  });

  it.each([
    ['UTF-16 with its mark', Buffer.from('\ufefftext', 'utf16le')],
    ['odd bytes', latin1('\xff\xe9\x80 text')],
    ['escape sequences', bytes('\x1b[1mbold\x1b[0m'.repeat(40))],
    ['a control character here and there', bytes(`${'text '.repeat(30)}\x01`)],
    ['nothing', bytes('')],
  ])('takes %s for text', (_, input) => {
    expect(looksBinary(input)).toBe(false);
  });
});

describe('repairMojibake', () => {
  const twice = (text: string): string => decode(Buffer.from(text, 'utf8'), 'windows-1252').text;

  it.each([
    'café déjà vu',
    'It’s “so” — yes',
    'São Paulo, não',
    'Привет, мир',
    'Ελλάδα',
    '日本語のニュース',
    '🙂 fine',
    'à la carte: í, ó',
  ])('puts back %s', (text) => {
    expect(repairMojibake(twice(text))?.text).toBe(text);
  });

  it('counts the characters that it put right', () => {
    expect(repairMojibake(twice('é’ü'))).toEqual({ text: 'é’ü', count: 3 });
  });

  it('undoes an encoding that was doubled twice', () => {
    expect(repairMojibake(twice(twice('Fundação de São Paulo')))?.text).toBe('Fundação de São Paulo');
  });

  it('keeps the soft hyphen that is half of a letter', () => {
    expect(repairMojibake('aquÃ\u00ad y allÃ¡')?.text).toBe('aquí y allá');
  });

  it.each([
    'plain words',
    'café déjà vu, señor',
    'NESCAFÉ® and another É®',
    'NÃO, DISSE ELE. CORAÇÃO',
    'Rosa ×\u00a0hybrida and Mentha ×\u00a0piperita',
    'one Â© alone',
    'The page showed Ã© and Ã¨ where élève, été, père and mère were meant.',
  ])('leaves alone %s', (text) => {
    expect(repairMojibake(text)).toBeNull();
  });

  it('finds nothing to repair in what it repaired', () => {
    expect(repairMojibake(repairMojibake(twice('É uma canção à noite'))?.text ?? '')).toBeNull();
  });
});
