/** A name that begins with an area lies in it (济南黄河隧道); a village named behind its district; a body's own zone. */
import type { Draft, Relate, Said } from './reading.js';

const MOVABLE = new Set(['Project', 'Place', 'Organization']);
const AREA = new Set(['District']);

export const locatedIn: Relate = ({ resolved, said, repeats }) =>
  said.flatMap((here, index) => {
    const sentence = resolved.sentences[index];
    if (!sentence || repeats.has(index)) return [];
    const drafts: Draft[] = [];
    for (const one of here) {
      if (
        !MOVABLE.has(one.kind) ||
        one.mention.rule === 'post-body' ||
        one.mention.rule === 'known-body' ||
        one.mention.rule === 'known-nature'
      )
        continue;
      const area =
        here.find(
          (other) =>
            AREA.has(other.kind) && other.mention.start === one.mention.start && other.mention.end < one.mention.end,
        ) ??
        here.find(
          (other) =>
            AREA.has(other.kind) && other.mention.end === one.mention.start && one.mention.rule === 'settlement',
        );
      if (area && area.key !== one.key && !(one.kind === 'Organization' && one.mention.rule === 'local-body'))
        drafts.push(draft(index, one, area, 'area-in-name'));
      const seat = seatBehind(resolved.placed.text, sentence.end, one, here);
      if (seat && seat.key !== one.key) drafts.push(draft(index, one, seat, 'lies-in'));
    }
    return drafts;
  });

const draft = (sentence: number, one: Said, area: Said, rule: string): Draft => ({
  relation: 'LOCATED_IN',
  subject: one.key,
  object: area.key,
  sentence,
  start: Math.min(one.mention.start, area.mention.start),
  end: Math.max(one.mention.end, area.mention.end),
  rule,
  matched: [one.mention.name, area.mention.name],
});

/** 落户、位于、坐落于 an area. */
function seatBehind(text: string, end: number, one: Said, here: readonly Said[]): Said | undefined {
  const verb = /^(?:项目|工程)?(?:正式|成功)?(?:落户|位于|坐落于|坐落在|落地|选址|设在|迁至|横跨)(?:在)?/u.exec(
    text.slice(one.mention.end, Math.min(end, one.mention.end + 14)),
  );
  if (!verb) return undefined;
  return here.find(
    (other) =>
      (other.kind === 'District' || other.kind === 'Place') && other.mention.start === one.mention.end + verb[0].length,
  );
}
