/** The hooks behind typescript.mjs: a `.js` that is a `.ts` beside it, and the types taken out. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const OPTIONS = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

export async function resolve(specifier, context, next) {
  // A worker's file is asked for by a library, with its whole address.
  const isOfOurs = context.parentURL?.endsWith('.ts') && specifier.startsWith('.');
  const isOurs = specifier.endsWith('.js') && (isOfOurs || /^(?:file:|\/)/.test(specifier));
  const source = isOurs ? new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL) : undefined;
  return source !== undefined && existsSync(source) ? next(source.href, context) : next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { ...OPTIONS, filename });
  return { format: 'module', source: code, shortCircuit: true };
}
