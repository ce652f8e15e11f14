/** See random.mjs. */
export function random(seed: number): () => number;
