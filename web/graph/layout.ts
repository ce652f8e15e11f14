import type { LayoutTask, Positions } from './lay-out.js';
import type { LayoutNews, LayoutOrder } from './layout-worker.js';

interface Layout {
  /** Begins anew with a task; what an older one still says is not heard. */
  readonly start: (task: LayoutTask) => void;
  /** Says that there is something to come, so that nobody takes what stands for the end. */
  readonly wait: () => void;
  readonly stop: () => void;
}

/** Lays out in a worker. `data-layout` of the page says whether the nodes still move. */
export function createLayout(placed: (places: Positions, ids: readonly string[]) => void): Layout {
  let worker: Worker | undefined;
  let number = 0;
  let ids: readonly string[] = [];
  const note = (state: 'moving' | 'done'): void => {
    document.documentElement.dataset['layout'] = state;
  };
  const hear = ({ data }: MessageEvent<LayoutNews>): void => {
    if (data.number !== number) return;
    placed(data.places, ids);
    if (data.done) note('done');
  };
  const wait = (): void => {
    number += 1;
    note('moving');
  };
  return {
    wait,
    start: (task) => {
      wait();
      ids = task.nodes.map((node) => node.id);
      if (!worker) {
        worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
        worker.addEventListener('message', hear);
      }
      worker.postMessage({ number, task } satisfies LayoutOrder);
    },
    stop: () => worker?.terminate(),
  };
}
