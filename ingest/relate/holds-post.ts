/** A title before a name says who holds which post: 区委副书记、区长赵居安. */
import type { Post } from '../recognise/post-chain.js';
import type { Draft, Relate } from './reading.js';

const DEPARTMENT = /委(?:组织部|宣传部|统战部|政法委)$/u;

export const holdsPost: Relate = ({ resolved, said, repeats }) =>
  said.flatMap((inSentence, index) => {
    const sentence = resolved.sentences[index];
    if (!sentence || repeats.has(index)) return [];
    const drafts: Draft[] = [];
    for (const { mention, key } of inSentence) {
      if (mention.kind !== 'Leader' || mention.hints['posts'] === undefined) continue;
      for (const post of JSON.parse(mention.hints['posts']) as readonly Post[]) {
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
        const common = {
          relation: 'HOLDS_POST' as const,
          subject: key,
          sentence: index,
          start,
          end,
          rule: mention.rule,
          matched: [words],
        };
        const department = DEPARTMENT.test(body.mention.name) || /委(?:组织|宣传|统战)部$/u.test(body.mention.name);
        drafts.push({
          ...common,
          object: body.key,
          attributes: { post: department ? '部长' : titleOf(post, body.mention.name), acting: post.isActing },
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

/** The area at the head of a title, before the letter of its level: 济南 in 济南市委书记, 济南市 in 济南市市长. */
const AREA = /^(?:中共)?(\p{Script=Han}{2,9}?)(?=[省市区县州盟旗](?:委|长|纪委|政府|人大|政协))/u;

/**
 * The post without what its body says already, so that 济南市委书记 and 市委书记 of one committee are one post.
 * 副 and 代 stay: an area is taken away only if the body bears its name.
 */
function titleOf(post: Post, body: string): string {
  const title = post.title.replace(/^(?:现任|时任|原)/u, '');
  const own = title.startsWith(body) && !body.endsWith('委') ? title.slice(body.length) : '';
  if (own.length > 1) return own;
  const area = AREA.exec(title)?.[1];
  if (area === undefined || /[副代]|常务|第一/u.test(area) || !body.includes(area)) return title;
  return title.slice(title.indexOf(area) + area.length);
}
