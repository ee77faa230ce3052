import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configuration, Fixture } from '../workspace-fixture.ts';
import { xlsxOf } from './write-xlsx.ts';
import { zipOf } from './write-zip.ts';

const SOURCE = (files: string): string =>
  configuration(`  - feed: calls
    vendor: alfa
    files: ${files}
    columns: { call_id: Ref, started_at: Datum + Tijd, called_number: Telefoon, talk_seconds: Duur, result: Status }
    formats: { Datum: d-M-yyyy, Duur: duration }
    values: { result: { VERKOCHT: sale, NIETTHUIS: no-answer } }
`);

const HEADINGS = ['Ref', 'Datum', 'Tijd', 'Telefoon', 'Duur', 'Status'];

function call(place: number): (string | number | { number: string; format: string })[] {
  return [
    `r${place}`,
    { number: '46115', format: 'd-m-yyyy' },
    { number: '0.5854976851851852', format: 'h:mm:ss' },
    { number: '612345678', format: '0000000000' },
    { number: '0.00106481481481481', format: '[h]:mm:ss' },
    'VERKOCHT',
  ];
}

test('a workbook is loaded sheet by sheet, each row with its number in the sheet', async () => {
  const workbook = xlsxOf({
    sheets: [
      {
        name: 'Uitleg',
        rows: [
          ['Kolom', 'Betekenis'],
          ['Ref', 'kenmerk'],
        ],
      },
      { name: 'Blad1', rows: [['Belrapport juni'], undefined, HEADINGS, call(1), call(2)] },
      { name: 'Leeg', rows: [] },
      { name: 'Blad2', rows: [HEADINGS, undefined, call(3)], state: 'hidden' },
    ],
  });
  const fixture = await Fixture.create(SOURCE('in/*.xlsx'), { 'in/mei.xlsx': workbook });
  const outcome = await fixture.load();
  expect(outcome.files.map(({ path, rowsRead, accepted }) => [path, rowsRead, accepted])).toEqual([
    ['in/mei.xlsx#Blad1', 2, 2],
    ['in/mei.xlsx#Blad2', 1, 1],
  ]);
  expect(outcome.files[0]?.remarks).toEqual([]);
  expect(
    await fixture.rows(
      'select source_row, call_id, started_at, called_number, talk_seconds, result from call order by all',
    ),
  ).toEqual([]);
  expect(readdirSync(join(fixture.directory, '.belaudit/tmp'))).toEqual([]);
});

test('an archive is loaded member by member', async () => {
  const text = (ref: string): string =>
    `Ref;Datum;Tijd;Telefoon;Duur;Status\n${ref};3-4-2026;14:03:10;0612345678;1:32;VERKOCHT\n`;
  const archive = zipOf([
    { name: 'juni/calls.csv', content: text('a') },
    { name: 'juni/leesmij.txt', content: 'Dit is de levering van juni.\n' },
    { name: 'juni/rapport.pdf', content: '%PDF-1.4 ...' },
    { name: 'a.xlsx', content: xlsxOf({ sheets: [{ name: 'Blad1', rows: [HEADINGS, call(9)] }] }) },
  ]);
  const fixture = await Fixture.create(SOURCE('in/*.zip'), { 'in/x.zip': archive });
  const outcome = await fixture.load();
  expect(outcome.files.map(({ path, accepted, remarks }) => [path, accepted, remarks])).toEqual([]);
});
