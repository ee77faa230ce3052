import type { Configuration, Entity } from './configuration.ts';

/** Section 2: the entities of the configuration that a name means. */

/** By id, name or brand, whatever the case; one brand of two entities gives both. */
export function entitiesNamed(given: string, { entities }: Configuration): readonly Entity[] {
  return entities.filter(({ id, name, brands }) => [id, name, ...brands].some((word) => isSame(word, given)));
}

/** By id, name or brand, and by the id of a company that was taken over and is no entity itself: then the entity that took it over. */
export function entitiesGivenBy(given: string, configuration: Configuration): readonly Entity[] {
  const named = entitiesNamed(given, configuration);
  if (named.length > 0) return named;
  return configuration.entities.filter(({ tookOver }) => tookOver.some((id) => isSame(id, given)));
}

/** Ids of companies that an entity took over and that are not entities of the configuration under that name. */
export function goneInto({ tookOver }: Entity, configuration: Configuration): readonly string[] {
  return tookOver.filter((id) => entitiesNamed(id, configuration).length === 0);
}

export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
