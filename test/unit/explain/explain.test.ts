import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../../src/audit/audit.ts';
import { stampAudit } from '../../../src/audit/audit-stamp.ts';
import { explain } from '../../../src/explain/explain.ts';
import { explainForResults } from '../../../src/explain/explain-for-results.ts';
import { tellExplanation } from '../../../src/explain/tell.ts';
import { explainCall } from '../../../src/jobs/explain.ts';
import { withStore } from '../../../src/jobs/job.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import type { Explanation } from '../../../src/model/explanation.ts';
import { type ExplanationPart, explanationOf } from '../../../src/model/explanation-parts.ts';
import { SILENT } from '../../../src/model/progress.ts';
import type { RuleDocumentation } from '../../../src/model/rule.ts';
import { listRules } from '../../../src/rulebook/registry.ts';
import { plainRows } from '../../../src/store/plain-rows.ts';
import type { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import type { Row } from '../../acceptance/compare.ts';
import { atFileEnd } from '../../file-end.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';
import { LoadedWorkspace } from '../rulebook/loaded-workspace.ts';

const CASES = [
  '05-the-night-of-the-clock',
  '16-consent-given-again-after-an-objection',
  '28-suppressed-and-sent-again',
  '36-minutes-days-and-clocks',
  '39-consent-for-everything',
  '51-complete-or-not',
  '54-the-proof-itself',
  '60-the-list-said-no',
];

/** A call of the results, and the explanation of it alone. */
interface ExplainedCall {
  readonly row: Row;
  readonly explanation: Explanation;
}

/** A case that was judged in memory, without files of results; all its tests read it, and none changes it. */
interface Judged {
  readonly store: Store;
  readonly calls: readonly ExplainedCall[];
  readonly findings: readonly Row[];
}

const ZONE = 'Europe/Amsterdam';

const judged = new Map<string, Judged>();

function copyOf(name: string, use: string): string {
  const directory = join(KEPT_FOLDER, use, name);
  cpSync(join(import.meta.dirname, '../../acceptance/cases', name), directory, { recursive: true });
  return directory;
}

beforeAll(async () => {
  for (const name of CASES) {
    const loaded = await LoadedWorkspace.open(copyOf(name, 'explained'), 1);
    atFileEnd(() => loaded.store.close());
    await loaded.judge();
    const { store } = loaded;
    const calls: ExplainedCall[] = [];
    for (const row of await loaded.calls())
      calls.push({ row, explanation: await explain(store, row['vendor'] ?? '', row['call_id'] ?? '', ZONE) });
    judged.set(name, { store, calls, findings: await loaded.findings() });
  }
}, 300_000);

function caseOf(name: string): Judged {
  const found = judged.get(name);
  if (found === undefined) throw new Error(`${name} was not judged`);
  return found;
}

describe.each(CASES)('explanations of %s', (name) => {
  test('say what the results say, for every call', () => {
    const { calls, findings } = caseOf(name);
    for (const { row, explanation } of calls) {
      expect(explanation.call).toMatchObject({
        contact: row['contact'],
        verdict: row['verdict'],
        basis: row['basis'],
        regime: row['regime'],
      });
      expect(found(explanation).toSorted(byRule)).toEqual(
        findings
          .filter((finding) => finding['vendor'] === row['vendor'] && finding['call_id'] === row['call_id'])
          .map((finding) => [
            finding['rule'],
            finding['grade'],
            finding['reason'],
            finding['responsible'],
            finding['cause'],
          ])
          .toSorted(byRule),
      );
      expectRecordsToCarryTheFindings(explanation);
    }
  });

  test('name every rule, and in results tell the same with those alone that found something', async () => {
    const { store, calls } = caseOf(name);
    const rules = await listRules();
    const ids = rules.map(({ id }) => id).toSorted();
    const parts = await keptParts(store);
    for (const { row, explanation } of calls) {
      const [vendor, callId] = [row['vendor'] ?? '', row['call_id'] ?? ''];
      expect(explanation.rules.map(({ rule }) => rule)).toEqual(ids);
      const { number } = explanation.call;
      const own = parts.filter((part) => part.vendor === vendor && part.call_id === callId);
      expect(own.map((part) => part.number.slice(-3))).toEqual(own.map(() => number?.slice(-3)));
      const kept = explanationOf({ vendor, call_id: callId, number }, own);
      expect(kept.rules).toHaveLength(found(explanation).length);
      expect(kept).toMatchObject({ persons: explanation.persons, consents: explanation.consents });
      for (const language of ['nl', 'en'] as const)
        expect(tellExplanation(kept, rules, language)).toEqual(tellExplanation(explanation, rules, language));
    }
  });
});

test('name the last screened call list with the number that the call centre had', () => {
  const { calls } = caseOf('60-the-list-said-no');
  const listsOf = (vendor: string, callId: string): readonly string[] =>
    calls
      .filter(({ row }) => row['vendor'] === vendor && row['call_id'] === callId)
      .flatMap(({ explanation }) => explanation.handovers)
      .filter(({ counted }) => counted === 'on-list')
      .map(({ kind, source_row: row }) => `${kind} ${row}`);
  // Of two lists the later one; and no list of another call centre.
  expect(listsOf('alfa', 'A-1001')).toEqual(['list-not-to-call 2']);
  expect(listsOf('alfa', 'A-1003')).toEqual(['list-to-call 5']);
  expect(listsOf('alfa', 'A-1004')).toEqual(['list-not-to-call 7']);
});

/** A part of an explanation in results, with its call. */
type KeptPart = ExplanationPart & { readonly vendor: string; readonly call_id: string; readonly number: string };

/** The explanations of all calls, as in results. */
async function keptParts(store: Store): Promise<readonly KeptPart[]> {
  await store.createTemporaryTable(
    'explained_call',
    'select c.call_key, c.number from call as c inner join verdict as v on c.call_key = v.call_key',
  );
  let parts: readonly KeptPart[] = [];
  await explainForResults(store, ZONE, async (select) => {
    parts = await plainRows<KeptPart>(store, select);
  });
  await store.dropTable('explained_call');
  return parts;
}

type Told = readonly (string | null | undefined)[];

/** Rows of the database have no order. */
function byRule([one]: Told, [other]: Told): number {
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function found({ rules }: Explanation): Told[] {
  return rules.flatMap((rule) =>
    rule.grade === null ? [] : [[rule.rule, rule.grade, rule.reason, rule.responsible, rule.cause]],
  );
}

/** An explanation lists the records behind its verdict. */
function expectRecordsToCarryTheFindings({ call, consents, relations, objections }: Explanation): void {
  if (call.basis === 'consent') expect(consents.filter((consent) => consent.is_basis)).toHaveLength(1);
  if (call.basis === 'relation') expect(relations.filter((relation) => relation.is_basis)).toHaveLength(1);
  if (call.objection_grade === 'proven') expect(objections.map((objection) => objection.counted)).toContain('proven');
  if (call.objection_grade === 'none') {
    expect(objections.map((objection) => objection.counted)).not.toContain('proven');
    expect(objections.map((objection) => objection.counted)).not.toContain('possible');
  }
}

describe('the telling', () => {
  let rules: readonly RuleDocumentation[];
  let workspace: Workspace;
  beforeAll(async () => {
    rules = await listRules();
    workspace = openWorkspace(copyOf('28-suppressed-and-sent-again', 'told'), { today: '2026-11-25' });
    await loadWorkspace(workspace, SILENT);
    await withStore(workspace, {}, async (store) => {
      await audit(store, workspace.configuration, SILENT);
      await stampAudit(store, workspace.configuration);
    });
  }, 300_000);

  test('is whole, names file and line, and masks the number', async () => {
    const { sections } = await explainCall(workspace, 'alfa', 'A-1002', { language: 'nl' });
    expect(sections.map((section) => section.heading)).toEqual([
      'Oproep A-1002 van alfa',
      'Van wie het nummer was',
      'Bezwaren',
      'Toestemmingen en verzoeken',
      'Klantrelaties',
      'Leveringen aan dit callcenter',
      'Regels',
      'Oordeel',
    ]);
    const text = sections.flatMap((section) => section.lines).join('\n');
    expect(text).toContain(
      'V-61, 2026-05-01 12:00:00, vastgelegd door het bedrijf, via e-mail: telt; het was zeker vóór de oproep. [in/client/objections.csv, regel 2]',
    );
    expect(text).toContain('telt niet meer; het bedrijf gaf het nummer daarna opnieuw om te bellen.');
    expect(text).toContain('…671');
    expect(text).not.toMatch(/31612345671/u);
  });

  test('has words for everything that records can count for, in both languages', () => {
    for (const name of CASES) {
      for (const { explanation } of caseOf(name).calls) {
        for (const language of ['nl', 'en'] as const) {
          const text = tellExplanation(explanation, rules, language).flatMap((section) => section.lines);
          expect(text.join('\n')).not.toMatch(/undefined|: (consent|relation|overtaken|order)-/u);
        }
      }
    }
  });

  test('tells which of the two hours of autumn is meant, or that it may be either, and by which channel an objection came', () => {
    const { calls } = caseOf('05-the-night-of-the-clock');
    const lines = calls.flatMap(({ explanation }) =>
      tellExplanation(explanation, rules, 'nl').flatMap((section) => section.lines),
    );
    expect(lines).toContain(
      'V-15, 2025-10-26 02:30:00 (+02:00/+01:00), vastgelegd door het bedrijf, via een website: telt als ‘mogelijk’; het kan vóór de oproep zijn geweest. [in/client/objections.csv, regel 2]',
    );
    const begun = lines.flatMap((line) => /^Uitgaande oproep op (2025-10-26 \S+ \S+),/u.exec(line)?.[1] ?? []);
    expect(begun).toEqual([
      '2025-10-26 02:29:59 (+02:00)',
      '2025-10-26 02:30:00 (+02:00)',
      '2025-10-26 02:30:00 (+01:00)',
      '2025-10-26 02:30:01 (+01:00)',
      '2025-10-26 02:45:00 (+02:00)',
    ]);
  });

  test('tells why a consent is not specific', () => {
    const { calls } = caseOf('39-consent-for-everything');
    const because = calls.flatMap(({ explanation }) =>
      tellExplanation(explanation, rules, 'en').flatMap((section) =>
        section.lines.flatMap(
          (line) => /^(C-\d+) .*it is not specific: ([^)]*)\)\./u.exec(line)?.slice(1, 3).join(': ') ?? [],
        ),
      ),
    );
    expect(because.slice(0, 3)).toEqual([
      'C-271: for any product',
      'C-272: also for e-mail or text messages',
      'C-273: for other companies too',
    ]);
    expect(because).toContain('C-281: for any product, also for e-mail or text messages, for other companies too');
  });

  test('finds an id with the apostrophe that lists put before what a spreadsheet could run', async () => {
    const { explanation } = await explainCall(workspace, 'alfa', "'A-1002");
    expect(explanation.call.call_id).toBe('A-1002');
  });

  test('of a call that nobody loaded is an error with a hint', async () => {
    await expect(explainCall(workspace, 'alfa', 'nothing')).rejects.toMatchObject({ code: 'CALL_NOT_FOUND' });
  });
});
