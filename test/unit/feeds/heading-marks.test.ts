import { describe, expect, it } from 'vitest';
import { dayOrder, isOpposite, unitMark, zoneMark } from '../../../src/feeds/heading-marks.ts';

describe('the unit in a heading', () => {
  it.each([
    ['Duur (min)', 'minutes'],
    ['Belduur in minuten', 'minutes'],
    ['gespreksminuten', 'minutes'],
    ['talk_time_min', 'minutes'],
    ['durationMs', 'milliseconds'],
    ['Duration (ms)', 'milliseconds'],
    ['Duur (uren)', 'hours'],
    ['Duur (u)', 'hours'],
    ['Duur (u:mm)', 'hours:minutes'],
    ['Call length hh:mm', 'hours:minutes'],
    ['Gespreksduur (sec)', 'seconds'],
    ['talk_seconds', 'seconds'],
  ])('%s: %s', (heading, unit) => expect(unitMark(heading)).toMatchObject({ unit, isDoubtful: false }));

  it.each(['Duur (mm:ss)', 'Gesprek (min:sec)', 'uu:mm:ss', 'h:mm:ss'])('%s is a clock', (heading) =>
    expect(unitMark(heading)).toEqual({ isDoubtful: false, isClock: true }),
  );

  it.each(['Min. gespreksduur (sec)', 'Duur (1/10 min)', 'tenths of minutes'])('%s is in doubt', (heading) =>
    expect(unitMark(heading)).toEqual({ isDoubtful: true, isClock: false }),
  );

  it.each(['Gespreksduur', 'Nummer', 'Administratie', 'items', 'Terminal'])('%s names none', (heading) =>
    expect(unitMark(heading)).toEqual({ isDoubtful: false, isClock: false }),
  );
});

describe('the zone in a heading', () => {
  it.each([
    ['Start (UTC)', { kind: 'offset', minutes: 0 }],
    ['startTimeUtc', { kind: 'offset', minutes: 0 }],
    ['Start (UTC+1)', { kind: 'offset', minutes: 60 }],
    ['Start (GMT-05:30)', { kind: 'offset', minutes: -330 }],
    ['Start (+02:00)', { kind: 'offset', minutes: 120 }],
    ['Starttime GMT', { kind: 'winter', minutes: 0 }],
    ['Start (CET)', { kind: 'winter', minutes: 60 }],
    ['Start (Europe/London)', { kind: 'zone', zone: 'Europe/London' }],
    ['Einde (lokale tijd)', { kind: 'local' }],
  ])('%s', (heading, mark) => expect(zoneMark(heading)).toMatchObject(mark));

  it.each(['Start', 'Outcome', 'AM/PM', 'MM/DD/YYYY', 'Datum gesprek met klant', 'Locatie'])(
    '%s names none',
    (heading) => expect(zoneMark(heading)).toBeUndefined(),
  );
});

it.each([
  ['Start (MM/DD/YYYY)', 'mdy'],
  ['Datum dd-mm-jjjj', 'dmy'],
  ['yyyy-mm-dd', 'ymd'],
  ['Datum', undefined],
])('%s has its days in the order %s', (heading, order) => expect(dayOrder(heading)).toBe(order));

it.each([
  ['connected', 'Niet opgenomen', true],
  ['connected', 'Onbeantwoord', true],
  ['connected', 'Opgenomen', false],
  ['optout_offered', 'Geen verzet aangeboden', true],
  ['optout_offered', 'Verzet aangeboden', false],
  ['optout_requested', 'Niet meer bellen', false],
  ['caller_id_withheld', 'Nummer zichtbaar', true],
  ['caller_id_withheld', 'Geen nummerweergave', false],
  ['caller_id_withheld', 'Anoniem', false],
])('%s under "%s" is the opposite: %s', (column, heading, isTold) => expect(isOpposite(column, heading)).toBe(isTold));
