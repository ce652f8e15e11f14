import { signal } from '@preact/signals';
import { type Address, HOME, parseAddress, printAddress } from './address.js';

/** Where the page is. Back and forward change it too. */
export const place = signal<Address>(parseAddress(location.search));

addEventListener('popstate', () => {
  place.value = parseAddress(location.search);
});

/** An address with these fields, and nothing of where the page is. */
export const at = (fields: Partial<Address>): Address => ({ ...HOME, ...fields });

/** Goes to an address. A new one is a step that back undoes; `replace` takes the place of the last step. */
export function go(address: Address, how: 'push' | 'replace' = 'push'): void {
  const url = printAddress(address);
  const pageChanges = address.view !== place.value.view || address.id !== place.value.id;
  if (how === 'replace') history.replaceState(null, '', url);
  else if (url !== printAddress(place.value)) history.pushState(null, '', url);
  place.value = address;
  if (pageChanges && how === 'push') scrollTo(0, 0);
}

/** Changes some fields of where the page is; a field that is undefined is taken away. */
export function change(
  fields: { [K in keyof Address]?: Address[K] | undefined },
  how: 'push' | 'replace' = 'push',
): void {
  const next = Object.fromEntries(
    Object.entries({ ...place.value, ...fields }).filter(([, value]) => value !== undefined),
  );
  go(next as unknown as Address, how);
}
