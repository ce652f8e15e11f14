/** Id of a document whose front matter gives none: its path inside the folder that was read. The same on every machine. */
export const documentId = (path: string): string => path.normalize('NFC').replace(/\s+/g, ' ');
