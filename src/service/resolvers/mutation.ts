import type { Judgement } from '../../model/collection.js';
import { MailuoError } from '../../model/errors.js';
import { canonicalName, entityId } from '../../model/identity.js';
import { type AuditEntry, addAudit, auditFormer } from '../../query/audit.js';
import type { Context } from '../context.js';
import { badArgument, refuse } from '../errors.js';
import { given } from '../given.js';
import { targetOf } from '../global-id.js';
import type { AddDocumentInput, MutationResolvers } from '../schema.generated.js';
import { standing } from '../standing.js';
import type { NewDocument, Writing } from '../writing.js';

const MOST_PATH = 400;

export const Mutation: MutationResolvers = {
  addDocument: async (_, { input }, context) => {
    const { writing, by } = writer(context);
    const { id, outcome, notes, former } = await taken('input', async () =>
      writing.addDocument(await documentOf(input), work(context)),
    );
    if (outcome !== 'UNCHANGED') context.live.publish('changed', { added: [id], removed: [], judgements: 0 });
    const record = await audited(context, {
      by,
      action: 'addDocument',
      subjects: [id],
      outcome: outcome.toLowerCase(),
      former,
    });
    return {
      document: await standingDocument(context, id),
      outcome,
      notes: notes.map(({ rule, message, start, end }) => ({ rule, message, start: start ?? null, end: end ?? null })),
      record,
      clientMutationId: input.clientMutationId ?? null,
    };
  },
  removeDocument: async (_, { input }, context) => {
    const { writing, by } = writer(context);
    const { removed, former } = await writing.removeDocument(input.id, work(context));
    if (removed) context.live.publish('changed', { added: [], removed: [input.id], judgements: 0 });
    const outcome = removed ? 'removed' : 'was not there';
    const record = await audited(context, { by, action: 'removeDocument', subjects: [input.id], outcome, former });
    return { id: input.id, removed, record, clientMutationId: input.clientMutationId ?? null };
  },
  restoreDocument: async (_, { input }, context) => {
    const { writing, by } = writer(context);
    const kept = await keptBy(input.record, context);
    const { id, outcome, former } = await taken('record', () => writing.restoreDocument(kept, work(context)));
    if (outcome !== 'UNCHANGED') context.live.publish('changed', { added: [id], removed: [], judgements: 0 });
    const record = await audited(context, {
      by,
      action: 'restoreDocument',
      subjects: [id],
      outcome: outcome === 'UNCHANGED' ? 'unchanged' : 'restored',
      former,
    });
    const document = await standingDocument(context, id);
    return { document, outcome, record, clientMutationId: input.clientMutationId ?? null };
  },
  judge: async (_, { input }, context) => {
    const { writing, by } = writer(context);
    const { verdict, a, b, note } = given(input);
    const before = await writing.judged(a, b);
    if (before.length === 0) await requireKnown({ a, b }, context);
    if (a === b) throw badArgument('b', 'a and b are the same entity');
    const at = new Date().toISOString();
    const judgement: Judgement = { verdict, a, b, by, at, ...(note === undefined ? {} : { note }) };
    const changed = await writing.judge(judgement, work(context));
    if (changed) context.live.publish('changed', { added: [], removed: [], judgements: 1 });
    const outcome = changed ? verdict : `${verdict}, as before`;
    const record = await audited(context, { by, action: 'judge', subjects: [a, b], outcome });
    return {
      judgement: withNote(judgement),
      changed,
      former: standing(before).map(withNote),
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

type Written = Omit<AuditEntry, 'id' | 'at' | 'canRestore'> & { readonly former?: string | undefined };

const audited = (context: Context, { former, ...entry }: Written): Promise<AuditEntry> => {
  context.log.info({ audit: entry }, 'written');
  return addAudit(context.store, { ...entry, at: new Date().toISOString() }, former);
};

const withNote = ({ note, ...judgement }: Judgement) => ({ ...judgement, note: note ?? null });

async function standingDocument({ loaders }: Context, id: string) {
  const document = await loaders.document.load(id);
  if (document === undefined) throw new MailuoError('integrity', `${id}: was put and is not there`);
  return document;
}

/**
 * Throws BAD_USER_INPUT where an id is of no entity and of no alias of the other: what rules made one can be taken apart. Of two that were
 * decided to be one, one is in the graph no more either; they need not come here, for they were decided on before.
 */
async function requireKnown(pair: { readonly a: string; readonly b: string }, { loaders }: Context): Promise<void> {
  const [first, second] = await Promise.all([loaders.entity.load(pair.a), loaders.entity.load(pair.b)]);
  const isAlias = (id: string, of: typeof first): boolean =>
    of?.aliases.some((alias) => entityId(of.kind, alias) === canonicalName(id)) === true;
  for (const [argument, found, other] of [
    ['a', first, second],
    ['b', second, first],
  ] as const) {
    const id = pair[argument];
    if (found !== undefined || isAlias(id, other)) continue;
    throw badArgument(argument, `${argument} is the id of no entity: ${JSON.stringify(id.slice(0, 80))}`);
  }
}

/** What a record of the audit keeps of a document. Throws BAD_USER_INPUT where it keeps none. */
async function keptBy(record: string, { store, signal }: Context): Promise<string> {
  const target = targetOf(record);
  const former = target?.is === 'audit' ? await auditFormer(store, target.id, { signal }) : undefined;
  if (former !== undefined) return former;
  throw badArgument('record', `no document is kept under this record: ${JSON.stringify(record.slice(0, 80))}`);
}
