import { at, change, go, place } from '../address/place.js';

/** Shows one more page of an entity's neighbours; in the whole graph, goes to those of this entity. */
export function expand(id: string): void {
  const { id: centre, expanded } = place.value;
  if (centre === undefined) go(at({ view: 'graph', id, open: `node:${id}` }));
  else change({ expanded: [...expanded, id], open: `node:${id}` });
}
