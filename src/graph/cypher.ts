/**
 * The statements an engine may be sent: files under cypher/, by their path without the ending.
 * `KIND` and `RELATION` are filled from the ontology only and `STEPS` with a digit, so no text of a caller ever becomes part of a statement.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MailuoError } from '../model/errors.js';
import { isKind, isRelation } from '../model/ontology.js';
import type { Call, GraphStore } from './store.js';

const FOLDER = find(dirname(fileURLToPath(import.meta.url)));
const texts = new Map<string, string>();

/** The text to run for a call; an engine's own file of the same name goes first. Throws `usage` for a name that is no file. */
export function cypherFor(
  engine: GraphStore['engine'],
  call: Pick<Call, 'statement' | 'kind' | 'relation' | 'steps'>,
): string {
  const text = statementText(engine, call.statement);
  if (!PLACES.test(text)) return text;
  const withEnds = fill(fill(text, 'KIND', call.kind, isKind), 'RELATION', call.relation, isRelation);
  return fill(withEnds, 'STEPS', call.steps?.toString(), isDigit);
}

/** What is filled into a statement. */
const PLACES = /\b(?:KIND|RELATION|STEPS)(?=\b|_)/;
const isDigit = (text: string): boolean => /^[1-9]$/.test(text);

/** The single statements of a file that holds several, ended by semicolons. */
export const statementsOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function statementText(engine: GraphStore['engine'], name: string): string {
  const key = `${engine} ${name}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  if (!/^[a-z]+\/[a-z0-9-]+$/.test(name)) throw new MailuoError('usage', `no statement is called ${name}`);
  const path = [join(FOLDER, engine, `${name}.cypher`), join(FOLDER, `${name}.cypher`)].find((one) => existsSync(one));
  if (path === undefined) throw new MailuoError('usage', `no statement is called ${name}`);
  const text = readFileSync(path, 'utf8').replace(/^\s*\/\/.*\n/gm, '');
  texts.set(key, text);
  return text;
}

function fill(text: string, word: string, value: string | undefined, isKnown: (value: string) => boolean): string {
  const pattern = new RegExp(`\\b${word}(?=\\b|_)`, 'g');
  if (!pattern.test(text)) return text;
  if (value === undefined || !isKnown(value)) throw new MailuoError('usage', `${word} cannot be ${value}`);
  return text.replace(pattern, value);
}

/** The folder cypher/ beside package.json: the same from the sources and from dist/. */
function find(folder: string): string {
  const here = join(folder, 'cypher');
  return existsSync(join(folder, 'package.json')) && existsSync(here) ? here : find(dirname(folder));
}
