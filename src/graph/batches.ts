/** Rows of one transaction. Larger ones gain nothing on either engine. */
export const ROWS = 1000;

export function* batches<T>(rows: readonly T[], size: number = ROWS): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

/** Batches whose parts together stay under a weight, one part at least. */
export function* batchesByWeight<T>(
  rows: Iterable<T>,
  weigh: (row: T) => number,
  most: number,
): Generator<readonly T[]> {
  let batch: T[] = [];
  let weight = 0;
  for (const row of rows) {
    if (batch.length > 0 && weight + weigh(row) > most) {
      yield batch;
      [batch, weight] = [[], 0];
    }
    batch.push(row);
    weight += weigh(row);
  }
  if (batch.length > 0) yield batch;
}
