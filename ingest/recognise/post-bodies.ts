/** The bodies that posts imply: 区长 says that the area has a government, though no word names it. */
import { findAt } from './find.js';
import type { Post } from './post-chain.js';
import type { Find, Recogniser } from './scene.js';

export const postBodies: Recogniser = (scene, earlier) => {
  const finds = new Map<number, Find>();
  for (const person of earlier) {
    if (person.kind !== 'Leader' || person.hints['posts'] === undefined) continue;
    for (const post of JSON.parse(person.hints['posts']) as readonly Post[]) {
      if (post.body !== undefined || post.government === undefined) continue;
      finds.set(
        post.start,
        findAt(scene, post, { kind: 'Organization', rule: 'post-body', hints: governmentHints(post.government) }),
      );
    }
  }
  return [...finds.values()];
};

function governmentHints(government: string): Readonly<Record<string, string>> {
  if (government === '国务院' || government === '党中央') return { full: government, implied: 'yes' };
  const isLevel = /^(?:自治区|[省市区县州旗盟乡镇])$/u.test(government);
  return { body: '人民政府', area: isLevel ? '' : government, level: isLevel ? government : '', implied: 'yes' };
}
