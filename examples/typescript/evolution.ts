/**
 * usage: npx tsc -p examples/typescript && node build/examples/evolution.js [ADDRESS] [TERM]
 * Prints which formulation evolved into which, with the words that say so.
 */
import { ask } from './ask.js';
import { graphql } from './generated/index.js';

const [address = 'http://127.0.0.1:4000', term = '大强美富通'] = process.argv.slice(2);

const EVOLUTION = graphql(`
  query Evolution($of: ID!) {
    evolution(of: $of) {
      hops {
        subject { name }
        object { name }
        kind
        since
        confidence
        evidence(first: 1) { quote document { title date } }
      }
    }
  }
`);

// The compiler knows the variables and the answer: `since` may be null, `quote` may not.
const { evolution } = await ask(address, EVOLUTION, { of: term });
for (const { subject, object, kind, since, confidence, evidence } of evolution.hops) {
  console.log(`${subject.name} → ${object.name}  ${kind} ${since ?? '?'} ${confidence.toFixed(2)}`);
  for (const { quote, document } of evidence) console.log(`    ${document.date ?? '?'} ${document.title}: “${quote}”`);
}
