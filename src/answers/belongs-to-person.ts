/** A period in which somebody had the number, inclusive, as days since 1970-01-01. */
export interface Ownership {
  readonly person_id: string;
  readonly from_day: number;
  readonly to_day: number;
}

/** Whom a row names, and the days it is about. */
export interface Placed {
  readonly person_id?: string | null;
  readonly from_day: number;
  readonly to_day: number;
}

/**
 * Whether a row of a number is about this person: it names the person; or it names nobody, and on its days the number belonged to that person or, as
 * far as is known, to nobody. Numbers change hands, and what belongs to another person must not be shown.
 */
export function belongsToPerson(row: Placed, person: string, owners: readonly Ownership[]): boolean {
  if (row.person_id !== undefined && row.person_id !== null) return row.person_id === person;
  const owning = owners.filter((owner) => owner.from_day <= row.to_day && owner.to_day >= row.from_day);
  return owning.length === 0 || owning.some((owner) => owner.person_id === person);
}
