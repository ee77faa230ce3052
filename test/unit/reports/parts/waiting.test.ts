import { describe, expect, it } from 'vitest';
import { waitingCalendar, waitingSentence, waitingTable } from '../../../../reports/parts/waiting/part.ts';
import type { Waiting } from '../../../../src/model/waiting.ts';

const REPLY: Waiting = {
  ...{ id: 'a1', kind: 'reply', who: 'Alfa Contact B.V.', until: '2026-07-24', isLate: false },
  ...{ period: '2026-06', count: 16, what: 'Alfa Contact B.V.' },
};
const ACTION: Waiting = {
  ...{ id: 'b2', kind: 'action', who: 'P. de Vries', until: '2026-07-01', isLate: true, period: '2026-05', count: 1 },
  what: 'Eén lijst; bel 06-12345678,\nniet twee.',
};
const DISPUTE: Waiting = { ...REPLY, id: 'c3', kind: 'dispute', who: '', until: null, count: 1 };

describe('what waits', () => {
  it('is said in one sentence: who is to do what, by when', () => {
    expect(waitingSentence(REPLY, 'nl')).toBe(
      'Alfa Contact B.V.: reageer op 16 bevindingen (juni 2026), uiterlijk 24 juli 2026.',
    );
    expect(waitingSentence(DISPUTE, 'nl')).toBe('Besluit over 1 bevinding die Alfa Contact B.V. betwist (juni 2026).');
    const late = waitingSentence(ACTION, 'en');
    expect(late).toContain('was due on 1 July 2026.');
    expect(late).not.toContain('12345678');
  });

  it('is a calendar with an event for each day, whose lines fold and whose signs are escaped', () => {
    const calendar = waitingCalendar([ACTION, REPLY, DISPUTE], '2026-07-10', 'nl');
    expect(calendar.match(/BEGIN:VEVENT/gu)).toHaveLength(2);
    expect(calendar).toContain('UID:a1@belaudit\r\nDTSTAMP:20260710T000000Z\r\nDTSTART;VALUE=DATE:20260724\r\n');
    const lines = calendar.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
    expect(calendar.replaceAll('\r\n ', '')).toMatch(
      /SUMMARY:P\. de Vries: voer de actie uit: Eén lijst\\; bel .*\\, niet twee \(mei 2026\)/u,
    );
    expect(calendar).not.toContain('12345678');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
  });

  it('is a table for a system of tickets', () => {
    const [heading, first, last] = waitingTable([REPLY, DISPUTE], 'nl').split('\r\n');
    expect(heading).toBe('Wat,Wie,Uiterlijk,Te laat,Periode');
    expect(first).toBe('reageer op 16 bevindingen,Alfa Contact B.V.,2026-07-24,nee,2026-06');
    expect(last).toBe('besluit over 1 bevinding die Alfa Contact B.V. betwist,het bedrijf,,nee,2026-06');
  });
});
