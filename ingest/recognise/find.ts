import type { Kind } from '../../src/model/ontology.js';
import type { Find, Scene } from './scene.js';

/** A find over a span, named by its own words unless a name is given. */
export function findAt(
  scene: Scene,
  span: { readonly start: number; readonly end: number },
  what: {
    readonly kind: Kind;
    readonly rule: string;
    readonly name?: string;
    readonly hints?: Readonly<Record<string, string>>;
  },
): Find {
  return {
    start: span.start,
    end: span.end,
    kind: what.kind,
    name: what.name ?? scene.text.slice(span.start, span.end),
    rule: what.rule,
    hints: what.hints ?? {},
  };
}

/** Where a whole match stands. */
export const spanOf = (match: RegExpExecArray): { start: number; end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
});
