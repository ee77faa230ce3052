import { BRANDS, ENTITY, ENTITY_NAME, FIRST_DAY } from './characters.ts';
import { addMonths, type Day, dayOfClock, HOUR, type WallClock } from './dutch-calendar.ts';
import type { Play } from './play.ts';
import type { Consent, LegalForm, Person, Relation } from './records.ts';

/** People, and the legal basis on which the company may call them. */

const NUMBERS_OF_THE_EXAMPLE = 100_000;
/** Coprime with the number of numbers: each occurs once, in no visible order. */
const STEP = 61_627;
/** A form names the company, and perhaps its brands. A brand alone would not cover what is sold under the other. */
const NAMED_ON_THE_FORM: readonly (readonly string[])[] = [
  [ENTITY_NAME],
  [ENTITY],
  [ENTITY_NAME, BRANDS[0]],
  [ENTITY_NAME, ...BRANDS],
];

export interface PersonDetails {
  readonly form?: LegalForm;
  readonly since?: Day;
  readonly until?: Day;
  readonly isPublished?: boolean;
  readonly isKnown?: boolean;
  /** A number that had another owner before. */
  readonly number?: string;
}

/** Somebody with a Dutch-looking number, from the block that this example uses. */
export function makePerson({ records, random }: Play, details: PersonDetails = {}): Person {
  const serial = records.persons.length + 1;
  const person: Person = {
    id: `K${String(100_000 + serial)}`,
    number: details.number ?? inventedNumber(serial, random.happens(0.08)),
    form: details.form ?? 'natural',
    since: details.since ?? FIRST_DAY - random.whole(200, 3000),
    ...(details.until === undefined ? {} : { until: details.until }),
    isPublished: details.isPublished ?? false,
    isKnown: details.isKnown ?? true,
    hasObjected: false,
  };
  records.persons.push(person);
  return person;
}

/** Mobile numbers begin with 06 100, landlines with 050 10: valid in form, and none occurs twice. */
function inventedNumber(serial: number, isLandline: boolean): string {
  const digits = String((serial * STEP) % NUMBERS_OF_THE_EXAMPLE).padStart(5, '0');
  return isLandline ? `+315010${digits}` : `+316100${digits}`;
}

export type ConsentDetails = Partial<Omit<Consent, 'given' | 'number'>> & {
  /** Fields that the record lacks, although a good one would have them. */
  readonly lacks?: readonly ('person' | 'verified' | 'expires')[];
};

/** A consent that is sound in every respect, unless the details say otherwise. */
export function giveConsent(play: Play, person: Person, given: WallClock, details: ConsentDetails = {}): Consent {
  const { random, records } = play;
  const { lacks = [], ...changes } = details;
  const consent: Consent = {
    kind: 'consent',
    given,
    ...(lacks.includes('person') ? {} : { person }),
    number: person.number,
    names: random.pick(NAMED_ON_THE_FORM),
    products: ['energie'],
    form: 'active',
    source: 'web',
    initiative: 'consumer',
    termStated: true,
    ...(lacks.includes('expires') ? {} : { expires: addMonths(dayOfClock(given), 24) }),
    ...(lacks.includes('verified') ? {} : { verified: given + random.whole(1, 30) * HOUR }),
    evidence: 'reference',
    collectedBy: 'client',
    ...changes,
  };
  records.consents.push(consent);
  return consent;
}

/** The consumer asked to be called: covers calls until the first conversation. */
export function askForCall(play: Play, person: Person, at: WallClock, product: string): Consent {
  return giveConsent(play, person, at, { kind: 'request', products: [product], collectedBy: 'client' });
}

/** An energy contract, running or ended, with an opt-out offer when the number was collected. */
export function startRelation(
  { records, random }: Play,
  person: Person,
  details: { readonly started: Day; readonly ended?: Day; readonly product?: string },
): Relation {
  const relation: Relation = { person, product: 'energie', paid: random.whole(4000, 31_000) / 100, ...details };
  records.relations.push(relation);
  return relation;
}
