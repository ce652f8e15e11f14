import { h, type VNode } from 'preact';
import type { SvgNode } from '../draw/svg.js';

interface Properties {
  readonly picture: SvgNode;
  readonly label: string;
  /** Called with the `data-key` of the mark that was chosen. */
  readonly choose: (key: string) => void;
}

/** A picture on the page. Marks with a key can be reached and chosen with the keyboard. */
export const Picture = ({ picture, label, choose }: Properties) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled with the keyboard
  <section class="picture" aria-label={label} tabIndex={0}>
    {drawn({ ...picture, attributes: { ...picture.attributes, role: 'group', 'aria-label': label } }, choose)}
  </section>
);

/** A picture as elements of the page. */
export function drawn(node: SvgNode, choose: (key: string) => void = () => {}, place = 'svg'): VNode {
  const { 'data-key': key, 'data-label': label, ...attributes } = node.attributes;
  const marked =
    key === undefined
      ? {}
      : {
          role: 'button',
          tabindex: 0,
          'data-key': key,
          'aria-label': label,
          onClick: () => choose(String(key)),
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            choose(String(key));
          },
        };
  const children = node.children.map((child, index) =>
    typeof child === 'string' ? child : drawn(child, choose, String(child.attributes['data-key'] ?? index)),
  );
  const properties: Record<string, unknown> = { ...attributes, ...marked, key: place };
  return h(node.tag, properties, children);
}
