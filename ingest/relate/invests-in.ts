/** Who puts money into what: 中新集团投资50亿元建设…项目. */
import type { Draft, Relate } from './reading.js';

const INVESTS =
  /^(?:计划|拟|将|已|累计)?(?:总)?投资(?:约|超|近)?([\d.]+(?:亿|万)?(?:元|美元|欧元))?(?:[^，。；]{0,8}?)$/u;
const AMOUNT = /([\d.]+)(亿|万)?(元|美元|欧元)/u;
const CURRENCY: Readonly<Record<string, string>> = { 元: 'CNY', 美元: 'USD', 欧元: 'EUR' };

export const investsIn: Relate = ({ resolved, said, repeats }) =>
  said.flatMap((here, index) =>
    repeats.has(index)
      ? []
      : here.flatMap((object): readonly Draft[] => {
          if (object.kind !== 'Project' && object.kind !== 'District') return [];
          const who = here.findLast((one) => one.kind === 'Organization' && one.mention.end <= object.mention.start);
          const match = who && INVESTS.exec(resolved.placed.text.slice(who.mention.end, object.mention.start));
          if (!who || !match) return [];
          const amount = AMOUNT.exec(match[1] ?? '');
          const attributes = amount
            ? { amount: `${amount[1]}${amount[2] ?? ''}`, currency: CURRENCY[amount[3] as string] as string }
            : {};
          return [
            {
              relation: 'INVESTS_IN',
              subject: who.key,
              object: object.key,
              sentence: index,
              start: who.mention.start,
              end: object.mention.end,
              rule: 'invests',
              matched: [who.mention.name, match[0], object.mention.name],
              attributes,
            },
          ];
        }),
  );
