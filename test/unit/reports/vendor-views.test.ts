import { describe, expect, it } from 'vitest';
import { completenessView } from '../../../reports/vendor/completeness.ts';
import { vendorContext } from '../../../reports/vendor/context.ts';
import { actionsView, coverView, verdictBarView } from '../../../reports/vendor/cover.ts';
import { findingGroups, findingsCsv, volumesOf } from '../../../reports/vendor/finding-rows.ts';
import { hoursView, mostTelling } from '../../../reports/vendor/hours.ts';
import { methodView } from '../../../reports/vendor/method.ts';
import { partiesView } from '../../../reports/vendor/parties.ts';
import { report } from '../../../reports/vendor/report.ts';
import { surenessView } from '../../../reports/vendor/sureness.ts';
import { volumeFile } from '../../../reports/vendor/volumes.ts';
import type { FindingRow, FindingWithProof } from '../../../src/model/results.ts';
import type { Summary, VendorSummary } from '../../../src/model/summary.ts';
import type { ReportDocument, ReportInput } from '../../../src/print/report.ts';
import { NOWHERE } from './nowhere.ts';
import { type SampleOptions, sampleInput } from './sample-input.ts';

function contextOf(input: ReportInput): ReturnType<typeof vendorContext> {
  const [vendor] = input.summary.vendors;
  return vendorContext(input, vendor as VendorSummary);
}

async function documentsOf(options: SampleOptions): Promise<readonly ReportDocument[]> {
  const documents: ReportDocument[] = [];
  for await (const document of report.documents(sampleInput(options))) {
    documents.push(document);
  }
  return documents;
}

function changeVendor(change: (vendor: VendorSummary) => VendorSummary): (summary: Summary) => Summary {
  return (summary) => ({
    ...summary,
    vendors: summary.vendors.map((vendor) => (vendor.id === 'alfa' ? change(vendor) : vendor)),
  });
}

describe('cover', () => {
  it('counts one in the singular', () => {
    const one = (vendor: VendorSummary): VendorSummary => ({
      ...vendor,
      conversations: 1,
      violating_calls: 1,
      verdicts: { ...vendor.verdicts, violation: 1, breach: 1, review: 0 },
    });
    const context = contextOf(sampleInput({ changeSummary: changeVendor(one) }));
    const labels = coverView(context).figures.map(({ label }) => label.text);
    expect(labels).toEqual(['gesprek', 'overtreding', 'aan u toe te rekenen', 'andere schending']);
    const parts = verdictBarView(context)?.parts.map(({ label, value }) => `${value} ${label}`) ?? [];
    expect(parts.slice(0, 3)).toEqual(['1 overtreding', '1 schending', '0 nakijken']);
  });

  it('says the rate, on what it rests and how far chance moves it, and no interval of few conversations', () => {
    const rated = (rate: VendorSummary['rate']): string =>
      coverView(
        contextOf(sampleInput({ changeSummary: changeVendor((vendor) => ({ ...vendor, rate, previous: null })) })),
      ).rate;
    expect(rated({ count: 27, of: 973, per_10000: 277.5, low: 191.4, high: 400.7 })).toBe(
      '277,5 overtredingen per 10.000 gesprekken. 27 overtredingen op 973 gesprekken. Bij zo veel gesprekken kan dit getal van maand tot maand en tussen callcenters door toeval liggen tussen 191,4 en 400,7.',
    );
    expect(rated({ count: 2, of: 199, per_10000: 100.5, low: 27.6, high: 359.2 })).toBe(
      '100,5 overtredingen per 10.000 gesprekken. 2 overtredingen op 199 gesprekken.',
    );
    expect(rated({ count: 0, of: 0, per_10000: null, low: null, high: null })).toBe(
      'Er waren geen gesprekken, dus dit aantal is niet te berekenen.',
    );
  });

  it('names at most five actions, each with its calls and the remedy of its rule', () => {
    const input = sampleInput();
    const { actions } = actionsView(contextOf(input), NOWHERE);
    const [vendor] = input.summary.vendors;
    expect(actions).toHaveLength(5);
    expect(actions.map((action) => action.calls)).toEqual(
      vendor?.measures.slice(0, 5).map(({ violations, calls }) => String(violations > 0 ? violations : calls)),
    );
    expect(actions[0]?.remedy).toBe(input.rules.find((rule) => rule.id === vendor?.measures[0]?.rule)?.text.nl.remedy);
  });
});

