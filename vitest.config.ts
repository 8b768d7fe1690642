import { defineConfig } from 'vitest/config';

/** Forks, not threads: TZ has no effect in a thread, and the date suite runs in three zones. */
export default defineConfig({
  test: { pool: 'forks', include: ['test/**/*.test.ts'], setupFiles: ['test/setup.ts'], testTimeout: 120_000 },
});
