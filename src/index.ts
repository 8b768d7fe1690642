export { decode } from './decode.ts';
export { detect } from './detect.ts';
export { type NormalizeOptions, normalize } from './normalize.ts';
export { type LoadOptions, loadResources, type Resources } from './resources.ts';
