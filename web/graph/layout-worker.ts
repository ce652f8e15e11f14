import { type LayoutTask, layOut, type Positions } from './lay-out.js';

export interface LayoutOrder {
  readonly number: number;
  readonly task: LayoutTask;
}

/** Where the nodes stand by now; `done` when that is where they stay. */
export interface LayoutNews {
  readonly number: number;
  readonly places: Positions;
  readonly done: boolean;
}

let newest = 0;

/** Lays out the graph it is sent, off the page's own thread, and sends back where the nodes stand as they move. A newer order ends an older one. */
addEventListener('message', async ({ data: { number, task } }: MessageEvent<LayoutOrder>) => {
  newest = number;
  let last: Positions | undefined;
  for (const places of layOut(task)) {
    if (last) postMessage({ number, places: last, done: false } satisfies LayoutNews);
    last = places;
    await new Promise((resolve) => setTimeout(resolve));
    if (newest !== number) return;
  }
  if (last) postMessage({ number, places: last, done: true } satisfies LayoutNews);
});