describe('who answers', () => {
  it('puts all other call centres together', () => {
    const third = (row: FindingRow, index: number): FindingRow =>
      row.responsible === 'beta' && index % 2 === 0 ? { ...row, responsible: 'gamma' } : row;
    const { rules } = partiesView(contextOf(sampleInput({ change: third })), NOWHERE);
    expect(rules[0]?.rows.filter((row) => row.party === 'Een ander callcenter')).toHaveLength(1);
  });

  it('says in one sentence that nothing was found, and what was checked', () => {
    const view = partiesView(contextOf(sampleInput({ findings: 0 })), NOWHERE);
    expect(view.empty).toContain('9 regels');
    expect(view.title).toBe('');
  });
});

describe('hours', () => {
  const cell = (
    weekday: number,
    hour: number,
    conversations: number,
    violating_calls: number,
  ): VendorSummary['hours'][number] => ({
    weekday,
    hour,
    conversations,
    violating_calls,
    outside_hours: 0,
  });

  it('names the part of the week that clearly holds more than its share', () => {
    expect(mostTelling([cell(1, 10, 100, 2), cell(1, 20, 20, 18)])).toEqual({
      kind: 'evening',
      weekday: 0,
      part: 18,
      whole: 20,
    });
    expect(mostTelling([cell(2, 10, 100, 4), cell(4, 10, 20, 16)])).toEqual({
      kind: 'weekday',
      weekday: 4,
      part: 16,
      whole: 20,
    });
  });

  it('names none for few violations, or where violations follow the calls', () => {
    expect(mostTelling([cell(1, 10, 100, 0), cell(1, 20, 20, 9)])).toBeNull();
    expect(mostTelling([cell(1, 10, 50, 50), cell(2, 20, 50, 50)])).toBeNull();
    expect(mostTelling([])).toBeNull();
  });

  it('draws the permitted hours only where such hours applied', () => {
    const before2012 = sampleInput({
      changeSummary: (summary) => ({
        ...summary,
        rules: summary.rules.filter((rule) => rule.rule !== 'outside-calling-hours'),
      }),
    });
    expect(String(hoursView(contextOf(sampleInput())).chart?.svg)).toContain('stroke-width="1.8"');
    expect(String(hoursView(contextOf(before2012)).chart?.svg)).not.toContain('stroke-width="1.8"');
  });

  it('says so where there was no conversation', () => {
    const input = sampleInput({ findings: 0, changeSummary: changeVendor((vendor) => ({ ...vendor, hours: [] })) });
    expect(hoursView(contextOf(input))).toMatchObject({
      chart: null,
      empty: expect.stringContaining('geen gesprekken'),
    });
  });
});

