import { DUTCH, type WordsLike } from '../language/phrases.ts';
import type { Feed } from '../model/feeds.ts';
import { printedInterval } from '../model/rate.ts';
import { whyWithheld } from '../model/stated-rates.ts';
import type { Rate } from '../model/summary.ts';

const { d, listed, n, some } = DUTCH;

const FEEDS: Readonly<Record<Feed, string>> = {
  calls: 'belbestanden',
  persons: 'personen en bedrijven',
  phones: 'telefoonnummers van personen',
  relations: 'klantrelaties',
  consents: 'toestemmingen',
  proofs: 'bewijzen van toestemmingen',
  objections: 'bezwaren',
  register: 'Bel-me-niet Register',
  scrubs: 'vergelijkingen met het register',
  handovers: 'leveringen van bellijsten en bezwaren',
  numbers: 'bekendgemaakte belnummers',
  complaints: 'klachten',
  invoices: 'facturen',
  carrier: 'gegevens van de telefoonaanbieder',
  answers: 'antwoorden op bevindingen',
  screenings: 'beoordeelde bellijsten',
};

/** Without a full stop. */
function lawSentence(violations: number, without: number): string {
  if (violations === 0) return 'Bij geen enkele oproep is een overtreding van de wet gevonden';
  const proven = violations - without;
  return [
    proven === 0
      ? 'Geen overtreding van de wet is vastgesteld'
      : `Bij ${some(proven, 'oproep', 'oproepen')} is een overtreding van de wet vastgesteld`,
    ...(without === 0
      ? []
      : [
          `bij ${proven === 0 ? some(without, 'oproep', 'oproepen') : n(without)} ontbreekt het bewijs${proven === 0 ? ' dat aan de wet is voldaan' : ''}`,
        ]),
  ].join(', ');
}

/** Violations of the law, split: without proof is not proven. */
export function split(violations: number, without: number): string {
  return without === 0
    ? `${n(violations)} vastgesteld`
    : `${n(violations - without)} vastgesteld, ${n(without)} zonder bewijs`;
}

/** Sentences about counts, the same in the report for the company and in those for call centres. */
export const counts = {
  feed: (feed: Feed): string => FEEDS[feed] ?? feed,
  /** `without`: of the violations, those without proof. */
  violationsSentence: (violations: number, without: number, breaches: number, reviews: number): string => {
    const law = lawSentence(violations, without);
    const other = [
      breaches === 0 ? '' : `bij ${n(breaches)} is een andere regel of afspraak geschonden`,
      reviews === 0 ? '' : `${some(reviews, 'oproep moet', 'oproepen moeten')} nog worden nagekeken`,
    ].filter((part) => part !== '');
    return other.length === 0 ? `${law}.` : `${law}; ${listed(other)}.`;
  },
  violationsNote: (violations: number, without: number, lapsed: number): string =>
    violations === 0
      ? 'van de wet'
      : `${split(violations, without)}${lapsed === 0 ? '' : `; ${n(lapsed)} ouder dan vijf jaar (geen boete meer)`}`,
  /** `undetermined`: of the violations, those for which nobody can be named. */
  ownNote: (violations: number, own: number, undetermined: number): string => {
    if (violations === 0) return 'er zijn geen overtredingen';
    const all = violations === 1 ? 'van de enige overtreding' : `van de ${n(violations)} overtredingen`;
    if (undetermined === 0) return all;
    return own === 0
      ? `niet vast te stellen bij ${n(undetermined)} ${all}`
      : `${all}; bij ${n(undetermined)} niet vast te stellen`;
  },
  rate: (rate: Rate): string => {
    if (whyWithheld(rate) !== null) return 'nog niet te zeggen';
    if (rate.per_10000 === null) return 'niet te berekenen';
    const interval = printedInterval(rate);
    return interval === null ? d(rate.per_10000) : `${d(rate.per_10000)} (${d(interval.low)} tot ${d(interval.high)})`;
  },
  /** `found`: calls with any finding, `violations` among them. */
  verdictsTitle: (calls: number, found: number, violations: number, without: number): string => {
    if (found === 0) {
      return calls === 1
        ? 'Bij de enige oproep is niets gevonden'
        : `Bij geen van de ${n(calls)} oproepen is iets gevonden`;
    }
    const share = calls === 1 ? 'Bij de enige oproep' : `Bij ${n(found)} van de ${n(calls)} oproepen`;
    const which =
      violations === 0
        ? 'maar geen overtreding van de wet'
        : calls === 1
          ? `namelijk een overtreding (${without === 0 ? 'vastgesteld' : 'zonder bewijs'})`
          : `bij ${n(violations)} daarvan een overtreding (${split(violations, without)})`;
    return `${share} is iets gevonden, ${which}`;
  },
} as const;

export type CountWords = WordsLike<typeof counts>;
