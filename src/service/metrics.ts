import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof makeMetrics>;

/** Seconds: from a fast read of the embedded engine to the longest a request may take. */
const SECONDS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];

/** Figures for Prometheus, in a registry of their own. */
export function makeMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: 'mailuo_requests_total',
      help: 'Requests by path and status.',
      labelNames: ['path', 'status'] as const,
      registers,
    }),
    running: new Gauge({ name: 'mailuo_requests_running', help: 'Requests that are being answered.', registers }),
    operations: new Histogram({
      name: 'mailuo_operation_seconds',
      help: 'Time to answer an operation.',
      labelNames: ['type', 'outcome'] as const,
      buckets: SECONDS,
      registers,
    }),
    refused: new Counter({
      name: 'mailuo_errors_total',
      help: 'Errors told to clients, by code.',
      labelNames: ['code'] as const,
      registers,
    }),
    statements: new Histogram({
      name: 'mailuo_statement_seconds',
      help: 'Time the engine takes for a statement.',
      labelNames: ['statement'] as const,
      buckets: SECONDS,
      registers,
    }),
  };
}
