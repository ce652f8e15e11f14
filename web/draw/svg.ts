/** A piece of a picture as plain data: the page draws it, and a file is written from it, so the two are alike. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

export const svg = (
  tag: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (SvgNode | string)[]
): SvgNode => ({ tag, attributes, children });

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters and halves of pairs, which XML does not allow even when escaped. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** The picture as the text of an SVG file. Whatever a name holds stays text. `data-` and aria attributes are the page's own and left out. */
export function svgText(node: SvgNode): string {
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => !/^(data-|aria-|tabindex$|class$)/.test(name))
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  const children = node.children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : svgText(child)))
    .join('');
  return children === '' ? `<${node.tag}${attributes}/>` : `<${node.tag}${attributes}>${children}</${node.tag}>`;
}
