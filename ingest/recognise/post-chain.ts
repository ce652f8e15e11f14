/**
 * A chain of titles read back from the name it stands before: 省委常委、市委书记; 区委副书记、区长; 省和济南市领导.
 * The body of a post is the organisation that ends where the post begins, or follows from an area (省长), or is carried
 * on from the post before it.
 */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { type Find, isBoundary, type Scene } from './scene.js';

export interface Post {
  /** The whole title: 省委副书记, 代省长. */
  readonly title: string;
  /** Span of the post in the sentence, its body left out: 副书记. */
  readonly start: number;
  readonly end: number;
  readonly isActing: boolean;
  /** Span of the organisation that names the body, where one does. */
  readonly body?: { readonly start: number; readonly end: number };
  /** Level or area whose government the post belongs to: 省, 四川省, 国务院. */
  readonly government?: string;
  /** Where the words of that area begin, if they stand before the post: 铜川市 of 铜川市市长. */
  readonly areaStart?: number;
  /** A body of its own that no mention stands for. */
  readonly isElsewhere?: true;
  /** The department it is held in, named without its area behind a post of that area: 市委常委、统战部部长; 副市长、公安局长. */
  readonly department?: Department;
}

interface Department {
  /** As the list of local bodies has it: 委统战部, 公安局. */
  readonly body: string;
  readonly area: string;
  readonly level: string;
  /** The post in it: 部长, 局长. */
  readonly title: string;
}

export interface PostChain {
  readonly start: number;
  readonly posts: readonly Post[];
  /** True where the chain is one word for several persons: 市领导. */
  readonly isGroup: boolean;
}

const PREFIX = /(?:常务副|第一副|代理|常务|副|代|原|前|时任|执行|名誉|[一二三四]级|高级|首席|兼职|专职|挂职)+$/u;
/** Part of a body that a post is held in, before its prefix: 党组副书记, 党委委员. */
const INNER = /(?:分?党组|党委|党工委|党总支|党支部|机关党委|纪委|董事会|董事局|监事会|理事会)$/u;
/** 区委常委、组织部部长: a department of the body named before. */
const DEPARTMENT =
  /(?<=、)(?:组织部|宣传部|统战部|政法委|办公厅|办公室|秘书处|政策研究室|研究室|武装部|机关工委|直属机关工委)$/u;
/** …副部长兼老干部局局长: a body that nobody names in full; the post is of that, and not of the body before. */
const UNKNOWN =
  /(?<=[、兼])(?:\p{Script=Han}{1,7}(?:局|办|部|室|处|科|中心|司|分会)|\p{Script=Han}{1,12}(?:集团|公司|学院|大学|医院|协会|商会|联合会|工委|管委会?|军区|军分区|警备区|总队|支队|研究院|指挥部|领导小组))$/u;
/** 政法委书记 is one word for a department and the post in it. Source: posts of a standing committee in the party constitution. */
const DEPARTMENT_POST = /^(组织部|宣传部|统战部|政法委|纪委)(长|书记)$/u;
/** In UTF-16 code units. */
const LONGEST_DEPARTMENT = 8;
const MARK = /[，,。；;：:、\s]/u;
const REGION_LEVEL: Readonly<Record<string, string>> = {
  省长: '省',
  市长: '市',
  区长: '区',
  县长: '县',
  州长: '州',
  旗长: '旗',
  盟长: '盟',
  乡长: '乡',
  镇长: '镇',
};