describe('findings', () => {
  it('prints each by itself, in order, numbered from 1, but for those that differ in nothing but the call', async () => {
    const input = sampleInput();
    const context = contextOf(input);
    const rows = await input.findings('alfa');
    const [findings = []] = volumesOf(context, rows);
    const printed = findingGroups(context, findings, NOWHERE, 'alle.csv').flatMap((group) => group.rows);
    const alike = rows.flatMap((row, index) => (row.level === 'evidence' ? [index + 1] : []));
    expect(alike.length).toBeGreaterThan(10);
    const alone = rows.map((_, index) => index + 1).filter((position) => !alike.slice(1).includes(position));
    expect(printed.map((row) => row.position)).toEqual(alone.map(String));
    expect(printed.find(({ position }) => position === String(alike[0]))).toMatchObject({
      ...{
        moment: expect.stringMatching(/^\d juni 2026 tot en met \d+ juni 2026$/),
        call: `${alike.length} gelijke bevindingen`,
        number: '',
        agent: '',
      },
      ...{ file: 'alle.csv', row: 'in deze pdf' },
    });
    const named = alike.map((position) => `${rows[position - 1]?.call_id} (${position})`);
    expect(printed.find(({ position }) => position === String(alike[0]))?.reason).toContain(named.join(', '));
  });

  it('shows in each row the values that prove it, and above the table what all rows share', async () => {
    const input = sampleInput({ findings: 200 });
    const context = contextOf(input);
    const rows = await input.findings('alfa');
    const [findings = []] = volumesOf(context, rows);
    const groups = findingGroups(context, findings, NOWHERE, 'alle.csv');
    const group = (id: string) => groups.find((one) => one.id === `findings-${id}`);
    const offer = group('optout-not-offered');
    expect(offer).toMatchObject({
      isWide: true,
      shared: expect.stringMatching(/^Vastgesteld\. Toe te rekenen aan u: plicht van de beller\./u),
    });
    expect(offer?.shared).toContain('Bij alle: recht van verzet aangeboden: nee, gesprek van 134 seconden.');
    expect(offer?.rows.map(({ grade, party, reason }) => grade + party + reason).join('')).toBe('');
    const attempts = group('too-many-attempts')?.rows.map(({ reason }) => reason) ?? [];
    expect(new Set(attempts)).toEqual(new Set(['te vaak op één dag', 'te vaak in 30 dagen']));
    expect(group('too-many-attempts')?.shared).toContain('4e belpoging, hoogstens 3 afgesproken');
    const objected = group('called-after-objection');
    expect(objected?.isWide).toBe(false);
    expect(objected?.shared).toContain('Bij alle: vastgelegd door een ander callcenter');
    expect(objected?.rows[0]?.reason).toMatch(/^bezwaar van \d+ mei 2026.*, \d+ dagen eerder/u);
  });

  it('says in its row what was replied to a finding and decided, and above the table what is equal for all', async () => {
    const heard = {
      ...{ state: 'upheld', answer: 'disputed', late_answer: '' },
      ...{ decision: 'upheld', decided_for: '', until: '' },
    };
    const said = 'U zei: betwist. Besluit: gehandhaafd.';
    const groupsOf = async (isHeard: (row: FindingWithProof) => boolean) => {
      const input = sampleInput({ findings: 200, change: (row) => (isHeard(row) ? { ...row, heard } : row) });
      const context = contextOf(input);
      const [findings = []] = volumesOf(context, await input.findings('alfa'));
      return findingGroups(context, findings, NOWHERE, 'alle.csv');
    };
    const [first] = await sampleInput({ findings: 200 }).findings('alfa');
    const one = await groupsOf((row) => row.call_id === first?.call_id && row.rule === first?.rule);
    expect(one.flatMap(({ rows }) => rows.map((row) => row.heard)).filter((text) => text !== '')).toEqual([said]);
    expect(one.map(({ shared }) => shared).join(' ')).not.toContain('U zei');
    const all = await groupsOf(() => true);
    expect(all.flatMap(({ rows }) => rows.map((row) => row.heard)).join('')).toBe('');
    for (const { shared } of all) expect(shared).toContain(said);
  });

  it.each([
    ['2026-04-17 15:26', '2026-06-05 13:18:00', '48 dagen eerder'],
    ['2026-04-17', '2026-06-05 13:18:00', '48 dagen eerder'],
    ['2026-06-04 13:17', '2026-06-05 13:18:00', '1 dag eerder'],
    ['2026-06-04 13:18', '2026-06-05 13:18:00', 'minder dan een dag eerder'],
    ['2026-06-04 13:18:00', '2026-06-05 13:18:00', '1 dag eerder'],
    ['2026-06-05 09:00', '2026-06-05 13:18:00', 'minder dan een dag eerder'],
    ['2026-06-05', '2026-06-05 13:18:00', 'misschien pas na deze oproep'],
    ['2026-06-05 13:18', '2026-06-05 13:18:59', 'misschien pas na deze oproep'],
    ['2026-06-05 13:17', '2026-06-05 13:18:00', 'minder dan een dag eerder'],
    ['2026-06-05 13:18:00', '2026-06-05 13:18:00', 'misschien pas na deze oproep'],
  ])(
    'counts whole days from an objection (%s) to a call (%s), as the table of stops does',
    async (objected, called, said) => {
      const proof = { recorded_by: 'client' };
      const input = sampleInput({
        findings: 40,
        change: (row) => ({ ...row, grade: 'possible', objected, local_time: called, proof }),
      });
      const context = contextOf(input);
      const [findings = []] = volumesOf(context, await input.findings('alfa'));
      const group = findingGroups(context, findings, NOWHERE, 'alle.csv').find(({ id }) =>
        id.includes('after-objection'),
      );
      expect(JSON.stringify(group)).toContain(said);
    },
  );

  it('says how certain the order is also where nobody is known to have recorded the objection', async () => {
    const day = { objected: '2026-06-05', local_time: '2026-06-05 13:18:00', grade: 'possible' as const };
    const input = sampleInput({ change: ({ proof: _, ...row }) => ({ ...row, ...day }) });
    const context = contextOf(input);
    const [findings = []] = volumesOf(context, await input.findings('alfa'));
    const group = findingGroups(context, findings, NOWHERE, 'alle.csv').find(({ id }) =>
      id.includes('after-objection'),
    );
    expect(JSON.stringify(group)).toContain('misschien pas na deze oproep');
  });

  it('does not doubt the order of a finding that is proven, also in the hour that autumn repeats', async () => {
    const night = { objected: '2025-10-26 02:50:00', local_time: '2025-10-26 02:10:00', grade: 'proven' as const };
    const input = sampleInput({ change: (row) => ({ ...row, ...night }) });
    const context = contextOf(input);
    const [findings = []] = volumesOf(context, await input.findings('alfa'));
    const groups = JSON.stringify(findingGroups(context, findings, NOWHERE, 'alle.csv'));
    expect(groups).toContain('minder dan een dag eerder');
    expect(groups).not.toContain('misschien pas');
  });

  it('prints a few that are alike each by itself, and never folds what was proven', async () => {
    const input = sampleInput({
      change: (row) => ({ ...row, level: 'statute', grade: 'proven', cause: 'in-call-duty' }),
    });
    const context = contextOf(input);
    const [findings = []] = volumesOf(context, await input.findings('alfa'));
    const printed = findingGroups(context, findings, NOWHERE, 'alle.csv').flatMap((group) => group.rows);
    expect(printed).toHaveLength(findings.length);
  });

  it('refuses results that hold another number of findings than the summary', async () => {
    const input = sampleInput();
    const rows = await input.findings('alfa');
    expect(() => volumesOf(contextOf(input), rows.slice(1))).toThrow('419');
    const moved = rows.map((row, index) => (index === 0 ? { ...row, rule: 'too-many-attempts' } : row));
    expect(() => volumesOf(contextOf(input), moved)).toThrow('called-after-objection');
    const unknown = sampleInput({
      changeSummary: changeVendor((vendor) => ({ ...vendor, rules: vendor.rules.slice(1) })),
    });
    expect(() => volumesOf(contextOf(unknown), rows)).toThrow('by rule');
  });

  it.each([
    [0, [0]],
    [3000, [3000]],
    [6000, [3000, 3000]],
    [6001, [3000, 3000, 1]],
  ])('splits %d findings into volumes of %j', async (findings, volumes) => {
    const input = sampleInput({ findings });
    expect(volumesOf(contextOf(input), await input.findings('alfa')).map(({ length }) => length)).toEqual(volumes);
  });

  it('numbers the annexes in two digits', () => {
    const { vendor } = contextOf(sampleInput());
    expect([0, 1, 2, 10].map((volume) => volumeFile(vendor, volume))).toEqual([
      'vendor-alfa.pdf',
      'vendor-alfa-bijlage-01.pdf',
      'vendor-alfa-bijlage-02.pdf',
      'vendor-alfa-bijlage-10.pdf',
    ]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [3001, 2],
  ])('prints %d findings in %d volumes', async (findings, volumes) => {
    const documents = await documentsOf({ findings });
    const own = documents.filter((document) => document.file.startsWith('vendor-alfa'));
    expect(own.map((document) => document.file)).toEqual(
      ['vendor-alfa.pdf', 'vendor-alfa-bijlage-01.pdf'].slice(0, volumes),
    );
    // Lines about several findings say how many.
    const lines = own.map((document) => document.html.split('<td class="position"').length - 1);
    const folded = own.map(({ html }) =>
      [...html.matchAll(/>([\d.]+) gelijke bevindingen</g)].reduce(
        (sum, [, count = '']) => sum + Number(count.replace('.', '')) - 1,
        0,
      ),
    );
    const rows = lines.map((count, index) => count + (folded[index] ?? 0));
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(findings);
    expect(Math.max(...rows)).toBeLessThanOrEqual(3000);
  });

  it('attaches the same rows as CSV, masked', async () => {
    const input = sampleInput();
    const context = contextOf(input);
    const rows = await input.findings('alfa');
    const [findings = []] = volumesOf(context, rows);
    const csv = findingsCsv(context, findings);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(rows.length + 1);
    expect(csv).not.toMatch(/beta|jansen/i);
    expect(rows.some((row) => csv.includes(row.number.slice(3)))).toBe(false);
    expect(csv).toContain('een ander callcenter');
    expect(csv.split('\r\n')[0]).toContain('bevinding,zekerheid,reden,toe te rekenen aan,waarom');
    expect(csv).toMatch(/,vastgesteld,[^\r\n]*,De opdrachtgever,/u);
  });

  it('hides a number that is part of a call id', async () => {
    const input = sampleInput({ findings: 5, change: (row) => ({ ...row, call_id: `X-0${row.number.slice(3)}` }) });
    const rows = await input.findings('alfa');
    const [{ html } = { html: '' }] = await documentsOf({
      findings: 5,
      change: (row) => ({ ...row, call_id: `X-0${row.number.slice(3)}` }),
    });
    expect(rows.some((row) => html.includes(row.number.slice(3)))).toBe(false);
    expect(html).toContain('X-•••');
  });
});

describe('whether the logs are complete', () => {
  it('names no agent, and puts words of the check into the language of the report', () => {
    const input = sampleInput({
      changeSummary: (summary) => ({
        ...summary,
        completeness: [
          {
            check: 'offer-rate-implausible',
            vendor: 'alfa',
            examined: 1,
            results: 1,
            examples: [{ subject: 'Anna de Vries', day: null, expected: 'fewer than 1200', found: '1200' }],
          },
          {
            check: 'invoice-difference',
            vendor: 'alfa',
            examined: 1,
            results: 1,
            examples: [{ subject: 'minutes', day: '2026-06-01', expected: '100.00', found: '120.00' }],
          },
        ],
      }),
    });
    const view = completenessView(contextOf(input));
    expect(JSON.stringify(view)).not.toContain('Anna');
    const invoice = view.checks.find((check) => check.title === 'Verschil met de factuur');
    expect(invoice).toMatchObject({ examined: '1 factuur', named: 'minuten, 1 juni 2026' });
  });
});

describe('a delivery that is less than was agreed', () => {
  const path = 'in/alfa/juni.csv';
  const examples = [
    { subject: path, day: null, expected: 'a value for agent', found: 'none' },
    { subject: path, day: null, expected: 'at least 1000 rows', found: '12' },
    { subject: path, day: null, expected: 'result known in 98% of 12 rows', found: '7' },
    { subject: 'last working day of the period', day: '2026-06-30', expected: 'calls', found: 'none after 2026-06-09' },
  ];
  const named = (language: 'nl' | 'en'): string | undefined => {
    const figure = { check: 'delivery-contract', vendor: 'alfa', examined: 5, results: 6, examples };
    const input = sampleInput({ language, changeSummary: (summary) => ({ ...summary, completeness: [figure] }) });
    return completenessView(contextOf(input)).checks.find((check) => check.results === '6')?.named;
  };

  it('is told to the call centre with what was agreed and what came', () => {
    expect(named('nl')?.split(' · ')).toEqual([
      `${path}: verwacht een waarde voor ‘medewerker’, gevonden geen`,
      `${path}: verwacht ten minste 1.000 rijen, gevonden 12`,
      `${path}: verwacht ‘resultaat’ bekend in 98% van 12 rijen, gevonden 7`,
      'laatste werkdag van de periode, 30 juni 2026: verwacht oproepen, gevonden geen na 9 juni 2026',
      'en nog 2, die de opdrachtgever u kan geven.',
    ]);
    expect(named('en')?.split(' · ')).toEqual([
      `${path}: expected a value for “agent”, found none`,
      `${path}: expected at least 1,000 rows, found 12`,
      `${path}: expected “result” known in 98% of 12 rows, found 7`,
      'last working day of the period, 30 June 2026: expected calls, found none after 9 June 2026',
      'and 2 more, which the company can give you.',
    ]);
  });
});

describe('how sure', () => {
  it('tells rows of its files that were removed where there are any', () => {
    expect(surenessView(contextOf(sampleInput()))).toMatchObject({ tellsRemoved: false, fileColumns: { length: 8 } });
    const change = (summary: Summary): Summary => ({
      ...summary,
      files: summary.files.map((file) => ({ ...file, accepted: file.accepted - 1, removed: 1 })),
    });
    const view = surenessView(contextOf(sampleInput({ changeSummary: change })));
    expect(view.fileColumns.at(-3)).toBe('+\u00a0verwijderd');
    expect(view.files.every(({ span, counts }) => span === 8 && (counts === null || Number(counts[5]) >= 1))).toBe(
      true,
    );
    expect(view.filesLead).toMatch(/rijen verwijderd: de bewaartermijn was voorbij/u);
  });

  it('prints no equation that does not hold', () => {
    const broken = sampleInput({
      changeSummary: (summary) => ({
        ...summary,
        files: summary.files.map((file, index) => (index === 0 ? { ...file, rows_read: 1 } : file)),
      }),
    });
    expect(() => surenessView(contextOf(broken))).toThrow('add up');
  });

  it('warns where the loaded calls do not cover the period', () => {
    const input = sampleInput({
      changeSummary: changeVendor((vendor) => ({
        ...vendor,
        loaded: { calls: 5, first_day: '2026-06-04', last_day: '2026-06-20' },
      })),
    });
    expect(surenessView(contextOf(input)).loaded).toHaveLength(3);
  });
});

describe('how judged', () => {
  it('prints both versions where the law changed within the period', () => {
    const input = sampleInput({
      changeSummary: (summary) => ({ ...summary, period: { ...summary.period, from: '2021-06-30' } }),
    });
    expect(methodView(contextOf(input)).rules[0]?.versions).toHaveLength(2);
  });
});
