import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/jobs/inspection.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { newFolder, tableOf } from './inspecting.ts';

/** Files as companies and call centres send them, most without a heading that says what they are. */

const ROWS = 12;
const number = (row: number): string => `06${String(12_345_600 + row * 37)}`;
/** A moment of its own for each row, as `3-6-2026 14:05`. */
const moment = (row: number): string =>
  `${3 + row}-6-2026 ${9 + (row % 9)}:${String((row * 17) % 60).padStart(2, '0')}`;
const day = (row: number): string => `${3 + row}-6-2026`;

/** The kind of a file: with a question mark if somebody has to say it, and nothing if it seems to be none. */
async function kindOf(path: string, heading: string, row: (place: number) => readonly string[]): Promise<string> {
  const file = join(newFolder(), 'in', path);
  mkdirSync(dirname(file), { recursive: true });
  const rows = Array.from({ length: ROWS }, (_, place) => row(place + 1).join(';'));
  writeFileSync(file, `${[heading, ...rows].join('\n')}\n`);
  const { feed } = tableOf(await inspect(file, SILENT, { today: '2026-07-10', mostRows: 1000 }));
  return feed === null ? '' : `${feed.name}${feed.isUnsure ? '?' : ''}`;
}

const one = (...cells: readonly string[]): string => cells[0] ?? '';
const either = (row: number, ...words: readonly string[]): string => words[row % words.length] ?? one(...words);

describe('numbers that were handed to a call centre are no calls', () => {
  it.each([
    ['overdracht.csv', 'Telefoon;Soort;Geleverd op', (row: number) => [number(row), 'bellijst', '20-5-2026 09:00']],
    ['week 23.csv', 'Mobiel;Type;Aangeleverd op', (row: number) => [number(row), 'leads', '1-6-2026 08:30']],
    ['bellijst juni.csv', 'telnr;datum', (row: number) => [number(row), '2-6-2026 00:00']],
    ['Noord/uitlevering_0601.csv', 'MSISDN;Batch;Moment', (row: number) => [number(row), 'B7', '2026-06-01 07:00:00']],
    ['stoplijst.csv', 'Nummer;Kind;Delivered at', (row: number) => [number(row), 'suppress', '2026-06-01T07:00:00']],
  ])('%s with %s', async (path, heading, row) => {
    expect((await kindOf(path, heading, row)).replace('?', '')).toBe('handovers');
  });
});

describe('consents that were collected on paper or at a fair are no calls', () => {
  const text = 'Wie meedoet, stemt in met telefonische aanbiedingen';
  it.each([
    [
      'toestemmingen/beurs.csv',
      'Formulier;Klantnummer;Telefoon;Datum;Tekst op het formulier',
      (row: number) => [`T${row}`, `K${row}`, number(row), moment(row), text],
    ],
    [
      'huishoudbeurs 2026.csv',
      'Nr;Naam;Tel;Ingevuld;Handtekening',
      (row: number) => [`${row}`, 'P. Bos', number(row), moment(row), 'ja'],
    ],
    [
      'formulieren.csv',
      'kaart;mobiel;tijdstip;vinkje',
      (row: number) => [`F-${row}`, number(row), moment(row), 'Ja, u mag mij bellen over sport'],
    ],
    [
      'loterij maart.csv',
      'lead;aanmelddatum;msisdn;tekstcode',
      (row: number) => [`L${row}`, day(row), number(row), either(row, 'T1', 'T2')],
    ],
    [
      'leads optin/export.csv',
      'id;phone;created;ip',
      (row: number) => [`${row}`, number(row), moment(row), '10.0.0.1'],
    ],
  ])('%s with %s', async (path, heading, row) => {
    expect((await kindOf(path, heading, row)).replace('?', '')).toBe('consents');
  });
});

describe('objections are no calls', () => {
  it.each([
    ['klantenservice/bezwaren.csv', 'Bezwaarnummer;Telefoon;Ontvangen op;Tegen', 'Merk A'],
    ['verzet.csv', 'Ticket;Telefoonnummer;Datum;Afgehandeld door', 'Team 2'],
    ['uitschrijvingen/mei-juni.csv', 'nr;tel;moment;via', 'brief'],
    ['crm-notities.csv', 'nr;tel;moment;notitie', 'Wil niet meer gebeld worden'],
  ])('%s with %s', async (path, heading, last) => {
    const kind = await kindOf(path, heading, (row) => [`Z${row}`, number(row), moment(row), last]);
    expect(kind.replace('?', '')).toBe('objections');
  });
});

