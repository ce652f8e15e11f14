/** Who puts money into what: 中新集团投资50亿元建设…项目; …项目由中新集团投资建设; a company whose name a project begins with. */
import type { Attributes } from '../../src/model/statement.js';
import type { Draft, Reading, Relate, Said } from './reading.js';

const INVESTS =
  /^(?:计划|拟|将|已|累计|共同)*(?:总)?投资(?:约|超|近)?([\d.]+(?:亿|万)?(?:元|美元|欧元))?(?:[^，。；]{0,8}?)$/u;
/** Behind a project: whose money it is, and how much, in either order. */
const BY =
  /^(?:项目|工程)?(?:[，,]?(?:计划)?总投资(?:约|超|近)?([\d.]+(?:亿|万)?(?:元|美元|欧元)))?[，,]?(?:是|系)?由$/u;
const PAYS =
  /^(?:等(?:企业|公司)?)?(?:共同|联合|独家|全额)?(?:出资|投资|投建)(?:约|超|近)?([\d.]+(?:亿|万)?(?:元|美元|欧元))?/u;
const AMOUNT = /([\d.]+)(亿|万)?(元|美元|欧元)/u;
const CURRENCY: Readonly<Record<string, string>> = { 元: 'CNY', 美元: 'USD', 欧元: 'EUR' };
/** Bodies that are no investors: their names begin what they run and not what they pay for. */
const NO_COMPANY =
  /(?:委|局|厅|部|院|会|政府|法院|大学|学院|学校|医院|中学|办公室|中心|党校|研究所|银行业?|书院|协会|区|市|省)$/u;

export const investsIn: Relate = (reading) =>
  reading.said.flatMap((here, index) =>
    reading.repeats.has(index)
      ? []
      : here.flatMap((object): readonly Draft[] => {
          if (object.kind !== 'Project' && object.kind !== 'District') return [];
          const said = [...putsIn(reading, index, object), ...paidBy(reading, index, object)];
          return said.length > 0 ? said : ownProject(reading, index, object);
        }),
  );

function putsIn({ resolved, said }: Reading, sentence: number, object: Said): readonly Draft[] {
  const who = (said[sentence] ?? []).findLast(
    (one) => one.kind === 'Organization' && one.mention.end <= object.mention.start,
  );
  const match = who && INVESTS.exec(resolved.placed.text.slice(who.mention.end, object.mention.start));
  return who && match ? [draft(sentence, who, object, { rule: 'invests', verb: match[0], amount: match[1] })] : [];
}

/** 该项目总投资20亿元，由中新集团投资建设. */
function paidBy({ resolved, said }: Reading, sentence: number, object: Said): readonly Draft[] {
  if (object.kind !== 'Project' || object.isInner) return [];
  const { text } = resolved.placed;
  const who = (said[sentence] ?? []).find(
    (one) => one.kind === 'Organization' && !one.isInner && one.mention.start >= object.mention.end,
  );
  const by = who && BY.exec(text.slice(object.mention.end, who.mention.start));
  const pays = by && PAYS.exec(text.slice(who.mention.end, who.mention.end + 24));
  return by && pays ? [draft(sentence, who, object, { rule: 'paid-by', verb: pays[0], amount: by[1] ?? pays[1] })] : [];
}

/** 邦德激光全球总部基地: a company builds what bears its name. Concluded from the name. */
function ownProject({ said }: Reading, sentence: number, object: Said): readonly Draft[] {
  if (object.kind !== 'Project') return [];
  const who = (said[sentence] ?? []).find(
    (one) =>
      one.kind === 'Organization' &&
      one.mention.start === object.mention.start &&
      one.mention.end < object.mention.end &&
      !NO_COMPANY.test(one.mention.name),
  );
  return who
    ? [{ ...draft(sentence, who, object, { rule: 'own-project', verb: '', amount: undefined }), isInferred: true }]
    : [];
}

function draft(
  sentence: number,
  who: Said,
  object: Said,
  { rule, verb, amount }: { readonly rule: string; readonly verb: string; readonly amount: string | undefined },
): Draft {
  const found = AMOUNT.exec(amount ?? '');
  const attributes: Attributes = found
    ? { amount: `${found[1]}${found[2] ?? ''}`, currency: CURRENCY[found[3] as string] as string }
    : {};
  return {
    relation: 'INVESTS_IN',
    subject: who.key,
    object: object.key,
    sentence,
    start: Math.min(who.mention.start, object.mention.start),
    end: Math.max(who.mention.end, object.mention.end),
    rule,
    matched: [who.mention.name, verb, object.mention.name],
    attributes,
  };
}
