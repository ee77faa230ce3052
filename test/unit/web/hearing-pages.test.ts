import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { SILENT } from '../../../src/index.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import type { FindingName } from '../../../src/model/hearing.ts';
import { readFindings } from '../../../src/results/read-results.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { CONFIGURATION, writeSmallWorkspace } from '../../end-to-end/small-workspace.ts';
import { sharedWith } from '../hearing/register-samples.ts';
import { type Got, type Opened, opened } from './opened-server.ts';

/** Replies, decisions and deviations on pages: they write the same as the command line, and only what they showed before. */

const RULE = 'called-after-objection';
const GROUP = `/own/decisions?period=2026-06&vendor=alfa&rule=${RULE}&cause=`;
const directory = mkdtempSync(join(tmpdir(), 'belaudit-hearing-pages-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

beforeAll(async () => {
  const configuration = `${CONFIGURATION}people: [{ name: J. Jansen }, { name: P. de Vries }]\ndecisions: { two_people: true }\n`;
  writeSmallWorkspace(directory, { 'belaudit.yaml': configuration });
  const workspace = openWorkspace(directory);
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
});

/** The findings that a pack shows a call centre. */
async function foundOf(vendor: string): Promise<{ readonly rows: readonly FindingName[] }> {
  const found = await readFindings(join(directory, 'reports', '2026-06-01_2026-06-30'), vendor, []);
  return { rows: found.map(({ call_id, rule }) => ({ vendor, call_id, rule, period: '2026-06' })) };
}

async function server(): Promise<Opened> {
  return await opened(directory, { now: () => '2026-07-14T09:12:33Z' });
}

function lines(): readonly Readonly<Record<string, unknown>>[] {
  try {
    const text = readFileSync(join(directory, 'decisions', 'register.jsonl'), 'utf8');
    return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  } catch {
    return [];
  }
}

/** Sends a form, and returns the resulting page as JSON. */
async function asked<View>(
  { visit }: Opened,
  path: string,
  form: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly view: View; readonly to: unknown }> {
  const body = new URLSearchParams(form).toString();
  const { status, text, headers } = await visit(path, {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
  });
  return { status, view: text === '' ? ({} as View) : (JSON.parse(text) as View), to: headers['location'] };
}

async function put({ visit }: Opened, path: string, name: string, body: string): Promise<Got> {
  return await visit(path, { method: 'PUT', body, headers: { 'x-file-name': encodeURIComponent(name) } });
}

interface Hidden {
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
}

function fieldsOf({ hidden }: Hidden): Readonly<Record<string, string>> {
  return Object.fromEntries(hidden.map(({ name, value }) => [name, value]));
}

interface Decisions {
  readonly mistake: string;
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly groups: readonly { readonly to: string; readonly counts: readonly string[] }[];
  readonly chosen: {
    readonly findings: readonly { readonly to: string; readonly state: string; readonly chosen: string }[];
    readonly form: Hidden;
  };
  readonly waiting: readonly { readonly line: number }[];
  readonly decided: readonly { readonly line: number; readonly isTakenBack: boolean }[];
}

describe('replies', () => {
  interface Replies {
    readonly running: object | null;
    readonly pending: {
      readonly mark: string;
      readonly refusal: { readonly message: string } | null;
      readonly outcome: { readonly counts: readonly { readonly value: string }[]; readonly hasNew: boolean } | null;
    } | null;
    readonly done: { readonly text: string } | null;
  }
  async function settled(opening: Opened): Promise<Replies> {
    for (;;) {
      const view = await opening.view<Replies>('/own/replies');
      if (view.running === null) return view;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it('are shown first, and recorded once that is confirmed', async () => {
    const opening = await server();
    const file = `vendor;call_id;rule;answer;explanation\nalfa;A-1;${RULE};betwist;Zij belde zelf.\n`;
    expect((await put(opening, '/own/replies?do=file', 'terug.csv', file)).status).toBe(201);
    const { pending } = await settled(opening);
    expect(pending?.outcome?.counts.map(({ value }) => value)).toEqual(['0', '1', '0', '0', '3']);
    expect((await opening.visit('/own/replies')).text).toContain('1 reactie vastleggen');
    expect(lines()).toEqual([]);

    const mark = pending?.mark ?? '';
    expect((await asked(opening, '/own/replies?do=apply', { mark, by: ' ' })).status).toBe(422);
    expect((await asked(opening, '/own/replies?do=apply', { mark: 'another', by: 'J.' })).status).toBe(409);
    expect(lines()).toEqual([]);
    expect((await asked(opening, '/own/replies?do=apply', { mark, by: 'J. Jansen' })).to).toBe('replies');
    expect((await settled(opening)).done?.text).toBe('Vastgelegd als regel 1 van het besluitenregister.');
    expect(lines()).toMatchObject([
      {
        ...{ kind: 'reply', by: 'J. Jansen', at: '2026-07-14T09:12:33Z', answer: 'disputed' },
        about: { vendor: 'alfa', call_id: 'A-1', rule: RULE, period: '2026-06' },
        from: { vendor: 'alfa', file: 'terug.csv', row: 2 },
      },
    ]);
    // Uploads are kept no longer than needed.
    expect(readdirSync(join(directory, '.belaudit', 'received'))).toEqual([]);
  });

  it('of another call centre, period or workspace are refused in words, and can be looked at as of another', async () => {
    const opening = await server();
    const ids = Array.from({ length: 2000 }, (_, place) => `X${place};${RULE};eens`).join('\n');
    await put(opening, '/own/replies?do=file', 'terug.csv', `call_id;rule;answer\n${ids}\n`);
    const unnamed = (await settled(opening)).pending;
    expect(unnamed?.refusal).toMatchObject({
      message: 'Het bestand zegt niet van welk callcenter de reacties zijn.',
    });
    const look = { period: '2026-06', vendor: 'alfa', received: '2026-07-09' };
    expect((await asked(opening, '/own/replies?do=look', look)).to).toBe('replies');
    const { pending } = await settled(opening);
    expect(pending?.refusal?.message).toBe(
      'De meeste rijen van dit bestand horen bij geen bevinding van dit callcenter en deze periode.',
    );
    expect((await asked(opening, '/own/replies?do=apply', { mark: pending?.mark ?? '', by: 'J.' })).status).toBe(409);
    expect((await asked(opening, '/own/replies?do=look', { ...look, received: '' })).status).toBe(422);
    await asked(opening, '/own/replies?do=cancel', {});
    expect((await settled(opening)).pending).toBeNull();
    expect(lines()).toHaveLength(1);
    expect(readdirSync(join(directory, '.belaudit', 'received'))).toEqual([]);
  });
});

describe('decisions', () => {
  it('about a group say how many findings they are about, and hold once a second person agrees', async () => {
    const opening = await server();
    const { groups, chosen } = await opening.view<Decisions>(GROUP);
    expect(groups.map(({ counts }) => counts.map(Number))).toSatisfy((all: readonly number[][]) =>
      all.every(([found = 0, ...became]) => found === became.reduce((sum, one) => sum + one, 0)),
    );
    const fields = fieldsOf(chosen.form);
    expect(Number(fields['findings'])).toBe(chosen.findings.length);
    const form = { ...fields, decision: 'upheld', reason: '', until: '', text: '', by: 'J. Jansen' };
    // It has gained or lost findings since it was shown.
    const other = await asked<Decisions>(opening, '/own/decisions?do=decide', { ...form, findings: '99' });
    expect([other.status, other.view.mistake]).toEqual([422, expect.stringContaining('Er is niets vastgelegd')]);
    const incomplete = await asked<Decisions>(opening, '/own/decisions?do=decide', { ...form, by: '' });
    expect(incomplete.view.mistake).toContain('niet compleet');
    const without = await asked<Decisions>(opening, '/own/decisions?do=decide', { ...form, decision: 'withdrawn' });
    expect(without.view.problem?.message).toBe('Intrekken gaat met een reden uit de lijst, en met uw eigen woorden.');
    expect(lines()).toHaveLength(1);

    const decided = await asked(opening, '/own/decisions?do=decide', form);
    expect([decided.status, decided.to]).toEqual([303, expect.stringContaining('line=2')]);
    expect(lines()[1]).toMatchObject({
      ...{ kind: 'decision', by: 'J. Jansen', decision: 'upheld', two_people: true },
      about: { vendor: 'alfa', rule: RULE, period: '2026-06' },
    });
    const { waiting } = await opening.view<Decisions>('/own/decisions');
    expect(waiting).toMatchObject([{ line: 2 }]);
    const same = await asked<Decisions>(opening, '/own/decisions?do=second', { line: '2', by: 'j. jansen' });
    expect(same.view.problem?.message).toBe('Twee mensen moeten besluiten, en dit is dezelfde naam.');
    expect((await asked(opening, '/own/decisions?do=second', { line: '2', by: 'P. de Vries' })).status).toBe(303);
    const after = await opening.view<Decisions>(GROUP);
    expect([after.waiting.length, after.chosen.findings.map(({ state }) => state)]).toEqual([
      0,
      fields['findings'] === '1' ? ['gehandhaafd'] : expect.arrayContaining(['gehandhaafd']),
    ]);
    expect(lines()[2]).toMatchObject({ kind: 'second', about: { seq: 2 }, by: 'P. de Vries' });
  });

  it('about one finding stand on its page, with evidence that was sent, and can be called a mistake', async () => {
    const opening = await server();
    const [first] = (await opening.view<Decisions>(GROUP)).chosen.findings;
    interface Finding {
      readonly hearing: {
        readonly state: string;
        readonly said: readonly { readonly title: string; readonly text: string }[];
        readonly form: Hidden;
      };
    }
    const { hearing } = await opening.view<Finding>(`/own/${first?.to}`);
    expect(hearing.said.map(({ title, text }) => `${title} ${text}`)).toEqual([
      'Reactie van Alfa Contact B.V., ontvangen op 10 juli 2026: betwist Zij belde zelf.',
      'Handhaven ',
    ]);
    const evidence = JSON.parse((await put(opening, '/own/decisions?do=evidence', 'brief.txt', 'Beste,')).text) as {
      readonly id: string;
    };
    const form = {
      ...{ ...fieldsOf(hearing.form), decision: 'withdrawn', reason: 'evidence-shown', until: '' },
      ...{ text: 'Er was een brief.', by: 'J. Jansen', evidence: evidence.id },
    };
    const { to } = await asked(opening, '/own/decisions?do=decide', form);
    expect(to).toBe(`${first?.to}&line=4`);
    expect(lines()[3]).toMatchObject({
      ...{ kind: 'decision', decision: 'withdrawn', reason: 'evidence-shown', about: { call_id: 'A-1' } },
      evidence: [{ file: 'decisions/evidence/4-1-brief.txt' }],
    });
    expect(readFileSync(join(directory, 'decisions/texts/4.md'), 'utf8')).toBe('Er was een brief.');
    expect((await opening.visit(`/own/${String(to)}`)).text).toContain('Vastgelegd als regel 4');
    await asked(opening, '/own/decisions?do=mistake', { line: '4', by: 'J. Jansen', text: 'Toch niet.' });
    const { decided } = await opening.view<Decisions>('/own/decisions');
    expect(decided.find(({ line }) => line === 4)?.isTakenBack).toBe(true);
    expect(lines()[4]).toMatchObject({ kind: 'void', reason: 'mistake', about: { seq: 4 } });
  });

  it('are not made while another job works', async () => {
    const opening = await server();
    const { chosen } = await opening.view<Decisions>(GROUP);
    const before = lines().length;
    await opening.send('/own/run?do=start', {});
    const form = { ...fieldsOf(chosen.form), decision: 'upheld', reason: '', until: '', text: '', by: 'J. Jansen' };
    expect((await opening.send('/own/decisions?do=decide', form)).status).toBe(409);
    expect((await put(opening, '/own/replies?do=file', 'terug.csv', 'x')).status).toBe(409);
    expect(lines()).toHaveLength(before);
    await opening.send('/own/run?do=stop', { back: 'run' });
  });
});

describe('deviations', () => {
  interface Deviations {
    readonly mistake: string;
    readonly problem: { readonly details: readonly string[] } | null;
    readonly foreseen: string;
    readonly shown: string;
    readonly deviations: readonly { readonly line: number; readonly state: string; readonly findings: string }[];
  }
  const form = {
    ...{ rule: RULE, vendor: 'alfa', campaign: '', reason: 'Het systeem gaat over.', from: '2026-07-01' },
    ...{ until: '2026-08-31', by: 'J. Jansen', shown: '', period: '2026-06' },
  };

  it('are shown with their findings, and accepted as they were shown', async () => {
    const opening = await server();
    const before = lines().length;
    const looked = await asked<Deviations>(opening, '/own/deviations?do=look', form);
    expect(looked.view.foreseen).toBe(
      'Dit gaat over 2 bevindingen van juni 2026. Zij blijven staan. Er is nog niets vastgelegd.',
    );
    const { shown } = looked.view;
    // Changes since the preview are shown first.
    const changed = await asked<Deviations>(opening, '/own/deviations?do=add', { ...form, shown, vendor: 'beta' });
    expect([changed.status, changed.view.foreseen]).toEqual([200, expect.stringContaining('0 bevindingen')]);
    expect(lines()).toHaveLength(before);
    expect((await asked(opening, '/own/deviations?do=add', { ...form, shown })).status).toBe(303);
    expect(lines()[before]).toMatchObject({
      kind: 'deviation',
      by: 'J. Jansen',
      about: { rule: RULE, vendor: 'alfa' },
    });
    const { deviations } = await opening.view<Deviations>('/own/deviations');
    expect(deviations).toMatchObject([{ state: 'loopt', findings: '2' }]);
    await asked(opening, '/own/deviations?do=end', { line: String(deviations[0]?.line), text: '', by: 'J. Jansen' });
    expect((await opening.view<Deviations>('/own/deviations')).deviations).toMatchObject([{ state: 'beëindigd' }]);
  });

  it('that cannot be accepted say why, each in its own words', async () => {
    const opening = await server();
    const wrong = { ...form, until: '2027-07-01', vendor: '', campaign: '' };
    const { status, view } = await asked<Deviations>(opening, '/own/deviations?do=look', wrong);
    expect(status).toBe(422);
    expect(view.problem?.details.join(' ')).toMatch(/geldt niet voor alles.*langer dan 12 maanden/u);
    const { view: empty } = await asked<Deviations>(opening, '/own/deviations?do=look', { ...form, reason: '' });
    expect(empty.mistake).toContain('Er is niets vastgelegd');
  });
});

describe('terms to reply', () => {
  interface Packs {
    readonly mistake: string;
    readonly more: string;
    readonly problem: { readonly code: string } | null;
    readonly groups: readonly {
      readonly canExtend: boolean;
      readonly readers: readonly { readonly terms: readonly string[] }[];
    }[];
  }

  it('are told before a pack is made, and get longer by an act of its own', async () => {
    const opening = await server();
    const terms = async (): Promise<readonly string[] | undefined> =>
      (await opening.view<Packs>('/own/packs')).groups[0]?.readers[0]?.terms;
    expect(await terms()).toEqual(['Nieuw voor dit callcenter: 4 bevindingen. Daarvoor begint een termijn.']);
    const form = { vendor: 'alfa', until: '2026-08-07', reason: 'Vakantie.', by: 'J. Jansen' };
    expect((await asked<Packs>(opening, '/own/packs?do=extend', form)).view.problem?.code).toBe('TERM_REFUSED');

    const { rows } = await foundOf('alfa');
    await appendLines(openWorkspace(directory), () => [sharedWith('alfa', rows, '2026-07-24')]);
    expect(await terms()).toEqual(['Al eerder verstuurd: 4 bevindingen. De termijn loopt tot en met 24 juli 2026.']);
    expect((await asked<Packs>(opening, '/own/packs?do=extend', { ...form, by: '' })).view.mistake).toContain(
      'Er is niets vastgelegd',
    );
    const { view } = await asked<Packs>(opening, '/own/packs?do=extend', form);
    expect(view.more).toMatch(/^Vastgelegd als regel \d+ van het besluitenregister: meer tijd voor \d bevinding/u);
    expect(view.groups[0]?.canExtend).toBe(true);
    expect(lines().at(-1)).toMatchObject({ kind: 'extended', reply_by: '2026-08-07', reason: 'Vakantie.' });
    expect(await terms()).toContainEqual(expect.stringContaining('tot en met 7 augustus 2026'));
  });
});

describe('what waits for whom', () => {
  it('is told on the first page, and saved as a calendar and as a table', async () => {
    const opening = await server();
    const { due } = await opening.view<{ due: readonly { text: string; isLate: boolean }[] }>('/own/start');
    expect(due).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('Alfa Contact B.V.: reageer op') }),
    );
    const calendar = await opening.visit('/own/start?do=calendar');
    expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n.*SUMMARY:Alfa Contact/su);
    expect((await opening.visit('/own/start?do=table')).text).toContain('Wat,Wie,Uiterlijk,Te laat,Periode');
  });
});

