/**
 * Annotated stretches as scripts of learning read them. A folder has NAME.txt with NAME.json (the form of ../shared/gold), or with
 * NAME.tsv (kind, form, tier, other forms separated by |) and, where relations are annotated, NAME.rel.tsv (relation, subject, object, post, stated or implied), and
 * NAME.meta.yml (title, date, issuer, level) where it is known. JSON with file, start and end reads its stretch from ../shared/texts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';

export interface AnnotatedEntity {
  readonly kind: string;
  /** The first is what relations call it. */
  readonly forms: readonly string[];
  /** Other kinds that a fair reader would take. */
  readonly others: readonly string[];
}

export interface AnnotatedRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Words that locate it; none in a table. */
  readonly evidence: string;
}

export interface Annotated {
  readonly name: string;
  readonly folder: string;
  readonly text: string;
  readonly sidecar: Readonly<Record<string, string>>;
  readonly entities: readonly AnnotatedEntity[];
  /** Undefined where they are not annotated. */
  readonly relations: readonly AnnotatedRelation[] | undefined;
}

interface Gold {
  readonly file?: string;
  readonly start?: number;
  readonly end?: number;
  readonly entities: readonly {
    readonly type: string;
    readonly name: string;
    readonly aliases?: readonly (string | { readonly text: string })[];
    readonly alt_types?: readonly string[];
  }[];
  readonly relations: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly evidence?: string;
  }[];
}

const SHARED = process.env['MAILUO_SHARED'] ?? resolve(import.meta.dirname, '../../shared');

/** The stretches of a folder, by name. */
export function annotatedIn(folder: string): readonly Annotated[] {
  const files = new Set(readdirSync(folder));
  return [...files].sort().flatMap((file): readonly Annotated[] => {
    const name = file.replace(/\.(?:json|tsv)$/u, '');
    if (name === file || name.includes('.') || name.includes('frozen')) return [];
    const read = (ending: string): string => readFileSync(join(folder, `${name}${ending}`), 'utf8');
    const gold = file.endsWith('.json') ? (JSON.parse(read('.json')) as Gold) : undefined;
    if (gold && !Array.isArray(gold.entities)) return [];
    const text = files.has(`${name}.txt`) ? read('.txt') : gold?.file ? cut(gold) : undefined;
    if (text === undefined) return [];
    const known = (files.has(`${name}.meta.yml`) ? parse(read('.meta.yml')) : gold) as Record<string, unknown>;
    const content = gold
      ? ofGold(gold)
      : {
          entities: ofTable(read('.tsv')),
          relations: files.has(`${name}.rel.tsv`) ? ofRows(read('.rel.tsv')) : undefined,
        };
    return [
      {
        name,
        folder: basename(folder),
        text: text.replace(/^\uFEFF/u, ''),
        sidecar: sidecarOf(known ?? {}),
        ...content,
      },
    ];
  });
}

/** What else is written there is for people. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}(?:-\d\d){0,2}$/u,
  level: /^(?:national|province|city|district)$/u,
};

function sidecarOf(known: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const sidecar: Record<string, string> = {};
  for (const key of ['title', 'date', 'issuer', 'level']) {
    const value = known[key] === undefined || known[key] === null ? '' : String(known[key]);
    if (value === '' || PLAIN[key]?.test(value) === false) continue;
    sidecar[key] = value;
  }
  return sidecar;
}

const cut = (gold: Gold): string =>
  readFileSync(join(SHARED, 'texts', gold.file as string), 'utf8')
    .replace(/^\uFEFF/u, '')
    .slice(gold.start, gold.end);

const ofGold = ({ entities, relations }: Gold): Pick<Annotated, 'entities' | 'relations'> => ({
  entities: entities.map(({ type, name, aliases, alt_types }) => ({
    kind: type,
    forms: [name, ...(aliases ?? []).map((one) => (typeof one === 'string' ? one : one.text))],
    others: alt_types ?? [],
  })),
  relations: relations.map(({ type, from, to, evidence }) => ({ type, from, to, evidence: evidence ?? '' })),
});

const rows = (text: string): readonly (readonly string[])[] =>
  text.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));

const ofTable = (text: string): Annotated['entities'] =>
  rows(text)
    .filter((row) => row.length > 1 && /^[A-Z][a-zA-Z]+$/u.test(row[0] as string))
    .map(([kind, form, , others]) => ({
      kind: kind as string,
      forms: [form as string, ...(others ?? '').split('|').map((one) => one.trim())].filter((one) => one !== ''),
      others: [],
    }));

const ofRows = (text: string): Annotated['relations'] =>
  rows(text)
    .filter((row) => row.length > 2 && /^[A-Z_]+$/u.test(row[0] as string))
    .map(([type, from, to]) => ({ type: type as string, from: from as string, to: to as string, evidence: '' }));
