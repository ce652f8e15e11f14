/** A document named after what it regulates: 《济南新旧动能转换起步区建设实施方案》. */
import { canonicalName } from '../../src/model/identity.js';
import type { Draft, Relate } from './reading.js';

const DEFINED = new Set(['Strategy', 'District', 'Project']);
const TAIL =
  /^(?:建设|发展|总体|战略|改革|管理)*(?:实施|工作|行动|三年|五年)*(?:方案|规划|规划纲要|纲要|意见|计划|办法|条例|若干意见|指导意见|实施意见|行动方案|行动计划|发展规划|总体规划|规定|决定|批复|函|通知|报告)*(?:的(?:通知|决定|批复|函|意见|规定|公告|报告))?(?:[（(][^（）()]{1,16}[）)])?$/u;

export const defines: Relate = ({ resolved, said, repeats }) => {
  const named = resolved.entities
    .filter((one) => DEFINED.has(one.kind) && one.hints['code'] === undefined)
    .flatMap((one) => [one.name, ...one.aliases].map((name) => ({ key: one.key, name: canonicalName(name) })))
    .filter((one) => one.name.length >= 4)
    .sort((a, b) => b.name.length - a.name.length);
  return said.flatMap((here, index) =>
    repeats.has(index)
      ? []
      : here.flatMap((one): readonly Draft[] => {
          if (one.kind !== 'PolicyDocument') return [];
          const title = canonicalName(one.mention.name);
          const object = named.find(
            (other) =>
              title.includes(other.name) && TAIL.test(title.slice(title.indexOf(other.name) + other.name.length)),
          );
          if (!object) return [];
          return [
            {
              relation: 'DEFINES',
              subject: one.key,
              object: object.key,
              sentence: index,
              start: one.mention.start,
              end: one.mention.end,
              rule: 'named-after',
              matched: [one.mention.name, object.name],
            },
          ];
        }),
  );
};
