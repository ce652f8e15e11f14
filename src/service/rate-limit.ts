/** Addresses remembered at most; the one that asked longest ago is forgotten first. */
const MOST_ADDRESSES = 10_000;

/**
 * A bucket for each address that holds a minute's requests and fills evenly.
 * The function tells how many seconds to wait: 0 where the request may pass. `now` is in milliseconds.
 */
export function rateLimit(perMinute: number): (address: string, now: number) => number {
  const buckets = new Map<string, { left: number; at: number }>();
  return (address, now) => {
    if (perMinute === 0) return 0;
    const before = buckets.get(address) ?? { left: perMinute, at: now };
    const left = Math.min(perMinute, before.left + ((now - before.at) / 60_000) * perMinute);
    buckets.delete(address);
    buckets.set(address, { left: left >= 1 ? left - 1 : left, at: now });
    if (buckets.size > MOST_ADDRESSES) buckets.delete(buckets.keys().next().value as string);
    return left >= 1 ? 0 : Math.ceil(((1 - left) * 60) / perMinute);
  };
}
