/** A value of JSON, as `JSON.parse` gives it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for an object of JSON. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: lists stay, single values become a list of one. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as Json];
}

/** The types of an object, without their vocabulary. */
export function typesOf(object: JsonObject): string[] {
  return listOf(object['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** What a script held, and whether it had to be repaired; null where nothing could be made of it. */
export interface ParsedJson {
  readonly value: Json;
  readonly repaired: boolean;
}

/** Comment and CDATA marks that templates put around a script's content, and what may follow it. */
const WRAPPING =
  /^[\s;]*(?:<!--|\/\/\s*<[!?]\[CDATA\[|\/\*\s*<[!?]\[CDATA\[\s*\*\/|<[!?]\[CDATA\[)?|(?:\/\/\s*)?(?:-->|\]\]>)[\s;]*$|\/\*\s*\]\]>\s*\*\/[\s;]*$/g;

/** Parses JSON as it stands in pages: unescaped line ends and quotes, trailing commas, comment marks, a cut end are repaired. */
export function parseJson(text: string): ParsedJson | null {
  const plain = attempt(text);
  if (plain !== undefined) return { value: plain, repaired: false };
  const bare = text.trim().replace(WRAPPING, '').trim();
  for (const repaired of [bare, mend(bare, false), mend(bare, true)]) {
    const value = attempt(repaired);
    if (value !== undefined) return { value, repaired: true };
  }
  return null;
}

function attempt(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const ESCAPABLE = '"\\/bfnrtu';

/** Mends a text in one pass. `inner`: a quote closes a string only where what follows can follow a string. */
function mend(text: string, inner: boolean): string {
  const out: string[] = [];
  const open: string[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (inString) {
      if (c === '\\') {
        const next = text.charAt(i + 1);
        if (next !== '' && ESCAPABLE.includes(next)) out.push(c, next);
        else out.push(next === "'" ? next : `\\\\${next < ' ' ? ' ' : next}`);
        i++;
      } else if (c === '"' && !(inner && !closes(text, i + 1))) {
        inString = false;
        out.push(c);
      } else out.push(c === '"' ? '\\"' : c < ' ' ? (ESCAPES[c] ?? ' ') : c);
    } else if (c === '"') {
      inString = true;
      out.push(c);
    } else if (c === '{' || c === '[') {
      open.push(c === '{' ? '}' : ']');
      out.push(c);
    } else if (c === '}' || c === ']') {
      dropComma(out);
      if (open.pop() !== undefined) out.push(c);
      if (open.length === 0) break;
    } else if (c !== ';') out.push(c < ' ' ? ' ' : c);
  }
  if (inString) out.push('"');
  dropComma(out);
  return out.join('') + open.reverse().join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Takes back a comma that nothing follows. */
function dropComma(out: string[]): void {
  let i = out.length - 1;
  while (i >= 0 && out[i]?.trim() === '') i--;
  if (out[i] === ',') out.splice(i, 1, ' ');
}

/** True where what follows a quote can follow a string: the end of a member, a key's colon, the end. */
function closes(text: string, from: number): boolean {
  const next = /\s*(.?)\s*(.?)/sy;
  next.lastIndex = from;
  const [, first = '', second = ''] = next.exec(text) ?? [];
  if (first === ',')
    return second === '"' || second === '{' || second === '[' || second === '}' || second === ']' || /[\dtfn-]/.test(second);
  return first === '' || first === ':' || first === '}' || first === ']';
}
