/** Stops what before-all.mjs started. */
export default () => globalThis.stopNeo4j?.();
