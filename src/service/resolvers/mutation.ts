import type { Judgement } from '../../model/collection.js';
import { MailuoError } from '../../model/errors.js';
import { type AuditEntry, addAudit } from '../../query/audit.js';
import type { Context } from '../context.js';
import { badArgument, refuse } from '../errors.js';
import { given } from '../given.js';
import type { AddDocumentInput, MutationResolvers } from '../schema.generated.js';
import type { NewDocument, Writing } from '../writing.js';

const MOST_PATH = 400;

export const Mutation: MutationResolvers = {
  addDocument: async (_, { input }, context) => {
    const { writing, by } = writer(context);
    const { id, outcome, notes } = await taken('input', async () =>
      writing.addDocument(await documentOf(input), work(context)),
    );
    if (outcome !== 'UNCHANGED') context.live.publish('changed', { added: [id], removed: [], judgements: 0 });
    const record = await audited(context, {
      by,
      action: 'addDocument',
      subjects: [id],
      outcome: outcome.toLowerCase(),
    });
    const document = await context.loaders.document.load(id);
    if (document === undefined) throw new MailuoError('integrity', `${id}: was added and is not there`);
    return {
      document,
      outcome,
      notes: notes.map(({ rule, message, start, end }) => ({ rule, message, start: start ?? null, end: end ?? null })),
      record,
      clientMutationId: input.clientMutationId ?? null,
    };
  },
  removeDocument: async (_, { input }, context) => {
    const { writing, by } = writer(context);
    const removed = await writing.removeDocument(input.id, work(context));
    if (removed) context.live.publish('changed', { added: [], removed: [input.id], judgements: 0 });
    const outcome = removed ? 'removed' : 'was not there';
    const record = await audited(context, { by, action: 'removeDocument', subjects: [input.id], outcome });
    return { id: input.id, removed, record, clientMutationId: input.clientMutationId ?? null };
  },
  judge: async (_, { input }, context) => {
    const { writing, by } = writer(context);
    const { verdict, a, b, note } = given(input);
    for (const [argument, id] of [
      ['a', a],
      ['b', b],
    ] as const) {
      if ((await context.loaders.entity.load(id)) === undefined) {
        throw badArgument(argument, `${argument} is the id of no entity: ${JSON.stringify(id.slice(0, 80))}`);
      }
    }
    if (a === b) throw badArgument('b', 'a and b are the same entity');
    const at = new Date().toISOString();
    const judgement: Judgement = { verdict, a, b, by, at, ...(note === undefined ? {} : { note }) };
    const changed = await writing.judge(judgement, work(context));
    if (changed) context.live.publish('changed', { added: [], removed: [], judgements: 1 });
    const outcome = changed ? verdict : `${verdict}, as before`;
    const record = await audited(context, { by, action: 'judge', subjects: [a, b], outcome });
    return {
      judgement: { verdict, a, b, by, at, note: note ?? null },
      changed,
      record,
      clientMutationId: input.clientMutationId ?? null,
    };
  },
};

/** Requests without a token do not come so far; this holds the gate all the same. */
function writer({ writing, writer: by }: Context): { readonly writing: Writing; readonly by: string } {
  if (by === undefined || writing === undefined) throw refuse('UNAUTHENTICATED', 'Writing needs a token.');
  return { writing, by };
}

const work = ({ live, signal }: Context) => ({
  signal,
  progress: (progress: Parameters<typeof live.publish<'progress'>>[1]) => live.publish('progress', progress),
});

async function documentOf(input: AddDocumentInput): Promise<NewDocument> {
  const { path, text, file, clientMutationId: _, ...rest } = given(input);
  if (path === '' || path.length > MOST_PATH || path.startsWith('/') || path.split('/').includes('..')) {
    throw badArgument('path', 'path must be a relative path of at most 400 characters, without ".."');
  }
  if ((text === undefined) === (file === undefined)) throw badArgument('text', 'give either text or file');
  const bytes =
    text === undefined
      ? new Uint8Array(await (input.file as unknown as File).arrayBuffer())
      : new TextEncoder().encode(text);
  return { path, bytes, ...rest };
}

/** A document that cannot be read is the client's mistake. */
async function taken<T>(argument: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof MailuoError && error.code === 'input') throw badArgument(argument, error.message);
    throw error;
  }
}

const audited = (context: Context, entry: Omit<AuditEntry, 'id' | 'at'>): Promise<AuditEntry> => {
  context.log.info({ audit: entry }, 'written');
  return addAudit(context.store, { ...entry, at: new Date().toISOString() });
};
