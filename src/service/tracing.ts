/** Traces from a request to its statements. Costs next to nothing until an exporter is set up. */
import type { IncomingHttpHeaders } from 'node:http';
import { type Attributes, context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('mailuo');

/** Runs work in a span of its own, inside the one that is open. */
export function inSpan<T>(name: string, attributes: Attributes, run: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await run();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Answers a request in a span of its own, which continues the trace that the headers name. `done` gives the status. */
export function inRequestSpan(
  { method, path, headers }: { readonly method: string; readonly path: string; readonly headers: IncomingHttpHeaders },
  run: (done: (status: number) => void) => void,
): void {
  const before = propagation.extract(context.active(), headers);
  const attributes = { 'http.request.method': method, 'url.path': path };
  tracer.startActiveSpan(`${method} ${path}`, { kind: SpanKind.SERVER, attributes }, before, (span) =>
    run((status) => {
      span.setAttribute('http.response.status_code', status);
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    }),
  );
}

/** Says more of the request that is being answered. */
export const describeRequest = (attributes: Attributes): void => {
  trace.getActiveSpan()?.setAttributes(attributes);
};

/** Sends spans to an OTLP endpoint. Gives what stops it and sends the last of them. */
export async function startTracing(endpoint: string): Promise<() => Promise<void>> {
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'mailuo' }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: endpoint }))],
  });
  provider.register();
  return async () => {
    await provider.shutdown();
    for (const api of [trace, context, propagation]) api.disable();
  };
}
