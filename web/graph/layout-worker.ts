import { type LayoutTask, layOut } from './lay-out.js';

/** Lays out the graph it is sent, off the page's own thread, and sends back where the nodes stand as they move. */
addEventListener('message', ({ data }: MessageEvent<{ readonly task: LayoutTask }>) => {
  for (const places of layOut(data.task)) postMessage({ places, done: false });
  postMessage({ done: true });
});
