import { loadProgram } from './load.ts';

await loadProgram().program.serve();
