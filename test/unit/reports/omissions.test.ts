import { describe, expect, it } from 'vitest';
import { boardView } from '../../../reports/management/board.ts';
import { managementContext } from '../../../reports/management/context.ts';
import type { OmissionsView } from '../../../reports/parts/omissions/part.ts';
import { vendorContext } from '../../../reports/vendor/context.ts';
import { vendorOmissions } from '../../../reports/vendor/omissions.ts';
import type { Omission } from '../../../src/model/omissions.ts';
import type { Summary } from '../../../src/model/summary.ts';
import { sampleInput } from './sample-input.ts';
import { withLater } from './sample-later.ts';

const FOUND: Omission = {
  vendor: 'alfa',
  invoice: { invoiced: 2592, logged: 2499 },
  ...{ missing_ids: 93, missing_ids_around_silent_days: 87 },
  ...{ silent_days: ['2026-06-18'], complaints: 1 },
};

const withFound =
  (omissions: readonly Omission[] = [FOUND]) =>
  (summary: Summary): Summary => ({ ...summary, omissions });

function onBoard(changeSummary: (summary: Summary) => Summary): OmissionsView | null {
  return boardView(managementContext(sampleInput({ changeSummary }))).omissions;
}

function forVendor(id: string, changeSummary: (summary: Summary) => Summary): OmissionsView | null {
  const input = sampleInput({ changeSummary });
  const vendor = input.summary.vendors.find((one) => one.id === id);
  if (vendor === undefined) throw new Error(`no vendor ${id}`);
  return vendorOmissions(vendorContext(input, vendor));
}

describe('calls that a log leaves out', () => {
  it('are one story: invoice, ids, silent day and the complaint about that day', () => {
    expect(onBoard(withFound())).toEqual({
      heading: 'Er lijken oproepen te ontbreken',
      stories: [
        {
          name: 'Alfa Contact B.V.',
          facts: [
            'De factuur noemt 2.592 oproepen, het belbestand 2.499.',
            'In de nummering ontbreken 93 kenmerken, 87 daarvan rond een dag zonder oproepen.',
            'Op 18 juni 2026 staat in het belbestand geen enkele oproep; over die dag kwam wel 1 klacht.',
          ],
        },
      ],
      meaning: 'Over oproepen die ontbreken, zegt dit rapport niets. Vraag ze op.',
    });
  });

  it('stand with what was changed in its favour, old and new, which is told once', () => {
    const input = sampleInput({ changeSummary: (summary) => withFound()(withLater(summary)) });
    const { omissions, lines } = boardView(managementContext(input));
    const told = omissions?.stories[0]?.facts.at(-1) ?? '';
    expect(told).toBe(
      'Na de eerste levering zijn 3 oproepen gewijzigd, 2 daarvan mogelijk in het voordeel van het callcenter; 2 bevindingen zijn vervallen door een latere levering en 1 bevinding is minder zeker geworden. Recht van verzet aangeboden: van nee naar ja (1 oproep); begin (1 oproep).',
    );
    expect(lines.filter((line) => line.includes('Na de eerste levering'))).toEqual([]);
  });

  it('are told to the call centre as its own, and to no other', () => {
    const [story] = forVendor('alfa', withFound())?.stories ?? [];
    expect(story?.name).toBe('');
    expect(story?.facts[0]).toBe('Uw factuur noemt 2.592 oproepen, uw belbestand 2.499.');
    expect(forVendor('beta', withFound())).toBeNull();
  });

  it('are not spoken of where nothing speaks for them', () => {
    expect(onBoard(withFound([]))).toBeNull();
  });

  it('are not claimed where calls were only changed', () => {
    const view = onBoard((summary) => withFound([])(withLater(summary)));
    expect(view).toMatchObject({ heading: 'Oproepen zijn achteraf gewijzigd', meaning: '' });
  });

  it('name the first silent days, and how many more there are', () => {
    const days = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04', '2026-06-05'];
    const story = onBoard(
      withFound([{ ...FOUND, invoice: null, missing_ids: 0, silent_days: days, complaints: 2 }]),
    )?.stories.at(0);
    expect(story?.facts).toEqual([
      'Op 1 juni 2026, 2 juni 2026, 3 juni 2026 en 2 andere werkdagen staat in het belbestand geen enkele oproep; over die dagen kwamen wel 2 klachten.',
    ]);
  });
});
