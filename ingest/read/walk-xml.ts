/** XML, element by element. */
import { Parser } from 'htmlparser2';

interface Handlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (words: string) => void;
  readonly close?: (name: string) => void;
}

/** Streams over XML without recursion. Broken XML ends where it breaks. */
export function walk(xml: string, handlers: Handlers): void {
  const parser = new Parser(
    { onopentag: handlers.open, ontext: handlers.text ?? (() => {}), onclosetag: handlers.close ?? (() => {}) },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}
