import type { StatedCases } from '../../../../rule-cases.ts';
import { customer, donor, LATER, NO_RECORD, notDemonstrable, possible, proven, SITUATION } from './situations.ts';

/** Customers and donors. */
export const RELATIONS: StatedCases = {
  'a customer': { ...customer(), expect: 'none' },
  'a customer who gave a sound consent': { ...customer(), consent: {}, expect: 'none' },
  'a customer by number alone': { ...customer({ person_id: '' }), expect: 'none' },
  'a customer by person alone': { ...customer({ number: '' }), expect: 'none' },
  'a customer at another number': {
    ...customer({ number: '{number2}' }),
    expect: proven('relation-other-number'),
  },
  'a customer at a number that could not be read': { ...customer({ number: '06-abc' }), expect: 'none' },
  'another customer with this number': {
    ...customer({ person_id: '{person2}' }),
    expect: proven('relation-other-person'),
  },
  'a customer with a number that nobody is known for': { ...customer(), person: null, expect: 'none' },
  'a customer from the day of the call': { ...customer({ started_on: '2026-03-02' }), expect: 'none' },
  'a customer by number alone, from the day of the call': {
    ...customer({ person_id: '', started_on: '2026-03-02' }),
    expect: 'none',
  },
  'a customer by person alone, from the day of the call': {
    ...customer({ number: '', started_on: '2026-03-02' }),
    expect: 'none',
  },
  'a customer from the day after': { ...customer({ started_on: '2026-03-03' }), expect: NO_RECORD },
  'a customer of another company of the client': {
    ...customer({ entity: '{entity2}' }),
    entity2: {},
    expect: proven('relation-other-entity'),
  },
  'a customer of another company of the client, at another number': {
    ...customer({ entity: '{entity2}', number: '{number2}' }),
    entity2: {},
    expect: proven('relation-other-number'),
  },
  'a customer of another company of the client who paid nothing': {
    ...customer({ entity: '{entity2}', paid_amount: '0' }),
    entity2: {},
    expect: proven('relation-other-entity'),
  },
  'a customer of another product who paid nothing': {
    ...customer({ product: 'boiler', paid_amount: '0' }),
    expect: proven('relation-dissimilar-product'),
  },
  'another customer with this number, who is called as well': {
    ...customer({ person_id: '{person2}' }),
    rows: { calls: [{ called_number: '{number2}', person_id: '{person2}', ...SITUATION.call }] },
    expect: proven('relation-other-person'),
  },
  'a company that calls a customer for a good cause after July 2026': {
    ...customer(),
    call: { ...LATER, purpose: 'charitable' },
    expect: proven('relation-abolished'),
  },
  'a company that calls a customer of another product for a good cause': {
    ...customer({ product: 'boiler' }),
    call: { purpose: 'charitable' },
    expect: proven('relation-dissimilar-product'),
  },
  'a customer of a company that another company of the client took over': {
    ...customer({ entity: 'oude-energie' }),
    entity2: { tookOver: ['oude-energie'] },
    expect: proven('relation-other-entity'),
  },
  'a customer of another company of the client than the one that was taken over': {
    ...customer({ entity: '{entity2}' }),
    entity: { tookOver: ['oude-energie'] },
    entity2: {},
    expect: proven('relation-other-entity'),
  },
  'a customer of a product to which others are similar than this one': {
    ...customer({ product: 'energy' }),
    campaign: { product: 'boiler' },
    expect: proven('relation-dissimilar-product'),
  },
  'a customer of a company that was taken over': {
    ...customer({ entity: '{entity2}' }),
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: possible('relation-other-entity'),
  },
  'a customer of a brand of this company, which once was a company that it took over': {
    ...customer({ entity: '{brand}-2' }),
    entity: { tookOver: ['{brand}-2'] },
    expect: 'none',
  },
  'a customer of a company that was taken over, of another product': {
    ...customer({ entity: '{entity2}', product: 'boiler' }),
    entity: { tookOver: ['{entity2}'] },
    entity2: {},
    expect: proven('relation-dissimilar-product'),
  },
  'a customer who paid nothing': { ...customer({ paid_amount: '0' }), expect: notDemonstrable('relation-unpaid') },
  'a customer of whom no payment is known': {
    ...customer({ paid_amount: '' }),
    expect: notDemonstrable('relation-payment-unknown'),
  },
  'a customer who paid a cent': { ...customer({ paid_amount: '0.01' }), expect: 'none' },
  'a purchase': { ...customer({ kind: 'purchase' }), expect: 'none' },
  'a donorship of a company': { ...customer({ kind: 'donorship' }), expect: proven('relation-unpaid') },
  'a gift to a company': { ...customer({ kind: 'gift' }), expect: proven('relation-unpaid') },
  'a customer of a product to which this one is similar': { ...customer({ product: 'energy' }), expect: 'none' },
  'a customer of another product': {
    ...customer({ product: 'boiler' }),
    expect: proven('relation-dissimilar-product'),
  },
  'a customer of a product of which the policy does not say what is similar': {
    ...customer({ product: 'battery' }),
    expect: notDemonstrable('relation-product-unknown'),
  },
  'a subscriber to such a product who paid nothing': {
    ...customer({ product: 'battery', paid_amount: '0' }),
    expect: notDemonstrable('relation-unpaid'),
  },
  'a customer of such a product who paid nothing for it': {
    ...customer({ kind: 'purchase', product: 'battery', paid_amount: '0' }),
    expect: proven('relation-unpaid'),
  },
  'a customer of such a product who was not offered the opt-out': {
    ...customer({ product: 'battery', optout_offered_at_collection: 'no' }),
    expect: proven('relation-no-optout-at-collection'),
  },
  'a customer of such a product, which is the one that the campaign sells': {
    ...customer({ product: 'battery' }),
    campaign: { product: 'battery' },
    expect: 'none',
  },
  'a customer of this product, who is called for one of which the policy says nothing': {
    ...customer(),
    campaign: { product: 'battery' },
    expect: proven('relation-dissimilar-product'),
  },
  'a customer of this product, in capitals': { ...customer({ product: 'SOLAR' }), expect: 'none' },
  'a customer of a product to which this one is similar, in capitals': {
    ...customer({ product: 'ENERGY' }),
    campaign: { product: 'Solar' },
    expect: 'none',
  },
  'a customer of another product, in capitals': {
    ...customer({ product: 'Boiler' }),
    expect: proven('relation-dissimilar-product'),
  },
  'a customer of another product who was not offered the opt-out': {
    ...customer({ product: 'boiler', optout_offered_at_collection: 'no' }),
    expect: proven('relation-dissimilar-product'),
  },
  'a customer of an unknown product': {
    ...customer({ product: '' }),
    expect: notDemonstrable('relation-product-unknown'),
  },
  'an unknown product, and a campaign without one': {
    ...customer({ product: '' }),
    campaign: { product: null },
    expect: notDemonstrable('relation-product-unknown'),
  },
  'a number collected on 30 June 2021 without offering the opt-out': {
    ...customer({ started_on: '2021-06-30', optout_offered_at_collection: 'no' }),
    expect: 'none',
  },
  'a number collected on 1 July 2021 without offering the opt-out': {
    ...customer({ started_on: '2021-07-01', optout_offered_at_collection: 'no' }),
    expect: proven('relation-no-optout-at-collection'),
  },
  'it is not known whether the opt-out was offered': {
    ...customer({ started_on: '2021-07-01', optout_offered_at_collection: '' }),
    expect: notDemonstrable('relation-optout-unknown'),
  },
  'whether the opt-out was offered could not be read': {
    ...customer({ optout_offered_at_collection: 'soms' }),
    expect: notDemonstrable('relation-optout-unknown'),
  },
  'a payment that could not be read': {
    ...customer({ paid_amount: 'veel' }),
    expect: notDemonstrable('relation-payment-unknown'),
  },
  'a customer since 2020 whose number was collected later': {
    ...customer({ started_on: '2020-02-01', number_collected_on: '2021-07-01', optout_offered_at_collection: 'no' }),
    expect: proven('relation-no-optout-at-collection'),
  },
  'a customer since 2022 whose number was collected before': {
    ...customer({ started_on: '2022-02-01', number_collected_on: '2021-06-30', optout_offered_at_collection: 'no' }),
    expect: 'none',
  },
  'a customer who left long ago': { ...customer({ ended_on: '2024-03-01' }), expect: 'none' },

  'a donor of a charity': { ...donor(), expect: 'none' },
  'a donor of a charity after July 2026': { ...donor(), call: LATER, expect: 'none' },
  'a donor of nothing': { ...donor({ paid_amount: '0' }), expect: proven('relation-unpaid') },
  'a donor who once bought a product of which the policy says nothing': {
    ...donor({ kind: 'purchase', product: 'battery' }),
    expect: 'none',
  },
  'a donor of half a euro': { ...donor({ paid_amount: '0.50' }), expect: 'none' },
  'a donor of a charity that was taken over, who was not offered the opt-out before July 2021': {
    ...donor({ entity: '{entity2}', started_on: '2021-06-30', optout_offered_at_collection: 'no' }),
    entity: { sender: 'charity', tookOver: ['{entity2}'] },
    entity2: {},
    expect: possible('relation-other-entity'),
  },
  'a donor of an unknown amount': {
    ...donor({ paid_amount: '' }),
    expect: notDemonstrable('relation-payment-unknown'),
  },
  'a charity that sells something dissimilar to a donor': {
    ...donor({ product: 'boiler' }),
    call: { purpose: 'commercial' },
    expect: proven('relation-dissimilar-product'),
  },
  'a charity that sells something similar after July 2026': {
    ...donor({ product: 'solar' }),
    call: { ...LATER, purpose: 'commercial' },
    expect: proven('relation-abolished'),
  },
  'a charity with an ideal purpose': {
    ...donor({ product: 'boiler' }),
    call: { ...LATER, purpose: 'ideal' },
    expect: 'none',
  },
  'a volunteer': { ...donor({ kind: 'volunteer', paid_amount: '' }), expect: 'none' },
  'a volunteer, of whom it is on record that nothing was paid': {
    ...donor({ kind: 'volunteer', paid_amount: '0' }),
    expect: 'none',
  },
  'a running donor': { ...donor({ kind: 'donorship' }), expect: 'none' },
  'a running donor of whom no payment is known': {
    ...donor({ kind: 'donorship', paid_amount: '' }),
    expect: notDemonstrable('relation-payment-unknown'),
  },
  'somebody who attended': { ...donor({ kind: 'attendance', paid_amount: '' }), expect: 'none' },
  'somebody who attended a company': {
    ...donor({ kind: 'attendance', paid_amount: '' }),
    entity: { sender: 'regular' },
    expect: proven('relation-unpaid'),
  },
  'a donor whose number was collected before July 2021 without offering the opt-out': {
    ...donor({ started_on: '2021-06-30', optout_offered_at_collection: 'no' }),
    expect: possible('relation-no-optout-at-collection'),
  },
  'a donor of whom it is not known whether the opt-out was offered before July 2021': {
    ...donor({ started_on: '2021-06-30', optout_offered_at_collection: '' }),
    expect: possible('relation-no-optout-at-collection'),
  },
  'a donor who was offered the opt-out before July 2021': { ...donor({ started_on: '2021-06-30' }), expect: 'none' },
  'a donor whose number was collected in July 2021 without offering the opt-out': {
    ...donor({ started_on: '2021-07-01', optout_offered_at_collection: 'no' }),
    expect: proven('relation-no-optout-at-collection'),
  },
  'a subscriber of a publisher after July 2026': {
    ...customer(),
    call: LATER,
    entity: { sender: 'publisher' },
    expect: 'none',
  },
  'a player of a licensed lottery after July 2026': {
    ...customer(),
    call: LATER,
    entity: { sender: 'licensed-lottery' },
    expect: 'none',
  },
};
