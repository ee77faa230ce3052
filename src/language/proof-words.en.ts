import type { Proof } from '../model/proof.ts';
import { ENGLISH } from './phrases.ts';
import type { ProofSpeech, ProofWords } from './proof-words.nl.ts';

const { n } = ENGLISH;

const DIAL_MODES: Readonly<Record<string, string>> = {
  manual: 'by hand',
  preview: 'preview',
  predictive: 'predictive',
  prerecorded: 'recorded message',
  'ai-voice': 'artificial voice',
};
export const FORMS: Readonly<Record<string, string>> = {
  active: 'ticked by the consumer',
  'pre-ticked': 'ticked beforehand',
  bundled: 'bundled with other terms',
};
export const SOURCES: Readonly<Record<string, string>> = {
  web: 'website',
  paper: 'paper',
  call: 'call',
  shop: 'shop',
  contest: 'prize contest',
  survey: 'survey',
  'lead-generator': 'lead seller',
};

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
      record(`${proof.record_kind === 'request' ? 'request' : 'consent'} of ${time(given)}`, records),
    ),
    ...phrase(proof.withdrawn_at, (day) => `withdrawn on ${time(day)}`),
    ...phrase(proof.expires_on, (day) => `valid until ${time(day)}`),
    ...phrase(proof.channel, (channel) =>
      channel === 'no-phone' ? 'not for calls, only for e-mail or text messages' : 'also for e-mail or text messages',
    ),
    ...phrase(proof.form, (form) => `form: ${FORMS[form] ?? form}`),
    ...phrase(proof.source, (source) => `source: ${SOURCES[source] ?? source}`),
    ...phrase(proof.initiative, () => 'begun by the caller'),
    ...phrase(proof.any_product, () => 'for any product'),
    ...phrase(proof.other_companies, () => 'for other companies too'),
  ];
}

function relation(proof: Proof, { time }: ProofSpeech, records: string): readonly string[] {
  const { started_on: from, ended_on: to, given_at: given } = proof;
  const until = to === undefined ? '' : ` to ${time(to)}`;
  return [
    ...phrase(from, (day) => record(`customer from ${time(day)}${until}`, given === undefined ? records : '')),
    ...(from === undefined && to !== undefined ? [record(`customer until ${time(to)}`, records)] : []),
    ...phrase(proof.relation_kind, () => 'a subscription, which may have been paid later'),
    ...phrase(proof.unknown_sold, () => 'bought: a product that was not given'),
    ...phrase(proof.sold, (product) => `bought: ${product}`),
    ...phrase(proof.offered, (product) => `offered: ${product}`),
  ];
}

/** `3rd`, `11th`, `22nd`. */
function ordinal(value: number): string {
  const ending = value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${n(value)}${ending}`;
}

const PERSONS: Readonly<Record<string, string>> = {
  other: 'somebody other than the subscriber',
  unknown: 'not known',
  empty: 'not filled in',
};
const FAULTS: Readonly<Record<string, string>> = {
  'not-complete': ' (not compared to the end)',
  'not-in-use': ' (not in use that day)',
};

function days(count: number): string {
  return count === 1 ? '1 day' : `${n(count)} days`;
}

function dialled(dial: number, { cap, own_limit: limit }: Proof): string {
  if (limit !== undefined)
    return `at least the ${ordinal(dial)} attempt of all call centres together, own limit: ${n(limit)}`;
  return `${ordinal(dial)} attempt${cap === undefined ? '' : `, at most ${n(cap)} agreed`}`;
}

export const words: ProofWords = {
  phrases: (proof, say, records) => [
    ...phrase(proof.recorded_by, (party) => say.recordedBy(party)),
    ...phrase(proof.optout_offered, (value) =>
      value === 'no' ? 'right to object offered: no' : 'right to object offered: not filled in',
    ),
    ...phrase(proof.identity_stated, () => 'company name given: no'),
    ...phrase(proof.caller_id_withheld, () => 'number shown: no'),
    ...phrase(proof.caller_number, (number) => `number shown: ${number}`),
    ...phrase(proof.dial_mode, (mode) => `way of dialling: ${DIAL_MODES[mode] ?? mode}`),
    ...phrase(proof.ai_disclosed, () => 'said to be a computer voice: no'),
    ...phrase(proof.spoke_with, (who) => `spoken to: ${PERSONS[who] ?? who}`),
    ...phrase(proof.open, (open) => `calling hours that day: ${open} to ${proof.close ?? ''}`),
    ...phrase(proof.closed, () => 'no calling hours that day'),
    ...phrase(proof.dial, (dial) => dialled(dial, proof)),
    ...phrase(
      proof.refused_at,
      (moment) => `refused on ${say.time(moment)}, own limit: no call for ${days(proof.own_limit ?? 0)}`,
    ),
    ...phrase(proof.contract_ended, (day) => `the contract ran until ${say.time(day)}`),
    ...phrase(proof.contract_begins, (day) => `the next begins on ${say.time(day)}`),
    ...phrase(proof.campaign, (campaign) => campaign),
    ...phrase(proof.registered_on, (day) => `in the do-not-call register since ${say.time(day)}`),
    ...phrase(
      proof.scrubbed_on,
      (day) => `newest comparison with the register: ${say.time(day)}${FAULTS[proof.scrub_fault ?? ''] ?? ''}`,
    ),
    ...consent(proof, say, records),
    ...phrase(proof.consented, (products) => `consent for: ${products}`),
    ...phrase(
      proof.unknown_consented,
      () => `consent ${proof.consented === undefined ? '' : 'also '}for a product that was not given`,
    ),
    ...phrase(proof.entity, (entity) => `for company or brand: ${entity}`),
    ...relation(proof, say, records),
    ...phrase(proof.talk_seconds, (seconds) => `conversation of ${n(seconds)} ${seconds === 1 ? 'second' : 'seconds'}`),
  ],
  daysBefore: (days) => {
    if (days < 0) return 'perhaps only after this call';
    return days === 0 ? 'less than a day earlier' : days === 1 ? '1 day earlier' : `${n(days)} days earlier`;
  },
};
