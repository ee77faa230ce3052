import { listChecks } from '../../../src/completeness/completeness.ts';
import { FEEDS, feedDefinition } from '../../../src/feeds/registry.ts';
import { gapTeller } from '../../../src/gaps/tell-gaps.ts';
import type { BasisFlow, CompanyFigures } from '../../../src/model/company-figures.ts';
import type { Language } from '../../../src/model/configuration.ts';
import { type Cause, CONTACTS, GRADES, type Grade, LEVELS, type Level, VERDICTS } from '../../../src/model/findings.ts';
import type { Gap } from '../../../src/model/gaps.ts';
import { NO_LATER_DELIVERIES } from '../../../src/model/later-deliveries.ts';
import type { Proof } from '../../../src/model/proof.ts';
import type { FindingWithProof } from '../../../src/model/results.ts';
import type {
  Figures,
  FileAccount,
  Measure,
  Rate,
  RuleFigures,
  Summary,
  VendorSummary,
} from '../../../src/model/summary.ts';
import { agentPseudonym, maskNumber, recordPseudonym } from '../../../src/print/masking.ts';
import type { ReportInput } from '../../../src/print/report.ts';
import { type MeasureCount, measuresOf } from '../../../src/results/measures.ts';
import { COUNTRY } from '../../../src/rulebook/in-force.ts';
import { sampleDetails } from './sample-details.ts';
import { SAMPLE_RULES } from './sample-rules.ts';

/** Invented results for tests of reports. The figures are counted from the invented findings, so that they add up. */

export interface SampleOptions {
  readonly language?: Language;
  readonly findings?: number;
  /** Changes one row before it is counted. */
  readonly change?: (row: FindingWithProof, index: number) => FindingWithProof;
  readonly changeSummary?: (summary: Summary) => Summary;
}

interface Pattern {
  readonly rule: string;
  readonly level: Level;
  readonly weight: number;
  readonly reasons: readonly string[];
  readonly grades: readonly Grade[];
  readonly answers: readonly (readonly [responsible: string, cause: Cause])[];
}

const PATTERNS: readonly Pattern[] = [
  {
    rule: 'called-after-objection',
    level: 'statute',
    weight: 24,
    reasons: ['objection', 'objection', 'objection', 're-consent-not-by-consumer'],
    grades: ['proven', 'proven', 'proven', 'possible'],
    answers: [
      ['alfa', 'was-told'],
      ['alfa', 'was-told'],
      ['alfa', 'own-record'],
      ['client', 'passed-on-late'],
      ['client', 'not-passed-on'],
      ['beta', 'not-reported'],
      ['undetermined', 'no-trace'],
    ],
  },
  {
    rule: 'no-legal-basis',
    level: 'statute',
    weight: 30,
    reasons: ['no-record', 'no-record', 'consent-expired', 'consent-other-product', 'request-used'],
    grades: ['not-demonstrable', 'not-demonstrable', 'proven'],
    answers: [
      ['client', 'client-lead'],
      ['client', 'client-lead'],
      ['alfa', 'own-lead'],
      ['alfa', 'outside-supplied-lists'],
    ],
  },
  {
    rule: 'optout-not-offered',
    level: 'statute',
    weight: 12,
    reasons: [''],
    grades: ['proven'],
    answers: [['alfa', 'in-call-duty']],
  },
  {
    rule: 'caller-number-unlisted',
    level: 'code',
    weight: 5,
    reasons: [''],
    grades: ['proven'],
    answers: [['client', 'publication-duty']],
  },
  {
    rule: 'outside-calling-hours',
    level: 'code',
    weight: 9,
    reasons: [''],
    grades: ['proven', 'proven', 'possible'],
    answers: [['alfa', 'in-call-duty']],
  },
  {
    rule: 'dialled-after-objection',
    level: 'privacy',
    weight: 8,
    reasons: [''],
    grades: ['proven'],
    answers: [
      ['alfa', 'was-told'],
      ['client', 'within-agreed-time'],
    ],
  },
  {
    rule: 'too-many-attempts',
    level: 'contract',
    weight: 6,
    reasons: ['per-day', 'per-30-days'],
    grades: ['proven'],
    answers: [['alfa', 'contract-duty']],
  },
  {
    rule: 'consent-not-verified',
    level: 'evidence',
    weight: 6,
    reasons: [''],
    grades: ['not-demonstrable'],
    answers: [['client', 'collector']],
  },
];