export function postChains(
  lexicon: Lexicon,
): (scene: Scene, nameStart: number, organizations: readonly Find[]) => PostChain | undefined {
  const posts = wordTrie([...lexicon.words('post'), ...lexicon.words('post.region')]);
  const groups = wordTrie(lexicon.words('post.group'));
  const region = lexicon.words('post.region');
  const departments = new Set(
    [...lexicon.names('body.local')].flatMap(([name, aliases]) => [name, ...aliases]).filter((one) => one.length > 1),
  );

  return (scene, nameStart, organizations) => {
    const { text } = scene;
    let end = nameStart;
    while (/[ \u3000]/u.test(text[end - 1] ?? '')) end -= 1;
    const group = groups.longestBefore(text, end);
    if (group && !posts.longestBefore(text, end)) return { start: group.start, posts: [], isGroup: true };
    const found: Post[] = [];
    let start = end;
    for (let at = end; ; ) {
      const post = readPost(scene, at, organizations);
      if (!post) break;
      found.unshift(post);
      start = post.body?.start ?? post.areaStart ?? post.start;
      const mark = text[start - 1] ?? '';
      // 某委书记、主任，某集团董事长某某: the pause joins titles where nothing but titles stands before it.
      if (mark === '，' ? !isAllTitles(scene, start - 1, organizations) : !/[、兼]/u.test(mark)) break;
      at = start - 1;
      if (text[at] === '、' && text[at - 1] === '兼') at -= 1;
    }
    if (found.length === 0) return undefined;
    return { start, posts: carryAreas(carryBodies(found, organizations, departments), organizations), isGroup: false };
  };

  function isAllTitles(scene: Scene, end: number, organizations: readonly Find[]): boolean {
    for (let at = end; ; ) {
      const post = readPost(scene, at, organizations);
      if (!post) return false;
      const start = post.body?.start ?? post.areaStart ?? post.start;
      const mark = scene.text[start - 1];
      if (mark !== '、') return mark === undefined || MARK.test(mark);
      at = start - 1;
    }
  }

  function readPost(scene: Scene, end: number, organizations: readonly Find[]): Post | undefined {
    const { text } = scene;
    const match = posts.longestBefore(text, end);
    if (!match) return undefined;
    const prefix = PREFIX.exec(text.slice(Math.max(0, match.start - 5), match.start))?.[0] ?? '';
    const own = match.start - prefix.length;
    const inner = INNER.exec(text.slice(Math.max(0, own - 4), own))?.[0] ?? '';
    const isInner =
      inner !== '' && organizations.some((one) => one.kind === 'Organization' && one.end === own - inner.length);
    const department = DEPARTMENT.exec(text.slice(Math.max(0, own - 9), own))?.[0] ?? '';
    const isKnown = organizations.some((one) => one.kind === 'Organization' && one.end === own);
    const shared = isInner || isKnown || department !== '' ? '' : sharedDepartment(text, own, match.value);
    const unknown =
      isInner || isKnown || department !== '' || shared !== ''
        ? ''
        : (UNKNOWN.exec(text.slice(Math.max(0, own - 16), own))?.[0] ?? '');
    const start = isInner ? own - inner.length : own - department.length - unknown.length - shared.length;
    const isActing = /代/u.test(prefix);
    const body =
      longest(organizations.filter((one) => one.kind === 'Organization' && one.end === start)) ??
      organizations.find(
        (one) => one.kind === 'Organization' && one.start <= start && one.end > start && one.end <= end,
      );
    if (body)
      return { title: text.slice(lastArea(text, body), end), start: Math.max(start, body.end), end, isActing, body };
    if (region.has(match.value))
      return { title: text.slice(start, end), start, end, isActing, ...governmentOf(scene, start, match.value) };
    if (match.value === '总理' || match.value === '国务委员')
      return { title: text.slice(start, end), start, end, isActing, government: '国务院' };
    if (match.value === '总书记') return { title: text.slice(start, end), start, end, isActing, government: '党中央' };
    if (match.value === '主席' && text.slice(0, start).endsWith('自治区')) {
      const government = areaBefore(scene, start)?.text ?? '自治区';
      return { title: `自治区${text.slice(start, end)}`, start: start - '自治区'.length, end, isActing, government };
    }
    return {
      title: text.slice(start, end),
      start,
      end,
      isActing,
      ...((unknown !== '' || shared !== '') && { isElsewhere: true as const }),
    };
  }

  /** 市委常委、公安局长; 副市长、财政局局长: what stands between the pause and the post, where it is a department that every area has. */
  function sharedDepartment(text: string, end: number, post: string): string {
    const before = /(?<=[、，兼])\p{Script=Han}{2,8}$/u.exec(
      text.slice(Math.max(0, end - LONGEST_DEPARTMENT - 1), end),
    )?.[0];
    if (before === undefined) return '';
    return departments.has(before) || (/^[局厅]长$/u.test(post) && departments.has(`${before}${post[0]}`))
      ? before
      : '';
  }

  /** 山西省长治市市委书记: the title begins with the smallest area of its body. */
  function lastArea(text: string, body: { readonly start: number; readonly end: number }): number {
    let from = body.start;
    for (
      let area = lexicon.divisions.trie.longestAt(text, from);
      area;
      area = lexicon.divisions.trie.longestAt(text, from)
    ) {
      if (area.end >= body.end || !lexicon.divisions.trie.longestAt(text, area.end)) break;
      from = area.end;
    }
    return from;
  }

  /** 四川省省长, 山东省代省长, and plain 省长: the area before it, else its level. */
  function governmentOf(scene: Scene, start: number, post: string): { government: string; areaStart?: number } {
    const area = areaBefore(scene, start);
    const level = REGION_LEVEL[post] as string;
    return area?.text.endsWith(level) ? { government: area.text, areaStart: area.start } : { government: level };
  }

  function areaBefore(scene: Scene, end: number): { start: number; text: string } | undefined {
    const match = lexicon.divisions.trie.longestBefore(scene.text, end);
    return match && isBoundary(scene, end)
      ? { start: match.start, text: scene.text.slice(match.start, end) }
      : undefined;
  }
}

