import { requireSense } from './sensible.js';

/** Arguments as questions take them: a null of GraphQL is the same as nothing. */
export type Given<T> = T extends null | undefined
  ? never
  : T extends string | number | boolean
    ? T
    : T extends readonly (infer E)[]
      ? readonly Given<E>[]
      : T extends object
        ? {
            readonly [K in keyof T]:
              | Given<NonNullable<T[K]>>
              | (null extends T[K] ? undefined : undefined extends T[K] ? undefined : never);
          }
        : T;

/** A copy without nulls, at any depth. Lists keep their elements. Throws BAD_USER_INPUT for a period or filter that nothing can meet. */
export function given<T extends object>(value: T): Given<T> {
  const entries = Object.entries(value)
    .filter(([, one]) => one !== null && one !== undefined)
    .map(([name, one]) => {
      if (!isRecord(one)) return [name, one];
      requireSense(name, one);
      return [name, given(one)];
    });
  return Object.fromEntries(entries) as Given<T>;
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
