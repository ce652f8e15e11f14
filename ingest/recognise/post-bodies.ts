/** The bodies that posts imply: 区长 says that the area has a government, though no word names it. */
import { findAt } from './find.js';
import type { Post } from './post-chain.js';
import type { Find, Recogniser } from './scene.js';

export const postBodies: Recogniser = (scene, earlier) => {
  const finds = new Map<number, Find>();
  for (const person of earlier) {
    if (person.kind !== 'Leader' || person.hints['posts'] === undefined) continue;
    for (const post of JSON.parse(person.hints['posts']) as readonly Post[]) {
      if (post.department !== undefined) {
        const { body, area, level } = post.department;
        const hints = { body, area, level, implied: 'yes' };
        finds.set(post.start, findAt(scene, post, { kind: 'Organization', rule: 'post-body', hints }));
      }
      if (post.body !== undefined) {
        // A deputy of a department is not of the committee.
        if (/副/u.test(post.title)) continue;
        const committee = committeeOf(
          earlier.find((one) => one.start === post.body?.start && one.end === post.body.end),
        );
        if (committee) finds.set(committee.start, committee);
        continue;
      }
      if (post.government === undefined) continue;
      finds.set(
        post.start,
        findAt(scene, post, { kind: 'Organization', rule: 'post-body', hints: governmentHints(post.government) }),
      );
    }
  }
  return [...finds.values()];
};

/** 区委组织部长 is a post of the committee as well as of its department. */
function committeeOf(body: Find | undefined): Find | undefined {
  const department = /^委(.*部)$/u.exec(body?.hints['body'] ?? '')?.[1];
  if (!body || department === undefined) return undefined;
  const hints = { body: '委', area: body.hints['area'] ?? '', level: body.hints['level'] ?? '', implied: 'yes' };
  return { ...body, end: body.end - department.length, rule: 'post-body', hints };
}

function governmentHints(government: string): Readonly<Record<string, string>> {
  if (government === '国务院' || government === '党中央' || government.endsWith('办事处'))
    return { full: government, implied: 'yes' };
  const isLevel = /^(?:自治区|[省市区县州旗盟乡镇])$/u.test(government);
  return { body: '人民政府', area: isLevel ? '' : government, level: isLevel ? government : '', implied: 'yes' };
}
