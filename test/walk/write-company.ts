import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { xlsxOf } from '../unit/reading/containers/write-xlsx.ts';
import { type Call, type CallCentre, type Company, LISTED_NUMBER, PRODUCTS } from './company.ts';

/** What people agreed to: on the website one text, at a fair one of three. */
export const TEXTS = {
  web: 'Ja, ik wil gebeld worden met aanbiedingen',
  television: 'Bel mij over Tv & Film van Zilverdijk',
  contest: 'Wie meedoet aan de winactie, stemt in met telefonische aanbiedingen',
  everything: 'Zilverdijk mag mij over alles bellen',
} as const;

/** Words of Beuk's log and of Linde's, some of which nobody else knows. */
const BEUK_WORDS = {
  ...{ sale: 'VK', refused: 'GI', callback: 'TBA', conversation: 'INFO', objection: 'BMN', voicemail: 'VM' },
  ...{ machine: 'AB', 'no-answer': 'GG', busy: 'IG' },
} as const;
const LINDE_WORDS = {
  ...{
    sale: 'Order',
    refused: 'Nee',
    callback: 'Later',
    conversation: 'Traject B',
    objection: 'Stop',
    voicemail: 'VMB',
  },
  ...{ machine: 'Apparaat', 'no-answer': 'Geen gehoor', busy: 'Bezet' },
} as const;
export const WORDS: Readonly<Record<'beuk' | 'linde', Readonly<Record<string, string>>>> = {
  beuk: BEUK_WORDS,
  linde: LINDE_WORDS,
};

/** The three folders, named for the call centres. */
export const FOLDERS: Readonly<Record<CallCentre, string>> = {
  beuk: 'Beuk Contactcenter',
  linde: 'Linde Dialoog',
  populier: 'Populier',
};

/** The files of the company by their paths, as it would find them in its mail and its systems. */
function filesOf(company: Company): Readonly<Record<string, string | Buffer>> {
  const callsOf = (callCentre: CallCentre): readonly Call[] =>
    company.calls.filter((call) => call.callCentre === callCentre);
  const beuk = callsOf('beuk');
  const early = (call: Call): boolean => call.at < '2026-06-16';
  const handovers = Object.entries(FOLDERS).map(([callCentre, folder]) => {
    const numbers = new Set(callsOf(callCentre as CallCentre).map(({ number }) => number));
    return [`${folder}/overdracht.csv`, handoverText([...numbers])] as const;
  });
  return {
    [`${FOLDERS.beuk}/gesprekken juni deel 1.csv`]: beukText(beuk.filter(early)),
    [`${FOLDERS.beuk}/gesprekken juni deel 2.csv`]: beukText(beuk.filter((call) => !early(call))),
    [`${FOLDERS.linde}/dialer export juni.xlsx`]: lindeBook(callsOf('linde')),
    [`${FOLDERS.linde}/ontdubbeld.csv`]: text(['Peildatum', 'Gebruikt vanaf'], [['28-5-2026', '1-6-2026']]),
    [`${FOLDERS.populier}/centrale 2026-06.csv`]: populierText(callsOf('populier')),
    ...Object.fromEntries(handovers),
    'klantsysteem/klanten.csv': customersText(company),
    'klantsysteem/contracten.csv': contractsText(company),
    'toestemmingen/website.csv': websiteText(company),
    'toestemmingen/beurs.csv': fairText(company),
    'klantenservice/bezwaren.csv': objectionsText(company),
    'klantenservice/belnummers.csv': text(['Nummer', 'Vermeld vanaf'], [[LISTED_NUMBER, '1-1-2024']]),
    'bel-me-niet/uittreksel.csv': text(
      ['Telefoonnummer', 'Ingeschreven op'],
      company.customers.slice(0, 25).map(({ number }) => [number, '12-4-2018']),
    ),
  };
}

/** Writes the files below a folder, and returns their paths. */
export function writeCompany(company: Company, folder: string): readonly string[] {
  return Object.entries(filesOf(company)).map(([path, content]) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  });
}

