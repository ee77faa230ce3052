import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { type DossierOptions, type DossierOutcome, dossierWorkspace } from '../../../src/jobs/dossier.ts';
import { explainCall } from '../../../src/jobs/explain.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import type { DossierFile } from '../../../src/model/dossier.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import {
  CALLER,
  dossierTestWorkspace,
  IN_REJECTED_ROW,
  NAMESAKE,
  NUMBER,
  REPLACED,
} from '../answers/dossier-workspace.ts';
import { decided, replyTo } from '../hearing/register-samples.ts';

const scratch = mkdtempSync(join(tmpdir(), 'belaudit-dossier-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let workspace: Workspace;
beforeAll(async () => {
  workspace = await dossierTestWorkspace(join(scratch, 'audit'));
});

async function make(
  number: string,
  options: DossierOptions = {},
  of: Workspace = workspace,
): Promise<DossierOutcome & { readonly data: DossierFile; readonly path: string }> {
  const outcome = await dossierWorkspace(of, number, SILENT, { pdf: false, ...options });
  const path = join(of.directory, outcome.folder);
  return { ...outcome, path, data: JSON.parse(readFileSync(join(path, 'dossier.json'), 'utf8')) as DossierFile };
}

const made = new Map<string, ReturnType<typeof make>>();

/** The dossier of a number in the workspace that no test changes, made once. Other dossiers of the number may have taken the place of its files. */
async function known(number: string, options: DossierOptions = {}): Promise<DossierOutcome & { data: DossierFile }> {
  const key = JSON.stringify([number, options]);
  const dossier = made.get(key) ?? make(number, options);
  made.set(key, dossier);
  return await dossier;
}

const ids = (data: DossierFile): Readonly<Record<string, readonly string[]>> => ({
  owners: data.dossier.owners.map((row) => row.person_id),
  calls: data.dossier.calls.map((row) => row.call_id),
  objections: data.dossier.objections.map((row) => row.objection_id),
  consents: data.dossier.consents.map((row) => row.consent_id),
  relations: data.dossier.relations.map((row) => row.relation_id),
  handovers: data.dossier.handovers.map((row) => `${row.vendor} ${row.kind}`),
  complaints: data.dossier.complaints.map((row) => row.complaint_id),
});

describe('the dossier of a number', () => {
  it('tells what was replied and decided about its calls, with day and text', async () => {
    const copy = join(scratch, 'heard');
    cpSync(workspace.directory, copy, { recursive: true });
    const heard = openWorkspace(copy, { today: '2026-07-10' });
    const { data: before } = await make(NUMBER, {}, heard);
    expect(before.dossier.calls.filter(({ said }) => said !== undefined)).toEqual([]);
    const call = before.dossier.calls.find(({ findings }) => findings.length > 0);
    const [finding] = call?.findings ?? [];
    if (call === undefined || finding === undefined) throw new Error('no call has a finding');
    const { rule } = finding;
    const party = ['client', 'undetermined'].includes(finding.responsible) ? call.vendor : finding.responsible;
    const about = { vendor: call.vendor, call_id: call.call_id, rule, period: call.local_time.slice(0, 7) };
    await appendLines(heard, () => [
      replyTo(about, 'disputed', { text: 'Zij belde terug met 0612345678.', received: '2026-07-12' }),
      replyTo({ ...about, call_id: 'another' }, 'agreed'),
      decided(about, 'upheld', { text: 'Dat blijkt nergens uit.' }),
      decided({ vendor: party, rule, period: about.period }, 'withdrawn', { text: 'Alle oproepen samen.' }),
      decided({ vendor: party, rule, period: '2020-01' }, 'upheld'),
    ]);
    const { data } = await make(NUMBER, {}, heard);
    // It bears the reference of the month, which the register did not change.
    expect(data.base.run_id).toBe(before.base.run_id);
    expect(data.dossier.calls.find(({ call_id: id }) => id === call.call_id)?.said).toMatchObject([
      { rule, from: call.vendor, says: 'disputed', day: '2026-07-12', text: 'Zij belde terug met •••678.' },
      { rule, from: null, says: 'upheld', day: '2026-07-14', text: 'Dat blijkt nergens uit.' },
      { rule, from: null, says: 'withdrawn', reason: 'own-error-in-data', text: null, state: 'holds' },
    ]);
  });

  it.each(['06-1234 5678', '0031612345678'])('is found by %s', async (notation) => {
    expect((await make(notation)).data.dossier.number).toBe(NUMBER);
  });

  it('contains everything known about it, and nothing else', async () => {
    const { data, figures } = await known(NUMBER);
    expect(ids(data)).toEqual({
      owners: ['P1', 'P2'],
      calls: ['A1', 'A2', 'A3', 'B1', 'B2'],
      objections: ['V2', 'V1'],
      consents: ['C1', 'C2', 'C3'],
      relations: ['R1'],
      handovers: ['beta lead', 'alfa suppress'],
      complaints: ['K1'],
    });
    expect(figures).toMatchObject({
      calls: 5,
      judged: 5,
      outbound: 4,
      outbound_judged: 4,
      vendors: 2,
      conversations: 4,
    });
    expect(data.dossier.calls.map((call) => [call.call_id, call.way, call.is_judged, call.verdict])).toEqual([
      ['A1', 'to', true, 'review'],
      ['A2', 'to', true, 'violation'],
      ['A3', 'to', true, 'violation'],
      ['B1', 'from', true, 'out-of-scope'],
      ['B2', 'to', true, 'violation'],
    ]);
    expect(data.dossier.revisions).toMatchObject([
      {
        key: 'alfa / A3',
        source_file: 'in/alfa-1.csv',
        source_row: 4,
        replaced_by_file: 'in/alfa-2.csv',
        replaced_by_row: 2,
      },
    ]);
    expect(data.dossier.complaints[0]?.calls_around).toBe(2);
  });

  it('contains records that only rows replaced by those of other numbers have', async () => {
    const { data, figures, ...outcome } = await make(REPLACED);
    expect(outcome.known).toBe(true);
    expect(figures).toMatchObject({ calls: 0, records: 0, replaced: 3, replaced_calls: 1 });
    const told = data.dossier.revisions.map((row) => [row.key, row.way, row.vendor, row.at, row.still_stands]);
    expect(told).toEqual([
      ['alfa / A6', 'to', 'alfa', '2026-06-03 10:00:00', false],
      ['beta / B3', 'from', 'beta', '2026-06-14 12:00:00', false],
      ['V3', null, null, '2026-06-02 09:00:00', false],
    ]);
    expect(data.dossier.revisions[0]).toMatchObject({
      ...{ source_file: 'in/alfa-1.csv', source_row: 7, replaced_by_file: 'in/alfa-2.csv', replaced_by_row: 3 },
    });
  });

  it('says about a row of another number only that a row of this one replaced it', async () => {
    const { data } = await make('0644445566');
    expect(data.dossier.figures).toMatchObject({ calls: 2, replaced: 0, replaced_calls: 0 });
    expect(data.dossier.revisions.map((row) => [row.key, row.way, row.at, row.still_stands])).toEqual([
      ['alfa / A6', null, null, true],
      ['beta / B3', null, null, true],
    ]);
  });

  it('leaves replaced rows out of the dossier of one person if the number belonged to another then', async () => {
    const { data } = await known(NUMBER, { person: 'P1' });
    expect(data.dossier.revisions).toEqual([]);
    const unowned = await make(REPLACED, { person: 'P1' });
    expect(unowned.data.dossier.revisions).toHaveLength(3);
  });

  it('mentions a record’s other number without showing it, and names no agent', async () => {
    const { data, path } = await make(NUMBER);
    expect(data.dossier.consents.map((row) => row.about)).toEqual(['number', 'person', 'other-number']);
    const text = readFileSync(join(path, 'dossier.json'), 'utf8');
    expect(text).not.toMatch(/11223344|87654678|55554444|Truus|Bakker|Zoë/u);
    expect(data.dossier.calls.every((call) => /^A[2-9B-Z]{5}$/u.test(call.agent ?? ''))).toBe(true);
  });

  it('says how each objection was handled', async () => {
    const { data } = await known(NUMBER);
    const told = Object.fromEntries(data.dossier.objections.map((row) => [row.objection_id, row]));
    expect(told['V1']).toMatchObject({
      recorded_by: 'client',
      passed_on: [{ vendor: 'alfa', delivered_at: '2026-06-08 12:00:00' }],
      calls_after: 3,
      last_call_at: '2026-06-13 12:00:00',
    });
    expect(told['V2']).toMatchObject({ recorded_by: 'alfa', calls_after: 0, last_call_at: null });
  });

  it('recognises a caller’s number by its use alone', async () => {
    const { data } = await make(CALLER);
    expect(data.dossier).toMatchObject({ known: true, calls: [], listed: [{ from: '2024-09-01', to: null }] });
    expect(data.dossier.used_by_vendors).toEqual([
      { vendor: 'alfa', use: 'calls-from', calls: 5, first_day: '2025-11-03', last_day: '2026-06-12' },
    ]);
  });

  it('finds a number in a row that was rejected', async () => {
    const { data } = await make(IN_REJECTED_ROW);
    expect(data.dossier.rejected).toMatchObject([{ feed: 'calls', source_file: 'in/alfa-1.csv', source_row: 6 }]);
    expect(data.dossier.known).toBe(true);
  });

  it('gives the evidence of an empty answer', async () => {
    const { data, ...outcome } = await make('+49 30 1234567');
    expect(outcome.known).toBe(false);
    expect(data.dossier.figures).toMatchObject({ calls: 0, records: 0 });
    expect(data.base).toMatchObject({
      period: { from: '2026-06-01', to: '2026-06-30', as_of: '2026-07-10' },
      rows_rejected: 1,
      retention_months: 18,
      vendors: [
        { id: 'alfa', calls: 5, first_day: '2025-11-03', last_day: '2026-06-12' },
        { id: 'beta', calls: 3 },
      ],
    });
    expect(data.base.checks.map(({ check }) => check)).toContain('complaint-without-call');
    expect(data.base.run_id).toBe(
      (
        JSON.parse(readFileSync(join(workspace.reportsDirectory, '2026-06-01_2026-06-30', 'summary.json'), 'utf8')) as {
          run_id: string;
        }
      ).run_id,
    );
  });
});

describe('the dossier of a number for one person', () => {
  it('leaves out the former owner’s rows', async () => {
    const { data } = await make(NUMBER, { person: 'P2' });
    expect(ids(data)).toEqual({
      owners: ['P2'],
      calls: ['A2', 'A3', 'B1', 'B2'],
      objections: ['V1'],
      consents: ['C2', 'C3'],
      relations: [],
      handovers: ['alfa suppress'],
      complaints: ['K1'],
    });
    expect(data.dossier.figures.left_out).toEqual({ calls: 1, records: 6 });
    expect(JSON.stringify(data.dossier)).not.toMatch(/P1|C1|V2|R1/u);
    expect(data).toMatchObject({
      open_gaps: [],
      accepted_gaps: [],
      base: { checks: [] },
      dossier: { used_by_vendors: [] },
    });
    // What was judged of the calls is not this person's to get, and who made them is another person's.
    const whole = (await make(NUMBER)).data.dossier;
    expect(whole.calls.some(({ verdict, agent }) => verdict !== null && agent !== null)).toBe(true);
    expect(data.dossier.calls.every(({ verdict, agent }) => verdict === null && agent === null)).toBe(true);
    expect(data.dossier.calls.flatMap(({ findings, explanation }) => [...findings, ...explanation])).toEqual([]);
    expect(Object.values(data.dossier.figures.verdicts).every((count) => count === 0)).toBe(true);
  });

  it('leaves out the next owner’s rows', async () => {
    const { data } = await known(NUMBER, { person: 'P1' });
    expect(ids(data)).toMatchObject({ calls: ['A1'], objections: ['V2'], consents: ['C1'], handovers: ['beta lead'] });
    expect(JSON.stringify(data.dossier)).not.toMatch(/P2|C2|C3|V1/u);
  });
});

describe('the folder of a dossier', () => {
  it('reveals no number in its name, and is for its owner alone', async () => {
    const first = await make(NUMBER);
    const other = await make(NAMESAKE);
    const again = await make(NUMBER);
    expect([first.folder, again.folder]).toEqual(['reports/dossier-2026-07-10-678', 'reports/dossier-2026-07-10-678']);
    expect(other.folder).toMatch(/^reports\/dossier-2026-07-10-678-[2-9]$/u);
    expect(statSync(join(first.path, 'dossier.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(workspace.reportsDirectory).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('has the same bytes each time, and keeps a former answer that was different', async () => {
    const copy = join(scratch, 'copy');
    cpSync(workspace.directory, copy, { recursive: true });
    rmSync(join(copy, 'reports'), { recursive: true });
    const of = openWorkspace(copy);
    const one = await make(NUMBER, {}, of);
    const former = readFileSync(join(one.path, 'dossier.json'));
    expect((await make(NUMBER, {}, of)).folder).toBe(one.folder);
    expect(readdirSync(of.reportsDirectory)).toEqual(['dossier-2026-07-10-678']);
    expect(readFileSync(join(one.path, 'dossier.json')).equals(former)).toBe(true);

    appendFileSync(join(copy, 'in/objections.csv'), 'V3,2026-06-09,+31612345678,,client,web\n');
    const relations = join(copy, 'in/relations.csv');
    writeFileSync(relations, readFileSync(relations, 'utf8').replace('2021-02-03', '0001-01-01'));
    await loadWorkspace(of, SILENT);
    await auditWorkspace(of, SILENT);
    const two = await make(NUMBER, {}, of);
    expect(ids(two.data)['objections']).toEqual(['V2', 'V1', 'V3']);
    expect(readFileSync(join(of.reportsDirectory, 'dossier-2026-07-10-678.v1', 'dossier.json')).equals(former)).toBe(
      true,
    );
    // The relation has no first day any more.
    expect(two.data.dossier.relations.map((row) => [row.relation_id, row.started_on])).toEqual([['R1', null]]);
    expect(readFileSync(join(two.path, 'dossier.json'), 'utf8')).not.toMatch(/-?076[89]|\(BC\)/u);
    expect((await explainCall(of, 'alfa', 'A2')).explanation.relations.map((row) => row.started_on)).toEqual([null]);
  });
});

describe('the dossier of results that are a draft', () => {
  it('is a draft, and names the gaps; once they are accepted it is final', async () => {
    const draft = await known(NUMBER);
    expect(draft.data.status).toBe('draft');
    const open = draft.data.open_gaps.map(({ id }) => id);
    expect(open).toContain('column:calls.optout_offered/alfa');
    expect(draft).toMatchObject({ status: 'draft', openGaps: open.map((id) => ({ id, isBlocking: true })) });
    expect(draft.openGaps.every(({ what, todo }) => what !== '' && todo !== '')).toBe(true);

    const copy = join(scratch, 'accepted');
    cpSync(workspace.directory, copy, { recursive: true });
    const entries = open.map((gap) => `  - { gap: '${gap}', reason: known, until: 2026-12-31 }\n`);
    appendFileSync(join(copy, 'belaudit.yaml'), `accepted_gaps:\n${entries.join('')}`);
    const { data, status, openGaps } = await make(NUMBER, {}, openWorkspace(copy));
    expect([data.status, data.open_gaps, status, openGaps]).toEqual(['final', [], 'final', []]);
    expect(data.accepted_gaps.map(({ id }) => id)).toEqual(expect.arrayContaining(open));
    cpSync(join(workspace.directory, 'belaudit.yaml'), join(copy, 'belaudit.yaml'));
    expect((await make(NUMBER, {}, openWorkspace(copy))).data.status).toBe('draft');
  });
});

describe('a dossier is refused', () => {
  it.each(['', 'geen', '0612', '112', '06-xxxxx678'])('for %j, which is not a number', async (text) => {
    await expect(make(text)).rejects.toMatchObject({ code: 'NUMBER_NOT_UNDERSTOOD' });
  });

  it('if nothing is loaded, nothing is judged, or something else was judged', async () => {
    const copy = join(scratch, 'refused');
    cpSync(workspace.directory, copy, { recursive: true });
    rmSync(join(copy, '.belaudit'), { recursive: true });
    const of = openWorkspace(copy);
    await expect(make(NUMBER, {}, of)).rejects.toMatchObject({ code: 'NOT_LOADED' });
    await loadWorkspace(of, SILENT);
    await expect(make(NUMBER, {}, of)).rejects.toMatchObject({ code: 'NOT_LOADED', message: /not been judged yet/u });
    await auditWorkspace(of, SILENT);
    await make(NUMBER, {}, of);

    const text = readFileSync(join(copy, 'belaudit.yaml'), 'utf8');
    writeFileSync(join(copy, 'belaudit.yaml'), text.replace('suppression_hours: 4', 'suppression_hours: 5'));
    await expect(make(NUMBER, {}, openWorkspace(copy))).rejects.toMatchObject({
      code: 'NOT_LOADED',
      message: /another configuration/u,
    });
    writeFileSync(join(copy, 'belaudit.yaml'), `# a remark judges nothing\n${text}`);
    await make(NUMBER, {}, openWorkspace(copy));

    appendFileSync(join(copy, 'in/objections.csv'), 'V3,2026-06-09,+31612345678,,client,web\n');
    await loadWorkspace(openWorkspace(copy), SILENT);
    await expect(make(NUMBER, {}, openWorkspace(copy))).rejects.toMatchObject({ code: 'NOT_LOADED' });
    await expect(explainCall(openWorkspace(copy), 'alfa', 'A2')).rejects.toMatchObject({ code: 'NOT_LOADED' });
  });

  it('if an earlier version judged, until an audit judges again', async () => {
    const copy = join(scratch, 'earlier');
    cpSync(workspace.directory, copy, { recursive: true });
    const of = openWorkspace(copy);
    const store = await Store.open(of.storePath);
    await store.run('alter table audit_stamp drop column form');
    store.close();
    const refusal = { code: 'NOT_LOADED', message: /earlier version/u };
    await expect(make(NUMBER, {}, of)).rejects.toMatchObject(refusal);
    await expect(explainCall(of, 'alfa', 'A2')).rejects.toMatchObject(refusal);
    await auditWorkspace(of, SILENT);
    await make(NUMBER, {}, of);
  });
});
