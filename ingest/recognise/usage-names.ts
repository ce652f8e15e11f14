/** What no name is, however it is used: classes alone, everyday words, figures of speech, idioms, and what only looks like a person. */
import type { Lexicon } from '../lexicon.js';
import type { UsageGroup } from '../usage-model.js';
import { dictionaryTag, segment } from './segment.js';

/** Pointers, whoever is pointed at. Source: usage of reports. */
const POINTER = /^(?:本次|此次|这次|本届|该|此|各|有关|相关|全体|首批|一批)/u;
/** Classes of which a text names none. Source: usage of reports. */
const CLASS: Readonly<Partial<Record<UsageGroup, RegExp>>> = {
  event:
    /^(?:全体|专题|工作|现场|调度|签约|启动|开工|揭牌|颁奖|新闻|两国|双边|高层|重要|有关|系列|主题|集中|动员|部署|情况|经验|第[一二三四、]+次)*(?:全会|全体会议|座谈会|汇报会|推进会|调度会|现场会|动员会|交流会|对接会|推介会|招聘会|发布会|研讨会|会议|会晤|会谈|大会|论坛|活动|仪式|典礼|晚会|视察|考察|调研|观摩|参观|检查|督导|签约)$/u,
  organization:
    /^(?:中央|中国|我国|全国|国家|政府|各级政府|国家机关|大会主席团|主席团|党政|(?:党政|参观|学习)?(?:考察团|代表团|访问团)|(?:国有|大型|跨国|民营|骨干|龙头|链主|上市|知名|外资|中小|科技)*(?:企业集团|企业|公司|集团)|(?:国家级?|省级?|市级?|全国)?重点实验室|教研[部室]|(?:市|县|区|镇|乡|村)?卫生[室院所]|幼儿园|学校|医院|专班|领导小组|工作组|调研组|\p{Script=Han}{0,6}(?:主管部门|有关部门|财政部门|成员单位|相关单位)|科技(?:小巨人|领军|型)?企业)$/u,
  area: /^(?:(?:国家级?|省级|市级)\p{Script=Han}{0,12}(?:园区|产业园|示范区)|创新创业园|(?:综合|便民|公共|政务)?(?:服务|结算|指挥|调度)中心|中国|我国|全国|国家|中华民族|园区|新区|首都|高原|平原|山区|海外|境外|国外|世界|全球|社区|街道|乡镇|功能区|片区|主城区|城区|县域|镇域|农村|卡口|路口|车间|会场|(?:海关)?特殊监管区域?|(?:国家级?|省级|市级)?(?:(?:经济技术|高新技术产业|高新技术|经济)?开发区|高新区|工业园区|产业园区))$/u,
  project: /^(?:\d+[项个]\S+|项目|工程|[A-Z]{1,5}|[\p{Script=Han}]{1,4}(?:车间|展厅))$/u,
  industry: /^(?:教育|医疗|养老|就业|交通|社保|托育|住房|集体经济|县域经济|民营经济|国有经济|实体经济)$/u,
  document:
    /^《?(?:(?:战略)?(?:合作)?(?:框架)?协议(?:书)?|意见|通知|规划|方案|办法|条例|决定|报告|纲要|公报|计划|措施|章程|法律|法规|文件)》?$|(?:日报|晚报|时报|周刊|杂志|新闻)》?$/u,
  formulation:
    /^(?:决不|绝不|不可|不能|如果|只有|凡是)|(?:服务|协作|协调|工作|管理|保障|监督|运行)(?:体系|机制)$|^(?:总书记)?(?:重要)?(?:讲话|指示|批示)(?:重要)?(?:讲话|指示|批示)?精神$/u,
};
/** 3座变电站, 4大产业, 五个项目: how many of a class. */
const COUNTED =
  /^(?:\d+|[一二两三四五六七八九十百]+)(?:个|项|座|条|批|家|处|台|套|所)[^“]{2,}$|^\d+大|[一二两三四五六七八九十\d]+大[^，]{0,4}(?:产业|都市圈)$/u;
/** A clause that says of a meeting what was done with it. */
const HOLDS = /召开|举行|举办|出席|参加|印发|发布/u;
/** Heads that need a name before them. */
const COMPANY = /(?:集团|公司|企业|银行)$/u;
/** Parts that every area has: 甲区外围组团. */
const VAGUE_PART = /(?:组团|片区|区域|板块|地区|城区|郊区|一带|沿线|周边|城市)$/u;
/** In UTF-16 code units. */
const LONGEST: Readonly<Record<UsageGroup, number>> = {
  leader: 16,
  organization: 40,
  area: 30,
  project: 50,
  formulation: 72,
  industry: 24,
  event: 72,
  document: 80,
};
/** Everyday words of the dictionary. */
const PLAIN = /^(?:n|v|vn|vd|a|ad|an|b|d|s|f|i|l|t|m|q)$/u;
/** What begins or ends the phrase beside a person. */
const NO_PERSON = /[的了在/\d]|^(?:由|经|据|以|从|对|向|与|和|来)|(?:说|边|称|率|主任|局长|部长|处长)$/u;

export type IsUsageName = (group: UsageGroup, name: string) => boolean;

export function usageNames(lexicon: Lexicon): IsUsageName {
  const metaphors = lexicon.words('metaphor');
  const bound = lexicon.words('zone.bound');
  const surnames = lexicon.words('surname');
  const double = lexicon.words('surname.double');
  return (group, name) => {
    if (!isBalanced(name)) return false;
    if (name.length > LONGEST[group] || POINTER.test(name) || COUNTED.test(name) || CLASS[group]?.test(name))
      return false;
    if (group === 'leader') {
      if (name.includes('·')) return true;
      const hasSurname = surnames.has(name.slice(0, 1)) || double.has(name.slice(0, 2));
      return hasSurname && name.length <= 4 && !NO_PERSON.test(name) && lexicon.divisions.named(name).length === 0;
    }
    if (group === 'event') return !HOLDS.test(name);
    if (isMadeOfClasses(name, group)) return false;
    const tag = dictionaryTag(name);
    if (group === 'formulation')
      return !metaphors.has(name) && !(tag !== undefined && name.length <= 4 && PLAIN.test(tag));
    if (group === 'area')
      return (
        tag === undefined ||
        bound.has(name) ||
        lexicon.divisions.named(name).length > 0 ||
        !(PLAIN.test(tag) || tag.startsWith('nr'))
      );
    return !((group === 'organization' || group === 'project') && tag !== undefined && PLAIN.test(tag));
  };
}

/** 新集团, 国家级新区, 甲区外围组团: all but the head, and the area before it, are words of a class. */
function isMadeOfClasses(name: string, group: UsageGroup): boolean {
  if (group !== 'area' && !(group === 'organization' && COMPANY.test(name))) return false;
  const isPlain = ({ tag }: { readonly tag: string }): boolean => PLAIN.test(tag);
  const own = segment(name).slice(0, -1);
  const named = VAGUE_PART.test(name) ? own.slice(own.findIndex(isPlain)) : own;
  return named.length > 0 && named.every(isPlain);
}

/** Every mark and bracket that opens in it closes in it. */
const isBalanced = (name: string): boolean =>
  ['（）', '()', '“”', '《》'].every(([open = '', close = '']) => name.split(open).length === name.split(close).length);
