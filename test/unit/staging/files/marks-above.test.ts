import { describe, expect, it } from 'vitest';
import type { ErrorDetail } from '../../../../src/errors.ts';
import { toldIn } from '../../../../src/model/text.ts';
import { marksAbove } from '../../../../src/staging/files/marks-above.ts';
import type { SourceFile } from '../../../../src/staging/files/source-files.ts';

const CLIENT_ZONE = 'Europe/Amsterdam';

/** What is found in one line above the headings `Start` and `Duur`. */
function found(line: readonly string[], timeZone?: string): { readonly detail: ErrorDetail | undefined }[] {
  const source = {
    ...{ index: 0, line: 1, feed: 'calls', files: 'in/a.csv', columns: {}, formats: {}, ignoredMarks: [], values: {} },
    ...{ constants: {}, ownNumbers: [], inboundContexts: [], outboundContexts: [], trunks: [] },
    ...(timeZone === undefined ? {} : { timeZone }),
  } as const;
  const file: SourceFile = { path: 'in/a.csv', absolutePath: '/in/a.csv', bytes: 0, source };
  const places = { started_at: [0], talk_seconds: [1] };
  const mistakes = marksAbove(file, ['Start', 'Duur'], places, { above: [line], clientZone: CLIENT_ZONE });
  return mistakes.map(({ detail }) => ({ detail: toldIn(detail, 'en') }));
}

describe('a title', () => {
  it.each([
    'Gegenereerd op 01-07-2026 om 10:15 uur (CEST)',
    'Gegenereerd op 01-07-2026 om 10.15 uur UTC',
    'Generated 07/01/2026 10:15:00 AM CEST',
    'Generated 07/01/2026 10:15 a.m. GMT',
    'Exported 2026-07-01 08:00 UTC',
  ])('that says when it was printed, "%s", says nothing about the columns', (title) => {
    expect(found([title, ''])).toEqual([]);
    expect(found([title, ''], 'Asia/Tokyo')).toEqual([]);
  });

  it.each([
    ...['Rapport GMT Contact B.V.', 'GMT Contact B.V., juni', 'Regio WEST', 'Rapport GMT - 2026'],
    ...['Regio (WEST)', 'Belbestand team [WEST]', 'Verkoop in WEST', 'SALES IN WEST, JUNI'],
  ])('with a name, "%s", names no zone', (title) => {
    expect(found([title, ''])).toEqual([]);
    expect(found([title, ''], 'Asia/Tokyo')).toEqual([]);
  });

  it.each(['Tijdzone: Europe/Amsterdam', 'Alle tijden CET/CEST', 'Times are in CET', 'Alle tijden zijn lokale tijd'])(
    'that names the zone in which the times are read, "%s", changes nothing',
    (title) => {
      expect(found([title, ''])).toEqual([]);
      expect(found([title, ''], CLIENT_ZONE)).toEqual([]);
    },
  );

  it.each([
    ['Alle tijden in UTC', 'UTC'],
    ['Alle tijden vanaf 01.07.2026 UTC', 'UTC'],
    ['Regio WEST van Alfa Contact B.V. Tijdzone: GMT', 'GMT'],
    ['Times are shown in GMT', 'GMT'],
    ['Belrapport juni (GMT)', 'GMT'],
    ['GMT', 'GMT'],
    ['WEST', 'WEST'],
    ['Belrapport (WEST)', 'WEST'],
    ['Verkoop juni (WEST)', 'WEST'],
    ['Regio (GMT)', 'GMT'],
    ['Regio WEST (GMT)', 'GMT'],
    ['Regio (WEST), alle tijden', 'WEST'],
    ['Tijden in WEST', 'WEST'],
    ['GMT time', 'GMT'],
    ['Belrapport GMT+2', 'GMT+2'],
    ['Tijdzone: Europe/London', 'Europe/London'],
  ])('that names another zone, "%s", is not read in silence', (title, zone) => {
    expect(found([title, '']).map(({ detail }) => detail)).toMatchObject([
      { key: 'started_at', found: title, message: expect.stringContaining(`names the zone ${zone}, and`) },
    ]);
  });
});

it('a cell over the times that names another zone is not read in silence', () => {
  expect(found(['Start GMT', 'Overig']).map(({ detail }) => detail?.found)).toEqual(['Start GMT']);
});

it('a text that is shown masked is not offered as advice', () => {
  const expected = (title: string): string | undefined => found([title, ''])[0]?.detail?.expected;
  expect(expected('Alle tijden in UTC')).toContain('or ignore_marks: ["Alle tijden in UTC"] if the line is wrong');
  expect(expected('Alle tijden in UTC, vragen: 0612345678')).toContain(
    'or ignore_marks with the whole line, as in the file, if the line is wrong',
  );
});
