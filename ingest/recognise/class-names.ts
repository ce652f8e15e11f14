/** Names that say only which class a thing is of, or what somebody does with it, however they were found: 全市重点项目, 来到甲产业园. */
import type { Find } from './scene.js';

/** Source: usage of reports; what any work, industry or body may be said to be. */
const WORK =
  /^(?:第[一二三四五六七八九十\d]+批|\p{Script=Han}{0,6}?(?:[省市区县州]|自治区)|全国|国家|省级|市级|区级|县级|国家级|世界级|一批|各类|有关|其他)*(?:重点|重大|重要|新兴|战略性新兴|传统|产业|工业|农业|服务业|制造业|科技|文旅|民生|惠民|社会|基础设施|基础|公共服务|建设|投资|招商|引资|合作|技改|技术改造|示范|试点|标志性|骨干|龙头|优质|高质量|大型|中小|在建|新建|续建|储备|前期|外资|央企|引进|签约|落地|开工|竣工|现有|配套|数字化|智能化|绿色|创新|研发|平台|载体|园区|工程|项目)+$/u;
/** One character or more of a proper noun would be left in front of the class words. */
const LEVEL = /^(?:全|各|本|我|该)?(?:省|市|区|县|州|自治区|镇|街道)/u;

/** What somebody does with a work is no part of its name. */
const DOES = /来到|前往|走进|察看|查看|参观|主持|宣布|强调|指出|要求/u;

/** However it was marked: “六个一批”推动落实重点项目, …检验结果互认项目. */
const OF_ANY =
  /(?:重点|重大|互认|帮扶|储备|前期|惠民|落实|专精特新|合作|蓄能|数字文旅|房地产|REITs)(?:项目|工程)$|^[个项条]\p{Script=Han}/u;

/** What every town does. Source: national programmes of urban renewal and of rural works. */
const TASK =
  /^(?:老旧小区|棚户区|城中村|危旧房|城镇老旧小区|农村公路|雨污分流|污水管网|供水管网|燃气管道|背街小巷|高标准农田|地下管网)(?:改造|建设|整治|提升|更新)*$|^保障性(?:租赁)?住房(?:建设)?$/u;

export function isClassName(find: Find): boolean {
  if (find.kind !== 'Project') return false;
  // 潍坊等物联网产业基地: all that are of a sort.
  if (/[\p{Script=Han}”]等(?=[\p{Script=Han}\d])/u.test(find.name)) return true;
  if (DOES.test(find.name) && !find.name.includes('“')) return true;
  if (TASK.test(find.name)) return true;
  if (OF_ANY.test(find.name) && !/\d/u.test(find.name.replace(/\d{4}年度?/u, '')) && find.rule !== 'works-form')
    return true;
  if (!/(?:项目|工程)$/u.test(find.name) || /[“”A-Za-z\d]/u.test(find.name)) return false;
  if (find.rule === 'quoted-headed' || find.rule === 'works-word' || find.rule === 'works-form') return false;
  return WORK.test(find.name) || (LEVEL.test(find.name) && WORK.test(find.name.replace(LEVEL, '')));
}
