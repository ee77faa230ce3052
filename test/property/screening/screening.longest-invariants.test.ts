import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showFacts } from '../../../src/facts/lay-beside.ts';
import { load } from '../../../src/facts/load.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { ruleModules } from '../../../src/rulebook/registry.ts';
import { readPlannedMoment } from '../../../src/screening/planned-moment.ts';
import { isLookedAt, SCREENED, screenNumbers } from '../../../src/screening/screen-numbers.ts';
import type { Store } from '../../../src/store/store.ts';
import { CONFIGURATION_FILE, openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { borrowStore, KEPT_FOLDER } from '../../kept-stores.ts';
import { type EvaluatedFinding, evaluate } from '../second-opinion/evaluator.ts';
import { configurationText, type GeneratedWorkspace, workspaceFiles } from '../second-opinion/generated-workspace.ts';
import { generateWorkspace } from '../second-opinion/generator.ts';

/**
 * A screened number gets the verdict that an audit gives to a conversation with it at that moment about which nothing else is known, under the rules
 * that do not depend on what is said. The second opinion judges each number of a list separately, so that none can influence another.
 */

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const FIRST_SEED = 20_260_701;
const WORKSPACES = isLong ? 200 : 3;
const SCENARIOS = 20;
/** Screenings of one workspace, and additional numbers on the list beside the number called then. */
const MOMENTS = isLong ? 20 : 4;
const OTHERS = 3;

const seeds = Array.from({ length: WORKSPACES }, (_value, index) => FIRST_SEED + index);

interface Answered {
  readonly verdict: string;
  readonly basis: string;
  readonly rules: string;
  readonly gravest: string;
}

interface Planned {
  readonly vendor: string;
  readonly campaign: string;
  /** In UTC. */
  readonly at: string;
  readonly numbers: readonly string[];
}

describe('a list that is screened', () => {
  it.each(seeds)('gets the verdicts of an audit, in the workspace of seed %i', async (seed) => {
    const generated = generateWorkspace(seed, SCENARIOS);
    const { workspace, store } = await loaded(generated);
    const rules = (await ruleModules()).map(({ definition }) => definition);
    const said = new Set(rules.filter((rule) => !isLookedAt(rule, false)).map(({ id }) => id));
    expect([...said].sort()).toEqual([
      ...['ai-voice-not-disclosed', 'identity-not-stated', 'optout-not-offered', 'optout-offer-not-recorded'],
    ]);
    const seen: Record<string, unknown> = {};
    const wanted: Record<string, unknown> = {};
    for (const planned of plannedIn(generated)) {
      const answers = await screen(store, workspace, planned);
      for (const number of planned.numbers) {
        const key = `${planned.vendor} ${planned.campaign} ${planned.at} ${number}`;
        seen[key] = answers.get(number);
        wanted[key] = audited(generated, planned, number, said, seen[key] as Answered);
      }
    }
    expect(Object.keys(seen).length).toBeGreaterThan(MOMENTS);
    expect(seen).toEqual(wanted);
  });
});

async function loaded(generated: GeneratedWorkspace): Promise<{ workspace: Workspace; store: Store }> {
  const directory = mkdtempSync(join(KEPT_FOLDER, 'screened-'));
  writeFileSync(join(directory, CONFIGURATION_FILE), configurationText(generated));
  for (const [path, text] of workspaceFiles(generated)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const workspace = openWorkspace(directory, { today: '2026-11-25' });
  const store = await borrowStore();
  await load(workspace, store, SILENT);
  return { workspace, store };
}

/** Some minutes after some of the calls: for the number called then, and some others. */
function plannedIn({ tables, settings }: GeneratedWorkspace): readonly Planned[] {
  const vendors = new Set(settings.vendors.map(({ id }) => id));
  const calls = tables
    .filter(({ feed }) => feed === 'calls')
    .flatMap(({ rows, vendor }) => rows.map((row) => ({ ...row, vendor: vendor ?? row['vendor'] ?? '' })))
    .flatMap((row: Record<string, string>) => {
      const moment = Date.parse(`${row['started_at'] ?? ''}`);
      const number = /^\+31\d{9}$/u.exec(row['called_number'] ?? '')?.[0];
      const isUsable = !Number.isNaN(moment) && number !== undefined && vendors.has(row['vendor'] ?? '');
      return isUsable ? [{ row, number, at: new Date(Math.floor(moment / 1000) * 1000 + 37 * 60_000) }] : [];
    });
  const step = Math.max(1, Math.floor(calls.length / MOMENTS));
  return calls
    .filter((_call, place) => place % step === 0)
    .slice(0, MOMENTS)
    .map(({ row, number, at }, place) => {
      const others = Array.from({ length: OTHERS }, (_value, index) => calls[(place * 31 + index * 7) % calls.length]);
      return {
        vendor: row['vendor'] ?? '',
        campaign: row['campaign'] || 'geen',
        at: at.toISOString().replace('.000Z', 'Z'),
        numbers: [...new Set([number, ...others.flatMap((other) => other?.number ?? [])])],
      };
    });
}

async function screen(store: Store, workspace: Workspace, planned: Planned): Promise<Map<string, Answered>> {
  const { configuration } = workspace;
  const { vendor, campaign, at } = planned;
  const moment = readPlannedMoment(at, configuration.client.timeZone);
  const how = { vendor, campaign, moment, withUnshown: false, asVendor: false };
  const rows = await store.apart('planned', ':memory:', async (apart, database) => {
    await showFacts(apart, database);
    await apart.fillTable(
      'list_number',
      { number: 'BIGINT', list_row: 'BIGINT' },
      planned.numbers.map((number, place) => [number.slice(1), place + 2]),
      'temporary',
    );
    await screenNumbers(apart, database, configuration, how, SILENT);
    return await apart.rows<Record<string, string>>(`select * from ${SCREENED}`);
  });
  return new Map(
    rows.map((row) => [
      `+${row['number']}`,
      {
        verdict: row['verdict'] ?? '',
        basis: row['basis'] ?? '',
        rules: [row['rule'], ...(row['also'] ?? '').split('|')].filter(Boolean).sort().join(' '),
        gravest: ['rule', 'level', 'grade', 'reason', 'objection_id', 'consent_id', 'relation_id']
          .map((column) => row[column] ?? '')
          .join(', '),
      },
    ]),
  );
}

/** The second opinion on a conversation with this number alone, besides the calls that were made. */
function audited(
  generated: GeneratedWorkspace,
  { vendor, campaign, at }: Planned,
  number: string,
  said: ReadonlySet<string>,
  seen: Answered,
): Answered {
  const headings = ['vendor', 'call_id', 'started_at', 'called_number', 'connected', 'campaign'];
  const row = { vendor, call_id: '!planned', started_at: at, called_number: number, connected: 'yes', campaign };
  const { zone } = { zone: (generated.settings.client as { time_zone?: string }).time_zone ?? 'Europe/Amsterdam' };
  const { day } = readPlannedMoment(at, zone);
  const withCall: GeneratedWorkspace = {
    settings: { ...generated.settings, audit: { from: day, to: day, as_of: day } },
    tables: [...generated.tables, { feed: 'calls', path: 'in/planned.csv', headings, rows: [row] }],
  };
  const { calls, findings } = evaluate(configurationText(withCall), workspaceFiles(withCall));
  const call = calls.find(({ call_id }) => call_id === '!planned');
  const own = findings.filter(({ call_id, rule }) => call_id === '!planned' && !said.has(rule));
  const rule = seen.gravest.split(', ')[0] ?? '';
  const gravest = own.find((one) => one.rule === rule);
  return {
    verdict: call?.verdict === 'out-of-scope' ? 'out-of-scope' : verdictOf(own),
    basis: call?.basis ?? '',
    rules: own
      .map((one) => one.rule)
      .sort()
      .join(' '),
    gravest: gravest === undefined ? seen.gravest : expectedOf(gravest, seen.gravest),
  };
}

function verdictOf(findings: readonly EvaluatedFinding[]): string {
  if (findings.some(({ level, grade }) => level === 'statute' && grade !== 'possible')) return 'violation';
  if (findings.some(({ level, grade }) => level !== 'evidence' && grade === 'proven')) return 'breach';
  return findings.length > 0 ? 'review' : 'lawful';
}

/** The finding as in a screening, which also names records that the finding does not rest on; those are taken as observed. */
function expectedOf(finding: EvaluatedFinding, seen: string): string {
  const [, , , , ...ids] = seen.split(', ');
  const told = [finding.objection_id, finding.consent_id, finding.relation_id];
  return [
    ...[finding.rule, finding.level, finding.grade, finding.reason],
    ...told.map((id, place) => (id === '' ? ids[place] : id)),
  ].join(', ');
}
