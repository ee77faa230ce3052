import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { regulatorView } from '../../../reports/acm/report.ts';
import { internalView } from '../../../reports/acm-internal/report.ts';
import { listChecks } from '../../../src/completeness/completeness.ts';
import { gapTeller } from '../../../src/gaps/tell-gaps.ts';
import { regulatorWorkspace } from '../../../src/jobs/dossier.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import type { Days } from '../../../src/model/configuration.ts';
import type { InternalFile, RegulatorFile } from '../../../src/model/dossier.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { listRules } from '../../../src/rulebook/registry.ts';
import { type Workspace, withPeriod } from '../../../src/workspace/workspace.ts';
import { dossierTestWorkspace } from '../answers/dossier-workspace.ts';

// June 2026 was judged. The regulator asks about five numbers that were called in May; others were called too, in both months.

const CALLS = 'call_id,started_at,called_number,talk_seconds,result,direction,caller_number,agent,campaign,person_id';
const call = (id: string, at: string, number: string): string =>
  `${id},${at}T10:00:00,${number},60,conversation,outbound,+31858880100,Jan,zon,`;
const relation = (id: string, number: string): string =>
  `${id},voorbeeld,purchase,2020-01-01,2022-12-31,,${number},20.00,solar,yes`;
const [FORMER, EXPIRED, WITHDRAWN, NOTHING] = ['0655551111', '0655552222', '0655553333', '0655554444'] as const;
const TICKED = '0655559999';
const LIST = ['nummer', FORMER, EXPIRED, WITHDRAWN, NOTHING, TICKED, ''].join('\n');

