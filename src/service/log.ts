import { type Logger, pino } from 'pino';

/** Lines of JSON on stderr; what could be a secret is left out. */
export const makeLog = (level: string): Logger =>
  pino(
    {
      level,
      redact: { paths: ['authorization', 'headers.authorization', 'req.headers.authorization', 'token'], remove: true },
    },
    pino.destination({ dest: 2, sync: true }),
  );
