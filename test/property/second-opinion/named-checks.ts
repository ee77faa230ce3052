import type { Call } from './call.ts';
import { type Check, failed, metOr, unknown } from './checks.ts';
import { goneInto, isSame } from './entities.ts';
import type { ConsentRecord } from './records.ts';
import type { Surroundings } from './surroundings.ts';

/** Section 6, *entity* and *products*: what a consent names, and so does its proof. */

/** The check *entity*: the record names the call's entity, a company that it took over, or the brand of the call. */
export function entityCheck(
  { names }: Pick<ConsentRecord, 'names'>,
  call: Call,
  { configuration }: Surroundings,
): Check {
  if (names.length === 0) return unknown('consent-entity-unknown');
  const { entity, brand } = call;
  const accepted = [entity.id, entity.name, ...goneInto(entity, configuration), ...(brand === null ? [] : [brand])];
  const isNamed = names.some((name) => accepted.some((word) => isSame(word, name)));
  return metOr(isNamed, failed('consent-other-entity'));
}

export function productCheck({ products }: Pick<ConsentRecord, 'products'>, call: Call): Check {
  if (products.includes('*')) return 'met';
  if (products.length === 0 || call.product === null) return unknown('consent-product-unknown');
  return metOr(products.includes(call.product), failed('consent-other-product'));
}