describe('a period that is chosen', () => {
  interface Chosen {
    readonly period: string;
    readonly compared: string;
    readonly choice: { readonly periods: readonly { readonly value: string; readonly isChosen: boolean }[] };
    readonly periods: readonly { readonly value: string; readonly isChosen: boolean }[];
    readonly groups: readonly {
      readonly title: string;
      readonly readers: readonly { readonly terms: readonly string[] }[];
    }[];
  }

  it('is what packs, actions, samples and answers are about', async () => {
    const days = { from: '2026-06-01', to: '2026-06-15' };
    await auditWorkspace(openWorkspace(directory, { period: days }), SILENT);
    const opening = await server();
    const usual = await opening.view<Chosen>('/own/packs');
    expect(usual).toMatchObject({ period: '2026-06', groups: [{ title: expect.stringContaining('juni 2026') }] });
    const asked = '2026-06-01_2026-06-15';
    const half = await opening.view<Chosen>(`/own/packs?period=${asked}`);
    expect(half).toMatchObject({ period: asked, groups: [{ title: expect.stringContaining('15 juni 2026') }] });
    expect(half.groups[0]?.readers[0]?.terms).toEqual([expect.stringContaining('Nieuw voor dit callcenter')]);
    expect(half.choice.periods.map(({ value, isChosen }) => [value, isChosen])).toEqual([
      ['2026-06', false],
      [asked, true],
    ]);
    expect((await opening.view<Chosen>(`/own/actions?period=${asked}`)).compared).toContain('15 juni 2026');
    for (const page of ['listening', 'regulator'])
      expect((await opening.view<Chosen>(`/own/${page}`)).periods.map(({ value }) => value)).toEqual([
        '2026-06',
        asked,
      ]);
    // A pack of the chosen period: nobody made a key yet, and the page stays with that period.
    const sent = await opening.visit('/own/packs?do=share', {
      ...{ method: 'POST', body: new URLSearchParams({ vendor: 'alfa', period: asked }).toString() },
    });
    expect(sent.headers['location']).toBe(`packs?period=${asked}`);
    rmSync(join(directory, 'reports', asked), { recursive: true });
  });
});

