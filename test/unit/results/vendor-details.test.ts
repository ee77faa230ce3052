import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCompleteness } from '../../../src/completeness/completeness.ts';
import type { StopLatency } from '../../../src/model/stop-latency.ts';
import type { Summary, VendorSummary } from '../../../src/model/summary.ts';
import { matchAnswers } from '../../../src/results/answers.ts';
import { NO_EARLIER_RESULTS } from '../../../src/results/earlier-results.ts';
import { summarise } from '../../../src/results/summarise.ts';
import { ruleModules } from '../../../src/rulebook/registry.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { writeFiles } from '../../end-to-end/workspaces.ts';
import { LoadedWorkspace } from '../rulebook/loaded-workspace.ts';

/** Figures of whole workspaces, small enough to be counted by hand. */

const CONFIGURATION = `client:
  name: Voorbeeld Energie B.V.
  language: nl
  time_zone: Europe/Amsterdam
  entities: [{ id: voorbeeld, name: Voorbeeld Energie B.V., sender: regular }]
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
  - { id: alfa, name: Alfa Contact B.V., penalty: { per_violation: 12.5, currency: EUR } }
  - { id: beta, name: Beta Belt B.V., penalty: { per_violation: 10, currency: EUR } }
  - id: gamma
    name: Gamma Tele B.V.
    max_attempts: { per_day: 1 }
    penalty: { per_violation: 20, currency: EUR, clause: "artikel 9.2" }
campaigns: [{ id: zon, entity: voorbeeld, product: solar, purpose: commercial, audience: consumers }]
sources:
  - { feed: calls, files: in/calls.csv }
  - { feed: calls, files: in/incoming.csv }
  - { feed: objections, files: in/objections.csv }
  - { feed: consents, files: in/consents.csv }
  - { feed: handovers, files: in/handovers.csv }
  - { feed: complaints, files: in/complaints.csv }
  - { feed: phones, files: in/phones.csv }
`;

