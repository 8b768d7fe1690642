#!/usr/bin/env node
// CommonJS, as the package.json beside it says: Node starts it sooner.
const { main } = require('../dist/cli.cjs');

main({
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
}).then((code) => {
  process.exitCode = code;
});
