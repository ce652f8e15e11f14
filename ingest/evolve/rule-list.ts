/** Counted lists of one owner that grow or shrink: 四个中心 → 五个中心, 六大战略 → 七大战略. Versions of a list, one after the other. */
import { numberOf } from '../recognise/number-word.js';
import { type Candidate, handoverEvidence } from './candidate.js';
import { placeOf } from './series-place.js';
import type { Term } from './term.js';
import { areDisjoint, areForeign, areRelatives, sideBySide } from './vetoes.js';

const COUNTED = /^[“"]?([零一二两三四五六七八九十百\d]{1,3})(个|大|条|项)?([\u4e00-\u9fff“”]{2,14})$/u;
/** Heads of which a government has many at a time: another number is another list. */
const COMMON =
  /^(?:工程|任务|行动|措施|方面|问题|关系|项目|活动|专项|重点|领域|环节|原则|部门|单位|企业|工作|清单|制度|机制|一批|条例|办法|年|月|日|县|市|区|国|级|方)/u;
const COMMON_TAIL = /(?:工程|项目|任务|措施|活动|试点|企业|基地|园区|平台|标准|指标|政策|单位|学校|医院)$/u;
/** In a longer gap, in years, another list may have stood between. */
const LONGEST_GAP = 6;

interface Counted {
  readonly term: Term;
  readonly count: number;
}

export function listSuccessions(terms: readonly Term[]): readonly Candidate[] {
  const families = new Map<string, Counted[]>();
  for (const term of terms) {
    const match = COUNTED.exec(term.core);
    const count = numberOf(match?.[1] ?? '');
    if (!match || count === undefined || count < 2 || placeOf(term) || term.uses.length === 0) continue;
    const [, , classifier = '', body = ''] = match;
    // A bare digit before a noun counts things; a classifier makes it the name of a list.
    if (COMMON.test(body) || COMMON_TAIL.test(body) || (classifier === '' && body.length < 5)) continue;
    const key = `${classifier}${body.replace(/[“”]|级(?=产业)/gu, '')}`;
    const family = families.get(key);
    if (family) family.push({ term, count });
    else families.set(key, [{ term, count }]);
  }
  return [...families.values()].flatMap(chain);
}

/** Each list after the one used last before it; lists used side by side are different lists. */
function chain(family: readonly Counted[]): readonly Candidate[] {
  const ordered = [...family].sort((a, b) =>
    start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : a.term.id < b.term.id ? -1 : 1,
  );
  return ordered.flatMap((newer) => {
    const before = ordered.filter((older) => follows(older, newer));
    const last = before.reduce<Counted | undefined>(
      (best, one) => (!best || end(one) > end(best) ? one : best),
      undefined,
    );
    const sameTime = ordered.some(
      (one) => one !== last && one !== newer && last && start(one) <= end(last) && end(one) >= start(newer),
    );
    return last && !sameTime ? [candidateOf(last, newer)] : [];
  });
}

const start = ({ term }: Counted): string => term.uses[0]?.date ?? '';
const end = ({ term }: Counted): string => term.uses.at(-1)?.date ?? '';

function follows(older: Counted, newer: Counted): boolean {
  return (
    older.count !== newer.count &&
    areDisjoint(older.term, newer.term) &&
    !areForeign(older.term, newer.term) &&
    !areRelatives(older.term, newer.term) &&
    sideBySide(older.term, newer.term).documents === 0 &&
    Number(start(newer).slice(0, 4)) - Number(end(older).slice(0, 4)) <= LONGEST_GAP
  );
}

function candidateOf(older: Counted, newer: Counted): Candidate {
  const since = newer.term.uses[0]?.date;
  const step = newer.count - older.count;
  const near = Math.abs(step) <= Math.max(2, older.count / 2);
  return {
    from: older.term,
    to: newer.term,
    kind: step > 0 ? 'upgraded' : 'superseded',
    ...(since === undefined ? {} : { since }),
    confidence: near && step > 0 ? 0.82 : 0.68,
    rule: 'counted list',
    reasons: [
      {
        zh: `同一清单由${older.count}项变为${newer.count}项：${older.term.name}此后不再使用，${newer.term.name}随后出现`,
        en: `One list goes from ${older.count} to ${newer.count} members: ${older.term.name} is no longer used once ${newer.term.name} appears`,
        evidence: handoverEvidence(older.term, newer.term),
      },
    ],
  };
}
