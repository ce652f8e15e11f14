export interface OpenOptions {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Name of the database on a server that has several. */
  readonly database?: string | undefined;
  /** False where nothing may be made: a graph that is not there is then `unreachable`. */
  readonly create?: boolean;
}
