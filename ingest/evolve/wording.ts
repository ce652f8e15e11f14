/**
 * Names of one wording: 东强、西兴 and “东强、西兴”城市发展方针, 扩大内需方针 and 扩大内需的方针 are one thing said shorter and longer.
 * Such names never follow each other, and what one of them follows the other does not follow a second time.
 */

/** What a longer way of saying adds behind or before a name without changing what it names. Source: ordinary usage. */
const HEAD =
  '(?:战略|方针|目标|定位|思路|布局|格局|要求|部署|任务|体系|理念|原则|政策|行动|建设|工作|工作体系|产业体系|发展|方略|路径|主线|主题|精神|要点)';
const ADDED_BEHIND = new RegExp(
  `^的?(?:城市|区域|空间|总体|全域|奋斗|战略|协调|重大|国家|产业|工作|基本|总){0,3}${HEAD}{1,3}$`,
  'u',
);
const ADDED_BEFORE =
  /^(?:加快|全面|奋力|着力|全力)?(?:建设|打造|建成|推进|实施|实行|坚持|贯彻|落实|做好|构建)(?:好|了)?$/u;

/** Without marks and 的; 社会主义 before 现代化 is left out as often as it is said. */
const bare = (name: string): string => name.replace(/[“”"「」『』《》\s的]/gu, '').replace(/社会主义(?=现代化)/gu, '');

/** Clauses sorted: 百家争鸣、百花齐放 and 百花齐放，百家争鸣 are one. */
const inOrder = (name: string): string =>
  name
    .split(/[、，,]/u)
    .sort()
    .join('、');

/** 1+3+4现代工业产业体系 and 1+3+4现代化产业体系: a code of several numbers is the name, whatever stands behind it. */
const codeOf = (name: string): string | undefined => /^(?:\d+[+＋])+[\dNX]+/u.exec(name)?.[0];

/** Whether two names are one wording: alike but for marks and 的, or one inside the other with only such words around. */
export function isOneWording(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (codeOf(short) !== undefined && codeOf(short) === codeOf(long)) return true;
  if (short === long || inOrder(short) === inOrder(long)) return true;
  const at = short.length < 3 ? -1 : long.indexOf(short);
  if (at < 0) return false;
  const [before, behind] = [long.slice(0, at), long.slice(at + short.length)];
  return (before === '' || ADDED_BEFORE.test(before)) && (behind === '' || ADDED_BEHIND.test(behind));
}

const VERB = /^(?:加快|全面|奋力|着力|全力)?(?:建设|打造|建成|推进|实施|构建)/u;

/** 建设强省会 after 新时代现代化强省会: the end of a name, said short, is no other thing. */
export function isCutShort(older: string, newer: string): boolean {
  const rest = bare(newer).replace(VERB, '');
  return rest.length >= 3 && rest.length < bare(older).length && bare(older).endsWith(rest);
}
