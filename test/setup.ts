import fc from 'fast-check';

/** The same random documents at every run, so that a change that breaks nothing fails nothing; `FUZZ=1` looks for new ones. */
if (!process.env.FUZZ) fc.configureGlobal({ seed: 4 });
