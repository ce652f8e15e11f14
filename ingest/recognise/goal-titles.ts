/** What an area or a country is to become: 打造内陆开放高地, 建设国际消费中心城市, 把我国建设成为…强国; and lines of the party. */
import { findAt } from './find.js';
import { matchesBy } from './matches.js';
import type { Find, Recogniser, Scene } from './scene.js';

const INNER = '[^，。；：！？、“”（）《》\\s]';
const OWN = '[^的，。；：！？、“”（）《》\\s]';
const TITLE = new RegExp(
  `(?:打造|建设|建成|创建|争创|构筑|构建|加快建设|加力建设|塑造)(?:成为|成|为)?(?!成|为)(${INNER}{0,16}?的)?(${OWN}{1,16}?(?:策源地|高地|增长极|桥头堡|战略支点|中心城市|名城|大通道|先锋城市|典范城市|样板区|标杆区|创新中心|消费中心|航运中心|贸易中心|金融中心|物流中心|制造中心|物流枢纽|交通枢纽|国际门户|示范城市|副中心|都市区|首善之区|首善区|目的地|样板|引领区|承载区|枢纽城市?|强区|强县|强市|强省|强镇|之都|之城|之乡|新城|首位城市|花园城市|公园城市|韧性城市|宜居城市|科技城市|先行示范区|新标杆|示范窗口|先行市|先行省|先行县|示范市|示范省|示范县|标杆城市|卫星城))(?=[，。；、和与的]|建设|中坚|新征程|战略|$)`,
  'gu',
);
const COUNTRY = new RegExp(`建设?成为?(?:一个)?(${INNER}{2,20}?(?:强国|国家|社会))(?=[，。；、]|而奋斗|$)`, 'gu');
const LINE =
  /(?:党的)?(?:基本|群众|思想|政治|组织)路线|毛主席的?革命路线|(?:(?!的)\p{Script=Han}){2,3}革命路线|(?:社会主义建设|过渡时期)?总路线/gu;
/** The road, the theory, the system of Chinese socialism. */
const ROAD = /中国特色社会主义(?:政治发展道路|法治道路|文化发展道路|乡村振兴道路|道路|理论体系|法治体系|制度|文化)/gu;
const NO_TITLE =
  /^(?:一批|若干|更多|各|多个|一个|一流|[一二三四五六七八九十\d]+[个家座条]|数字|大数据|特色|新|国家级|省级|高能级|重大|重点|区域性?|综合|公共|这|其|我|良好|世界级?)*(?:策源地|高地|中心|枢纽|创新中心|技术创新中心|制造业创新中心|物流中心|物流枢纽|交通枢纽)$|平台|企业|园区|技术创新中心$|制造业创新中心$|工程|^[的了在和与及]|提供|推动|支持|推进|促进|加快/u;

const NEXT = new RegExp(
  `^、(${OWN}{2,16}?(?:策源地|高地|增长极|桥头堡|中心城市|名城|先行市|示范市|示范区|先行区|枢纽|门户|基地|目的地|之都|之城|高地|样板))(?=[，。；、和与]|建设|$)`,
  'u',
);

/** 建设甲副中心城市、乙中心城市、丙名城: the verb governs them all. */
function continued(scene: Scene, from: number): readonly Find[] {
  const finds: Find[] = [];
  for (let at = from; ; ) {
    const words = NEXT.exec(scene.text.slice(at, at + 24))?.[1];
    if (words === undefined || NO_TITLE.test(words) || words.length < 5) return finds;
    finds.push(findAt(scene, { start: at + 1, end: at + 1 + words.length }, { kind: 'Slogan', rule: 'goal-title' }));
    at += words.length + 1;
  }
}

/** Two titles that 和 joins; 人才中心和创新高地 with one word of its own is one. */
const TWO = /(?:基地|中心|高地|枢纽|门户|示范区|先行区|样板|强[市区县省])[和与]\p{Script=Han}{6,}$/u;

export const goalTitles: Recogniser = (scene) => {
  const finds: Find[] = [];
  for (const match of scene.text.matchAll(TITLE)) {
    const words = match[2] as string;
    const claim = /^(?:具有|面向|引领|辐射|服务|立足|支撑|联通)/u.test(match[1] ?? '')
      ? (match[1] as string).length
      : 0;
    const start = match.index + match[0].length - words.length - claim;
    if (words.length < 5 || NO_TITLE.test(words) || TWO.test(words)) continue;
    finds.push(...continued(scene, match.index + match[0].length));
    if (claim > 0) {
      const span = { start, end: start + claim + words.length };
      finds.push(findAt(scene, span, { kind: 'Slogan', rule: 'goal-title', hints: { inner: words } }));
      continue;
    }
    finds.push(findAt(scene, { start, end: start + words.length }, { kind: 'Slogan', rule: 'goal-title' }));
  }
  for (const match of scene.text.matchAll(COUNTRY)) {
    const words = match[1] as string;
    const start = match.index + match[0].length - words.length;
    if (words.length < 6 || /^[在了过]|其他|许多|有些/u.test(words)) continue;
    finds.push(findAt(scene, { start, end: start + words.length }, { kind: 'Slogan', rule: 'goal-country' }));
  }
  for (const match of matchesBy('路线', scene.text, LINE)) {
    const before = scene.text[match.index - 1] ?? '';
    if (/[，。；、了着持行彻的在和：“]/u.test(before) || match[0].length >= 6 || match.index === 0)
      finds.push(
        findAt(
          scene,
          { start: match.index, end: match.index + match[0].length },
          { kind: 'Strategy', rule: 'party-line' },
        ),
      );
  }
  for (const match of scene.text.matchAll(ROAD))
    finds.push(
      findAt(scene, { start: match.index, end: match.index + match[0].length }, { kind: 'Slogan', rule: 'road' }),
    );
  return finds;
};