const FILES = {
  'belaudit.yaml': CONFIGURATION,
  'in/calls.csv': [
    'vendor,call_id,started_at,called_number,talk_seconds,result,campaign,agent,caller_number,optout_offered',
    // Calls of alfa after the objection of 1 June: 30 hours later, and four weeks and a day.
    'alfa,A-1,2026-06-02T16:00:00,+31612345671,60,conversation,zon,jan,+31881234567,yes',
    'alfa,A-2,2026-06-30T11:00:00,+31612345671,0,no-answer,zon,jan,+31881234567,',
    // Nobody objected.
    'alfa,A-3,2026-06-03T10:00:00,+31612345672,60,conversation,zon,els,+31881234567,yes',
    'alfa,A-4,2026-06-04T10:00:00,+31612345672,60,conversation,zon,els,,yes',
    // Before the objection of 5 June at noon, and 30 minutes after it.
    'alfa,A-5,2026-06-05T11:00:00,+31612345673,60,conversation,zon,,,yes',
    'beta,B-1,2026-06-05T12:30:00,+31612345673,60,conversation,zon,eva,,yes',
    // The consumer objects in this call, and alfa calls a day later: alfa was never told, and beta did not report it.
    'beta,B-2,2026-06-10T10:00:00,+31612345674,60,objection,zon,eva,,yes',
    'alfa,A-6,2026-06-12T10:00:00,+31612345674,60,conversation,zon,jan,,yes',
    // Two calls on one Sunday: outside the calling hours, whose texts since February 2020 were not read; the second is also one too many by contract.
    'gamma,G-1,2026-06-07T11:00:00,+31612345679,60,conversation,zon,,,yes',
    'gamma,G-2,2026-06-07T12:00:00,+31612345679,60,conversation,zon,,,yes',
    // History: no call of the period.
    'alfa,A-7,2026-05-20T10:00:00,+31612345671,60,conversation,zon,jan,,yes',
    '',
  ].join('\n'),
  // Somebody objected who hid the number: nobody can be told to stop.
  'in/incoming.csv':
    'vendor,call_id,started_at,called_number,result,direction\ngamma,G-0,2026-06-07T11:30:00,0881234567,objection,inbound\n',
  'in/objections.csv': [
    'objection_id,objected_at,number,person_id,recorded_by',
    'V-1,2026-06-01T10:00:00,+31612345671,,client',
    'V-2,2026-06-05T12:00:00,+31612345673,,client',
    // After the last day of the period.
    'V-3,2026-07-02T12:00:00,+31612345679,,client',
    // By a person, without a number.
    'V-4,2026-06-22T10:00:00,,P-9,client',
    '',
  ].join('\n'),
  'in/consents.csv': [
    'consent_id,given_at,number,names,products,form,source,verified_at,evidence,term_stated,person_id',
    ...[1, 2, 3, 4].map(
      (last) =>
        `T-${last},2026-05-01T09:00:00,+3161234567${last},voorbeeld,solar,active,web,2026-05-01T10:00:00,form,yes,P-${last}`,
    ),
    '',
  ].join('\n'),
  'in/complaints.csv': [
    'complaint_id,number,about_day,source',
    // The day after A-1, the day after A-4, no call at all, and a day outside the period.
    'K-1,+31612345671,2026-06-03,acm',
    'K-2,+31612345672,2026-06-05,own',
    'K-3,+31612345679,2026-06-10,own',
    'K-4,+31612345671,2026-05-20,acm',
    '',
  ].join('\n'),
  'in/handovers.csv': [
    'vendor,number,kind,delivered_at,entity',
    'alfa,+31612345671,lead,2026-05-30T09:00:00,voorbeeld',
    // The objection of 1 June: to alfa after three hours, never to beta. An earlier suppression is not about it.
    'alfa,+31612345671,suppress,2026-05-31T09:00:00,voorbeeld',
    'alfa,+31612345671,suppress,2026-06-01T13:00:00,voorbeeld',
    'alfa,+31612345671,suppress,2026-06-20T13:00:00,voorbeeld',
    // The objection of P-9: a number on the day after it was theirs is not theirs; the next one is, after four days.
    'alfa,+31612345681,suppress,2026-06-25T10:00:00,voorbeeld',
    'alfa,+31612345682,suppress,2026-06-26T10:00:00,voorbeeld',
    '',
  ].join('\n'),
  'in/phones.csv': [
    'person_id,number,valid_from,valid_to',
    'P-9,+31612345681,2020-01-01,2026-06-24',
    'P-9,+31612345682,2026-06-25,',
    '',
  ].join('\n'),
};

const folder = mkdtempSync(join(tmpdir(), 'belaudit-details-'));
let summary: Summary;