describe('lists of which no row has all that a list of customers needs are none', () => {
  const some = (row: number, cell: string): string => (row % 2 === 0 ? cell : '');

  it.each([
    [
      'reacties klantenservice.csv',
      'Ontvangen;Klantnr;Telefoon;Onderwerp',
      (row: number) => [
        ...[moment(row), `K${row}`, some(row, number(row))],
        either(row, 'Bel mij nooit meer', 'Stop met bellen', 'Klacht bezorging', 'Vraag over factuur'),
      ],
      'objections',
    ],
    [
      'terugbelverzoeken site.csv',
      'Aangevraagd op;Klantnr;Telefoon;Over',
      (row: number) => [moment(row), some(row, `K${row}`), number(row), 'De krant'],
      'consents',
    ],
    [
      'verstuurde belbestanden.csv',
      'Verstuurd op;Callcenter;Telefoon',
      (row: number) => ['29-05-2026 17:00', either(row, 'Noord', 'Zuid'), number(row)],
      'handovers',
    ],
    ['export.csv', 'Klantnr;Telefoon;Opmerking', (row: number) => [some(row, `K${row}`), number(row), 'x'], 'phones?'],
  ])('%s', async (path, heading, row, kind) => {
    expect(await kindOf(path, heading, row)).toMatch(new RegExp(`^${kind.replace('?', '\\?')}\\??$`, 'u'));
  });
});

describe('logs of calls stay logs', () => {
  it.each([
    ['uniqueid;start;src;dst;billsec', (row: number) => [`17${row}`, moment(row), '0201234567', number(row), '31']],
    ['Datum;Tijd;Nummer;Medewerker', (row: number) => [day(row), `14:${10 + row}:01`, number(row), `a${row % 3}`]],
    ['Nummer;Begin;Richting', (row: number) => [number(row), moment(row), either(row, 'uitgaand', 'inkomend')]],
    ['telefoon;moment;duur', (row: number) => [number(row), moment(row), `0:0${row % 9}:12`]],
    ['nr;tijdstip;afboekcode', (row: number) => [number(row), moment(row), `C${row % 6}`]],
    ['Telefoon;Tijd;Status', (row: number) => [number(row), moment(row), either(row, 'Geen gehoor', 'Verkocht')]],
  ])('%s', async (heading, row) => {
    expect(await kindOf('export.csv', heading, row)).toBe('calls');
  });

  it('a bare list of numbers and times is one where its name says so, and asked about elsewhere', async () => {
    const row = (place: number): readonly string[] => [number(place), moment(place)];
    expect(await kindOf('gesprekken juni.csv', 'Nummer;Moment', row)).toBe('calls');
    expect(await kindOf('Noord/belbestanden/0601.csv', 'Nummer;Moment', row)).toBe('calls');
    expect(await kindOf('export.csv', 'Nummer;Moment', row)).toBe('calls?');
  });

  it('two or three statuses of a list make it no log', async () => {
    const row = (place: number): readonly string[] => [number(place), moment(place), either(place, 'open', 'klaar')];
    expect(await kindOf('export.csv', 'Telefoon;Moment;Status', row)).toBe('calls?');
  });
});

describe('other records', () => {
  it.each([
    ['ontdubbeld.csv', 'Peildatum;Gebruikt vanaf', (row: number) => [day(row), day(row + 2)], 'scrubs'],
    ['scrub.csv', 'Leverancier;Vergeleken op', (row: number) => ['Noord', day(row)], 'scrubs'],
    ['bmnr juni.csv', 'telefoon;datum', (row: number) => [number(row), day(row)], 'register'],
    ['eigen nummers.csv', 'Nummer;Sinds', (row: number) => [number(row), day(row)], 'numbers'],
    ['klanten.csv', 'Klantnr;Telefoon;Naam', (row: number) => [`K${row}`, number(row), 'P. Bos'], 'phones'],
    ['crm/contracten.csv', 'Contractnr;Klantnr;Start', (row: number) => [`C${row}`, `K${row}`, day(row)], 'relations'],
    ['klachten.csv', 'Klachtnr;Tel;Ontvangen', (row: number) => [`L${row}`, number(row), moment(row)], 'complaints'],
  ])('%s with %s', async (path, heading, row, kind) => {
    expect((await kindOf(path, heading, row)).replace('?', '')).toBe(kind);
  });

  it('a folder that is not below the received files says nothing', async () => {
    const folder = join(newFolder(), 'toestemmingen');
    mkdirSync(folder);
    const file = join(folder, 'export.csv');
    writeFileSync(
      file,
      `Nummer;Moment\n${Array.from({ length: ROWS }, (_, row) => `${number(row)};${moment(row)}\n`).join('')}`,
    );
    const { feed } = tableOf(await inspect(file, SILENT, { today: '2026-07-10', mostRows: 1000 }));
    expect(feed).toMatchObject({ name: 'calls', isUnsure: true });
  });
});