/** 团市委 and not the 市委 at its end. */
const longest = (bodies: readonly Find[]): Find | undefined =>
  bodies.reduce<Find | undefined>((best, one) => (best && best.start <= one.start ? best : one), undefined);

/** 李村镇 of 李村镇党委, 蓝湾街道 of 蓝湾街道党工委. */
export const townOf = (body: string): string | undefined => /^(.*(?:镇|乡|街道))(?:党委|党工委)$/u.exec(body)?.[1];

/** 青岛市委副书记、市长: a government without its area is that of the body before it, if that is of its level. */
function carryAreas(posts: readonly Post[], organizations: readonly Find[]): readonly Post[] {
  let area = '';
  return posts.map((post) => {
    const { body, government } = post;
    const whole = body && organizations.find((one) => one.start === body.start && one.end === body.end);
    if (body) area = whole?.hints['area'] ?? townOf(whole?.name ?? '') ?? '';
    const isLevel = government !== undefined && /^[省市区县州旗盟镇乡]$/u.test(government);
    return isLevel && area.length > 1 && area.endsWith(government) ? { ...post, government: area } : post;
  });
}

/** 党组书记、主任 and 市委常委、秘书长: a post without a body has that of the post before it; a department has its area. */
function carryBodies(
  posts: readonly Post[],
  organizations: readonly Find[],
  departments: ReadonlySet<string>,
): readonly Post[] {
  let body: Post['body'];
  let before: { readonly area: string; readonly level: string; readonly body: string } | undefined;
  return posts.map((post) => {
    const department = before && departmentOf(post, before, departments);
    if (post.body) {
      body = post.body;
      const { hints } = organizations.find((one) => one.start === body?.start && one.end === body.end) ?? {};
      before =
        hints?.['body'] === undefined
          ? undefined
          : { area: hints['area'] ?? '', level: hints['level'] ?? '', body: hints['body'] };
    } else if (post.government !== undefined) {
      const isLevel = /^(?:自治区|[省市区县州旗盟])$/u.test(post.government);
      before = { area: isLevel ? '' : post.government, level: isLevel ? post.government : '', body: '人民政府' };
    }
    const held = department === undefined ? post : { ...post, department };
    return post.body || post.government || post.isElsewhere || !body ? held : { ...held, body };
  });
}

/** The department of a title, of the area of the post before it. */
function departmentOf(
  post: Post,
  { area, level, body }: { readonly area: string; readonly level: string; readonly body: string },
  departments: ReadonlySet<string>,
): Department | undefined {
  if (post.body || post.government) return undefined;
  const title = post.title.replace(/^(?:原|时任|现任)/u, '');
  const whole = DEPARTMENT_POST.exec(title);
  const split = whole
    ? [whole[1] as string, whole[2] === '长' ? '部长' : '书记']
    : (/^(.{1,8}?[部委室厅局办院会])((?:常务)?副?(?:[部主局厅院]长|主任|书记|会长))$/u.exec(title)?.slice(1) ??
      (/^(.{2,6})([局厅]长)$/u.exec(title) ? [`${title.slice(0, -2)}${title.at(-2)}`, title.slice(-2)] : undefined));
  if (split === undefined) return undefined;
  const [name = '', held = ''] = split;
  const own = /^委/u.test(body) ? `委${name}` : `人民政府${name}`;
  const found = [own, `委${name}`, name].find((one) => departments.has(one));
  return found === undefined ? undefined : { body: found, area, level, title: held };
}
