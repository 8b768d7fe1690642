/** A command line that cannot be carried out; nothing has been written. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
}
