import { type DestinationStream, type Logger, pino } from 'pino';

/** Lines of JSON, on stderr unless told otherwise; what could be a secret is left out. */
export const makeLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      redact: { paths: ['authorization', 'headers.authorization', 'req.headers.authorization', 'token'], remove: true },
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  );