it('a register with a broken chain is told on each page, and nothing is written', async () => {
  const path = join(directory, 'decisions', 'register.jsonl');
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, whole.replace('J. Jansen', 'J. Janssen'));
  try {
    const opening = await server();
    for (const page of ['decisions', 'deviations'])
      expect((await opening.view<Decisions>(`/own/${page}`)).problem).toMatchObject({
        code: 'REGISTER_CHANGED',
        message: 'Het besluitenregister is veranderd nadat het was geschreven.',
      });
    const decided = await asked<Decisions>(opening, '/own/decisions?do=decide', {
      ...{ period: '2026-06', vendor: 'alfa', call_id: '', rule: RULE, cause: '', findings: '1', place: '' },
      ...{ decision: 'upheld', reason: '', until: '', text: '', by: 'J. Jansen' },
    });
    expect(decided.view.problem?.code).toBe('REGISTER_CHANGED');
    expect(readFileSync(path, 'utf8')).toBe(whole.replace('J. Jansen', 'J. Janssen'));
  } finally {
    writeFileSync(path, whole);
  }
});

describe('a part of a group', () => {
  it('is decided by itself, where its findings were chosen', async () => {
    const opening = await server();
    const { chosen } = await opening.view<Decisions>(GROUP);
    const form = { ...fieldsOf(chosen.form), decision: 'upheld', reason: '', until: '', text: '', by: 'P. de Vries' };
    const call = chosen.findings[0]?.chosen ?? '';
    const { status } = await asked(opening, '/own/decisions?do=decide', { ...form, findings: '99', call });
    expect(status).toBe(303);
    const [vendor, callId] = call.split('/').map(decodeURIComponent);
    expect(lines().at(-1)).toMatchObject({ kind: 'decision', about: { vendor, call_id: callId, rule: RULE } });
  });

  it('stands beside what else waits for a second person, who approves it on the same page', async () => {
    const opening = await server();
    const about = { rule: RULE, vendor: 'alfa' };
    const days = { from: '2026-06-01', until: '2026-12-31' };
    const of = { by: 'J. Jansen', at: '2026-07-14T09:12:33Z', two_people: true } as const;
    await appendLines(openWorkspace(directory), () => [{ ...of, kind: 'deviation', about, reason: 'x', ...days }]);
    const line = String(lines().length);
    const shown = await opening.visit(GROUP);
    expect([shown.status, shown.text]).toEqual([200, expect.stringContaining('Afwijking accepteren: ')]);
    expect((await asked(opening, '/own/decisions?do=second', { line, by: 'P. de Vries' })).status).toBe(303);
    expect((await opening.visit(GROUP)).text).not.toContain('Afwijking accepteren: ');
  });

  it('is decided by somebody who is entered: the page says why it refuses another', async () => {
    const opening = await server();
    const { chosen } = await opening.view<Decisions>(GROUP);
    const form = { ...fieldsOf(chosen.form), decision: 'upheld', reason: '', until: '', text: '', by: 'K. Smit' };
    const { status, view } = await asked<Decisions>(opening, '/own/decisions?do=decide', form);
    expect([status, view.problem?.message]).toEqual([422, 'Niemand in de instellingen heeft deze naam.']);
  });
});
