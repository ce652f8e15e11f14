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
          attributes: { post: department ? '部长' : titleOf(post), acting: post.isActing },
        });
        const committee = department
          ? inSentence.find((one) => one.mention.rule === 'post-body' && one.mention.start === body.mention.start)
          : undefined;
        if (committee)
          drafts.push({ ...common, object: committee.key, attributes: { post: titleOf(post), acting: post.isActing } });
      }
    }
    return drafts;
  });

const titleOf = (post: Post): string => post.title.replace(/^(?:现任|时任|原)/u, '');
