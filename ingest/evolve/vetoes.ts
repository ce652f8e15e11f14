/** What speaks against a succession, whatever speaks for it. */
import type { Term } from './term.js';

/** Sentences and documents that use both terms at once. */
export interface SideBySide {
  readonly passages: number;
  readonly documents: number;
}

export function sideBySide(a: Term, b: Term): SideBySide {
  const passages = new Set(a.uses.map((use) => `${use.document}#${use.passage}`));
  const documents = new Set(a.uses.map((use) => use.document));
  return {
    passages: new Set(b.uses.map((use) => `${use.document}#${use.passage}`).filter((passage) => passages.has(passage)))
      .size,
    documents: new Set(b.uses.map((use) => use.document).filter((document) => documents.has(document))).size,
  };
}

/** Siblings of one list, or part and whole. */
export function areRelatives(a: Term, b: Term): boolean {
  const [p, q] = [a.profile, b.profile];
  return (
    p.parts.includes(b.id) ||
    q.parts.includes(a.id) ||
    p.wholes.includes(b.id) ||
    q.wholes.includes(a.id) ||
    p.wholes.some((whole) => q.wholes.includes(whole))
  );
}

/** Different owners: no area in common. Terms of unknown owners are not held apart. */
export function areForeign(a: Term, b: Term): boolean {
  if (a.jurisdictions.size === 0 || b.jurisdictions.size === 0) return false;
  return ![...a.jurisdictions].some((jurisdiction) => b.jurisdictions.has(jurisdiction));
}

/** True when all present uses of `older` come before all of `newer`. Both need at least one. */
export function areDisjoint(older: Term, newer: Term): boolean {
  const last = older.uses.at(-1);
  const first = newer.uses[0];
  return last !== undefined && first !== undefined && last.date < first.date;
}

/** Numbers, directions and places tell siblings apart, not periods: 三号线 and 四号线, 城东 and 城西. */
const SIBLING_WORD =
  /^(?:[\d０-９A-Za-z.+]+|[零〇一二两三四五六七八九十百千万亿]+|[东西南北中上下左右前后内外]+部?|[甲乙丙丁]|.{0,6}(?:省|市|县|旗|州|镇|乡|村))$/u;

export const tellsSiblingsApart = (a: string, b: string): boolean =>
  SIBLING_WORD.test(a) || SIBLING_WORD.test(b) || a === '' || b === '';