function text(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (value: string): string => (/[;"\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return `\uFEFF${[headings, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** `3-6-2026` */
function day(at: string): string {
  const [year, month, date] = at.slice(0, 10).split('-');
  return `${Number(date)}-${Number(month)}-${year}`;
}

/** `3-6-2026 14:05`, or the day alone. */
function moment(at: string): string {
  return at.length > 10 ? `${day(at)} ${at.slice(11, 16)}` : day(at);
}

/** `06-41 00 79 19` */
function spaced(number: string): string {
  return `${number.slice(0, 2)}-${number.slice(2).replaceAll(/(\d\d)(?=\d)/gu, '$1 ')}`;
}

function yesNo(is: boolean): string {
  return is ? 'J' : 'N';
}

function beukText(calls: readonly Call[]): string {
  const rows = calls.map((call) => {
    const talk = `${Math.floor(call.talk / 60)}:${String(call.talk % 60).padStart(2, '0')}`;
    const said = [...(call.talk === 0 ? ['', ''] : [yesNo(call.offered), yesNo(call.named)])];
    const shown = [call.caller, yesNo(call.withheld)];
    const called = [spaced(call.number), call.customer, call.campaign, BEUK_WORDS[call.result], talk];
    return [call.id, day(call.at), call.at.slice(11), ...called, ...said, ...shown];
  });
  const said = ['Verzet aangeboden', 'Naam genoemd', 'Getoond nummer', 'Nummer afgeschermd'];
  const called = ['Telefoonnummer', 'Klantnummer', 'Campagne', 'Uitkomst', 'Gesprekstijd'];
  return text(['Gespreksnummer', 'Datum', 'Tijd', ...called, ...said], rows);
}

function lindeBook(calls: readonly Call[]): Buffer {
  const headings = ['Call ID', 'Start', 'Number', 'Direction', 'Campaign', 'Disposition', 'Talk seconds', 'Mode'];
  const rows = calls.map((call) => {
    const mode = call.isRecorded ? 'Bandje' : 'Voorspellend';
    const start = `${day(call.at)} ${call.at.slice(11)}`;
    const how = [call.isInbound ? 'Binnen' : 'Buiten', call.campaign, LINDE_WORDS[call.result]];
    return [call.id, start, `+31${call.number.slice(1)}`, ...how, String(call.talk), mode, yesNo(call.offered)];
  });
  return xlsxOf({ sheets: [{ name: 'Export', rows: [[...headings, 'Opt-out offered'], ...rows] }] });
}

function populierText(calls: readonly Call[]): string {
  const rows = calls.map((call) => {
    const number = `0031${call.number.slice(1)}`;
    return [call.id, call.at.replace('T', ' '), call.caller, number, String(call.talk)];
  });
  return text(['uniqueid', 'start', 'src', 'dst', 'billsec'], rows);
}

function handoverText(numbers: readonly string[]): string {
  return text(
    ['Telefoon', 'Soort', 'Geleverd op'],
    numbers.map((number) => [number, 'bellijst', '20-5-2026 09:00']),
  );
}

function customersText({ customers }: Company): string {
  const rows = customers.map(({ id, isBusiness, number }) => [id, yesNo(isBusiness), spaced(number)]);
  return text(['Klantnummer', 'Zakelijk', 'Telefoon'], rows);
}

function contractsText({ contracts }: Company): string {
  const rows = contracts.map(({ id, customer, product, from, to }) => [
    ...[id, customer, PRODUCTS[product], day(from)],
    to === '' ? '' : day(to),
  ]);
  return text(['Contractnummer', 'Klantnummer', 'Product', 'Ingangsdatum', 'Einddatum'], rows);
}

function websiteText({ consents }: Company): string {
  const rows = consents
    .filter((consent) => consent.text === 'web')
    .map(({ id, customer, given, withdrawn }) => [
      ...[id, customer.id, customer.number, moment(given), TEXTS.web, moment(given)],
      withdrawn === '' ? '' : day(withdrawn),
    ]);
  const headings = ['Toestemmingsnummer', 'Klantnummer', 'Telefoon', 'Gegeven op', 'Tekst'];
  return text([...headings, 'Bevestigd op', 'Ingetrokken op'], rows);
}

function fairText({ consents }: Company): string {
  const rows = consents
    .filter((consent) => consent.text !== 'web')
    .map(({ id, customer, given, text: said }) => [id, customer.id, customer.number, moment(given), TEXTS[said]]);
  return text(['Formulier', 'Klantnummer', 'Telefoon', 'Datum', 'Tekst op het formulier'], rows);
}

function objectionsText({ objections }: Company): string {
  const rows = objections.map(({ id, number, at, company }) => [id, spaced(number), moment(at), company]);
  return text(['Bezwaarnummer', 'Telefoon', 'Ontvangen op', 'Tegen'], rows);
}
