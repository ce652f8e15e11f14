import { type LayoutTask, layOut } from './lay-out.js';

/** Lays out the graph it is sent, off the page's own thread, and sends back where the nodes stand as they move. */
addEventListener('message', ({ data }: MessageEvent<{ readonly number: number; readonly task: LayoutTask }>) => {
  for (const places of layOut(data.task)) postMessage({ number: data.number, places, done: false });
  postMessage({ number: data.number, done: true });
});