const scratch = mkdtempSync(join(tmpdir(), 'belaudit-span-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let workspace: Workspace;
let data: RegulatorFile;
let within: InternalFile;
let view: ReturnType<typeof regulatorView>;
let inside: ReturnType<typeof internalView>;

beforeAll(async () => {
  workspace = await dossierTestWorkspace(join(scratch, 'audit'), {
    'in/alfa-1.csv': [
      CALLS,
      call('A1', '2026-05-05', FORMER),
      call('A2', '2026-05-06', EXPIRED),
      call('A3', '2026-05-07', WITHDRAWN),
      call('A4', '2026-05-08', NOTHING),
      call('A8', '2026-05-12', TICKED),
      call('A5', '2026-05-11', '0655556666'),
      call('A6', '2026-06-09', '0655557777'),
      call('A7', '2026-06-10', '0655558888'),
      '',
    ].join('\n'),
    'in/alfa-2.csv': `${CALLS}\nA7,2026-06-10T10:00:00,0655558888,12,refused,outbound,+31858880100,Jan,zon,\n`,
    'in/relations.csv': [
      'relation_id,entity,kind,started_on,ended_on,person_id,number,paid_amount,product,optout_offered_at_collection',
      relation('R1', FORMER),
      relation('R2', '0655556666'),
      relation('R3', '0655557777'),
      '',
    ].join('\n'),
    'in/consents.csv': [
      'consent_id,given_at,number,person_id,names,products,form,initiative,expires_on,withdrawn_at,evidence',
      `C1,2025-05-01T10:00:00,${EXPIRED},,groenplus,solar,active,consumer,2026-03-01,,formulier-1.pdf`,
      `C2,2025-05-01T10:00:00,${WITHDRAWN},,groenplus,solar,active,consumer,,2026-04-02T11:00:00,formulier-2.pdf`,
      `C3,2025-05-01T10:00:00,${TICKED},,groenplus,solar,pre-ticked,consumer,,,formulier-3.pdf`,
      '',
    ].join('\n'),
  });
  writeFileSync(join(scratch, 'lijst.csv'), LIST);
  const { folder, internal } = await regulatorWorkspace(workspace, join(scratch, 'lijst.csv'), SILENT, { pdf: false });
  const read = <Data>(file: string): Data => JSON.parse(readFileSync(join(workspace.directory, file), 'utf8')) as Data;
  data = read(`${folder}/acm-response.json`);
  within = read(`${internal.folder}/acm-internal.json`);
  const [rules, checks] = [await listRules(), await listChecks()];
  const texts = { rules, checks, language: 'nl', file: 'acm.pdf' } as const;
  const tellGap = await gapTeller({ vendors: data.base.vendors, rules }, 'nl');
  view = regulatorView({ ...texts, tellGap, base: data.base, answer: data.answer });
  inside = internalView({ ...texts, tellGap, base: within.base, answer: within.answer });
});

describe('an answer about calls outside the judged month', () => {
  it('counts calls beyond the terms over its own period, and over the numbers asked for only', () => {
    expect(data.base.period).toMatchObject({ from: '2026-05-01', to: '2026-06-30' });
    const once = [
      { term: 'relation', calls: 1 },
      { term: 'retention', calls: 1 },
    ];
    expect(data.answer.policy.exceeded).toEqual(once);
    expect(within.answer.policy.exceeded).toEqual(once);
    expect(view.terms.sentences[2]).toBe(
      'Voor gegevens van vroegere klanten publiceerde het bedrijf vanaf 25 mei 2018 een eigen termijn van 18 maanden. Bij 1 oproep naar uw nummers, van 1 mei 2026 tot en met 30 juni 2026, was die termijn voorbij.',
    );
    expect(inside.cover.sentences.join(' ')).toContain('Bij 1 oproep naar de gevraagde nummers was die voorbij');
  });

  it('names no call centre that called none of these numbers, and measures nothing over others', () => {
    expect(data.answer.vendors.map(({ id }) => id)).toEqual(['alfa']);
    expect(view.callers.lead).toBe('Eén callcenter belde nummers van uw lijst.');
    expect(view.terms.sentences.at(-1)).toContain('Geen regel met een van uw nummers is afgewezen of later vervangen.');
  });

  it('says which days the checks of the logs, and gaps, are of', () => {
    expect(data.base.checked).toEqual({ from: '2026-06-01', to: '2026-06-30' });
    expect(view.base.checksLead).toContain('van 1 juni 2026 tot en met 30 juni 2026');
    expect(view.about.limitsLead).toContain('alle oproepen van juni 2026');
    expect(inside.gaps.lead).toContain('geteld over alle oproepen van 1 juni 2026 tot en met 30 juni 2026.');
  });

  it('names, within, the articles behind the rules of its findings, with how certain they are', () => {
    const found = within.answer.dossiers.flatMap(({ calls }) => calls.flatMap(({ findings }) => findings));
    expect(found).not.toEqual([]);
    expect(inside.law.rows.length).toBe(new Set(found.map(({ rule }) => rule)).size);
    const { text } = inside.law.rows.find(({ term }) => term === 'Geen wettelijke grondslag') ?? { text: '' };
    expect(text).toMatch(/ 11\.7.*\(bron deels van anderen bekend\)$/u);
  });

  it('says, within, that unfinished texts of the answer make it a draft', () => {
    expect(within.answer.open_statements.length).toBeGreaterThan(0);
    expect(within.answer.status).toBe('draft');
    expect(inside.cover.sentences[0]).toMatch(/^Dit stuk is een concept, omdat .* tekst.* niet af/u);
  });

  it('calls the register not needed, rather than not known, for days on which it no longer existed', () => {
    expect(view.base.missing).toContain(
      'en voor deze periode ook niet nodig: Bel-me-niet Register en vergelijkingen met het register. Het register bestaat sinds 1 juli 2021 niet meer.',
    );
    expect(view.base.missing?.split(', en voor deze periode')[0]).not.toContain('egister');
  });

  it('names a record that is not enough, and says that there is none only where there is none', () => {
    const said = view.numbers.table.numbers.map(({ lines }) => {
      const { text, minor } = lines[0]?.cells[2] ?? { text: '', minor: [] };
      return [String(text), ...minor].filter((part) => part !== '').join(' ');
    });
    expect(said).toEqual([
      'klantrelatie R1 vanaf 1 januari 2020',
      'wel vastgelegd, maar niet voldoende: toestemming C1, geldig tot en met 1 maart 2026',
      'wel vastgelegd, maar niet voldoende: toestemming C2, ingetrokken op 2 april 2026, 11:00',
      'geen vastgelegd gegeven gevonden',
      'wel vastgelegd, maar niet voldoende: toestemming C3, niet op een geldige manier gegeven (vooraf aangevinkt)',
    ]);
  });
});

describe('an answer about a month that was asked for', () => {
  it('has the calls of that month alone, says so, and stands beside the answer about all calls', async () => {
    const days = { from: '2026-06-01', to: '2026-06-30' };
    const list = join(scratch, 'lijst.csv');
    writeFileSync(join(scratch, 'juni.csv'), ['nummer', FORMER, '0655557777', ''].join('\n'));
    const { folder, figures } = await regulatorWorkspace(workspace, join(scratch, 'juni.csv'), SILENT, {
      ...{ pdf: false, days },
    });
    expect(folder).toMatch(/^reports\/acm-[\d-]+-juni-2026-06$/u);
    expect(figures).toMatchObject({ numbers: 2, called: 1, not_called: 1, calls: 1, judged: 1 });
    const read = JSON.parse(
      readFileSync(join(workspace.directory, folder, 'acm-response.json'), 'utf8'),
    ) as RegulatorFile;
    expect(read.answer.asked_days).toEqual(days);
    expect(read.base.period).toMatchObject(days);
    expect(read.answer.policy.exceeded).toEqual([
      { term: 'relation', calls: 1 },
      { term: 'retention', calls: 1 },
    ]);
    // What is on record stays, also where no call of the month rests on it.
    expect(read.answer.dossiers.map(({ calls, relations }) => [calls.length, relations.length])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    const [rules, checks] = [await listRules(), await listChecks()];
    const tellGap = await gapTeller({ vendors: read.base.vendors, rules }, 'nl');
    const shown = regulatorView({
      ...{ rules, checks, language: 'nl', file: 'acm.pdf', tellGap },
      ...{ base: read.base, answer: read.answer },
    });
    expect(shown.cover.sentences[0]).toBe(
      'Dit antwoord gaat alleen over oproepen van juni 2026, zoals u vroeg. Oproepen van andere dagen staan er niet in; bezwaren en toestemmingen van andere dagen wel.',
    );
    // The first number was called in May: that it was not called would be untrue.
    expect(shown.cover.sentences[1]).toContain('staat 1 oproep van deze dagen in de belbestanden');
    expect(JSON.stringify(shown.numbers)).toContain('staat geen oproep van deze dagen naar dit nummer');
    const csv = readFileSync(join(workspace.directory, folder, 'acm-numbers.csv'), 'utf8');
    expect(csv).toMatch(/,no-call-in-asked-days,/u);
    const all = await regulatorWorkspace(workspace, list, SILENT, { ...{ pdf: false, days } });
    expect(all.figures).toMatchObject({ numbers: 5, called: 0, calls: 0 });
  });

  it('has the gaps and the checks of that month alone, whatever the last audit was of', async () => {
    const list = join(scratch, 'lijst.csv');
    const days = { from: '2026-05-01', to: '2026-05-31' };
    const { folder, internal, figures } = await regulatorWorkspace(workspace, list, SILENT, { pdf: false, days });
    const read = <Data>(file: string): Data =>
      JSON.parse(readFileSync(join(workspace.directory, file), 'utf8')) as Data;
    const { base } = read<RegulatorFile>(`${folder}/acm-response.json`);
    const { answer } = read<InternalFile>(`${internal.folder}/acm-internal.json`);
    expect(base.period).toEqual({ ...days, as_of: '2026-07-10' });
    expect(base.checked).toEqual(days);
    expect(base).not.toHaveProperty('judged_aside');
    // Six calls of May, all of Alfa: A1 to A5 and A8. The row that was delivered again is of June, as are all calls of Beta.
    expect(base.checks.map(({ check, vendor, examined, results }) => [check, vendor, examined, results])).toEqual([
      ['call-after-audit-date', 'alfa', 6, 0],
      ['contradictory-row', 'alfa', 6, 0],
      ['gap-in-numbering', 'alfa', 6, 0],
      ['revised-row', 'alfa', 6, 0],
    ]);
    const counted = answer.gaps.flatMap(({ by_vendor: shares }) => shares.map(({ vendor, calls }) => [vendor, calls]));
    expect(new Set(counted.map(String))).toEqual(new Set(['alfa,6']));
    expect(figures).toMatchObject({ numbers: 5, called: 5, calls: 5, judged: 5 });
  });

  it('counts what followed an objection in that month alone, though more months were judged', async () => {
    const two = await dossierTestWorkspace(join(scratch, 'two'), {
      'in/alfa-1.csv': [
        CALLS,
        call('A1', '2026-05-05', FORMER),
        call('A2', '2026-05-06', FORMER),
        call('A3', '2026-06-03', FORMER),
        '',
      ].join('\n'),
      'in/alfa-2.csv': `${CALLS}\n${call('A4', '2026-05-07', NOTHING)}\n`,
      'in/objections.csv': `objection_id,number,objected_at,recorded_by\nO1,${FORMER},2026-05-01T09:00:00,client\n`,
    });
    const span = { from: '2026-05-01', to: '2026-06-30' };
    const both = withPeriod(two, span);
    await auditWorkspace(both, SILENT);
    writeFileSync(join(scratch, 'een.csv'), `nummer\n${FORMER}\n`);
    const followed = async (days?: Days): Promise<unknown> => {
      const options = { pdf: false, ...(days === undefined ? {} : { days }) };
      const { folder } = await regulatorWorkspace(both, join(scratch, 'een.csv'), SILENT, options);
      const text = readFileSync(join(two.directory, folder, 'acm-response.json'), 'utf8');
      const { answer } = JSON.parse(text) as RegulatorFile;
      return answer.dossiers[0]?.objections.map((row) => [row.calls_after, row.last_call_at]);
    };
    expect(await followed()).toEqual([[3, '2026-06-03 10:00:00']]);
    expect(await followed({ from: '2026-05-01', to: '2026-05-31' })).toEqual([[2, '2026-05-06 10:00:00']]);
    expect(await followed({ from: '2026-06-01', to: '2026-06-30' })).toEqual([[1, '2026-06-03 10:00:00']]);
    // The verdicts of the last audit stay as they were.
    expect(await followed()).toEqual([[3, '2026-06-03 10:00:00']]);
  });
});
