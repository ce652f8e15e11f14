import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { KINDS, LEVELS, ORIGINS, RELATIONS, STATUSES, SUCCESSION_KINDS } from '../../src/model/ontology.js';
import { factType, RELATION_FIELD_LIST } from '../../src/service/relation-fields.js';
import { enums } from '../../src/service/resolvers/enums.js';
import { schemaText } from '../../src/service/server.js';

const schema = buildSchema(schemaText());

test('the generated types are those of the schema', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-codegen-'));
  const target = 'src/service/schema.generated.ts';
  const config = JSON.parse(readFileSync('codegen.json', 'utf8'));
  config.schema = resolve('schema.graphql');
  config.generates = { [join(folder, 'types.ts')]: config.generates[target] };
  writeFileSync(join(folder, 'codegen.json'), JSON.stringify(config));
  const cli = createRequire(import.meta.url)
    .resolve('@graphql-codegen/cli/package.json')
    .replace('package.json', 'cjs/bin.js');
  execFileSync(process.execPath, [cli, '--config', join(folder, 'codegen.json')], { stdio: 'pipe' });
  // The path to the sources differs with the folder it is written to; nothing else may.
  const plain = (text: string) => text.replace(/from '[^']*\/([\w.-]+)'/g, "from '$1'");
  expect(plain(readFileSync(join(folder, 'types.ts'), 'utf8'))).toBe(plain(readFileSync(target, 'utf8')));
  rmSync(folder, { recursive: true });
});

test('every type, field, argument and value is described', () => {
  const bare: string[] = [];
  const look = (name: string, one: { readonly description?: string | null | undefined }) => {
    if (!one.description) bare.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg);
    }
  }
  expect(bare).toEqual([]);
});

test('the schema has the kinds, relations and words of the ontology, and no others', () => {
  const values = (name: string) => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };
  expect(values('Kind')).toEqual(Object.keys(KINDS));
  expect(values('Relation')).toEqual(Object.keys(RELATIONS));
  for (const [name, words] of [
    ['Origin', ORIGINS],
    ['Status', STATUSES],
    ['Level', LEVELS],
    ['SuccessionKind', SUCCESSION_KINDS],
  ] as const) {
    expect(Object.values(enums[name])).toEqual([...words]);
    expect(values(name)).toEqual(Object.keys(enums[name]));
  }
});

test('each kind has the relationships in which it may stand, and no others', () => {
  for (const kind of Object.keys(KINDS)) {
    const type = schema.getType(kind);
    if (!isObjectType(type)) throw new Error(`${kind} is no type`);
    const expected = RELATION_FIELD_LIST.filter(({ relation, direction }) => {
      const { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] } = RELATIONS[relation];
      return (direction === 'OUT' ? from : to).includes(kind);
    }).map(({ field }) => field);
    const all = new Set(RELATION_FIELD_LIST.map(({ field }) => field as string));
    expect(
      Object.keys(type.getFields())
        .filter((field) => all.has(field))
        .sort(),
    ).toEqual([...expected].sort());
  }
});

test('facts and edges have the attributes of their relation', () => {
  for (const { relation, edgeType } of RELATION_FIELD_LIST) {
    for (const name of [factType(relation), edgeType]) {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(`${name} is no type`);
      expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining([...RELATIONS[relation].attributes]));
    }
  }
});
