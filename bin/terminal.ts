/** What a person reads goes to stderr; results go to stdout, so that they can be piped. */
import { Presets, SingleBar } from 'cli-progress';

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

export function complain(line: string): void {
  process.stderr.write(`mailuo: ${line}\n`);
}

/** One result line on stdout; resolves when the reader is ready for more. */
export function print(line: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(`${line}\n`)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

export interface Progress {
  readonly advance: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** A bar on a terminal; elsewhere a plain line for each tenth. */
export function progress(what: string): Progress {
  return process.stderr.isTTY ? bar(what) : lines(what);
}

function bar(what: string): Progress {
  const drawn = new SingleBar(
    {
      format: `${what} {bar} {value}/{total}  {eta_formatted} left`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    advance: (done, total) => {
      if (!started) drawn.start(total, done);
      started = true;
      drawn.setTotal(total);
      drawn.update(done);
    },
    stop: () => {
      if (started) drawn.stop();
    },
  };
}

function lines(what: string): Progress {
  let tenth = 0;
  return {
    advance: (done, total) => {
      const now = total === 0 ? 10 : Math.floor((10 * done) / total);
      if (now > tenth) say(`${what} ${done}/${total} · ${total - done} left`);
      tenth = Math.max(tenth, now);
    },
    stop: () => {},
  };
}