const OBJECTION_RULES = ['called-after-objection', 'dialled-after-objection'];
const DELIVERED: readonly string[] = ['was-told', 'client-lead', 'passed-on-late'];

/** A source of numbers from 0 to below 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}

const two = (value: number): string => String(value).padStart(2, '0');

function sampleRows(count: number): readonly FindingWithProof[] {
  const random = seeded(20260710);
  const bag = PATTERNS.flatMap((pattern) => Array.from({ length: pattern.weight }, () => pattern));
  const rows = Array.from({ length: count }, (_, index) => sampleRow(pick(bag, random), index, random));
  const order = new Map(SAMPLE_RULES.map((rule, index) => [rule.id, index]));
  return rows.sort(
    (a, b) =>
      (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) ||
      (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : a.call_id < b.call_id ? -1 : 1),
  );
}

function sampleRow(pattern: Pattern, index: number, random: () => number): FindingWithProof {
  const day = 1 + Math.floor(random() * 30);
  const hour = random() < 0.6 ? 20 + Math.floor(random() * 2) : 9 + Math.floor(random() * 11);
  const time = `${two(hour)}:${two(Math.floor(random() * 60))}:${two(Math.floor(random() * 60))}`;
  const [responsible, cause] = pick(pattern.answers, random);
  const reason = pick(pattern.reasons, random);
  const grade = reason === 'no-record' ? 'not-demonstrable' : pick(pattern.grades, random);
  const number = `+316${String(10000000 + Math.floor(random() * 89999999))}`;
  const possible = grade === 'possible';
  return {
    vendor: 'alfa',
    call_id: `ALF-2026${two(6)}${two(day)}-${String(10000 + index)}`,
    moment: `2026-06-${two(day)}T${two(hour - 2)}${time.slice(2)}Z`,
    number,
    rule: pattern.rule,
    level: pattern.level,
    grade,
    reason,
    responsible,
    cause,
    objection_id: OBJECTION_RULES.includes(pattern.rule) ? `call:beta/B-${index}` : '',
    consent_id: '',
    relation_id: '',
    source_file: day <= 15 ? 'in/alfa/alfa-2026-06-a.csv' : 'in/alfa/alfa-2026-06-b.csv',
    source_row: 2 + Math.floor(random() * 24000),
    local_time: `2026-06-${two(day)} ${time}`,
    contact: pattern.rule === 'dialled-after-objection' ? 'attempt' : possible ? 'abandoned' : 'conversation',
    verdict: pattern.level === 'evidence' || possible ? 'review' : pattern.level === 'statute' ? 'violation' : 'breach',
    campaign: 'zon-2026',
    agent: pick(['jansen.m', 'de.vries.k', 'bakker.s', 'yilmaz.e', 'smit.p', 'de.boer.l', ''], random),
    objected: OBJECTION_RULES.includes(pattern.rule)
      ? random() < 0.2
        ? '2026-05-28'
        : `2026-05-${two(10 + Math.floor(random() * 20))} ${two(9 + Math.floor(random() * 8))}:15`
      : '',
    handed_over: DELIVERED.includes(cause) ? `2026-05-${two(20 + Math.floor(random() * 11))} 09:12` : '',
    answer: '',
    explanation: '',
    ...PROOFS[pattern.rule],
  };
}

const PROOFS: Readonly<Record<string, { readonly proof: Proof }>> = {
  'called-after-objection': { proof: { recorded_by: 'beta' } },
  'optout-not-offered': { proof: { talk_seconds: 134, optout_offered: 'no' } },
  'outside-calling-hours': { proof: { open: '09:00', close: '20:00' } },
  'too-many-attempts': { proof: { dial: 4, cap: 3 } },
};

/** Wilson, z = 1.96, per 10,000, one decimal. */
function sampleRate(count: number, of: number): Rate {
  if (of === 0) {
    return { count, of, per_10000: null, low: null, high: null };
  }
  const z = 1.96;
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const margin = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scaled = (value: number): number => Math.round((value / (1 + (z * z) / of)) * 100000) / 10;
  return {
    count,
    of,
    per_10000: Math.round(share * 100000) / 10,
    low: Math.max(0, scaled(middle - margin)),
    high: scaled(middle + margin),
  };
}

