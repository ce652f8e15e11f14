/** The body whose text a document is: what its metadata says, else the government whose work report it is. */
import { compareText } from '../../src/model/evidence.js';
import { canonicalName } from '../../src/model/identity.js';
import type { LocalEntity } from '../../src/model/statement.js';
import type { Lexicon } from '../lexicon.js';
import { frameOf } from '../recognise/frame.js';
import type { Resolved } from '../stages.js';

export function issuerOf(resolved: Resolved, lexicon: Lexicon): LocalEntity | undefined {
  const name = issuerName(resolved, lexicon);
  if (name === undefined) return undefined;
  const same = resolved.entities.find(
    (one) => one.kind === 'Organization' && [one.name, ...one.aliases].some((other) => plain(other) === plain(name)),
  );
  if (same) return same;
  return {
    document: resolved.document.id,
    key: `Organization:${canonicalName(name)}`,
    kind: 'Organization',
    name,
    aliases: [],
    hints: { issuer: 'yes' },
  };
}

/** 山东省人民政府办公厅 and 山东省政府办公厅 are one body. */
const plain = (name: string): string =>
  canonicalName(name)
    .replace(/^中国共产党|^中共/u, '')
    .replace('人民政府', '政府')
    .replace(/委员会$/u, '委');

/** A body that may speak for itself. A paper, a station or a site prints what others say and do; their words are not its own. */
const BODY =
  /(?:委|委员会|政府|人大|政协|常委会|[厅局部署处院办]|办公[厅室]|会|小组|指挥部|中央|代表大会|党组|党工委|集团|公司|大学|学院|国务院)$|^(?:中共|中国共产党|国务院)/u;
const MEDIUM = /(?:报社|新闻|发布|编辑部|记者|融媒体|广播|电视|传媒)/u;

function issuerName(resolved: Resolved, lexicon: Lexicon): string | undefined {
  const given = resolved.document.issuer
    ?.split(/[、，,\s]/u)
    .filter((part) => part !== '')
    .sort((a, b) => b.length - a.length || compareText(a, b))[0];
  if (given !== undefined) return BODY.test(given) && !MEDIUM.test(given) ? given : undefined;
  const isReport =
    /政府工作报告/u.test(resolved.document.title) || /政府工作报告/u.test(resolved.placed.text.slice(0, 300));
  if (!isReport) return undefined;
  const frame = frameOf(resolved, lexicon);
  const area = frame.district ?? frame.city ?? frame.province;
  return area ? `${area.name}人民政府` : frame.isNational ? '国务院' : undefined;
}
