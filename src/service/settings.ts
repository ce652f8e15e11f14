/**
 * All that can be set, each from the environment (MAILUO_…), a file, or an option of `mailuo serve`; the later of these goes
 * before the earlier. docs/service.md lists them; a test holds the two together.
 */
import { z } from 'zod';
import { MailuoError } from '../model/errors.js';

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const yesNo = z.union([
  z.boolean(),
  z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1'),
]);
const list = z.union([
  z.array(z.string().min(1)),
  z.string().transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
]);

/** Shorter tokens could be guessed. */
const SHORTEST_TOKEN = 16;

const token = z
  .string()
  .regex(/^[\w.-]{1,60}:\S+$/, 'write NAME:TOKEN')
  .transform((text) => ({ name: text.slice(0, text.indexOf(':')), token: text.slice(text.indexOf(':') + 1) }))
  .refine((one) => one.token.length >= SHORTEST_TOKEN, `a token needs at least ${SHORTEST_TOKEN} characters`);

export const SETTINGS = z.strictObject({
  host: z.string().min(1).default('127.0.0.1').describe('Address to listen on. Loopback unless set.'),
  port: whole(0, 65_535).default(4000).describe('Port to listen on; 0 for any that is free.'),
  profile: z
    .enum(['development', 'production'])
    .default('development')
    .describe(
      '`production` turns introspection, suggestions of field names and GraphiQL off, and the limit of requests on.',
    ),
  tokens: list
    .pipe(z.array(token))
    .default([])
    .describe('Who may write: NAME:TOKEN, parted by commas. The name goes into the audit.'),
  origins: list
    .default([])
    .describe('Origins of pages that may ask from another host, parted by commas; none unless set.'),
  maxDepth: whole(1, 100).default(16).describe('How deeply a query may be nested.'),
  maxCost: whole(1, 100_000_000).default(50_000).describe('How many objects a query may ask for at most.'),
  maxAliases: whole(0, 10_000).default(30).describe('How many aliases a query may have.'),
  maxDirectives: whole(0, 10_000).default(30).describe('How many directives a query may have.'),
  maxRootFields: whole(1, 10_000).default(20).describe('How many questions a query may ask at once.'),
  maxTokens: whole(1, 1_000_000).default(4000).describe('How many words and signs a query may have.'),
  maxBody: whole(1, 1_000_000_000).default(200_000).describe('Bytes of the body of a request.'),
  maxUpload: whole(1, 1_000_000_000)
    .default(30_000_000)
    .describe('Bytes of the body of a request that comes with a token.'),
  timeout: whole(10, 600_000)
    .default(15_000)
    .describe('Milliseconds a request may take; then the work of the engine is stopped too.'),
  rate: whole(0, 1_000_000)
    .optional()
    .describe('Requests a minute from one address; 0 for any number. 600 in production, else any number.'),
  trustProxy: yesNo.default(false).describe('Whether X-Forwarded-For tells the address of a client.'),
  persisted: z.string().optional().describe('A JSON file of persisted documents, { "id": "query" }.'),
  persistedOnly: yesNo.default(false).describe('Whether only persisted documents are answered.'),
  logLevel: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'])
    .default('info')
    .describe('How much is logged.'),
  otlpEndpoint: z.url().optional().describe('Where OpenTelemetry traces go (OTLP over HTTP); none unless set.'),
  drain: whole(0, 600_000)
    .default(10_000)
    .describe('Milliseconds that running requests have when the service is told to stop.'),
});

export type Settings = z.infer<typeof SETTINGS>;
export type SettingsInput = z.input<typeof SETTINGS>;

/** `maxDepth` → `MAILUO_MAX_DEPTH`. */
export const variableOf = (name: string): string =>
  `MAILUO_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** Throws `usage` with one line that names each setting that cannot be taken, never its value. */
export function readSettings(
  environment: { readonly [name: string]: string | undefined },
  file: object = {},
  options: object = {},
): Settings {
  const names = Object.keys(SETTINGS.shape);
  const set = names.flatMap((name) => {
    const value = environment[variableOf(name)];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const result = SETTINGS.safeParse({ ...file, ...Object.fromEntries(set), ...withoutUndefined(options) });
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => {
    const name = String(path[0] ?? '');
    return name === '' ? message : `${name} (${variableOf(name)}): ${message}`;
  });
  throw new MailuoError('usage', `settings: ${lines.join('; ')}`);
}

const withoutUndefined = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
