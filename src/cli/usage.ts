/** A command line that copydesk cannot act on: exit code 2. The message says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
