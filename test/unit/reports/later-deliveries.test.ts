import { describe, expect, it } from 'vitest';
import { stateInLines } from '../../../reports/management/board.ts';
import { changesView } from '../../../reports/management/changes.ts';
import { managementContext } from '../../../reports/management/context.ts';
import { coverView as managementCover } from '../../../reports/management/cover.ts';
import { laterWords } from '../../../reports/parts/later-deliveries/part.ts';
import { vendorContext } from '../../../reports/vendor/context.ts';
import { coverView } from '../../../reports/vendor/cover.ts';
import { vendorLaterView } from '../../../reports/vendor/later.ts';
import type { VendorSummary } from '../../../src/model/summary.ts';
import type { ReportInput } from '../../../src/print/report.ts';
import { sampleInput } from './sample-input.ts';
import { withLater } from './sample-later.ts';

const changed = (language: 'nl' | 'en' = 'nl'): ReportInput => sampleInput({ language, changeSummary: withLater });
const ofVendor = (input: ReportInput, id: string) =>
  vendorContext(input, input.summary.vendors.find((vendor) => vendor.id === id) as VendorSummary);

describe('calls that were changed after delivery, in the report of their call centre', () => {
  it('are counted on the first page, with the findings that went', () => {
    const cover = coverView(ofVendor(changed(), 'alfa'));
    expect(cover.sentences.at(-1)).toBe(
      'Na de eerste levering zijn 3 oproepen gewijzigd, 2 daarvan mogelijk in uw voordeel; 2 bevindingen zijn vervallen door een latere levering en 1 bevinding is minder zeker geworden.',
    );
    expect(cover.contents.map(({ id }) => id)).toContain('later');
  });

  it('stand with old and new value and both deliveries, side by side', () => {
    const [first, second, third] = vendorLaterView(ofVendor(changed(), 'alfa'))?.values.rows ?? [];
    expect(first?.map(({ text, minor }) => [text, ...minor])).toEqual([
      ['A-7', '10 juni 2026, 12:00', '+31 6 •••• •678'],
      ['recht van verzet aangeboden', 'gunstiger voor het callcenter'],
      ['nee', 'alfa-2026-06-a.csv, regel 12'],
      ['ja', 'alfa-2026-06-b.csv, regel 7'],
    ]);
    expect(second?.[1]?.minor).toContain(
      'nummer en tijd zijn anders: misschien een andere oproep met hetzelfde kenmerk',
    );
    expect(second?.[2]?.text).toBe('11 juni 2026, 21:30');
    expect(third?.slice(2).map(({ text }) => text)).toEqual(['staat in het bestand', 'staat in het bestand']);
  });

  it('name a file with its folder where another one has its name', () => {
    const input = changed();
    const [file, ...others] = input.summary.files;
    const paths = ['in/alfa/alfa-2026-06-a.csv', 'in/alfa/again/alfa-2026-06-a.csv', 'in/alfa/alfa-2026-06-b.csv'];
    const files = [...others, ...paths.map((path) => ({ ...file, path }))] as typeof input.summary.files;
    const [first] =
      vendorLaterView(ofVendor({ ...input, summary: { ...input.summary, files } }, 'alfa'))?.values.rows ?? [];
    expect(first?.slice(2).map(({ minor }) => minor)).toEqual([
      ['alfa/alfa-2026-06-a.csv, regel 12'],
      ['alfa-2026-06-b.csv, regel 7'],
    ]);
  });

  it('keep their findings on the list, as lapsed after a later delivery', () => {
    const view = vendorLaterView(ofVendor(changed(), 'alfa'));
    const [own, ofAnother, before] = view?.findings?.rows ?? [];
    expect(own?.[1]?.minor).toEqual([
      'resultaat: van gesprek naar geen gehoor',
      'gesprekstijd in seconden: van 61 naar 0',
      'campagne: van niet ingevuld naar <b>zon</b>',
    ]);
    expect(own?.slice(2).map(({ text }) => text)).toEqual(['vastgesteld', 'vervallen door latere levering']);
    expect(ofAnother?.[1]?.minor).toEqual(['door een wijziging in het bestand van een ander callcenter']);
    expect(ofAnother?.[3]).toMatchObject({ text: 'minder zeker door latere levering', minor: ['mogelijk'] });
    expect(before?.[3]?.minor).toEqual(['de oproep staat in geen bestand meer']);
    expect(JSON.stringify(view)).not.toMatch(/beta/iu);
  });

  it('say how many there are where a table is cut', () => {
    const view = vendorLaterView(ofVendor(changed(), 'alfa'));
    expect(view?.values.cut).toBe('Dit zijn de eerste 3 van 90; de rest staat in later-deliveries.csv.');
    expect(view?.findings?.cut).toBe('');
  });

  it('are not spoken of where there are none', () => {
    for (const context of [ofVendor(changed(), 'beta'), ofVendor(sampleInput(), 'alfa')]) {
      expect(vendorLaterView(context)).toBeNull();
      expect(coverView(context).contents.map(({ id }) => id)).not.toContain('later');
    }
  });
});

describe('what changed, in the report for the company', () => {
  it('is in a line for the board, and in a chapter with the reasons', () => {
    const context = managementContext(changed('en'));
    expect(stateInLines(context).at(-1)).toContain('3 calls were changed, 2 of them possibly in favour of the call');
    expect(managementCover(context).contents[2]).toEqual({ id: 'changes', label: 'What changed since version 1' });
    const view = changesView(context);
    expect(view?.version?.lead).toBe('From 41 to 40 findings: 1 added, 2 no longer found.');
    expect(view?.version?.reasons.map(({ title, counts }) => [title, ...counts])).toEqual([
      ['A new file', '1', '1', '0'],
      ['Several things changed; which of them caused it is not known', '0', '1', '0'],
    ]);
    expect(view?.later?.values.rows[0]?.[0]).toMatchObject({
      text: 'A-7',
      minor: ['Alfa Contact B.V.', expect.any(String), '+31 6 •••• •678'],
    });
    expect(view?.later?.findings?.rows[1]?.map(({ minor }) => minor).slice(1)).toEqual([
      ['by a change of call BETA-CALL-3 of Beta Contact', 'opt-out requested: from yes to no'],
      ['beta-2026-06.csv, line 3'],
      ['possible', 'beta-2026-06.csv, line 4'],
    ]);
  });

  it('is no chapter in a first version in which nothing was changed', () => {
    const context = managementContext(sampleInput());
    expect(changesView(context)).toBeNull();
    expect(managementCover(context).contents.map(({ id }) => id)).not.toContain('changes');
  });
});

describe('the words for it', () => {
  const figures = (changedCalls: number, inFavour: number, lapsed: number) => ({
    ...{ changed_calls: changedCalls, in_favour: inFavour },
    findings: { lapsed, weaker: 0, moved: 0 },
  });

  it.each([
    [figures(0, 0, 0), ''],
    [figures(1, 1, 0), 'Na de eerste levering is 1 oproep gewijzigd, mogelijk in het voordeel van het callcenter.'],
    [
      figures(2, 0, 0),
      'Na de eerste levering zijn 2 oproepen gewijzigd, geen daarvan in het voordeel van het callcenter.',
    ],
    [figures(0, 0, 1), '1 bevinding is vervallen door een latere levering.'],
  ])('say %j', (of, said) => {
    expect(laterWords('nl').sentence(of, 'company')).toBe(said);
  });
});
