import { describe, expect, test } from '@jest/globals';
import { MailuoError } from '../../src/model/errors.js';
import { readSettings } from '../../src/service/settings.js';
import { bearer } from '../../src/service/tokens.js';

describe('settings', () => {
  test('the file goes before defaults, the environment before the file, options before both', () => {
    const file = { port: 1, maxDepth: 2, timeout: 100 };
    const settings = readSettings({ MAILUO_MAX_DEPTH: '3', MAILUO_TIMEOUT: '200', PATH: 'x' }, file, {
      timeout: '300',
      host: undefined,
    });
    expect(settings).toMatchObject({ port: 1, maxDepth: 3, timeout: 300, host: '127.0.0.1' });
  });

  test('lists and tokens come parted by commas', () => {
    const settings = readSettings({
      MAILUO_ORIGINS: 'https://a.example, https://b.example',
      MAILUO_TOKENS: 'ann:0123456789abcdef,bo:fedcba9876543210',
      MAILUO_TRUST_PROXY: 'true',
    });
    expect(settings.origins).toEqual(['https://a.example', 'https://b.example']);
    expect(settings.tokens.map(({ name }) => name)).toEqual(['ann', 'bo']);
    expect(settings.trustProxy).toBe(true);
  });

  test.each([
    [{ MAILUO_PORT: '99999' }, /port \(MAILUO_PORT\)/],
    [{ MAILUO_TOKENS: 'ann:short' }, /tokens \(MAILUO_TOKENS\).*16 characters/],
    [{ MAILUO_TOKENS: 'nocolon' }, /NAME:TOKEN/],
    [{ MAILUO_PROFILE: 'test' }, /profile/],
    [{ MAILUO_OTLP_ENDPOINT: 'nowhere' }, /otlpEndpoint/],
  ])('%j is refused in one line that names it and not its value', (environment, words) => {
    const read = () => readSettings(environment);
    expect(read).toThrow(MailuoError);
    expect(read).toThrow(words);
    const value = Object.values(environment)[0] as string;
    if (value.includes(':')) expect(read).not.toThrow(new RegExp(value.split(':')[1] as string));
  });

  test('a name that is no setting is refused', () => {
    expect(() => readSettings({}, { maxDeepth: 3 })).toThrow(/maxDeepth/);
  });
});

describe('tokens', () => {
  const tokens = readSettings({ MAILUO_TOKENS: 'ann:0123456789abcdef,bo:fedcba9876543210' }).tokens;

  test('tell who it is', () => {
    expect(bearer('Bearer fedcba9876543210', tokens)).toBe('bo');
    expect(bearer('bearer 0123456789abcdef', tokens)).toBe('ann');
  });

  test.each([
    null,
    '',
    'Bearer',
    'Bearer ',
    'Bearer 0123456789abcdeF',
    'Basic 0123456789abcdef',
    'Bearer 0123456789abcdef x',
  ])('%j is nobody', (header) => {
    expect(bearer(header, tokens)).toBeUndefined();
  });
});
