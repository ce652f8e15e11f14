/** An area behind its whole (济南市章丘区), a zone whose name begins with an area, a core city of its region. */
import type { Draft, Relate, Said } from './reading.js';

const CORE = /^(?:的)?(?:核心城市|中心城市|重要城市|龙头城市|副中心城市|重要组成部分|核心区)/u;

export const partOf: Relate = ({ resolved, said, repeats }) =>
  said.flatMap((here, index) => {
    const sentence = resolved.sentences[index];
    if (!sentence || repeats.has(index)) return [];
    const drafts: Draft[] = [];
    for (const one of here) {
      if (one.kind !== 'District') continue;
      if (one.mention.rule === 'division') {
        const whole = here.find(
          (other) =>
            other.mention.rule === 'division' && other.mention.end === one.mention.start && other.key !== one.key,
        );
        if (whole) drafts.push(draft(index, one, whole, 'area-behind-whole'));
      }
      const inside = here.find(
        (other) =>
          other.mention.rule === 'division' &&
          other.mention.start === one.mention.start &&
          other.mention.end < one.mention.end &&
          other.key !== one.key,
      );
      if (inside && (one.mention.rule === 'zone-head' || one.mention.rule === 'echo'))
        drafts.push(draft(index, one, inside, 'area-in-name'));
      const rest = resolved.placed.text.slice(one.mention.end, sentence.end);
      const core = CORE.exec(rest);
      if (core) {
        const city =
          here.find(
            (other) =>
              other.mention.rule === 'division' &&
              other.mention.start > one.mention.end &&
              /^[，,]$/u.test(resolved.placed.text.slice(one.mention.end + core[0].length, other.mention.start)),
          ) ??
          here.find(
            (other) =>
              other.mention.rule === 'division' &&
              other.mention.end < one.mention.start &&
              /^(?:是|作为|为)(?:[^，。]{0,16}和)?$/u.test(
                resolved.placed.text.slice(other.mention.end, one.mention.start),
              ),
          );
        if (city && city.key !== one.key) drafts.push(draft(index, city, one, 'core-city'));
      }
    }
    return drafts;
  });

const draft = (sentence: number, part: Said, whole: Said, rule: string): Draft => ({
  relation: 'PART_OF',
  subject: part.key,
  object: whole.key,
  sentence,
  start: Math.min(part.mention.start, whole.mention.start),
  end: Math.max(part.mention.end, whole.mention.end),
  rule,
  matched: [part.mention.name, whole.mention.name],
});
