/**
 * Runs TypeScript from the sources: `node --import ./scripts/typescript.mjs bench/x.ts`. For benchmarks and for tests that need
 * a process of their own; what is shipped is compiled.
 */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
