import { type SvgNode, svgText } from './svg.js';

/** Offers a file for saving. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export const svgFile = (picture: SvgNode): Blob =>
  new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svgText(picture)}\n`], { type: 'image/svg+xml' });

/** Greatest side of a canvas that all browsers draw, in pixels. */
const MAX_SIDE = 8192;

/**
 * The picture as PNG, `scale` pixels for each of its own, less where it would be too large for a canvas.
 * Throws an Error where the browser cannot draw it.
 */
export async function pngFile(picture: SvgNode, scale = 3): Promise<Blob> {
  const width = Number(picture.attributes['width']);
  const height = Number(picture.attributes['height']);
  const used = Math.min(scale, MAX_SIDE / width, MAX_SIDE / height);
  const address = URL.createObjectURL(svgFile(picture));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * used);
    canvas.height = Math.round(height * used);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!file) throw new Error('PNG');
    return file;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A file name from a term: what file systems do not take is left out. */
export const fileName = (term: string, extension: string): string =>
  `${
    term
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 80) || 'mailuo'
  }.${extension}`;
