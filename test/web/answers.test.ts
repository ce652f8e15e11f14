import { describe, expect, test } from '@jest/globals';
import { AskError } from '../../web/net/ask-error.js';
import { createMemory } from '../../web/net/memory.js';
import { readAnswer } from '../../web/net/read-answer.js';
import { readEvents, type ServerEvent } from '../../web/net/read-events.js';

const failure = (status: number, body: string): string => {
  try {
    readAnswer(status, body);
    return 'none';
  } catch (error) {
    if (error instanceof AskError) return error.failure;
    throw error;
  }
};

describe('an answer', () => {
  test('is its data', () => {
    expect(readAnswer(200, '{"data":{"stats":{"documents":3}}}')).toEqual({ stats: { documents: 3 } });
  });

  test('that is none says why', () => {
    expect(failure(200, '<html>')).toBe('shape');
    expect(failure(200, '{"data":null}')).toBe('shape');
    expect(failure(502, 'Bad gateway')).toBe('server');
    expect(failure(401, '')).toBe('token');
    expect(failure(200, '{"data":null,"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}]}')).toBe(
      'token',
    );
    expect(failure(200, '{"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}]}')).toBe('forbidden');
    expect(failure(200, '{"data":{"a":1},"errors":[{"message":"half"}]}')).toBe('server');
  });

  test('is asked for once, until it is forgotten or fails', async () => {
    const memory = createMemory(2);
    let asked = 0;
    const make = (): Promise<number> => Promise.resolve(++asked);
    expect(await memory.recall('a', make)).toBe(1);
    expect(await memory.recall('a', make)).toBe(1);
    await expect(memory.recall('b', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(memory.has('b')).toBe(false);
    await memory.recall('c', make);
    await memory.recall('d', make);
    expect(memory.has('a')).toBe(false);
    memory.forget();
    expect(memory.has('d')).toBe(false);
  });
});

const streamOf = (chunks: readonly string[]): ReadableStream<string> =>
  new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

test('events are read however their stream is cut', async () => {
  const text = 'event: next\ndata: {"a":1}\n\n:\n\nevent: complete\r\n\r\n';
  for (const size of [1, 3, 7, 100]) {
    const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
      text.slice(index * size, (index + 1) * size),
    );
    const events: ServerEvent[] = [];
    for await (const event of readEvents(streamOf(chunks))) events.push(event);
    expect(events.map((event) => event.name)).toEqual(['next', 'message', 'complete']);
    expect(events[0]?.data).toBe('{"a":1}');
  }
});