function countBy<T, K extends string>(
  items: readonly T[],
  keys: readonly K[],
  key: (item: T) => string,
): Record<K, number> {
  return Object.fromEntries(keys.map((name) => [name, items.filter((item) => key(item) === name).length])) as Record<
    K,
    number
  >;
}

function ruleFigures(rule: string, rows: readonly FindingWithProof[]): RuleFigures {
  const own = rows.filter((row) => row.rule === rule);
  const parties = [...new Set(own.map((row) => `${row.responsible} ${row.cause}`))].map((key) => {
    const some = own.filter((row) => `${row.responsible} ${row.cause}` === key);
    const [responsible = '', cause = ''] = key.split(' ');
    return {
      responsible,
      cause: cause as Cause,
      findings: some.length,
      grades: countBy(some, GRADES, (row) => row.grade),
    };
  });
  return {
    rule,
    findings: own.length,
    grades: countBy(own, GRADES, (row) => row.grade),
    levels: LEVELS.map((level) => ({ level, findings: own.filter((row) => row.level === level).length })).filter(
      (level) => level.findings > 0,
    ),
    reasons: [...new Set(own.map((row) => row.reason))].map((reason) => ({
      reason,
      findings: own.filter((row) => row.reason === reason).length,
    })),
    parties: parties.sort(
      (a, b) => b.findings - a.findings || (`${a.responsible}${a.cause}` < `${b.responsible}${b.cause}` ? -1 : 1),
    ),
  };
}

/** Conversations by weekday and hour: a busy working week, quieter evenings, a little on Saturdays. */
function hours(rows: readonly FindingWithProof[]): VendorSummary['hours'] {
  const random = seeded(7);
  const held = new Map<string, number>();
  for (const row of rows.filter(({ verdict }) => verdict === 'violation')) {
    const cell = `${weekdayOf(row)} ${Number(row.local_time.slice(11, 13))}`;
    held.set(cell, (held.get(cell) ?? 0) + 1);
  }
  const cells = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
    Array.from({ length: 15 }, (_, index) =>
      hourCell(weekday, index + 8, held.get(`${weekday} ${index + 8}`) ?? 0, random),
    ),
  );
  return cells.filter((cell) => cell.conversations > 0);
}

function hourCell(
  weekday: number,
  hour: number,
  violating: number,
  random: () => number,
): VendorSummary['hours'][number] {
  const open = weekday <= 5 ? hour >= 9 && hour < 22 : weekday === 6 && hour >= 10 && hour < 16;
  const usual = hour < 18 ? 160 : 90;
  const conversations = Math.max(open ? Math.round(usual * (0.7 + random() * 0.6)) : 0, violating);
  return { weekday, hour, conversations, violating_calls: violating, outside_hours: open ? 0 : conversations };
}

