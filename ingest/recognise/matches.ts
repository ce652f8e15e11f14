/**
 * Matches of a pattern, which is tried only where its signal stands: most sentences have no part of what most patterns
 * seek, and a literal tells so for a small part of the cost. A signal must be in whatever its pattern matches.
 */
export const matchesBy = (signal: string | RegExp, text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  (typeof signal === 'string' ? text.includes(signal) : signal.test(text)) ? text.matchAll(pattern) : [];
