import { describe, expect, it } from 'vitest';
import { otherUnit, zoneNamed } from '../../../src/feeds/heading-marks.ts';
import { examineText, guesses, inspectText, oddities } from './inspecting.ts';

function log(heading: string, row: (number: number) => string): string {
  return `${heading}\n${Array.from({ length: 3 }, (_, place) => `${row(place + 1)}\n`).join('')}`;
}

const CALL = 'call_id;Start;Telefoon';
const call = (row: number): string => `A${row};2026-04-03 10:0${row}:00;061234560${row}`;

describe('a unit in a heading', () => {
  it.each([
    ['Gespreksduur (min)', '3', 'minutes'],
    ['Gespreksduur (ms)', '3000', 'milliseconds'],
    ['talkTimeMs', '3000', 'milliseconds'],
    ['Gespreksduur u:mm', '0:03', 'hours and minutes'],
  ])('%s is not taken for seconds, and asked about', async (heading, value, unit) => {
    const inspection = await examineText(log(`${CALL};${heading}`, (row) => `${call(row)};${value}`));
    expect(Object.values(guesses(inspection)).join(' ')).not.toContain('talk_seconds');
    expect(inspection.questions).toContain(
      `"${heading}" says that it is in ${unit}: is it the time talked, without ringing? Then map it to talk_seconds; it is read in that unit.`,
    );
  });

  it('that is seconds is proposed', async () => {
    const inspection = await examineText(log(`${CALL};Gespreksduur (sec)`, (row) => `${call(row)};4${row}`));
    expect(guesses(inspection)).toMatchObject({ 'Gespreksduur (sec)': 'talk_seconds' });
  });

  it.each([
    ['is proposed', `${CALL};Gespreksduur`, 'talk_seconds: Gespreksduur   # check: as seconds, most talks last hours'],
    ['may include ringing', `${CALL};Duur`, '# talk_seconds: Duur   # ask'],
    [
      'is proposed, and no column holds the start',
      'call_id;Telefoon;Gespreksduur',
      'talk_seconds: Gespreksduur   # check',
    ],
  ])('that must be another one is asked about, where the time talked %s', async (_, headings, line) => {
    const cells = (row: number): string => (headings.startsWith(CALL) ? call(row) : `A${row};061234560${row}`);
    const rows = [1, 2, 3, 4, 5].map((row) => `${cells(row)};${row}1000\n`);
    const inspection = await examineText(`${headings}\n${rows.join('')}`);
    expect(inspection.mapping).toContain(line);
    const heading = headings.split(';').at(-1);
    expect(inspection.questions).toContain(
      `Is "${heading}" in seconds? Most talks would last hours. For milliseconds, write formats: { "${heading}": milliseconds }.`,
    );
    expect(oddities(inspection).join(' ')).toContain(`talk-of-hours ${heading} `);
  });

  it.each(['Gespreksduur', 'Duur (sec)', 'mm:ss', 'Gesprek (min:sec)', 'u:mm:ss', 'Nummer', 'Administratie', 'items'])(
    '%s names none but seconds',
    (heading) => expect(otherUnit(heading)).toBeUndefined(),
  );
});

describe('an offset that some times have and others lack', () => {
  it('is an oddity, and the zone of the others is asked about', async () => {
    const text = 'call_id;Start;Telefoon\nA1;2026-04-03T10:01:00Z;0612345601\nA2;2026-04-03 10:02:00;0612345602\n';
    const inspection = await examineText(text);
    expect(oddities(inspection)).toContain('offset-in-part Start 1 [3]');
    expect(inspection.questions).toContain('In which time zone are the times, and does it follow summer time?');
  });

  it('is none if all have one', async () => {
    const text =
      'call_id;Start;Telefoon\nA1;2026-04-03T10:01:00Z;0612345601\nA2;2026-04-03 10:02:00+02:00;0612345602\n';
    expect(oddities(await examineText(text)).join(' ')).not.toContain('offset-in-part');
  });
});

describe('a line above the headings', () => {
  it('that names a zone keeps the trial from loading', async () => {
    const text = `Alle tijden in UTC\n${log('call_id;Start;Telefoon', call)}`;
    const { trial } = await inspectText(text);
    expect(trial?.mistakes[0]).toMatchObject({ key: 'started_at', found: 'Alle tijden in UTC' });
  });
});

describe('a zone in a heading', () => {
  it('is proposed for the source, and read so', async () => {
    const inspection = await examineText(log('call_id;Starttijd (UTC);Telefoon', call));
    expect(inspection.mapping).toContain('time_zone: UTC');
    expect(inspection.questions.join(' ')).not.toContain('time zone');
  });

  it('that is GMT is asked about', async () => {
    const inspection = await examineText(log('call_id;Start GMT;Telefoon', call));
    expect(inspection.mapping).toContain('time_zone: UTC');
    expect(inspection.questions).toContain('Are the times in UTC all year, as GMT is, or do they follow summer time?');
  });

  it.each(['Start', 'Outcome', 'GMT+2', 'UTC-05:00'])('%s names none that is UTC', (heading) => {
    expect(zoneNamed(heading)).toBeUndefined();
  });
});

describe('AM and PM in a column of their own', () => {
  it('leave the times of the call unread, and are asked about', async () => {
    const content = log(
      'call_id;Datum;Tijd;AM/PM;Telefoon',
      (row) => `A${row};03-04-2026;02:1${row};PM;061234560${row}`,
    );
    const inspection = await examineText(content);
    expect(Object.values(guesses(inspection)).join(' ')).not.toContain('started_at');
    expect(inspection.questions).toContain(
      '"AM/PM" says separately whether a time is before or after noon: map it behind the time, as Date + Time + AM/PM, with formats: { "Time + AM/PM": "h:mm a" }, or ask for hours from 0 to 23.',
    );
  });
});
