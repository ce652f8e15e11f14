/** 国家数据标注基地（成都）: the area in brackets right behind the name of a work or a body belongs to it. */
import type { Find, Scene } from './scene.js';

const SEAT = /^[（(](?:\p{Script=Han}{2,6})[）)]/u;
const NO_SEAT =
  /负责|政府|[厅局委]|[省市区县]级|以下|简称|试行|暂行|草案|[一二三]期|含|不含|包括|牵头|线上|扩大|集团|股份|公司|单位/u;
/** Heads of works and bodies that are set up in several places under one name. */
const HEAD = /(?:基地|中心|实验室|研究院|大学|学院|医院|示范区|试验区|产业园|创新港|分校|校区|枢纽|平台|园区)$/u;

/** 甲高速乙段, 2号线东延线: the part of a route that is built. */
const ROUTE = /(?:高速公路|高速|铁路|高铁|号线|公路|城际|国道|省道|大道|快速路|干线|航道|运河)$/u;
const PART =
  /^(?:(?:\p{Script=Han}{2,5}至\p{Script=Han}{2,5}|\p{Script=Han}{2,4}|先行|[东西南北]调|[东西南北]延|城区|市区)段|[东西南北]延(?:长|伸)?线|延伸线|联络线|快速化改造|改扩建|扩容|扩能|复线|[二三]通道|\p{Script=Han}{2}出口)(?:[一二三四]期)?(?:工程)?/u;
const NO_PART =
  /^(?:建设|开通|现有|沿线|路段|各|该|本|全|两|一|这|某|和|与|及|阶|分|建成|开工|通车)|建设阶|阶段|时段|路段|手段|地段/u;

/** The name as far as it goes: with the part of the route, or the seat, that stands behind it. */
export function withSeat(scene: Scene, find: Find): Find {
  if (find.kind === 'Project' && ROUTE.test(find.name) && find.name.length === find.end - find.start) {
    const part = PART.exec(scene.text.slice(find.end, find.end + 16))?.[0];
    const end = find.end + (part?.length ?? 0);
    if (part !== undefined && !NO_PART.test(part)) return { ...find, end, name: scene.text.slice(find.start, end) };
  }
  if (
    !/^(?:Project|Organization|District)$/u.test(find.kind) ||
    find.name.length !== find.end - find.start ||
    !HEAD.test(find.name)
  )
    return find;
  const seat = SEAT.exec(scene.text.slice(find.end, find.end + 9))?.[0];
  if (seat === undefined || NO_SEAT.test(seat)) return find;
  const end = find.end + seat.length;
  // 北京大学（青岛）某研究院 goes on behind the brackets.
  if (/^\p{Script=Han}{2,12}?(?:研究院|中心|学院|校区)/u.test(scene.text.slice(end))) return find;
  return { ...find, end, name: scene.text.slice(find.start, end) };
}
