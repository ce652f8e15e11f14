/** Holders of one post: who is named in it first, and who after. */

import type { PostHolding, Succession } from '../../src/model/collection.js';
import { compareDates, type DatePrefix } from '../../src/model/date.js';
import { compareText, type Evidence } from '../../src/model/evidence.js';
import { nameOf } from '../../src/model/identity.js';

/** Posts one person holds at a time. Deputies, members and honorary posts have several holders. */
const SINGLE =
  /(?:书记|主席|市长|省长|区长|县长|州长|镇长|乡长|总理|部长|局长|厅长|主任|校长|院长|行长|检察长|会长|理事长|董事长|总经理|秘书长|专员)$/u;
const SEVERAL = /副|常委|委员$|成员|助理|名誉|巡视|原|前任/u;

/** In a longer gap, in years, somebody unseen may have held the post. */
const LONGEST_GAP = 4;

interface Holder {
  readonly leader: string;
  readonly first: DatePrefix;
  readonly last: DatePrefix;
  readonly evidence: readonly Evidence[];
}

export function postSuccessions(posts: readonly PostHolding[]): readonly Succession[] {
  const byPost = new Map<string, PostHolding[]>();
  for (const holding of posts) {
    // 代省长 is the post of 省长, held for the time being.
    const post = holding.post.replace(/^代(?:理)?/u, '');
    if (holding.date === undefined || !SINGLE.test(post) || SEVERAL.test(post)) continue;
    const key = `${holding.organization}\n${post}`;
    const list = byPost.get(key);
    if (list) list.push(holding);
    else byPost.set(key, [holding]);
  }
  return [...byPost]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([key, holdings]) => successionsOf(key.split('\n')[1] as string, holdings));
}

function successionsOf(post: string, holdings: readonly PostHolding[]): readonly Succession[] {
  const byLeader = new Map<string, PostHolding[]>();
  for (const holding of holdings) byLeader.set(holding.leader, [...(byLeader.get(holding.leader) ?? []), holding]);
  const holders = [...byLeader]
    .map(([leader, list]) => holderOf(leader, list))
    .sort((a, b) => compareDates(a.first, b.first) || compareText(a.leader, b.leader));
  return holders.slice(1).flatMap((next, index) => {
    const before = holders[index] as Holder;
    // Two holders at once contradict each other: both stay, and neither follows the other.
    const gap = Number(next.first.slice(0, 4)) - Number(before.last.slice(0, 4));
    return before.last < next.first && gap <= LONGEST_GAP ? [succession(post, before, next)] : [];
  });
}

function holderOf(leader: string, holdings: readonly PostHolding[]): Holder {
  const sorted = [...holdings].sort(
    (a, b) =>
      compareDates(a.date as DatePrefix, b.date as DatePrefix) ||
      compareText(a.document, b.document) ||
      a.evidence.start - b.evidence.start,
  );
  return {
    leader,
    first: sorted[0]?.date as DatePrefix,
    last: sorted.at(-1)?.date as DatePrefix,
    evidence: sorted.map((holding) => holding.evidence),
  };
}

function succession(post: string, before: Holder, next: Holder): Succession {
  const years = Number(next.first.slice(0, 4)) - Number(before.last.slice(0, 4));
  const reason = {
    zh: `同一职务“${post}”：${before.first}至${before.last}为${nameOf(before.leader)}，${next.first}起为${nameOf(next.leader)}`,
    en: `The same post “${post}”: ${nameOf(before.leader)} from ${before.first} to ${before.last}, ${nameOf(next.leader)} from ${next.first}`,
    evidence: [...before.evidence.slice(-2), ...next.evidence.slice(0, 2)],
  };
  return {
    relation: 'SUCCEEDED_BY',
    from: before.leader,
    to: next.leader,
    since: next.first,
    confidence: years <= 2 ? 0.88 : 0.75,
    rule: 'post',
    attributes: { post, date: next.first },
    reasons: [reason],
  };
}
