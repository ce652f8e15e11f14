import type { Kind } from '../generated/graphql.js';
import { SHAPE_PATHS, SHAPES } from '../graph/shapes.js';
import { language } from '../settings/language.js';
import { KIND_WORDS } from '../words/kinds.js';

/** The sign of a kind, in its colour and shape. Its name has to stand beside it. */
export const Shape = ({ kind }: { kind: Kind }) => (
  <svg class={`shape kind-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={SHAPE_PATHS[SHAPES[kind]]} fill-rule="evenodd" />
  </svg>
);

export const KindMark = ({ kind }: { kind: Kind }) => (
  <span class="kind">
    <Shape kind={kind} />
    {KIND_WORDS[kind][language.value]}
  </span>
);
