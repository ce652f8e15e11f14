import { getEventListeners } from 'node:events';
import { expect, test } from '@jest/globals';
import { onAbort } from '../../src/model/on-abort.js';

test('any number of those who wait share one listener, and none is left when all are answered', () => {
  const { signal } = new AbortController();
  const backs = Array.from({ length: 50 }, () => onAbort(signal, () => undefined));
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  for (const back of backs) back();
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  const late = onAbort(signal, () => undefined);
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  late();
});

test('each that still waits is told once', () => {
  const controller = new AbortController();
  const told: string[] = [];
  const same = () => told.push('same');
  onAbort(controller.signal, same);
  onAbort(controller.signal, same);
  onAbort(controller.signal, () => told.push('answered'))();
  onAbort(controller.signal, () => told.push('last'));
  controller.abort();
  expect(told).toEqual(['same', 'same', 'last']);
});
