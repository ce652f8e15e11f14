/** The place in a series that a term's name tells, looked for once. */
import { seriesPlace } from '../recognise/series-name.js';
import { perTerm } from './term.js';

export const placeOf = perTerm((term) => seriesPlace(term.name));
