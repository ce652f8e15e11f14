import { type DatePrefix, firstDay, lastDay } from '../model/date.js';
import { badArgument } from './errors.js';

/**
 * Throws BAD_USER_INPUT for a period that ends before it begins and for a bound that no fact can have: both would be
 * answered with nothing, as if the texts said nothing. `argument` names the period or filter as the client wrote it.
 */
export function requireSense(argument: string, value: { readonly [name: string]: unknown }): void {
  if (argument === 'period') requireOrder(argument, value);
  const { minConfidence: sure, minDocuments: documents } = value;
  if (typeof sure === 'number' && !(sure >= 0 && sure <= 1)) {
    throw badArgument('minConfidence', `minConfidence must be from 0 to 1, not ${sure}`);
  }
  if (typeof documents === 'number' && documents < 0) {
    throw badArgument('minDocuments', `minDocuments must be 0 or more, not ${documents}`);
  }
}

/** Throws BAD_USER_INPUT where `to` is before `from`. Either side may be left open. */
export function requireOrder(argument: string, value: { readonly from?: unknown; readonly to?: unknown }): void {
  const { from, to } = value;
  if (typeof from !== 'string' || typeof to !== 'string') return;
  if (firstDay(from as DatePrefix) <= lastDay(to as DatePrefix)) return;
  throw badArgument(argument, `the period ends before it begins: from ${from} is later than to ${to}`);
}
