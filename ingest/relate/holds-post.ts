/** A title before a name says who holds which post: 区委副书记、区长赵居安; so does a verb behind it: 刘强任中共济南市委书记. */
import type { Status } from '../../src/model/ontology.js';
import type { HeldPost } from '../recognise/appointments.js';
import type { Post } from '../recognise/post-chain.js';
import type { Resolved } from '../stages.js';
import type { Draft, Relate, Said } from './reading.js';
import { timeSaid } from './time-said.js';

const DEPARTMENT = /委(?:组织部|宣传部|统战部|政法委)$/u;

export const holdsPost: Relate = ({ resolved, said, repeats }) =>
  said.flatMap((inSentence, index) => {
    const sentence = resolved.sentences[index];
    if (!sentence || repeats.has(index)) return [];
    const drafts: Draft[] = [];
    for (const { mention, key } of inSentence) {
      if (mention.kind !== 'Leader' || mention.hints['posts'] === undefined) continue;
      for (const post of JSON.parse(mention.hints['posts']) as readonly HeldPost[]) {
        const own = inDepartment(post, inSentence, sentence.start);
        const span = {
          start: Math.min(sentence.start + post.start, mention.start),
          end: Math.max(mention.end, sentence.start + post.end),
        };
        if (own)
          drafts.push({
            relation: 'HOLDS_POST',
            subject: key,
            object: own.key,
            sentence: index,
            ...span,
            rule: mention.rule,
            matched: [resolved.placed.text.slice(span.start, span.end)],
            attributes: { post: post.department?.title ?? post.title, acting: post.isActing },
            status: 'stated',
          });
        if (own && !post.body) continue;
        const at = sentence.start + (post.body?.start ?? post.start);
        const body = inSentence.find(
          (one) =>
            one.kind === 'Organization' &&
            (post.body
              ? one.mention.start === at && one.mention.end === sentence.start + post.body.end
              : one.mention.start === at && one.mention.rule === 'post-body'),
        );
        if (!body) continue;
        const start = Math.min(sentence.start + post.start, at, mention.start);
        const end = Math.max(mention.end, sentence.start + post.end);
        const words = resolved.placed.text.slice(start, end);
        const said = post.isGiven
          ? whenHeld(post, resolved, sentence.start)
          : held(post, resolved.placed.text.slice(Math.max(sentence.start, at - 12), at));
        const common = {
          ...said,
          relation: 'HOLDS_POST' as const,
          subject: key,
          sentence: index,
          start,
          end,
          rule: mention.rule === 'appointed' && !post.isGiven ? 'title-name' : mention.rule,
          matched: [words],
        };
        const department = DEPARTMENT.test(body.mention.name) || /委(?:组织|宣传|统战)部$/u.test(body.mention.name);
        drafts.push({
          ...common,
          object: body.key,
          attributes: {
            post: department && !/副/u.test(post.title) ? '部长' : titleOf(post, body.mention.name),
            acting: post.isActing,
          },
        });
        const committee = department
          ? inSentence.find((one) => one.mention.rule === 'post-body' && one.mention.start === body.mention.start)
          : undefined;
        if (committee)
          drafts.push({
            ...common,
            object: committee.key,
            attributes: { post: titleOf(post, committee.mention.name), acting: post.isActing },
          });
      }
    }
    return drafts;
  });

/** 统战部 of 市委常委、统战部部长, 公安局 of 副市长、公安局长. */
const inDepartment = (post: Post, here: readonly Said[], base: number): Said | undefined =>
  post.department &&
  here.find(
    (one) => one.kind === 'Organization' && one.mention.rule === 'post-body' && one.mention.start === base + post.start,
  );

type Held = Pick<Draft, 'status' | 'since' | 'until'>;

/** 原省长 and 前市长 held it once. */
const held = (post: Post, before: string): Held => ({
  status:
    /^(?:原|前|时任)/u.test(post.title) ||
    /(?:原|时任|[^\p{Script=Han}]前)(?:\p{Script=Han}{2,6}[省市区县州])?$/u.test(before)
      ? 'completed'
      : 'stated',
});

/** From when or until when, by the time named before the post in its sentence. */
function whenHeld(post: HeldPost, { placed, document }: Resolved, base: number): Held {
  const words = placed.text.slice(base, base + (post.body?.start ?? post.start));
  const time = timeSaid(words, document.date);
  const status: Status = STATUS[post.change ?? 'held'];
  if (post.change === 'ended') return { status, ...(time && { until: time }) };
  return { status, ...(time && post.change !== 'past' && { since: time }) };
}

const STATUS = { held: 'stated', ended: 'negated', planned: 'planned', past: 'completed' } as const;

/** The area at the head of a title, before the letter of its level: 济南 in 济南市委书记, 济南市 in 济南市市长. */
const AREA = /^(?:中共)?(\p{Script=Han}{2,9}?)(?=[省市区县州盟旗](?:委|长|纪委|政府|人大|政协))/u;

/** 省委书记 keeps its body, as everybody says it; 省发展改革委主任 does not. */
const COMMITTEE = /(?<!改革|国资|[健建科农监信])委$/u;

/**
 * The post without what its body says already, so that 济南市委书记 and 市委书记 of one committee are one post.
 * 副 and 代 stay: an area is taken away only if the body bears its name.
 */
function titleOf(post: Post, body: string): string {
  const title = post.title.replace(/^(?:现任|时任|原)/u, '');
  const own = title.startsWith(body) && !COMMITTEE.test(body) ? title.slice(body.length) : '';
  if (own.length > 1) return own;
  const area = AREA.exec(title)?.[1];
  if (area === undefined || /[副代]|常务|第一/u.test(area) || !body.includes(area)) return title;
  return title.slice(title.indexOf(area) + area.length);
}
