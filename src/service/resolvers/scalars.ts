import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { isDatePrefix } from '../../model/date.js';
import { badArgument } from '../errors.js';

const describe = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? String(value);

const DatePrefix = {
  serialize: (value: unknown) => {
    if (typeof value === 'string' && isDatePrefix(value)) return value;
    throw new TypeError(`${describe(value)} is stored as a date and is none`);
  },
  parseValue: dateOf,
  parseLiteral: (node: ValueNode) =>
    dateOf(node.kind === Kind.STRING ? node.value : node.kind === Kind.INT ? Number(node.value) : null),
};

function dateOf(value: unknown): string {
  if (typeof value === 'string' && isDatePrefix(value)) return value;
  throw badArgument('date', `${describe(value)} is no date: write "2021", "2021-03" or "2021-03-05"`);
}

const Offset = {
  serialize: offsetOf,
  parseValue: offsetOf,
  parseLiteral: (node: ValueNode) => offsetOf(node.kind === Kind.INT ? Number(node.value) : null),
};

function offsetOf(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw badArgument('offset', `${describe(value)} is no offset: write a whole number from 0`);
}

/** Given out only; nothing takes one. */
const DateTime = { serialize: String };

const File = {
  serialize: () => {
    throw new GraphQLError('A file is only taken, never given out.');
  },
  parseValue: (value: unknown) => {
    if (typeof value === 'object' && value !== null && 'arrayBuffer' in value) return value;
    throw badArgument('file', 'a file comes in a multipart request, not in the query');
  },
};

export const scalars = { DatePrefix, Offset, DateTime, File };
