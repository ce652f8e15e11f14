/** Time of `evolve` over made-up terms: grows no faster than n log n. `node build/bench/evolution-cost.js [terms…]` */
import { evolve } from '../ingest/evolve/evolve.js';
import { syntheticInput } from '../test/support/synthetic-profiles.js';

const sizes = process.argv.slice(2).map(Number);
process.stdout.write('terms\tprocessor milliseconds\tedges\tmicroseconds per term and log2\n');
for (const terms of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  const input = syntheticInput(terms);
  const from = process.cpuUsage().user;
  const edges = evolve(input).length;
  const spent = (process.cpuUsage().user - from) / 1000;
  const unit = (spent * 1000) / (terms * Math.log2(terms));
  process.stdout.write(`${terms}\t${spent.toFixed(0)}\t${edges}\t${unit.toFixed(2)}\n`);
}
