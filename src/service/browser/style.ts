/** The look of the graph in Neo4j Browser, as GraSS: a rule for every label and type, the general one first. */
import { KIND_NAMES, type Kind, RELATION_NAMES } from '../../model/ontology.js';

/** The colours of the explorer (web/draw/palettes.ts, light). */
const COLOURS: Readonly<Record<Kind, string>> = {
  Leader: '#8a4a12',
  Organization: '#4a5a70',
  District: '#0b7467',
  Place: '#58721b',
  Project: '#a45608',
  Strategy: '#2f4fa8',
  Slogan: '#b3322a',
  Theme: '#8a2f88',
  Industry: '#6b5b45',
  Event: '#0a6a9e',
  PolicyDocument: '#56616c',
};

const SUCCESSIONS = new Set(['EVOLVED_INTO', 'SUCCEEDED_BY']);

export function browserStyle(): string {
  return [
    rule('node', {
      diameter: '50px',
      color: '#d9d2c2',
      'border-color': '#665e52',
      'border-width': '1px',
      'text-color-internal': '#211d18',
      'font-size': '12px',
    }),
    rule('relationship', {
      color: '#b8b0a0',
      'shaft-width': '1px',
      'font-size': '8px',
      padding: '3px',
      'text-color-external': '#211d18',
      'text-color-internal': '#ffffff',
      caption: "'<type>'",
    }),
    rule('node.Entity', filled('#665e52', "'{name}'", '90px')),
    ...KIND_NAMES.map((kind) => rule(`node.${kind}`, filled(COLOURS[kind], "'{name}'", '90px'))),
    rule('node.Document', filled('#211d18', "'{title}'", '50px')),
    rule('node.Passage', { ...paper('50px'), caption: "'{text}'" }),
    rule('node.Statement', { ...paper('35px'), caption: "'{quote}'" }),
    rule('node.Judgement', { ...paper('35px'), caption: "'{verdict}'" }),
    rule('node.Extraction', { ...paper('25px'), caption: "'{id}'" }),
    rule('node.Graph', { ...paper('25px'), caption: "'{id}'" }),
    ...RELATION_NAMES.map((relation) => rule(`relationship.${relation}`, line(relation))),
    ...['SUBJECT', 'OBJECT', 'STATES', 'HAS_PASSAGE', 'MENTIONS', 'OF'].map((type) =>
      rule(`relationship.${type}`, { color: '#d9d2c2', 'shaft-width': '1px', caption: "'<type>'" }),
    ),
  ].join('\n');
}

const filled = (color: string, caption: string, diameter: string) => ({
  diameter,
  color,
  'border-color': color,
  'text-color-internal': '#ffffff',
  caption,
});

const paper = (diameter: string) => ({
  diameter,
  color: '#f4f0e6',
  'border-color': '#665e52',
  'text-color-internal': '#211d18',
});

const line = (relation: string) =>
  SUCCESSIONS.has(relation)
    ? { color: '#a82d22', 'shaft-width': '4px', caption: "'{since}'" }
    : { color: '#8a8172', 'shaft-width': '2px', caption: "'<type>'" };

const rule = (selector: string, values: Readonly<Record<string, string>>): string =>
  `${selector} {\n${Object.entries(values)
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n')}\n}\n`;
