/** A header and what stands below it, in a file of several parts. */
export interface Part {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** No header is longer: Chrome writes the address and the title of the page into it. */
const LONGEST_HEADER = 65_536;
/** Parts of parts: a page among its images among the forms of a mail. */
const DEEPEST = 4;
const FIELD = /^[A-Za-z][\w-]{0,60}:/;

/** Longer than the name of any field. */
const NAME = 64;

/** The first characters of an input: they tell whether it can be a file with a header, and nearly all begins with `<`, `-` or prose. */
export const beginning = (input: Uint8Array | string): string =>
  typeof input === 'string' ? input.slice(0, NAME) : String.fromCharCode(...input.subarray(0, NAME));

/** An input as a part, where it begins with a field; null for any other. */
export function fileOf(input: Uint8Array | string): Part | null {
  if (!FIELD.test(beginning(input))) return null;
  return partOf(typeof input === 'string' ? Buffer.from(input) : Buffer.from(input.buffer, input.byteOffset, input.byteLength));
}

/** The header that bytes begin with, and the rest. */
function partOf(bytes: Buffer): Part {
  const head = bytes.toString('latin1', 0, LONGEST_HEADER);
  const { index = head.length, 0: blank = '' } = /^\r?\n|\r?\n\r?\n/.exec(head) ?? {};
  const lines = head
    .slice(0, index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const fields = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return FIELD.test(line) ? [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]] : [];
  });
  return { fields: new Map(fields), body: bytes.subarray(index + blank.length) };
}

export const typeOf = ({ fields }: Part): string => fields.get('content-type') ?? '';

/** The day in a header, in a form that ISO 8601 knows: mail writes UTC as -0000. */
export const dateOf = ({ fields }: Part): string | null => fields.get('date')?.replace(/-0000\b/, 'GMT') ?? null;

export function parameter(value: string, name: string): string | null {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(value) ?? [];
  return quoted || bare || null;
}

export const boundaryOf = (part: Part): string | null => parameter(typeOf(part), 'boundary');

/** The parts of a part, and of those among them that have parts themselves. */
export function* partsOf(part: Part, depth = 0): Generator<Part> {
  const boundary = boundaryOf(part);
  if (boundary === null || depth >= DEEPEST) return;
  const border = `\n--${boundary}`;
  // the first border may stand right below the header
  const { body } = part;
  let at = body.toString('latin1', 0, border.length - 1) === border.slice(1) ? border.length - 1 : past(body, border, 0);
  while (at >= 0 && body.toString('latin1', at, at + 2) !== '--') {
    const end = body.indexOf(border, at, 'latin1');
    const line = body.indexOf('\n', at) + 1;
    if (line === 0) return;
    const inner = partOf(body.subarray(line, end < 0 ? body.length : Math.max(line, withoutReturn(body, end))));
    if (/^multipart\//i.test(typeOf(inner))) yield* partsOf(inner, depth + 1);
    else yield inner;
    at = end < 0 ? -1 : end + border.length;
  }
}

function past(body: Buffer, border: string, from: number): number {
  const at = body.indexOf(border, from, 'latin1');
  return at < 0 ? -1 : at + border.length;
}

/** The line end before a border belongs to the border. */
const withoutReturn = (body: Buffer, end: number): number => (body[end - 1] === 0x0d ? end - 1 : end);

/** The bytes of a part without its transfer encoding. */
export function decoded({ fields, body }: Part): Buffer {
  switch (fields.get('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body.toString('latin1'), 'base64');
    case 'quoted-printable':
      return quotedPrintable(body);
    default:
      return body;
  }
}

/** `=C3=A9` is two bytes, `=` at the end of a line joins it to the next. What is no such code stands for itself. */
function quotedPrintable(body: Buffer): Buffer {
  const text = body
    .toString('latin1')
    .replace(/=(?:([\dA-Fa-f]{2})|[ \t]*\r?(?:\n|$))/g, (_, code: string | undefined) =>
      code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16)),
    );
  return Buffer.from(text, 'latin1');
}
