/** Which part of a list is wanted: `first` from `skip` on. */
export interface Window {
  readonly skip: number;
  readonly first: number;
}

/** A part of a list, and how long the whole is. */
export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

export const EMPTY_PAGE: Page<never> = Object.freeze({ total: 0, items: [] });

/** The window of a list that is at hand as a whole. */
export const cut = <T>(all: readonly T[], { skip, first }: Window): Page<T> => ({
  total: all.length,
  items: all.slice(skip, skip + first),
});

/** Bounds as statements take them: the window of `list[$skip..$end]`. */
export const bounds = ({ skip, first }: Window): { readonly skip: number; readonly end: number } => ({
  skip,
  end: skip + first,
});
