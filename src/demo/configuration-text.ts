import {
  AUDIT_FROM,
  AUDIT_TO,
  AUDITED_ON,
  BRANDS,
  CAMPAIGNS,
  type Campaign,
  ENTITY,
  ENTITY_NAME,
  FIRST_DAY,
  MIN_OFFER_SECONDS,
  OWN_HOURS_FROM,
  OWN_LIMITS,
  RELATION_TERM_MONTHS,
  RETENTION_MONTHS,
  SIMILAR_TO_ENERGY,
  VENDORS,
  type VendorCharacter,
} from './characters.ts';
import { isoDay } from './dutch-calendar.ts';
import { EKSTER_RESULTS } from './ekster-log.ts';

/** `belaudit.yaml` of the example. */
export function configurationText(): string {
  return `# An invented energy supplier and its three call centres. Every person, number and company in this folder is made up.
# planted.json tells what is to be found in it.

client:
  name: ${ENTITY_NAME}
  language: nl
  time_zone: Europe/Amsterdam
  entities:
    - { id: ${ENTITY}, name: ${ENTITY_NAME}, sender: regular, brands: [${BRANDS.join(', ')}] }

audit:
  from: ${isoDay(AUDIT_FROM)}
  to: ${isoDay(AUDIT_TO)}
  as_of: ${isoDay(AUDITED_ON)}

policy:
  retention: [{ from: 2018-05-25, months: ${RETENTION_MONTHS} }]
  relation_term_months: ${RELATION_TERM_MONTHS}
  min_offer_seconds: ${MIN_OFFER_SECONDS}
  scrubbed_by: client
  pass_on_hours: 24
  # A charger is similar to none of them. What is similar to a boiler was never decided.
  similar_products: { energie: [${SIMILAR_TO_ENERGY.join(', ')}], zonnepanelen: [], warmtepomp: [], laadpaal: [] }
  # All call centres together.
  contact_limits: { per_day: ${OWN_LIMITS.perDay}, per_30_days: ${OWN_LIMITS.per30Days}, days_after_refusal: ${OWN_LIMITS.daysAfterRefusal} }
  calling_hours:
    # The company's own norm: not after eight in the evening.
    - { from: ${isoDay(OWN_HOURS_FROM)}, weekdays: "09:00-20:00", saturday: "10:00-16:00", sunday: none, holidays: none }

vendors:
${VENDORS.map(vendorText).join('\n')}
campaigns:
${Object.values(CAMPAIGNS).map(campaignText).join('')}
# Whoever answers for the records states that they are all there are.
statements:
${STATED.map(statementText).join('')}
# Havik's exchange logs no word of what was said: known, and to be solved with its next contract.
accepted_gaps:
${ACCEPTED.map(acceptedText).join('')}
sources:
  - { feed: calls, vendor: merel, files: in/merel/*.csv }

  # The exchange's own log: no heading, and no word of what was said. All its calls are of one campaign.
  - feed: calls
    vendor: havik
    files: in/havik/*.csv
    format: asterisk-cdr
    constants: { campaign: ${CAMPAIGNS.energy.id} }

  - feed: calls
    vendor: ekster
    files: in/ekster/*.csv
    columns:
      call_id: Ref
      started_at: Datum + Tijd
      called_number: Telefoon
      caller_number: Afzender
      caller_id_withheld: Afgeschermd
      talk_seconds: Duur
      result: Status
      agent: Medewerker
      campaign: Campagne
      person_id: Klantnr
      lead_source: Herkomst
      optout_offered: Verzet aangeboden
      optout_requested: Verzet gevraagd
      identity_stated: Naam genoemd
      callback_agreed: Terugbelafspraak
    formats: { Datum: d-M-yyyy, Duur: duration }
    values:
      result:
${resultTexts()}
      lead_source: { KLANT: client, EIGEN: vendor }
    constants: { dial_mode: manual }

${FEEDS.map((feed) => `  - { feed: ${feed}, files: in/client/${feed}.csv }\n`).join('')}`;
}

const FEEDS = [
  'persons',
  'phones',
  'relations',
  'consents',
  'proofs',
  'objections',
  'handovers',
  'screenings',
  'numbers',
  'complaints',
  'invoices',
  'carrier',
] as const;

function vendorText(vendor: VendorCharacter): string {
  const until = vendor.contractTo === undefined ? '' : `, to: ${vendor.contractTo}`;
  const { perDay, per30Days } = vendor.maxAttempts;
  return `  - id: ${vendor.id}
    name: ${vendor.name}
    entity: ${ENTITY}
    contracts: [{ from: ${vendor.contractFrom}${until} }]
    campaigns: [${vendor.campaigns.map(({ id }) => id).join(', ')}]
    suppression_hours: ${vendor.suppressionHours}
    report_objections_within_hours: 24
    max_attempts: { per_day: ${perDay}, per_30_days: ${per30Days} }
    penalty: { per_violation: ${vendor.penalty}, currency: EUR, clause: "artikel 9.2: per oproep in strijd met wet of overeenkomst" }
    own_limits_agreed: ${vendor.agreedToOwnLimits ? 'yes' : 'no'}
    screened_lists: ${vendor.hasScreenedLists ? 'yes' : 'no'}
    reply: { days: 14, to: naleving@noordstroom.example }
`;
}

const STATED = ['consents', 'relations'];

/** The statement holds for every call that is loaded. */
function statementText(feed: string): string {
  const days = `from: ${isoDay(FIRST_DAY)}, to: ${isoDay(AUDITED_ON)}`;
  return `  - { feed: ${feed}, complete: yes, ${days}, by: S. Noordhoek, on: ${isoDay(AUDITED_ON)} }\n`;
}

/** Facts that an exchange's log cannot hold, and their consequences. */
const ACCEPTED = ['column:calls.optout_offered/havik', 'column:calls.identity_stated/havik'];

function acceptedText(gap: string): string {
  return `  - { gap: ${gap}, reason: De telefooncentrale van Havik legt niet vast wat er is gezegd., until: 2026-12-31 }\n`;
}

function campaignText({ id, brand, product, purpose }: Campaign): string {
  return `  - { id: ${id}, entity: ${ENTITY}, brand: ${brand}, product: ${product}, purpose: ${purpose} }\n`;
}

/** `HERPLAN` is missing, as happens in practice: its rows are listed under that name. */
function resultTexts(): string {
  return Object.entries(EKSTER_RESULTS)
    .filter(([result]) => result !== 'put-off')
    .map(([result, word]) => `        ${word}: ${result}`)
    .join('\n');
}
