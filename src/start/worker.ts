import { loadProgram } from './load.ts';

loadProgram().program.serve();
