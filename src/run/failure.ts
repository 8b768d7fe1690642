/** An input that gives no output, or a folder that cannot be written to: the message says what is wrong and what to do. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied: check who may read or write it',
  EPERM: 'operation not permitted: check who may read or write it',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'a part of its path is a file, not a folder',
  // Of a folder that is to be made.
  EEXIST: 'a part of its path is a file, not a folder',
  ENXIO: 'is not a regular file',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its symbolic links go in a circle',
};

/** Code and message of anything thrown while a document was read, cleaned or written. */
export function describe(error: unknown): { readonly code: string; readonly text: string } {
  if (!(error instanceof Error)) return { code: 'internal', text: `copydesk failed on this document: ${String(error)}` };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code !== null && 'syscall' in error) return { code: 'io', text: SYSTEM[code] ?? error.message };
  if (code !== null && (error.name === 'Failure' || error.name === 'ReadError')) return { code, text: error.message };
  return { code: 'internal', text: `copydesk failed on this document (a fault of its own, please report it): ${error.message}` };
}
