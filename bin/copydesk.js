#!/usr/bin/env node
// CommonJS, as the package.json beside it says: Node starts it sooner.
const { main, openStderr, openStdout } = require('../dist/cli.cjs');

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
    process.once('SIGINT', stop);
    return () => process.off('SIGINT', stop);
  },
}).then((code) => {
  process.exitCode = code;
});
