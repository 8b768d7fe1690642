#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later keep compiled code on disk between runs.
module.enableCompileCache?.();
const { main } = await import('../dist/cli.js');
process.exitCode = await main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  // Opening standard input costs time: only those who read it do.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  onInterrupt: (stop) => {
    process.once('SIGINT', stop);
    return () => process.off('SIGINT', stop);
  },
});
