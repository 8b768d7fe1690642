/** What the exit codes mean. */
export const EXIT = { done: 0, findings: 1, usage: 2, failed: 3, interrupted: 130 } as const;
