import {
  type Cells,
  defineCases,
  type RuleCases,
  type Situation,
  STRICT_POLICY,
  type StatedCase,
} from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const STALE = { grade: 'proven', reason: 'stale-scrub' } as const;
const NO_SCRUB = { grade: 'proven', reason: 'no-scrub' } as const;
const NO_FEED = { grade: 'possible', reason: 'no-scrub' } as const;

/** A call from a list that was scrubbed on these days. */
function scrubbed(...scrubs: readonly Cells[]): Pick<StatedCase, 'rows'> {
  return { rows: { scrubs } };
}

const SITUATION: Situation = { call: { started_at: '2015-03-02T10:00:00' }, consent: null };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'nothing says that the list was scrubbed': {
    expect: { ...NO_FEED, level: 'statute', responsible: 'client', cause: 'scrub-duty' },
  },
  'scrubbed on the day of the call': { ...scrubbed({ register_date: '2015-03-02' }), expect: 'none' },
  'scrubbed with a register of twenty-eight days ago': { ...scrubbed({ register_date: '2015-02-02' }), expect: 'none' },
  'scrubbed with a register of twenty-nine days ago': {
    ...scrubbed({ register_date: '2015-02-01' }),
    expect: { ...STALE, responsible: 'client', cause: 'scrub-duty' },
  },
  'scrubbed with a register of a day to come': { ...scrubbed({ register_date: '2015-03-03' }), expect: NO_SCRUB },
  'scrubbed long ago, and with a register of a day to come': {
    ...scrubbed({ register_date: '2014-02-01' }, { register_date: '2015-03-03' }),
    expect: STALE,
  },
  'scrubbed long ago, and again in time': {
    ...scrubbed({ register_date: '2014-02-01' }, { register_date: '2015-02-20' }),
    expect: 'none',
  },
  'this campaign was scrubbed': {
    ...scrubbed({ register_date: '2015-02-20', campaign: '{campaign}' }),
    expect: 'none',
  },
  'another campaign was scrubbed': {
    ...scrubbed({ register_date: '2015-02-20', campaign: 'boilers' }),
    expect: NO_SCRUB,
  },
  'another campaign was scrubbed long ago': {
    ...scrubbed({ register_date: '2014-02-20', campaign: 'boilers' }),
    expect: NO_SCRUB,
  },
  'this campaign was scrubbed long ago': {
    ...scrubbed({ register_date: '2014-02-20', campaign: '{campaign}' }),
    expect: STALE,
  },
  'a call without a campaign, and a campaign was scrubbed': {
    ...scrubbed({ register_date: '2015-02-20', campaign: '{campaign}' }),
    call: { campaign: '' },
    expect: { ...NO_SCRUB, grade: 'possible' },
  },
  'a call without a campaign, and all was scrubbed': {
    ...scrubbed({ register_date: '2015-02-20' }),
    call: { campaign: '' },
    expect: 'none',
  },
  'another call centre scrubbed': {
    ...scrubbed({ register_date: '2015-02-20', vendor: '{vendor2}' }),
    vendor2: {},
    expect: NO_FEED,
  },
  'the call centre was handed a screened list without the number': {
    rows: { screenings: [{ delivered_at: '2015-02-26T12:00:00' }] },
    vendor: { screenedLists: true },
    expect: { ...NO_FEED, responsible: '{vendor}', cause: 'screened-out' },
  },
  'the call centre was handed a screened list without the number, which does not bind it': {
    rows: { screenings: [{ delivered_at: '2015-02-26T12:00:00' }] },
    expect: { ...NO_FEED, responsible: 'client', cause: 'scrub-duty' },
  },
  'used from the day of the call': {
    ...scrubbed({ register_date: '2015-02-20', used_from: '2015-03-02' }),
    expect: 'none',
  },
  'used from the day after': {
    ...scrubbed({ register_date: '2015-02-20', used_from: '2015-03-03' }),
    expect: NO_SCRUB,
  },
  'a register of the day after, in a list that is said to be in use already': {
    ...scrubbed({ register_date: '2015-03-03', used_from: '2015-02-20' }),
    expect: NO_SCRUB,
  },
  'a call without a campaign, and the list of a campaign has a register of the day after': {
    ...scrubbed({ register_date: '2015-03-03', used_from: '2015-02-20', campaign: '{campaign}' }),
    call: { campaign: '' },
    expect: NO_SCRUB,
  },
  'used from a day that could not be read': {
    ...scrubbed({ register_date: '2015-02-20', used_from: 'ooit' }),
    expect: 'none',
  },
  'used until the day of the call': {
    ...scrubbed({ register_date: '2015-02-20', used_to: '2015-03-02' }),
    expect: 'none',
  },
  'used until the day before': {
    ...scrubbed({ register_date: '2015-02-20', used_to: '2015-03-01' }),
    expect: NO_SCRUB,
  },
  'used until a day that could not be read': {
    ...scrubbed({ register_date: '2015-02-20', used_to: 'ooit' }),
    expect: 'none',
  },
  'used still, with a register of twenty-nine days ago': {
    ...scrubbed({ register_date: '2015-02-01', used_from: '2015-02-20', used_to: '2015-04-01' }),
    expect: STALE,
  },
  'scrubbed in part': { ...scrubbed({ register_date: '2015-02-20', complete: 'no' }), expect: NO_SCRUB },
  'scrubbed whole': { ...scrubbed({ register_date: '2015-02-20', complete: 'yes' }), expect: 'none' },
  'whether all was scrubbed could not be read': {
    ...scrubbed({ register_date: '2015-02-20', complete: 'bijna' }),
    expect: 'none',
  },
  'scrubbed in part, and an older list is in use': {
    ...scrubbed({ register_date: '2015-02-20', complete: 'no' }, { register_date: '2015-02-10' }),
    expect: 'none',
  },
  'scrubbed in part, long ago': {
    ...scrubbed({ register_date: '2014-02-20', complete: 'no' }),
    expect: STALE,
  },
  'used until a day long ago': {
    ...scrubbed({ register_date: '2014-02-20', used_to: '2014-03-20' }),
    expect: STALE,
  },
  'a call without a campaign, and a campaign was scrubbed in part': {
    ...scrubbed({ register_date: '2015-02-20', campaign: '{campaign}', complete: 'no' }),
    call: { campaign: '' },
    expect: NO_SCRUB,
  },
  'a call without a campaign, and the list of a campaign was used until the day before': {
    ...scrubbed({ register_date: '2015-02-20', campaign: '{campaign}', used_to: '2015-03-01' }),
    call: { campaign: '' },
    expect: NO_SCRUB,
  },
  'a customer of a product of which the policy does not say what is similar': {
    ...scrubbed({ register_date: '2014-02-01' }),
    relation: { started_on: '2014-02-01', product: 'battery' },
    expect: { ...STALE, grade: 'possible' },
  },
  'a number published by somebody of no legal form on record, by a campaign for consumers': {
    ...scrubbed({ register_date: '2014-02-01' }),
    person: { legal_form: '' },
    phone: { published_for_marketing: 'yes' },
    campaign: { audience: 'consumers' },
    expect: { ...STALE, grade: 'possible' },
  },
  'a number published by a consumer': {
    ...scrubbed({ register_date: '2014-02-01' }),
    phone: { published_for_marketing: 'yes' },
    expect: STALE,
  },
  'the call centre scrubs': {
    ...scrubbed({ register_date: '2015-02-01' }),
    vendor: { scrubbedBy: 'vendor' },
    expect: { ...STALE, responsible: '{vendor}', cause: 'scrub-duty' },
  },
  'the call centre scrubs, by the policy': {
    ...scrubbed({ register_date: '2015-02-01' }),
    policy: STRICT_POLICY,
    expect: { ...STALE, responsible: '{vendor}', cause: 'scrub-duty' },
  },
  'the client scrubs, whatever the policy says': {
    ...scrubbed({ register_date: '2015-02-01' }),
    vendor: { scrubbedBy: 'client' },
    policy: STRICT_POLICY,
    expect: { ...STALE, responsible: 'client', cause: 'scrub-duty' },
  },

  'the day before the register began': { call: { started_at: '2009-09-30T10:00:00' }, expect: 'none' },
  'the first day of the register': {
    call: { started_at: '2009-10-01T10:00:00' },
    expect: { ...NO_FEED, level: 'statute' },
  },
  'the last day of the register': { call: { started_at: '2021-06-30T10:00:00' }, expect: NO_FEED },
  'the day on which the register was abolished': { call: { started_at: '2021-07-01T10:00:00' }, expect: 'none' },

  'a consent': { consent: {}, expect: 'none' },
  'a consent that the caller asked for': { consent: { initiative: 'caller' }, expect: NO_FEED },
  'a request': { consent: { kind: 'request' }, expect: 'none' },
  'a consent that is possibly given': { consent: { given_at: '2015-03-02' }, expect: NO_FEED },
  'a customer': {
    relation: { kind: 'purchase', started_on: '2014-02-01', optout_offered_at_collection: '' },
    expect: 'none',
  },
  'a former customer, by any term': {
    call: { started_at: '2021-03-01T10:00:00' },
    relation: { kind: 'purchase', started_on: '2014-02-01', optout_offered_at_collection: '' },
    expect: 'none',
  },
  'a company': { person: { legal_form: 'legal-entity' }, expect: 'none' },
  'nobody is known for the number': { person: null, expect: NO_FEED },
  'a connection without an agent': {
    ...scrubbed({ register_date: '2015-02-01' }),
    call: { result: 'abandoned' },
    expect: { grade: 'possible', reason: 'stale-scrub' },
  },
  'a log that says both connected and not connected': {
    ...scrubbed({ register_date: '2015-02-01' }),
    call: { connected: 'no' },
    expect: { grade: 'possible', reason: 'stale-scrub' },
  },
  'a message on voicemail': { call: { result: 'voicemail' }, expect: 'none' },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },

  'a published number': {
    ...scrubbed({ register_date: '2014-02-01' }),
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a stale list, and nobody is known for the number': {
    ...scrubbed({ register_date: '2014-02-01' }),
    person: null,
    expect: { ...STALE, grade: 'possible' },
  },
  'nobody is known for the number, and the campaign calls consumers': {
    ...scrubbed({ register_date: '2014-02-01' }),
    person: null,
    campaign: { audience: 'consumers' },
    expect: STALE,
  },
  'a consent of an unknown form': {
    ...scrubbed({ register_date: '2014-02-01' }),
    consent: { form: '' },
    expect: { ...STALE, grade: 'possible' },
  },
  'a consent of the day of the call, at no known time': {
    ...scrubbed({ register_date: '2014-02-01' }),
    consent: { given_at: '2015-03-02' },
    expect: { ...STALE, grade: 'possible' },
  },
  'a call without a campaign, and a campaign was scrubbed on the day of the call': {
    ...scrubbed({ register_date: '2015-03-02', campaign: '{campaign}' }),
    call: { campaign: '' },
    expect: { ...NO_SCRUB, grade: 'possible' },
  },
  'a call without a campaign, and a campaign was scrubbed with a register of a day to come': {
    ...scrubbed({ register_date: '2015-03-03', campaign: '{campaign}' }),
    call: { campaign: '' },
    expect: NO_SCRUB,
  },
  'a call without a campaign, and a campaign was scrubbed with a register of twenty-eight days ago': {
    ...scrubbed({ register_date: '2015-02-02', campaign: '{campaign}' }),
    call: { campaign: '' },
    expect: { ...NO_SCRUB, grade: 'possible' },
  },
  'another campaign was scrubbed, which the call centre called for on the same day': {
    rows: {
      scrubs: [{ register_date: '2015-02-20', campaign: '{campaign2}' }],
      calls: [{ started_at: '2015-03-02T11:00:00', campaign: '{campaign2}' }],
    },
    entity2: {},
    expect: NO_SCRUB,
  },
  'a scrub that is fresh only for an earlier call': {
    rows: { scrubs: [{ register_date: '2015-02-01' }], calls: [{ started_at: '2015-02-10T10:00:00' }] },
    expect: STALE,
  },
  'another campaign was scrubbed, and another call of that day names none': {
    rows: {
      scrubs: [{ register_date: '2015-02-20', campaign: 'boilers' }],
      calls: [{ started_at: '2015-03-02T11:00:00', campaign: '' }],
    },
    expect: NO_SCRUB,
  },
  'a call without a campaign, and the scrub of a campaign is fresh only for an earlier one': {
    call: { campaign: '' },
    rows: {
      scrubs: [{ register_date: '2015-02-01', campaign: '{campaign}' }],
      calls: [{ started_at: '2015-02-10T10:00:00', campaign: '' }],
    },
    expect: NO_SCRUB,
  },
  'a call without a campaign, and a campaign was scrubbed too long ago': {
    ...scrubbed({ register_date: '2015-02-01', campaign: '{campaign}' }),
    call: { campaign: '' },
    expect: { ...NO_SCRUB, reason: 'no-scrub' },
  },
});
