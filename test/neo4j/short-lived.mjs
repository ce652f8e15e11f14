/** Options of Java for servers that live as long as some tests: it compiles once and well enough, and leaves the cores to the tests. */
export const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
