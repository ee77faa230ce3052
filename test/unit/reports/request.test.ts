import { describe, expect, it } from 'vitest';
import { companions } from '../../../reports/request/companions.ts';
import { requestLetter, requestText } from '../../../reports/request/letter.ts';
import { report } from '../../../reports/request/report.ts';
import type { Gap } from '../../../src/model/gaps.ts';
import type { CompanionInput } from '../../../src/print/companion.ts';
import type { ReportInput } from '../../../src/print/report.ts';
import { sampleInput } from './sample-input.ts';

const GAP: Gap = {
  ...{ id: 'column:calls.optout_offered/alfa', kind: 'column', form: 'some-rows', feed: 'calls' },
  ...{ column: 'optout_offered', subject: '', vendors: ['alfa'], file_count: 1, rows: 12, of: 40, unread: 0 },
  files: [{ path: 'in/alfa/juni.csv', heading: 'Verzet' }],
  ...{ weight: 'decides', calls: 12, findings: 3, by_vendor: [], blocking: false, accepted: null },
};
const ACCEPTED: Gap = { ...GAP, id: 'x', accepted: { reason: 'known', until: '2026-12-31' } };

function inputWith(gaps: readonly Gap[], language: 'nl' | 'en' = 'nl'): ReportInput {
  return sampleInput({ language, changeSummary: (summary) => ({ ...summary, gaps }) });
}

function letterTo(input: ReportInput, vendor: string) {
  const summary = input.summary.vendors.find(({ id }) => id === vendor);
  if (summary === undefined) throw new Error(`no ${vendor}`);
  return requestLetter(input, summary);
}

describe('the letter that asks for what is missing', () => {
  it('names the day to reply that the report names: the one that was recorded, while it has not passed', () => {
    const changeSummary = (summary: ReportInput['summary']): ReportInput['summary'] =>
      ({
        ...summary,
        gaps: [GAP],
        hearing: { last_line: 1, gone: 0, deviations: [], parties: [{ party: 'alfa', reply_by: '2026-08-14' }] },
      }) as unknown as ReportInput['summary'];
    expect(letterTo(sampleInput({ language: 'nl', changeSummary }), 'alfa')?.term).toContain('14 augustus 2026');
  });

  it('asks for gaps of its own log and for what its checks found, by a day, and not for what was accepted', () => {
    const letter = letterTo(inputWith([GAP, ACCEPTED, { ...GAP, vendors: ['beta'] }]), 'alfa');
    expect(letter?.items).toHaveLength(3);
    expect(letter?.items[0]).toMatchObject({
      where: 'in/alfa/juni.csv, kolom Verzet.',
      ask: 'Vul deze gegevens aan en lever het bestand opnieuw, of laat weten waarom zij ontbreken.',
    });
    const titles = letter?.items
      .slice(1)
      .map(({ what, where }) => `${what} ${where}`)
      .join(' ');
    expect(titles).toMatch(/Oproep later gewijzigd: 4 keer\. Het gaat om: A-104, 3 juni 2026/u);
    expect(letter?.lead).toContain('Op 3 punten');
    expect(letter?.term).toBe(
      'Stuur ons uw antwoord en de gegevens uiterlijk op 24 juli 2026, aan: naleving@voorbeeld.nl.',
    );
  });

  it('is not written where nothing is to be asked', async () => {
    const input = sampleInput({ changeSummary: (summary) => ({ ...summary, gaps: [], completeness: [] }) });
    expect(letterTo(input, 'alfa')).toBeNull();
    const documents: unknown[] = [];
    for await (const document of report.documents(input)) documents.push(document);
    expect(documents).toEqual([]);
  });

  it('stays one page, and says how many more points there are', () => {
    const many = Array.from({ length: 14 }, (_, at): Gap => ({ ...GAP, id: `column:${at}`, column: `c${at}` }));
    const letter = letterTo(inputWith(many, 'en'), 'alfa');
    expect(letter?.items).toHaveLength(9);
    expect(letter?.more).toBe('There are 7 more points; your report has them under ‘Reliability’.');
  });

  it('names no other call centre, and no whole number', () => {
    const letter = letterTo(
      inputWith([{ ...GAP, files: [{ path: 'in/Beta Belt B.V./0612345678.csv', heading: null }] }]),
      'alfa',
    );
    expect(JSON.stringify(letter)).not.toMatch(/beta|612345678/iu);
  });

  it('is text for a mail too, of lines that mail leaves as they are', () => {
    const input = inputWith([GAP]);
    const [companion] = companions;
    const made = companion?.content(input as unknown as CompanionInput);
    if (made?.kind !== 'texts') throw new Error('no texts');
    const [{ file, text } = { file: '', text: '' }] = made.files;
    expect(file).toBe('request-alfa.txt');
    const letter = letterTo(input, 'alfa');
    expect(text).toBe(letter === null ? '' : requestText(letter));
    expect(text).toMatch(/^Aan: .*\r\n/u);
    expect(text).toContain('\r\n1. ');
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThan(100);
  });
});
