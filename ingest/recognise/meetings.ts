/** Meetings by what is said of them: 召开全市工作务虚会, 创新大会在…举行. Being held gives them a date, so that they are events. */
import { findAt } from './find.js';
import { matchesBy } from './matches.js';
import type { Find, Recogniser, Scene } from './scene.js';

const HEAD =
  '(?:代表大会|动员大会|推进大会|总结大会|表彰大会|誓师大会|大会|工作会议|会议|务虚会|座谈会|推进会|动员会|调度会|部署会|现场会|交流会|研讨会|启动会|(?:发车|开行|首发|首航|揭牌|推介|采风|交流|宣讲|路演|[一-龥]行)活动|推介会|恳谈会|报告会|论坛|峰会|仪式|培训班|研讨班|轮训班|讲座|系列活动|发布会|对接会|招聘会|签约会|博览会|运动会|联席会议|汇报会|观摩会|比武|大赛|专题会|典礼|签约活动)';
/** Marks hold their pauses: “甲，乙”项目签约仪式. */
const WORDS = '(?:“[^“”。；]{2,24}”|[\\p{Script=Han}\\d（）()+·-])';
const HELD_BEFORE = new RegExp(
  `(?:主持召开|组织召开|召开|举行|举办|出席|参加|主持|开展|拉开|[在于][^，。；]{2,14}(?:举[办行]|召开)的)(?:了)?(${WORDS}{3,28}?${HEAD})(?=$|[，,。；;：:、！]|并|上|和|暨|时|宣布|传达|部署|在|帷幕|的?序幕)`,
  'gu',
);
const HELD_BEHIND = new RegExp(
  `(?:^|[，,。；;]|\\d日|暨|上午|下午|近日|日前|今天)(${WORDS}{3,34}?${HEAD})(?=(?:开幕式)?(?:，)?(?:在[^，。；]{2,24})?(?:隆重|同期|正式|顺利|圆满|成功|圆满落幕)?(?:召开|举行|开幕|举办|开班|开讲|启动|闭幕|落幕))`,
  'gu',
);
/** 落实全省…动员大会精神: a meeting known by what it asked for. */
const SPIRIT = new RegExp(
  `(?:落实|贯彻|贯彻落实|学习|传达|传达学习|按照)(全[国省市区县](?!人|体)${WORDS}{4,28}?(?:大会|会议|推进会|座谈会))(?=精神|要求|部署)`,
  'gu',
);
/** Meetings that everybody has, and none in particular. */
const GENERIC = new RegExp(
  `^(?:这次|本次|此次|全体|有关|相关|各种|各类|重要|一系列|系列|专题|工作|新闻|常务|常委会?|集体|多次|两次|几次|首次|内部|视频|党组|领导小组|办公|协调|联席|部门|国际|重大|主场|高规格|各级|学术|上述|了|会议|预备|开工|签约|揭牌|启动|开班|开幕|闭幕|动工|奠基|集中|项目|重点项目|现场|推进|室内|下午|上午|书记|主题|动员|庆祝|职业技能|专项|文体|体育|宣传|培训|公益|调度|线上|线下|招商|招商引资|走访|春节|节前|爱心|开学|毕业|结业|颁奖|升旗)*${HEAD}$`,
  'u',
);
const NO_NAME =
  /(?<!党)的|[是对就]|在(?!线)|等(?!级)|会上|会后|情况|期间|^(?:两|三|多|几)|次会议$|^(?:第?[一二三四五六七八九十]+届)?[一二三四五六七八九十]+次全体会议$|^常委会|有关会议$|[”“](?=$)/u;

/** 随后召开的座谈会上, 主持召开座谈会，听取…: one that this text tells of, and nobody else calls by a name. */
const HERE =
  /(?<!多次|经常|通过|采取|采用|定期|各类)(?:主持(?:召开)?|组织召开|召开|举行|举办|出席|参加)(?:了|的)?(座谈会|汇报会|现场会|新闻发布会|发布会|开幕式|闭幕式|签约仪式|启动仪式|开工仪式|推进会|会商会|调度会|动员会)(?=[，。]|上|并|时|$)/gu;

export const meetings: Recogniser = (scene) => {
  if (!/会|论坛|仪式|典礼|培训班|研讨班|轮训班|讲座|活动|比武|大赛/u.test(scene.text)) return [];
  const finds: Find[] = [];
  for (const pattern of [HELD_BEFORE, HELD_BEHIND, SPIRIT])
    for (const match of scene.text.matchAll(pattern)) {
      const name = match[1] as string;
      const start = match.index + match[0].indexOf(name);
      if (isName(name)) finds.push(meeting(scene, start, name));
    }
  for (const match of matchesBy(/会|仪式|[开闭]幕式/u, scene.text, HERE)) {
    const name = match[1] as string;
    const start = match.index + match[0].length - name.length;
    finds.push(findAt(scene, { start, end: start + name.length }, { kind: 'Event', rule: 'meeting-here' }));
  }
  return finds;
};

const isName = (name: string): boolean => {
  const open = name.split('“').length;
  return name.length >= 5 && !GENERIC.test(name) && !NO_NAME.test(name) && open === name.split('”').length;
};

const meeting = (scene: Scene, start: number, name: string): Find =>
  findAt(scene, { start, end: start + name.length }, { kind: 'Event', rule: 'held-meeting' });
