export interface ServerOptions {
  /** Ports; free ones when absent. */
  readonly bolt?: number;
  readonly http?: number;
  /** Options for Java beside its memory: of the jars only. */
  readonly java?: readonly string[];
  /** Memory for the Java heap: `1g`. */
  readonly heap?: string;
  readonly password?: string;
  /** Folder of its data; a new one that `stop` takes away when absent. */
  readonly home?: string;
  /** Address under which Mailuo serves the style and guide of Neo4j Browser. */
  readonly browser?: string;
  readonly how?: 'docker' | 'jars';
}

export interface Server {
  readonly how: 'docker' | 'jars';
  readonly bolt: string;
  readonly neo4j: string;
  readonly browser: string;
  readonly username: string;
  readonly password: string;
  readonly home: string;
  readonly log: () => string;
  /** Stops the server and keeps its data. */
  readonly pause: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;
  /** Starts it again with its data. */
  readonly resume: () => Promise<void>;
  /** Ends it; what it was given to live in is left, what it made for itself is taken away. */
  readonly stop: () => Promise<void>;
}

export const VERSION: string;
/** Runs `neo4j-admin` from the jars for a server that lives in this folder and does not run. */
export function admin(home: string, words: readonly string[]): Promise<void>;

export function startServer(options?: ServerOptions): Promise<Server>;
