/** The folder of real texts that is kept beside the project and not in it. */
import { resolve } from 'node:path';

export const SHARED = process.env.MAILUO_SHARED ?? resolve(import.meta.dirname, '../../shared');
