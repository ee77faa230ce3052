import { BRAND, CAMPAIGNS, PRODUCTS, SISTER } from './company.ts';
import { FOLDERS, TEXTS, WORDS } from './write-company.ts';

/** What the page of files can see by itself: which file is what, and which column. Nobody answered anything. */
export function unanswered(): string {
  return configuration(false);
}

/** The same with every answer that an honest compliance officer of this company gives. */
export function answered(): string {
  return configuration(true);
}

/** In JSON, which is YAML too. */
function configuration(isAnswered: boolean): string {
  const told = <Value>(answers: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    isAnswered ? answers : {};
  const telecom = { id: 'zilverdijk-telecom', name: 'Zilverdijk Telecom B.V.' };
  const sister = { id: 'zilverdijk-energie', name: SISTER };
  return JSON.stringify(
    {
      client: {
        ...{ name: telecom.name, language: 'nl' },
        entities: isAnswered ? [{ ...telecom, brands: [BRAND] }, sister] : [telecom],
      },
      audit: { from: '2026-06-01', to: '2026-06-30', as_of: '2026-07-10' },
      ...told({
        policy: {
          similar_products: {
            [PRODUCTS.internet]: [PRODUCTS.television],
            [PRODUCTS.mobile]: [],
            [PRODUCTS.television]: [PRODUCTS.internet],
          },
          calling_hours: [{ from: '2026-01-01', weekdays: '09:00-20:00' }],
        },
      }),
      vendors: Object.entries(FOLDERS).map(([id, name]) => ({
        ...{ id, name, entity: telecom.id },
        ...told<unknown>({
          contracts: [{ from: id === 'populier' ? '2026-06-04' : '2024-01-01' }],
          max_attempts: { per_day: 3 },
          penalty: { per_violation: 250, clause: 'mail of 3 February 2026' },
        }),
      })),
      ...told({
        campaigns: Object.entries(CAMPAIGNS).map(([id, product]) =>
          product === 'service' ? { id, purpose: 'service' } : { id, product: PRODUCTS[product], audience: 'mixed' },
        ),
        statements: ['consents', 'relations'].map((feed) => ({
          ...{ feed, complete: 'yes', from: '2026-06-01', to: '2026-06-30', by: 'A. de Boer', on: '2026-07-08' },
        })),
      }),
      sources: sources(telecom.id, told),
    },
    null,
    2,
  );
}

type Told = <Value>(answers: Readonly<Record<string, Value>>) => Readonly<Record<string, Value>>;

function sources(entity: string, told: Told): readonly object[] {
  const meanings = (words: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(words).map(([meaning, word]) => [word, meaning]));
  const customer = 'klantsysteem/klanten.csv';
  return [
    {
      ...source('calls', `${FOLDERS.beuk}/gesprekken*.csv`, {
        ...{ call_id: 'Gespreksnummer', started_at: 'Datum + Tijd', called_number: 'Telefoonnummer' },
        ...{ person_id: 'Klantnummer', campaign: 'Campagne', result: 'Uitkomst', talk_seconds: 'Gesprekstijd' },
        ...{ optout_offered: 'Verzet aangeboden', identity_stated: 'Naam genoemd', caller_number: 'Getoond nummer' },
        caller_id_withheld: 'Nummer afgeschermd',
      }),
      ...{ vendor: 'beuk', formats: { Datum: 'd-M-yyyy', Gesprekstijd: 'duration' } },
      ...told({ values: { result: meanings(WORDS.beuk) } }),
    },
    {
      ...source('calls', `${FOLDERS.linde}/*.xlsx`, {
        ...{ call_id: 'Call ID', started_at: 'Start', called_number: 'Number', caller_number: 'Number' },
        ...{ direction: 'Direction', campaign: 'Campaign', result: 'Disposition', talk_seconds: 'Talk seconds' },
        ...{ dial_mode: 'Mode', optout_offered: 'Opt-out offered' },
      }),
      ...{ vendor: 'linde', formats: { Start: 'd-M-yyyy HH:mm:ss' } },
      ...told({
        values: {
          result: meanings(WORDS.linde),
          direction: { Binnen: 'inbound', Buiten: 'outbound' },
          dial_mode: { Bandje: 'prerecorded', Voorspellend: 'predictive' },
        },
      }),
    },
    {
      ...source('calls', `${FOLDERS.populier}/centrale*.csv`, {
        ...{ call_id: 'uniqueid', started_at: 'start', caller_number: 'src', called_number: 'dst' },
        talk_seconds: 'billsec',
      }),
      vendor: 'populier',
      ...told({ constants: { campaign: 'populier' } }),
    },
    ...Object.entries(FOLDERS).map(([vendor, folder]) => ({
      ...source('handovers', `${folder}/overdracht.csv`, {
        ...{ number: 'Telefoon', kind: 'Soort', delivered_at: 'Geleverd op' },
      }),
      ...{ vendor, formats: { 'Geleverd op': 'd-M-yyyy HH:mm' }, values: { kind: { bellijst: 'lead' } } },
    })),
    {
      ...source('scrubs', `${FOLDERS.linde}/ontdubbeld.csv`, {
        ...{ register_date: 'Peildatum', used_from: 'Gebruikt vanaf' },
      }),
      ...{ vendor: 'linde', formats: { Peildatum: 'd-M-yyyy', 'Gebruikt vanaf': 'd-M-yyyy' } },
    },
    {
      ...source('persons', customer, { person_id: 'Klantnummer', legal_form: 'Zakelijk' }),
      ...told({ values: { legal_form: { J: 'legal-entity', N: 'natural' } } }),
    },
    source('phones', customer, { person_id: 'Klantnummer', number: 'Telefoon' }),
    {
      ...source('relations', 'klantsysteem/contracten.csv', {
        ...{ relation_id: 'Contractnummer', person_id: 'Klantnummer', product: 'Product' },
        ...{ started_on: 'Ingangsdatum', ended_on: 'Einddatum' },
      }),
      formats: { Ingangsdatum: 'd-M-yyyy', Einddatum: 'd-M-yyyy' },
      constants: {
        // The two that a relation cannot do without: the page of files asks for them.
        ...{ entity, kind: 'subscription' },
        ...told({ paid_amount: '0.01', optout_offered_at_collection: 'yes' }),
      },
    },
    {
      ...source('consents', 'toestemmingen/website.csv', {
        ...{ consent_id: 'Toestemmingsnummer', person_id: 'Klantnummer', number: 'Telefoon', given_at: 'Gegeven op' },
        ...{ evidence: 'Tekst', verified_at: 'Bevestigd op', withdrawn_at: 'Ingetrokken op' },
      }),
      formats: { 'Gegeven op': 'd-M-yyyy HH:mm', 'Bevestigd op': 'd-M-yyyy HH:mm', 'Ingetrokken op': 'd-M-yyyy' },
      ...told({
        constants: {
          ...{ form: 'active', names: entity, products: `${PRODUCTS.internet}|${PRODUCTS.mobile}` },
          ...{ term_stated: 'no', initiative: 'consumer' },
        },
      }),
    },
    {
      ...source('consents', 'toestemmingen/beurs.csv', {
        ...{ consent_id: 'Formulier', person_id: 'Klantnummer', number: 'Telefoon', given_at: 'Datum' },
        evidence: 'Tekst op het formulier',
        ...told({ form: 'Tekst op het formulier', products: 'Tekst op het formulier' }),
      }),
      formats: { Datum: 'd-M-yyyy HH:mm' },
      ...told<unknown>({
        constants: { names: entity, term_stated: 'no' },
        values: {
          form: { [TEXTS.television]: 'active', [TEXTS.everything]: 'active', [TEXTS.contest]: 'bundled' },
          products: { [TEXTS.television]: PRODUCTS.television, [TEXTS.everything]: '*', [TEXTS.contest]: '*' },
        },
      }),
    },
    {
      ...source('objections', 'klantenservice/bezwaren.csv', {
        ...{ objection_id: 'Bezwaarnummer', number: 'Telefoon', objected_at: 'Ontvangen op', entity: 'Tegen' },
      }),
      formats: { 'Ontvangen op': 'd-M-yyyy HH:mm' },
      constants: { recorded_by: 'client' },
    },
    {
      ...source('numbers', 'klantenservice/belnummers.csv', { number: 'Nummer', listed_from: 'Vermeld vanaf' }),
      formats: { 'Vermeld vanaf': 'd-M-yyyy' },
    },
    {
      ...source('register', 'bel-me-niet/uittreksel.csv', {
        ...{ number: 'Telefoonnummer', registered_from: 'Ingeschreven op' },
      }),
      formats: { 'Ingeschreven op': 'd-M-yyyy' },
    },
  ];
}

function source(feed: string, path: string, columns: Readonly<Record<string, string>>): object {
  return { feed, files: `in/${path}`, columns };
}
