import { boundaryOf, dateOf, decoded, fileOf, type Part, parameter, partsOf, typeOf } from './mime.ts';
import type { Letter, Saved } from './model/source.ts';
import { ReadError } from './readers/reader.ts';
import { isAddress } from './text/url.ts';

/** The page or text that a file of several parts holds. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /** Label of the encoding that the file says it has. */
  readonly charset: string | null;
  /** Of a page. */
  readonly saved?: Saved;
  /** Of a mail. */
  readonly letter?: Letter;
}

/** The type of a part that is a page. */
export const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * The page in MHTML, as browsers save a whole page with its images in one file; null where the bytes are something else. Images stay what they
 * are in the page: addresses. @throws ReadError where none of the parts is a page.
 */
export function unpackMhtml(input: Uint8Array | string): Unpacked | null {
  const whole = fileOf(input);
  if (whole === null) return null;
  const type = typeOf(whole);
  const related = /^multipart\/related\b/i.test(type) && boundaryOf(whole) !== null;
  if (!related && !(PAGE.test(type) && whole.fields.has('mime-version'))) return null;
  const parts = related ? [...partsOf(whole)] : [whole];
  const page = parts.find((part) => PAGE.test(typeOf(part)));
  if (!page) {
    const text =
      'is a file of several parts (MHTML) that holds no page: none of its parts is HTML. Save the page again, as a single file or as HTML';
    throw new ReadError('mhtml-without-page', text);
  }
  return { bytes: withLocations(decoded(page), parts), charset: parameter(typeOf(page), 'charset'), saved: savedBy(whole, page) };
}

function savedBy(whole: Part, page: Part): Saved {
  const address = (whole.fields.get('snapshot-content-location') ?? page.fields.get('content-location') ?? '').replace(/\s/g, '');
  const url = isAddress(address) ? address : null;
  return { by: 'mhtml', url, date: url === null ? null : dateOf(whole) };
}

/** A page that names images by the number of their part (`cid:…`), with their addresses in place of the numbers, where they have one. */
function withLocations(page: Buffer, parts: readonly Part[]): Buffer {
  if (!page.includes('cid:')) return page;
  const places = new Map(
    parts.map(({ fields }) => [fields.get('content-id')?.replace(/^<|>$/g, ''), fields.get('content-location')?.replace(/\s/g, '') ?? '']),
  );
  const text = page.toString('latin1').replace(/\bcid:([^\s"'<>)]+)/g, (found, id: string) => {
    const place = places.get(id) ?? '';
    return isAddress(place) ? place : found;
  });
  return Buffer.from(text, 'latin1');
}
