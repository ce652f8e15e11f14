/** Reads what the browser kept. Where it keeps nothing (private windows, blocked cookies) there is nothing to read. */
export function stored(storage: 'local' | 'session', key: string): string | null {
  try {
    return shelf(storage).getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it. False where the browser keeps nothing: the setting then lasts until the page is left. */
export function keep(storage: 'local' | 'session', key: string, value: string | null): boolean {
  try {
    if (value === null) shelf(storage).removeItem(key);
    else shelf(storage).setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

const shelf = (storage: 'local' | 'session'): Storage => (storage === 'local' ? localStorage : sessionStorage);