beforeAll(async () => {
  writeFiles(folder, FILES);
  const workspace = await LoadedWorkspace.open(folder);
  await workspace.judge();
  const { configuration } = openWorkspace(folder, { today: '2026-11-25' });
  await checkCompleteness(workspace.store, configuration);
  await matchAnswers(workspace.store);
  const rules = (await ruleModules()).map((rule) => rule.definition);
  summary = await summarise(workspace.store, {
    configuration,
    runId: 'r',
    rules,
    earlier: NO_EARLIER_RESULTS,
    told: [],
    gaps: [],
  });
  await workspace.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function vendorOf(vendor: string): VendorSummary {
  return summary.vendors.find((entry) => entry.id === vendor) as VendorSummary;
}

/** Non-empty bins, by their bound in hours. */
function filled(bins: StopLatency['calls']): readonly (readonly [number | null, number])[] {
  return bins.filter((bin) => bin.objections > 0).map((bin) => [bin.up_to_hours, bin.objections]);
}

describe('offers to opt out', () => {
  it('are required in conversations of the period, and counted if the log says that they were made', () => {
    // Not in A-2, which nobody answered, and not in A-7 of the month before.
    expect(vendorOf('alfa').offers).toEqual({ asked: 5, recorded: 5 });
    expect(vendorOf('gamma').offers).toEqual({ asked: 2, recorded: 2 });
  });
});

describe('how fast a stop works', () => {
  it('counts the objections made by the end of the period', () => {
    // V-1, V-2, V-4, the one made in B-2, and the one of a caller who hid the number.
    expect(vendorOf('alfa').stop_latency.objections).toBe(5);
  });

  it('takes the last call after each objection, connected or not', () => {
    const { called_after: calledAfter, calls } = vendorOf('alfa').stop_latency;
    expect(calledAfter).toBe(2);
    // 29 days and an hour after V-1; 48 hours, less the minute of the call, after the objection in B-2.
    expect(filled(calls)).toEqual([
      [72, 1],
      [2160, 1],
    ]);
  });

  it('counts them by hours, rounded up', () => {
    expect(vendorOf('alfa').stop_latency.by_hours).toEqual([
      [48, 1],
      [697, 1],
    ]);
    expect(vendorOf('beta').stop_latency.by_hours).toEqual([[1, 1]]);
  });

  it('counts no call before the objection, nor the call in which it was made', () => {
    expect(vendorOf('beta').stop_latency).toMatchObject({ called_after: 1 });
    expect(filled(vendorOf('beta').stop_latency.calls)).toEqual([[1, 1]]);
  });

  it('names the longest, with the number masked and the line of the last call', () => {
    expect(vendorOf('alfa').stop_latency.worst).toEqual([
      {
        objection_id: 'V-1',
        recorded_by: 'client',
        objected: '2026-06-01 10:00:00',
        number: '+31 6 •••• •671',
        hours: 29 * 24 + 1,
        call_id: 'A-2',
        called: '2026-06-30 11:00:00',
        calls: 2,
        source_file: 'in/calls.csv',
        source_row: 3,
      },
      expect.objectContaining({ objection_id: 'call:beta/B-2', recorded_by: 'beta', hours: 47, call_id: 'A-6' }),
    ]);
  });

  it('counts the hand-overs of stops that are loaded', () => {
    expect([vendorOf('alfa').stop_latency.stops_delivered, vendorOf('beta').stop_latency.stops_delivered]).toEqual([
      5, 0,
    ]);
  });

  it('takes the first suppression at or after each objection of others', () => {
    const { to_pass_on: all, passed_on: passedOn, not_passed_on: never } = vendorOf('alfa').stop_latency;
    expect({ all, never }).toEqual({ all: 4, never: 2 });
    expect(filled(passedOn)).toEqual([
      [24, 1],
      [168, 1],
    ]);
    // Its own objection need not be passed on to beta.
    expect(vendorOf('beta').stop_latency).toMatchObject({ to_pass_on: 3, not_passed_on: 3 });
  });
});

describe('all call centres together', () => {
  it('flow from the basis of conversations to their outcome, and add up', () => {
    const { company, totals } = summary;
    expect(company.flow).toEqual([
      { basis: 'consent', verdict: 'lawful', conversations: 4 },
      { basis: 'consent', verdict: 'violation', conversations: 3 },
      { basis: 'none', verdict: 'violation', conversations: 2 },
    ]);
    expect(company.flow.reduce((sum, row) => sum + row.conversations, 0)).toBe(totals.conversations);
  });

  it('say until when the oldest violation of a year can be fined', () => {
    expect(summary.company.limitation).toEqual([
      { year: '2026', violating_calls: 5, without_proof: 2, fine_lapsed: 0, first_lapse: '2031-06-02' },
    ]);
  });

  it('match complaints of the period with calls from the day before to the day after', () => {
    expect(summary.company.complaints).toEqual([
      { source: 'own', complaints: 2, without_call: 1, with_violation: 0 },
      { source: 'acm', complaints: 1, without_call: 0, with_violation: 1 },
    ]);
    const check = summary.completeness.find((figure) => figure.check === 'complaint-without-call');
    expect(check).toMatchObject({ examined: 3, results: 1 });
  });

  it('have months of their own, and nothing to compare with', () => {
    const { over_time: time, previous } = summary.company;
    expect(time.months.at(-1)).toMatchObject({ source: 'this-period', rate: summary.totals.rate });
    expect([time.compared_with, previous]).toEqual([null, null]);
  });
});

describe('where violations concentrate', () => {
  it('counts conversations in scope, and those that broke the law', () => {
    const agents = vendorOf('alfa').concentrations.find((entry) => entry.dimension === 'agent');
    // both of jan; A-5 has no agent.
    expect(agents).toMatchObject({ conversations: 5, violations: 2, subjects: 2, unknown: 1, half: 1 });
    expect(agents?.rows[0]).toMatchObject({ subject: 'jan', conversations: 2, violations: 2 });
  });

  it('takes the day of the last lead as the list, and masks caller numbers', () => {
    const { concentrations } = vendorOf('alfa');
    expect(concentrations.find((entry) => entry.dimension === 'list')).toMatchObject({ subjects: 1, unknown: 4 });
    const numbers = concentrations.find((entry) => entry.dimension === 'caller-number');
    expect(numbers?.rows.map((row) => row.subject)).toEqual(['+31 •• ••• •567']);
    expect(concentrations.find((entry) => entry.dimension === 'campaign')?.rows[0]?.subject).toBe('zon');
  });

  it('leaves out dimensions unknown for all calls', () => {
    expect(vendorOf('beta').concentrations.map((entry) => entry.dimension)).toEqual(['campaign', 'agent']);
  });
});

describe('months', () => {
  it('hold the figures of the month', () => {
    const [june, ...others] = vendorOf('alfa').months;
    expect(others).toEqual([]);
    expect(june).toMatchObject({ month: '2026-06', rate: { count: 2, of: 5 } });
    expect(june?.rules.find((entry) => entry.rule === 'called-after-objection')).toMatchObject({ findings: 2 });
    expect(vendorOf('alfa').over_time.months.at(-1)).toMatchObject({ source: 'this-period', rate: june?.rate });
  });
});

describe('the contract penalty', () => {
  it('separates calls of the call centre itself from calls of others for which it is responsible', () => {
    // Beta did not report the objection of B-2 in time, and alfa called: A-6.
    const { penalty } = vendorOf('beta');
    expect(penalty).toMatchObject({ calls: 1, own_calls: 0, amount: 10 });
    expect(penalty?.rules).toEqual([{ rule: 'called-after-objection', calls: 1, own_calls: 0 }]);
    // Alfa was told before.
    expect(vendorOf('alfa').penalty).toMatchObject({ calls: 2, own_calls: 2, amount: 25 });
  });

  it('says beside the sum which part rests only on law that was not read, and quotes the clause', () => {
    expect(vendorOf('gamma').penalty).toMatchObject({ clause: 'artikel 9.2', calls: 2, amount: 40 });
    expect(vendorOf('gamma').penalty?.rules).toEqual([
      { rule: 'outside-calling-hours', calls: 2, own_calls: 2 },
      { rule: 'too-many-attempts', calls: 1, own_calls: 1 },
    ]);
    // A contract is not law, so the agreement counts fully.
    expect(vendorOf('gamma').penalty).toMatchObject({ unread_calls: 1, unread_amount: 20 });
    expect(vendorOf('alfa').penalty).toMatchObject({ clause: null, unread_calls: 0, unread_amount: 0 });
  });
});

describe('stories', () => {
  it('show the records of the number up to the call, in order of time', () => {
    const story = vendorOf('alfa').stories.find((entry) => entry.rule === 'called-after-objection');
    expect(story).toMatchObject({
      number: '+31 6 •••• •671',
      call_id: 'A-1',
      responsible: 'alfa',
      cause: 'was-told',
      calls_to_number: 3,
      regimes: [{ regime: 'opt-in', from: '' }],
    });
    expect(story?.events.map(({ kind, at, counted }) => [kind, at, counted])).toEqual([
      ['consent', '2026-05-01 09:00:00', 'basis'],
      ['call', '2026-05-20 10:00:00', ''],
      ['lead', '2026-05-30 09:00:00', 'lead'],
      ['suppress', '2026-05-31 09:00:00', 'told'],
      ['objection', '2026-06-01 10:00:00', 'proven'],
      ['suppress', '2026-06-01 13:00:00', 'told'],
      ['call', '2026-06-02 16:00:00', ''],
      ['call', '2026-06-30 11:00:00', ''],
    ]);
    expect(story?.events.filter((event) => event.is_the_call).map((event) => event.source_row)).toEqual([2]);
  });

  it('contain no whole telephone number', () => {
    expect(JSON.stringify(summary)).not.toMatch(/3161234567|0612345/);
  });
});