function weekdayOf(row: FindingWithProof): number {
  const day = new Date(`${row.local_time.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return day === 0 ? 7 : day;
}

/** Adds up to the conversations. */
function basesOf(rows: readonly FindingWithProof[], conversations: number): Figures['bases'] {
  const none = rows.filter((row) => row.rule === 'no-legal-basis').length;
  const relation = Math.round(conversations * 0.3);
  return [
    { basis: 'consent', conversations: conversations - relation - none },
    { basis: 'relation', conversations: relation },
    { basis: 'none', conversations: none },
  ].filter((row) => row.conversations > 0);
}

function figures(rows: readonly FindingWithProof[], conversations: number, calls: number): Figures {
  const violating = rows.filter((row) => row.verdict === 'violation');
  const breaching = rows.filter((row) => row.verdict === 'breach');
  const review = rows.filter((row) => row.verdict === 'review');
  const attempts = calls === 0 ? 0 : Math.round(calls * 0.5);
  const outOfScope = calls === 0 ? 0 : 412;
  const found = violating.length + breaching.length + review.length;
  const parties = [...new Set(violating.map((row) => row.responsible))].sort();
  return {
    calls,
    in_scope: calls - outOfScope,
    conversations,
    contacts: countBy([], CONTACTS, () => ''),
    verdicts: {
      ...countBy([], VERDICTS, () => ''),
      violation: violating.length,
      breach: breaching.length,
      review: review.length,
      attempt: attempts,
      'out-of-scope': outOfScope,
      lawful: calls - attempts - outOfScope - found,
    },
    findings: rows.length,
    grades: countBy(rows, GRADES, (row) => row.grade),
    violating_calls: violating.length,
    without_proof: violating.filter((row) => row.grade !== 'proven').length,
    answered_for: parties.map((party) => ({
      party,
      calls: violating.filter((row) => row.responsible === party).length,
    })),
    rate: sampleRate(violating.length, conversations),
    fine_lapsed: 0,
    rules: SAMPLE_RULES.map((rule) => ruleFigures(rule.id, rows)),
    bases: basesOf(rows, conversations),
  };
}

/** As if each finding were the only one of its call: actions of one party, by the rules that name them. */
function measuresOfParty(responsible: string, rows: readonly FindingWithProof[]): readonly Measure[] {
  const weighing = rows.filter(
    (row) => row.responsible === responsible && ['violation', 'breach'].includes(row.verdict),
  );
  const counts = (some: readonly FindingWithProof[]): { violations: number; calls: number } => ({
    violations: some.filter(({ verdict }) => verdict === 'violation').length,
    calls: some.length,
  });
  const actionOf = (id: string): string => SAMPLE_RULES.find((rule) => rule.id === id)?.action ?? id;
  return measuresOf(
    [...new Set(weighing.map(({ rule }) => actionOf(rule)))].flatMap((action): readonly MeasureCount[] => {
      const own = weighing.filter(({ rule }) => actionOf(rule) === action);
      const all = counts(own);
      const prevented = { prevented_violations: all.violations, prevented_calls: all.calls };
      const causes = [...new Set(own.map(({ rule, cause }) => `${rule} ${cause}`))].map((key) => {
        const [rule = '', cause = ''] = key.split(' ');
        const some = own.filter((row) => row.rule === rule && row.cause === cause);
        return { ...counts(some), responsible, action, rule, cause: cause as Cause, ...NOTHING_PREVENTED };
      });
      return [{ ...all, ...prevented, responsible, action, rule: null, cause: null }, ...causes];
    }),
    responsible,
  );
}

const NOTHING_PREVENTED = { prevented_violations: 0, prevented_calls: 0 };

/** As if each finding were the only one of its call, and every call a conversation. */
function company(rows: readonly FindingWithProof[], conversations: number): CompanyFigures {
  const bases = basesOf(rows, conversations);
  const none = rows.filter((row) => row.rule === 'no-legal-basis').length;
  const violations = rows.filter((row) => row.verdict === 'violation').length;
  const before = sampleRate(409, 19_204);
  const unproven = rows.filter((row) => row.verdict === 'violation' && row.grade !== 'proven').length;
  const { over_time: time } = sampleDetails('alfa', rows, sampleRate(violations, conversations), before);
  return {
    flow: bases.flatMap(({ basis, conversations: held }): readonly BasisFlow[] => {
      if (basis === 'none') return [{ basis, verdict: 'violation', conversations: held }];
      const broken = basis === 'consent' ? violations - none : 0;
      return [
        { basis, verdict: 'lawful' as const, conversations: held - broken },
        { basis, verdict: 'violation' as const, conversations: broken },
      ].filter((row) => row.conversations > 0);
    }),
    limitation:
      violations === 0
        ? []
        : [
            {
              ...{ year: '2026', violating_calls: violations, without_proof: unproven },
              ...{ fine_lapsed: 0, first_lapse: '2031-06-01' },
            },
          ],
    over_time: time,
    previous: { from: '2026-05-01', to: '2026-05-31', rate: before },
    complaints: [
      { source: 'acm', complaints: 8, without_call: 0, with_violation: Math.min(5, violations) },
      { source: 'own', complaints: 4, without_call: 1, with_violation: Math.min(2, violations) },
    ],
  };
}

/** As if every other call centre had also called the first numbers that were called after an objection. */
function sharedNumbers(rows: readonly FindingWithProof[]): Summary['shared_numbers'] {
  const called = rows.filter((row) => row.rule === 'called-after-objection').slice(0, 3);
  return {
    numbers: called.length,
    by_call_centres: called.length === 0 ? [] : [{ call_centres: 2, numbers: called.length }],
    rows: called.map((row, index) => ({
      number: maskNumber(row.number),
      objected: row.objected,
      call_centres: 2,
      calls: 5 - index,
      conversations: 2,
    })),
  };
}

function vendorSummary(
  id: string,
  name: string,
  rows: readonly FindingWithProof[],
  rowsOfOthers: readonly FindingWithProof[],
): VendorSummary {
  const cells = hours(rows);
  const conversations = cells.reduce((sum, cell) => sum + cell.conversations, 0);
  const violations = rows.filter((row) => row.verdict === 'violation').length;
  return {
    ...figures(rows, conversations, conversations * 3),
    id,
    name,
    loaded: { calls: 148_203, first_day: '2025-12-01', last_day: '2026-06-30' },
    contract: { known: true, suppression_hours: 0, report_objections_within_hours: 24, assumed: [] },
    regimes: [{ regime: 'opt-in', calls: conversations * 3 }],
    hours: cells,
    measures: measuresOfParty(id, [...rows, ...rowsOfOthers]),
    rating: { level: 'attention', because: ['rate', 'completeness'], repeated: [], anomalies: 6 },
    ...sampleDetails(id, rows, sampleRate(violations, conversations), sampleRate(171, 8_412)),
    elsewhere: elsewhere(id, rowsOfOthers),
    previous: { from: '2026-05-01', to: '2026-05-31', rate: sampleRate(171, 8_412) },
  };
}

/** Findings for which a call centre is responsible in calls of others; each call has one finding. */
function elsewhere(id: string, rowsOfOthers: readonly FindingWithProof[]): VendorSummary['elsewhere'] {
  const due = rowsOfOthers.filter((row) => row.responsible === id);
  return {
    violating_calls: due.filter((row) => row.verdict === 'violation').length,
    findings: due.length,
    rules: SAMPLE_RULES.flatMap((rule) =>
      ruleFigures(rule.id, due).parties.map(({ cause, findings, grades }) => ({
        rule: rule.id,
        cause,
        findings,
        grades,
      })),
    ),
  };
}

function file(
  path: string,
  feed: FileAccount['feed'],
  vendor: string | null,
  rows: readonly [number, number, number, number],
  hash: string,
): FileAccount {
  const [accepted, rejected, duplicate, replaced] = rows;
  return {
    path,
    feed,
    vendor,
    format: 'canonical',
    sha256: hash.repeat(64).slice(0, 64),
    bytes: accepted * 120,
    rows_read: accepted + rejected + duplicate + replaced,
    accepted,
    rejected,
    duplicate,
    replaced,
    removed: 0,
    repaired: rejected * 3,
    emptied: rejected,
    facts: accepted,
  };
}

const FILES: readonly FileAccount[] = [
  file('in/alfa/alfa-2026-06-a.csv', 'calls', 'alfa', [24_118, 3, 12, 1], '3f9a0c5e'),
  file('in/alfa/alfa-2026-06-b.csv', 'calls', 'alfa', [23_907, 0, 0, 0], '77b1e0d4'),
  file('in/beta/beta-2026-06.csv', 'calls', 'beta', [51_222, 19, 0, 0], 'beefbeef'),
  file('in/klant/personen.csv', 'persons', null, [84_110, 0, 0, 0], '01c2d3e4'),
  file('in/klant/nummers.csv', 'phones', null, [90_004, 2, 0, 0], 'a1b2c3d4'),
  file('in/klant/toestemmingen.csv', 'consents', null, [61_870, 14, 3, 0], '5566aabb'),
  file('in/klant/stops.csv', 'objections', null, [7_204, 1, 0, 0], '99887766'),
  file('in/klant/leveringen.csv', 'handovers', null, [12_991, 0, 0, 0], 'c0ffee00'),
  file('in/beta-contact/stops.csv', 'objections', null, [312, 0, 0, 0], '0badcafe'),
];

export function sampleInput(options: SampleOptions = {}): ReportInput {
  const { language = 'nl', findings = 420, change = (row) => row, changeSummary = (summary) => summary } = options;
  const rows = sampleRows(findings).map(change);
  const rowsOfBeta = findings === 0 ? [] : [ROW_OF_BETA];
  const all = [...rows, ...rowsOfBeta];
  const alfa = vendorSummary('alfa', 'Alfa Contact B.V.', rows, rowsOfBeta);
  const summary: Summary = {
    schema: 'belaudit.summary/1',
    run_id: '4b1d0e7f9a3c4b1d0e7f9a3c',
    program: { version: '0.1.0', rulebook: 'nl-1' },
    language,
    client: {
      name: 'Voorbeeld Energie B.V.',
      time_zone: 'Europe/Amsterdam',
      entities: [{ id: 'voorbeeld', name: 'Voorbeeld Energie B.V.', sender: 'regular' }],
    },
    period: { from: '2026-06-01', to: '2026-06-30', as_of: '2026-07-10' },
    version: { number: 1, replaces: null },
    status: 'final',
    gaps: SAMPLE_GAPS,
    law_changes: [{ day: '2026-03-10', kind: 'rule-begins', id: 'consent-not-verified' }],
    policy: {
      relation_term_months: 36,
      min_offer_seconds: 20,
      pass_on_hours: 24,
      rating: { attention_from: 10, serious_from: 100 },
      assumed: [],
      own_calling_hours: true,
      calling_hours: [{ from: '2026-01-01', weekdays: { open: 9 * 60, close: 20 * 60 }, sunday: null }],
    },
    totals: figures(all, 20_000, 60_000),
    company: company(all, 20_000),
    rating: { level: 'serious', because: ['rate'], repeated: [], anomalies: 8 },
    client_measures: measuresOfParty('client', all),
    shared_numbers: sharedNumbers(rows),
    vendors: [alfa, vendorSummary('beta', 'Beta Contact', rowsOfBeta, rows)],
    rules: SAMPLE_RULES.map((rule) => ({
      rule: rule.id,
      level: levelOf(rule.id),
      law: 'part-read' as const,
      from: '2021-07-01',
      to: null,
    })),
    files: FILES,
    feeds: FEEDS.filter((feed) => feedDefinition(feed).isOptional !== true).map((feed) => ({
      feed,
      files: FILES.filter((entry) => entry.feed === feed).length,
      facts: 10,
    })),
    problems: [
      {
        path: 'in/alfa/alfa-2026-06-a.csv',
        kind: 'rejected',
        column: 'started_at',
        reason: 'nonexistent-local-time',
        rows: 2,
      },
      {
        path: 'in/alfa/alfa-2026-06-a.csv',
        kind: 'rejected',
        column: 'called_number',
        reason: 'number-invalid',
        rows: 1,
      },
      {
        path: 'in/alfa/alfa-2026-06-a.csv',
        kind: 'repaired',
        column: 'called_number',
        reason: 'lost-leading-zero',
        rows: 9,
      },
      {
        path: 'in/beta/beta-2026-06.csv',
        kind: 'rejected',
        column: 'called_number',
        reason: 'number-invalid',
        rows: 19,
      },
      { path: 'in/klant/toestemmingen.csv', kind: 'rejected', column: 'given_at', reason: 'invalid-date', rows: 14 },
      { path: 'in/klant/toestemmingen.csv', kind: 'emptied', column: 'form', reason: 'Mondeling', rows: 14 },
    ],
    later_deliveries: NO_LATER_DELIVERIES,
    revisions: [
      { feed: 'calls', rows: 4 },
      { feed: 'consents', rows: 11 },
    ],
    answers: [],
    omissions: [
      {
        ...{ vendor: 'beta', invoice: null, missing_ids: 0, missing_ids_around_silent_days: 0 },
        ...{ silent_days: ['2026-06-18'], complaints: 0 },
      },
    ],
    completeness: [
      {
        check: 'complaint-without-call',
        vendor: '',
        examined: 12,
        results: 1,
        examples: [{ subject: 'K-0031', day: '2026-06-11', expected: 'a call', found: 'none' }],
      },
      { check: 'contradictory-row', vendor: 'alfa', examined: 12_400, results: 0, examples: [] },
      {
        check: 'delivery-contract',
        vendor: 'alfa',
        examined: 3,
        results: 2,
        examples: [
          { subject: 'in/alfa/calls-2026-06.csv', day: null, expected: 'at least 5000 rows', found: '4312' },
          { subject: 'talk_seconds', day: null, expected: 'talk_seconds known in 95% of 4312 rows', found: '4001' },
        ],
      },
      {
        check: 'revised-row',
        vendor: 'alfa',
        examined: 12_400,
        results: 4,
        examples: [
          { subject: 'A-104', day: '2026-06-03', expected: 'one content', found: 'result' },
          { subject: 'A-2207', day: '2026-06-09', expected: 'one content', found: 'talk_seconds|result' },
        ],
      },
      {
        check: 'silent-day',
        vendor: 'beta',
        examined: 21,
        results: 1,
        examples: [{ subject: '', day: '2026-06-18', expected: 'calls', found: 'none' }],
      },
    ],
    left_out: [],
    lost_objections: { rejected: 1, without_number: 2 },
    unknown_campaigns: [],
    unknown_entities: [{ feed: 'objections', entity: 'Groen Plus', rows: 6 }],
  };
  return {
    summary: changeSummary(summary),
    language,
    rules: SAMPLE_RULES,
    country: COUNTRY,
    checks: SAMPLE_CHECKS,
    findings: (vendor) => Promise.resolve(all.filter((row) => row.vendor === vendor)),
    findingsElsewhere: (vendor) =>
      Promise.resolve(all.filter((row) => row.responsible === vendor && row.vendor !== vendor)),
    pseudonym: (vendor, agent) => agentPseudonym(SAMPLE_KEY, vendor, agent),
    recordCode: (vendor, id) => recordPseudonym(SAMPLE_KEY, vendor, id),
    tellGap: SAMPLE_TELLERS[language],
  };
}

const NO_GAP: Gap = {
  ...{ id: '', kind: 'feed', form: 'absent', feed: null, column: null, subject: '', vendors: ['alfa'], files: [] },
  ...{ file_count: 0, rows: null, of: null, unread: 0, weight: 'none', calls: null, findings: null, by_vendor: [] },
  ...{ blocking: false, accepted: null },
};
/** One accepted gap, three open ones, and one that rests on a meaning. */
const SAMPLE_GAPS: readonly Gap[] = [
  {
    ...NO_GAP,
    ...{ id: 'column:calls.optout_offered/alfa', kind: 'column', feed: 'calls', column: 'optout_offered' },
    ...{ form: 'some-rows', files: [{ path: 'in/alfa/juni.csv', heading: 'Verzet aangeboden' }], file_count: 1 },
    ...{ rows: 120, of: 2400, unread: 0, weight: 'decides', calls: 96, findings: 12 },
    by_vendor: [{ vendor: 'alfa', calls: 96, findings: 12 }],
  },
  ...(['complaints', 'invoices'] as const).map((feed) => ({ ...NO_GAP, id: `feed:${feed}`, feed })),
  {
    ...NO_GAP,
    ...{ id: 'column:calls.direction/alfa', kind: 'column', form: 'rests', feed: 'calls', column: 'direction' },
    ...{ weight: 'rests', calls: 2400, findings: 420, by_vendor: [{ vendor: 'alfa', calls: 2400, findings: 420 }] },
  },
  {
    ...NO_GAP,
    ...{ id: 'campaign:wind', kind: 'campaign', form: 'unknown', feed: 'calls', column: 'campaign', subject: 'wind' },
    ...{ rows: 3, weight: 'decides', calls: 3, findings: 1, by_vendor: [{ vendor: 'alfa', calls: 3, findings: 1 }] },
    ...{ blocking: true, accepted: { reason: 'Een proef.', until: '2026-12-31' } },
  },
];

/** One call of the other call centre, after an objection that Alfa did not report. */
const ROW_OF_BETA: FindingWithProof = {
  ...{ vendor: 'beta', call_id: 'B-5001', moment: '2026-06-09T08:12:44Z', number: '+31612340987' },
  ...{ rule: 'called-after-objection', level: 'statute', grade: 'proven', reason: 'objection' },
  ...{ responsible: 'alfa', cause: 'not-reported', objection_id: 'call:alfa/ALF-1', consent_id: '', relation_id: '' },
  ...{ source_file: 'in/beta/beta-2026-06.csv', source_row: 812, local_time: '2026-06-09 10:12:44' },
  ...{ contact: 'conversation', verdict: 'violation', campaign: 'zon-2026', agent: 'groot.p' },
  ...{ objected: '2026-05-21 11:30', handed_over: '', answer: '', explanation: '' },
};

const SAMPLE_KEY = '4b'.repeat(32);
const SAMPLE_CHECKS = await listChecks();
const NAMES = { vendors: [{ id: 'alfa', name: 'Alfa Contact B.V.' }], rules: [] };
const SAMPLE_TELLERS = { nl: await gapTeller(NAMES, 'nl'), en: await gapTeller(NAMES, 'en') };

function levelOf(rule: string): Level {
  return PATTERNS.find((pattern) => pattern.rule === rule)?.level ?? 'statute';
}
