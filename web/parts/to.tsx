import type { ComponentChildren } from 'preact';
import { type Address, printAddress } from '../address/address.js';
import { at, go } from '../address/place.js';

interface Properties {
  readonly to: Partial<Address>;
  readonly class?: string;
  readonly title?: string;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link within the page: a real address, that can be opened in another tab and copied. */
export function To({ to, children, current, ...rest }: Properties) {
  const address = at(to);
  return (
    <a
      {...rest}
      href={printAddress(address)}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        go(address);
      }}
    >
      {children}
    </a>
  );
}
