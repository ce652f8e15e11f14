export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

/** The events of a text/event-stream, however its chunks were cut. */
export async function* readEvents(stream: ReadableStream<string>): AsyncGenerator<ServerEvent> {
  const reader = stream.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest = (rest + value).replaceAll('\r\n', '\n');
      const parts = rest.split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) yield eventOf(part);
    }
  } finally {
    await reader.cancel();
  }
}

function eventOf(text: string): ServerEvent {
  const lines = text.split('\n');
  const values = (field: string): string[] =>
    lines.filter((line) => line.startsWith(`${field}:`)).map((line) => line.slice(field.length + 1).replace(/^ /, ''));
  return { name: values('event').at(-1) ?? 'message', data: values('data').join('\n') };
}
