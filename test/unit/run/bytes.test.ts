import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes, refuseBinary, toSource } from '../../../src/run/bytes.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('refuseBinary', () => {
  it.each([
    ['PDF', Buffer.from('%PDF-1.7\n')],
    ['gzip', bytes(0x1f, 0x8b, 8)],
    ['binary data', Buffer.from('MZ\0\0\0')],
  ])('refuses %s and says what it is', (name, input) => {
    expect(() => refuseBinary(input, null)).toThrow(name);
  });

  it('lets UTF-16 pass where its mark or the user says so', () => {
    expect(() => refuseBinary(bytes(0xff, 0xfe, 0x41, 0), null)).not.toThrow();
    expect(() => refuseBinary(bytes(0x41, 0, 0x42, 0), 'utf-16le')).not.toThrow();
  });

  it('lets text pass, an empty one too', () => {
    expect(() => refuseBinary(Buffer.from('%PDF-1.7\n'), null)).toThrow(/^is not text but a PDF: .*; make text of it first/);
    expect(() => refuseBinary(Buffer.from([0x1f, 0x8b, 8]), null)).toThrow(/^is not text but a gzip archive: .*; unpack it first/);
    expect(() => refuseBinary(Buffer.from('bplist00'), null)).toThrow(/; save the page as HTML$/);
    expect(() => refuseBinary(Buffer.from('Grüße'), null)).not.toThrow();
    expect(() => refuseBinary(bytes(), null)).not.toThrow();
  });
});

describe('readBytes', () => {
  it('reads up to the limit and refuses what is above it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-bytes-'));
    const file = join(folder, 'a.txt');
    writeFileSync(file, '12345');
    expect(Buffer.from(readBytes(file, 5)).toString()).toBe('12345');
    expect(() => readBytes(file, 4)).toThrow(/larger than 4 bytes.*--max-bytes/);
    expect(() => readBytes(folder, 4)).toThrow(/is a folder/);
    rmSync(folder, { recursive: true });
  });
});

describe('toSource', () => {
  it('hashes the bytes as they came and says how they were decoded', () => {
    const source = toSource(Buffer.from('\ufeffhé'), { id: 'x/a.html', path: 'a.html' });
    expect(source).toMatchObject({ id: 'x/a.html', path: 'a.html', text: 'hé', decoded: { encoding: 'utf-8', by: 'bom' } });
    expect(source.sha256).toBe('07247e8d4b27ccb1395763020e797db9ededbdc46b927b63bbf719f44317e282');
  });

  it('takes a text as it is', () => {
    const source = toSource('hé', { format: 'text', url: 'https://example.org/a' });
    expect(source).toMatchObject({ text: 'hé', hint: 'text', url: 'https://example.org/a' });
    expect(source.decoded).toBeUndefined();
  });
});
