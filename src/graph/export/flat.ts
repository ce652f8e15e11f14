/** Nodes and edges as flat rows of text, for formats whose values have no parts. Lists are parted by `;`, parts of a whole are JSON. */
import type { DumpEdge, DumpNode } from '../dump.js';

export type FlatRow = Readonly<Record<string, string>>;

export const NODE_COLUMNS = ['kind', 'name', 'aliases', 'documents', 'firstUsed', 'lastUsed'] as const;
export const EDGE_COLUMNS = [
  ...['type', 'origin', 'status', 'confidence', 'since', 'until', 'attributes', 'evidence'],
] as const;

export const flatNode = (node: DumpNode): FlatRow => ({
  kind: node.kind,
  name: node.name,
  aliases: node.aliases.join(';'),
  documents: node.documents.join(';'),
  firstUsed: node.firstUsed ?? '',
  lastUsed: node.lastUsed ?? '',
});

export const flatEdge = (edge: DumpEdge): FlatRow => ({
  type: edge.type,
  origin: edge.origin,
  status: edge.status,
  confidence: String(edge.confidence),
  since: edge.since ?? '',
  until: edge.until ?? '',
  attributes: JSON.stringify(edge.attributes),
  evidence: JSON.stringify(edge.evidence),
});
