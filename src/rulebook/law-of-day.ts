import { UserError } from '../errors.ts';
import type { RuleVersion } from '../model/rule.ts';
import { type Country, TERMS } from './country.ts';
import { COUNTRY } from './in-force.ts';
import { MESSAGES } from './messages.ts';
import { type RuleModule, ruleModules } from './registry.ts';

/** The law by which calls are judged: a country's regimes and terms, and the rules with the days on which they are in force. */
export interface Law {
  readonly country: Country;
  readonly rules: readonly RuleModule[];
}

/** A day before, and a day after, every day that input can name. */
const ALWAYS = '1899-01-01';
const NEVER = '9999-12-31';
/** The last day that any input can name. */
const LAST_DAY = '2100-12-31';

/** Each call is judged by the law of its own day. */
export async function lawOfEachDay(): Promise<Law> {
  return { country: COUNTRY, rules: await ruleModules() };
}

/**
 * Every call is judged by the law of one day, whenever it was made: its regime, its terms, and the rules in force on it. Days of calls and records,
 * the calendar of holidays, and the company's own dated terms do not change.
 * @param day ISO date
 * @throws UserError WHAT_IF_REFUSED where the rulebook knows no law of that day
 */
export async function lawOfDay(day: string): Promise<Law> {
  if (day > LAST_DAY) throw afterAllLaw(day);
  const law = await lawOfEachDay();
  const regime = law.country.regimes.findLast(({ from }) => from <= day);
  if (regime === undefined) throw beforeAllLaw(day, law.country);
  return {
    country: {
      ...law.country,
      regimes: [{ ...regime, from: ALWAYS }],
      terms: Object.fromEntries(TERMS.map((term) => [term, inForce(law.country.terms[term], day)])) as Country['terms'],
    },
    rules: law.rules.map((rule) => ({
      ...rule,
      definition: { ...rule.definition, versions: [versionOn(rule.definition.versions, day)] },
    })),
  };
}

type TermVersion = Country['terms'][(typeof TERMS)[number]][number];

/** The value that a term has on a day, valid always. */
function inForce(versions: readonly TermVersion[], day: string): readonly TermVersion[] {
  const version = versions.findLast(({ from = ALWAYS }) => from <= day);
  return version === undefined ? [] : [{ value: version.value }];
}

function versionOn(versions: readonly RuleVersion[], day: string): RuleVersion {
  const version = versions.findLast(({ from }) => from <= day);
  return version === undefined || 'repealed' in version
    ? { from: NEVER, repealed: true }
    : { ...version, from: ALWAYS };
}

function beforeAllLaw(day: string, { regimes }: Country): UserError {
  const first = regimes[0]?.from ?? '';
  return new UserError('WHAT_IF_REFUSED', MESSAGES.lawBeginsLater(day, first), MESSAGES.nameOrLaterDay(first), [
    { key: '--law-of', found: day, expected: MESSAGES.orLater(first), message: MESSAGES.everyCallIsOutOfScope },
  ]);
}

function afterAllLaw(day: string): UserError {
  return new UserError('WHAT_IF_REFUSED', MESSAGES.noLawForDay(day), MESSAGES.nameOrEarlierDayForFuture(LAST_DAY), [
    { key: '--law-of', found: day, expected: MESSAGES.orEarlier(LAST_DAY), message: MESSAGES.isAfter2100 },
  ]);
}
