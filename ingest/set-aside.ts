/** A file that cannot be taken. The others are still read; the run ends with exit code 1. */
export interface SetAside {
  /** As the person gave it, or inside the folder or archive that was given. */
  readonly path: string;
  /** What is wrong, in words that follow the path: "is empty". */
  readonly reason: string;
  /** What to do about it, as a whole clause. */
  readonly advice: string;
}

export const setAside = (path: string, reason: string, advice: string): SetAside =>
  Object.freeze({ path, reason, advice });

export const isSetAside = (value: object): value is SetAside => 'reason' in value && 'advice' in value;

/** One line for a person: `a.txt is empty: remove it or fill it`. */
export const describeSetAside = (file: SetAside): string => `${file.path} ${file.reason}: ${file.advice}`;
