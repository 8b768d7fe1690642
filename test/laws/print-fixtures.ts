import { fixtures } from '../cases/fixtures.ts';
import { clean } from '../cases/pipeline.ts';

/** Prints the Markdown of all fixtures: the child process of the determinism law. */
for (const fixture of fixtures()) process.stdout.write(`${fixture.name}\n${clean(fixture.bytes, fixture.path, fixture.options).markdown}`);
