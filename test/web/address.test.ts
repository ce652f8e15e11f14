import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Address, factFilter, HOME, NO_FILTERS, parseAddress, printAddress } from '../../web/address/address.js';

const read = (url: string): Address => parseAddress(url.replace(/^\/\??/, ''));
const id = fc.string({ minLength: 1, unit: 'grapheme' });
const date = fc.constantFrom('2015', '2015-03', '2021-03-05');

describe('the address of a page', () => {
  test('says all of what is shown and can be read back', () => {
    const address = fc.record(
      {
        view: fc.constantFrom('search', 'evolution', 'graph', 'entity', 'document', 'documents'),
        id,
        text: id,
        to: id,
        open: id,
        expanded: fc.array(id),
        hidden: fc.array(id),
        pinned: fc.array(id),
        hubs: fc.boolean(),
        list: fc.boolean(),
        lanes: fc.constantFrom('owner', 'theme', 'kind'),
        asOf: date,
        start: fc.nat(999_999),
        end: fc.nat(999_999),
        filters: fc.record(
          {
            from: date,
            to: date,
            origin: fc.constantFrom('STATED', 'INFERRED'),
            level: fc.constantFrom('STATE', 'CITY'),
            confidence: fc.constantFrom(0.05, 0.5, 1),
            relations: fc.constantFrom([], ['VISITED'], ['ADVOCATES', 'EVOLVED_INTO']),
            without: fc.constantFrom([], ['Leader', 'Event']),
          },
          { requiredKeys: ['relations', 'without'] },
        ),
      },
      { requiredKeys: ['view', 'expanded', 'hidden', 'pinned', 'hubs', 'list', 'lanes', 'filters'] },
    );
    fc.assert(fc.property(address, (each) => expect(read(printAddress(each as Address))).toEqual(each)));
  });

  test('keeps ids readable', () => {
    expect(printAddress({ ...HOME, view: 'entity', id: 'Slogan:a' })).toBe('/?view=entity&id=Slogan:a');
    expect(printAddress(HOME)).toBe('/');
  });

  test('leaves out what it does not know', () => {
    expect(
      read('/?view=javascript:alert(1)&asof=soon&start=-4&confidence=7&origin=x&relations=VISITED,x&lanes=y'),
    ).toEqual({
      ...HOME,
      filters: { ...NO_FILTERS, relations: ['VISITED'] },
    });
  });

  test('becomes the filter of the service', () => {
    expect(factFilter(NO_FILTERS, undefined)).toBeUndefined();
    expect(factFilter({ ...NO_FILTERS, from: '2015', to: '2024', level: 'CITY' }, '2020')).toEqual({
      period: { from: '2015', to: '2020' },
      levels: ['CITY'],
    });
  });
});
