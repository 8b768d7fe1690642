#!/usr/bin/env node
// CommonJS, as the package.json beside it says: Node starts it sooner.
const { main, openStderr, openStdout } = require('../dist/cli.cjs');

/** A key, a scheduler's limit, a terminal that closes. */
const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

let stdout;
let stderr;

main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  // Opening them costs time: only those who use one do.
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    stdout ??= openStdout();
    return stdout;
  },
  get stderr() {
    stderr ??= openStderr();
    return stderr;
  },
  onInterrupt: (stop) => {
    for (const signal of INTERRUPTS) process.once(signal, stop);
    return () => {
      for (const signal of INTERRUPTS) process.off(signal, stop);
    };
  },
}).then((code) => {
  process.exitCode = code;
});
