import type { Proof } from '../model/proof.ts';
import { DUTCH, type WordsLike } from './phrases.ts';

/** How a document names what a proof contains. */
export interface ProofSpeech {
  /** A day or a moment, as printed. */
  readonly time: (text: string) => string;
  /** Who recorded an objection, such as `at the company`. */
  readonly recordedBy: (party: string) => string;
}

const { n } = DUTCH;

const DIAL_MODES: Readonly<Record<string, string>> = {
  manual: 'met de hand',
  preview: 'na bekijken',
  predictive: 'voorspellend',
  prerecorded: 'opgenomen boodschap',
  'ai-voice': 'computerstem',
};
export const FORMS: Readonly<Record<string, string>> = {
  active: 'zelf aangevinkt',
  'pre-ticked': 'vooraf aangevinkt',
  bundled: 'samen met andere voorwaarden',
};
export const SOURCES: Readonly<Record<string, string>> = {
  web: 'website',
  paper: 'papier',
  call: 'gesprek',
  shop: 'winkel',
  contest: 'prijsvraag',
  survey: 'enquête',
  'lead-generator': 'leadverkoper',
};

const PERSONS: Readonly<Record<string, string>> = {
  other: 'iemand anders dan de abonnee',
  unknown: 'niet bekend',
  empty: 'niet ingevuld',
};
const FAULTS: Readonly<Record<string, string>> = {
  'not-complete': ' (niet helemaal vergeleken)',
  'not-in-use': ' (die dag niet in gebruik)',
};

function days(count: number): string {
  return count === 1 ? '1 dag' : `${n(count)} dagen`;
}

function dialled(dial: number, { cap, own_limit: limit }: Proof): string {
  if (limit !== undefined)
    return `ten minste de ${n(dial)}e belpoging van alle callcenters samen, eigen grens: ${n(limit)}`;
  return `${n(dial)}e belpoging${cap === undefined ? '' : `, hoogstens ${n(cap)} afgesproken`}`;
}

/** Words only for the parts that are known. */
function phrase<Value>(value: Value | undefined, say: (value: Value) => string): readonly string[] {
  return value === undefined ? [] : [say(value)];
}

function record(text: string, records: string): string {
  return records === '' ? text : `${text} (${records})`;
}

function consent(proof: Proof, { time }: ProofSpeech, records: string): readonly string[] {
  return [
    ...phrase(proof.given_at, (given) =>
      record(`${proof.record_kind === 'request' ? 'verzoek' : 'toestemming'} van ${time(given)}`, records),
    ),
    ...phrase(proof.withdrawn_at, (day) => `ingetrokken op ${time(day)}`),
    ...phrase(proof.expires_on, (day) => `geldig tot en met ${time(day)}`),
    ...phrase(proof.channel, (channel) =>
      channel === 'no-phone' ? 'niet voor bellen, alleen voor e-mail of sms' : 'ook voor e-mail of sms',
    ),
    ...phrase(proof.form, (form) => `vorm: ${FORMS[form] ?? form}`),
    ...phrase(proof.source, (source) => `bron: ${SOURCES[source] ?? source}`),
    ...phrase(proof.initiative, () => 'op initiatief van de beller'),
    ...phrase(proof.any_product, () => 'voor elk product'),
    ...phrase(proof.other_companies, () => 'ook voor andere bedrijven'),
  ];
}

function relation(proof: Proof, { time }: ProofSpeech, records: string): readonly string[] {
  const { started_on: from, ended_on: to, given_at: given } = proof;
  const until = to === undefined ? '' : ` tot ${time(to)}`;
  return [
    ...phrase(from, (day) => record(`klantrelatie vanaf ${time(day)}${until}`, given === undefined ? records : '')),
    ...(from === undefined && to !== undefined ? [record(`klantrelatie tot ${time(to)}`, records)] : []),
    ...phrase(proof.relation_kind, () => 'abonnement, dat later betaald kan zijn'),
    ...phrase(proof.unknown_sold, () => 'gekocht: een product dat niet is opgegeven'),
    ...phrase(proof.sold, (product) => `gekocht: ${product}`),
    ...phrase(proof.offered, (product) => `aangeboden: ${product}`),
  ];
}

export const words = {
  /**
   * One phrase for each value, in order.
   * @param records ids of the records in the form in which they may be shown; empty: none
   */
  phrases: (proof: Proof, say: ProofSpeech, records: string): readonly string[] => [
    ...phrase(proof.recorded_by, (party) => say.recordedBy(party)),
    ...phrase(proof.optout_offered, (value) =>
      value === 'no' ? 'recht van verzet aangeboden: nee' : 'recht van verzet aangeboden: niet ingevuld',
    ),
    ...phrase(proof.identity_stated, () => 'naam van het bedrijf genoemd: nee'),
    ...phrase(proof.caller_id_withheld, () => 'nummer getoond: nee'),
    ...phrase(proof.caller_number, (number) => `getoond nummer: ${number}`),
    ...phrase(proof.dial_mode, (mode) => `manier van bellen: ${DIAL_MODES[mode] ?? mode}`),
    ...phrase(proof.ai_disclosed, () => 'gezegd dat het een computerstem is: nee'),
    ...phrase(proof.spoke_with, (who) => `gesproken met: ${PERSONS[who] ?? who}`),
    ...phrase(proof.open, (open) => `beltijden die dag: ${open} tot ${proof.close ?? ''}`),
    ...phrase(proof.closed, () => 'die dag geen beltijden'),
    ...phrase(proof.dial, (dial) => dialled(dial, proof)),
    ...phrase(
      proof.refused_at,
      (moment) => `geweigerd op ${say.time(moment)}, eigen grens: ${days(proof.own_limit ?? 0)} niet bellen`,
    ),
    ...phrase(proof.contract_ended, (day) => `het contract liep tot en met ${say.time(day)}`),
    ...phrase(proof.contract_begins, (day) => `het volgende begint op ${say.time(day)}`),
    ...phrase(proof.campaign, (campaign) => campaign),
    ...phrase(proof.registered_on, (day) => `in het Bel-me-niet Register sinds ${say.time(day)}`),
    ...phrase(
      proof.scrubbed_on,
      (day) => `nieuwste vergelijking met het register: ${say.time(day)}${FAULTS[proof.scrub_fault ?? ''] ?? ''}`,
    ),
    ...consent(proof, say, records),
    ...phrase(proof.consented, (products) => `toestemming voor: ${products}`),
    ...phrase(
      proof.unknown_consented,
      () => `${proof.consented === undefined ? '' : 'ook '}toestemming voor een product dat niet is opgegeven`,
    ),
    ...phrase(proof.entity, (entity) => `voor bedrijf of merk: ${entity}`),
    ...relation(proof, say, records),
    ...phrase(proof.talk_seconds, (seconds) => `gesprek van ${n(seconds)} ${seconds === 1 ? 'seconde' : 'seconden'}`),
  ],
  /** Whole days before the call; below zero, it is not certain that it was before the call. */
  daysBefore: (days: number): string => {
    if (days < 0) return 'misschien pas na deze oproep';
    return days === 0 ? 'minder dan een dag eerder' : days === 1 ? '1 dag eerder' : `${n(days)} dagen eerder`;
  },
};

/** Words for the values that prove a finding, in one language. Days and moments arrive as printed. */
export type ProofWords = WordsLike<typeof words>;
