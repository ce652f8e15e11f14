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

function issuerName(resolved: Resolved, lexicon: Lexicon): string | undefined {
  const given = resolved.document.issuer
    ?.split(/[、，,\s]/u)
    .filter((part) => part !== '')
    .sort((a, b) => b.length - a.length || compareText(a, b))[0];
  if (given !== undefined) return given;
  const isReport =
    /政府工作报告/u.test(resolved.document.title) || /政府工作报告/u.test(resolved.placed.text.slice(0, 300));
  if (!isReport) return undefined;
  const frame = frameOf(resolved, lexicon);
  const area = frame.district ?? frame.city ?? frame.province;
  return area ? `${area.name}人民政府` : frame.isNational ? '国务院' : undefined;
}
