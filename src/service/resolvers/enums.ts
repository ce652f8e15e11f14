/** What the values of enums are inside: the words of the model. Kinds and relations are the same in both. */
export const enums = {
  Origin: { STATED: 'stated', INFERRED: 'inferred' },
  Status: {
    STATED: 'stated',
    PLANNED: 'planned',
    UNDER_WAY: 'under way',
    COMPLETED: 'completed',
    NEGATED: 'negated',
  },
  Level: { STATE: 'state', PROVINCE: 'province', CITY: 'city', DISTRICT: 'district' },
  SuccessionKind: {
    RENAMED: 'renamed',
    UPGRADED: 'upgraded',
    SUPERSEDED: 'superseded',
    NEXT_IN_SERIES: 'next in series',
    MERGED: 'merged',
    SPLIT: 'split',
  },
  DocumentDateBasis: { METADATA: 'metadata', TEXT: 'text', INFERRED: 'inferred' },
  Verdict: {
    SAME: 'same',
    NOT_SAME: 'not same',
    UNSURE: 'unsure',
    EVOLVED: 'evolved',
    NOT_EVOLVED: 'not evolved',
  },
} as const;
