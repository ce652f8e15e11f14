/** What is to become of a part of the country, however the verb is worded (推动东北振兴取得新突破, 促进中部地区加快崛起), and strategies of the nation by 国家战略. */
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser } from './scene.js';

/** Source: regional strategies in the outlines of the five-year plans since the tenth. */
const REGION =
  /(?<part>西部|东北|中部|东部|沿海|边疆|革命老区|民族地区)(?<land>地区)?(?<more>等老工业基地|老工业基地)?(?:的)?(?:加快|加速|全面|继续|进一步|持续|率先)*(?<aim>大开发|振兴发展|振兴|崛起|率先发展|发展|推进现代化)(?<end>形成新格局|取得新突破|战略)?/gu;
const NATION =
  /(?<=实施|落实|推进|融入|服务|贯彻)(?:好|了)?(?<own>(?!重大|一系列|这|各|若干|多项|区域重大)[^，。；：、“”《》的了和\s]{4,16}?)(?:重大)?国家战略(?=[，。；、和]|$|的|，|实施)/gu;

export const regionalCourses: Recogniser = (scene) => {
  const { text } = scene;
  const finds: Find[] = [];
  for (const match of /开发|振兴|崛起|率先|现代化/u.test(text) ? text.matchAll(REGION) : []) {
    const { part = '', land = '', more = '', aim = '' } = match.groups ?? {};
    const words = match[0];
    const isLead = words.includes('率先');
    // 中部地区发展 says nothing; 东部率先发展, 东北振兴 and 中部崛起 are courses.
    if (/^(?:发展|推进现代化)$/u.test(aim) && !isLead && !(aim === '推进现代化' && words.includes('加快'))) continue;
    if (!isBoundary(scene, match.index)) continue;
    const lead = isLead && aim === '发展' ? '率先' : aim === '推进现代化' ? '加快' : '';
    const end = match.index + words.length;
    finds.push(
      findAt(
        scene,
        { start: match.index, end },
        { kind: 'Strategy', rule: 'regional-course', name: `${part}${land}${more}${lead}${aim}` },
      ),
    );
  }
  for (const match of text.includes('国家战略') ? text.matchAll(NATION) : []) {
    const own = match.groups?.['own'] ?? '';
    const start = match.index + match[0].indexOf(own);
    if (isBoundary(scene, start) && !/等$/u.test(own))
      finds.push(
        findAt(
          scene,
          { start, end: match.index + match[0].length },
          { kind: 'Strategy', rule: 'national-strategy', hints: { inner: own } },
        ),
      );
  }
  return finds;
};
