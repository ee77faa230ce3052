import { beforeAll, describe, expect, it } from 'vitest';
import { eventPattern, type Pattern, partPattern } from '../../../reports/findings/page-shapes.ts';
import { words as english } from '../../../reports/findings/page-words.en.ts';
import { words as dutch } from '../../../reports/findings/page-words.nl.ts';
import { tellExplanation } from '../../../src/explain/tell.ts';
import { type ExplanationPart, explanationOf } from '../../../src/model/explanation-parts.ts';
import { PARTS, type PartShape } from '../../../src/model/page-findings.ts';
import type { RuleDocumentation } from '../../../src/model/rule.ts';
import { listRules } from '../../../src/rulebook/registry.ts';

const DAY = '2026-03-02';
const NOTHING = { id: null, at: null, until: null, seconds: null, source_file: null, source_row: null } as const;
const IN_FILE = { source_file: 'in/x.csv', source_row: 12 } as const;

function part(kind: ExplanationPart['part'], codes: object, own: Partial<ExplanationPart> = {}): ExplanationPart {
  return { ...NOTHING, ...own, part: kind, codes: JSON.stringify(codes) };
}

const CALL = part(
  'call',
  {
    ...{ direction: 'outbound', result: 'refused', contact: 'conversation', in_scope: true, is_judged: true },
    ...{ regime: 'opt-in', is_protected: true, protection_is_known: false, basis: 'none', fine_lapsed: true },
    ...{ is_within_calling_hours: false, verdict: 'violation', in_force: 23, looking: 21, has_all_records: false },
    ...{ asks_scrub: true, own_limit_reason: 'per-day', own_limit: 2, own_limit_dials: 4, came_from_own: true },
  },
  { ...IN_FILE, at: `${DAY} 10:15:09`, seconds: 51 },
);

const FAILED = { standing: 'failed', near_miss: 'consent-withdrawn', is_basis: false };
const RECORDS: readonly ExplanationPart[] = [
  part('person', { is_person: true, is_owner: true, legal_form: null }, { id: 'P1' }),
  part('person', { is_person: false, is_owner: true, legal_form: 'natural' }, { id: 'P2', ...IN_FILE }),
  part('objection', { recorded_by: 'alfa', counted: 'proven' }, { id: 'V1', at: DAY, ...IN_FILE }),
  part('objection', { recorded_by: 'client', counted: 'lifted' }, { id: 'V2', at: DAY, until: DAY, ...IN_FILE }),
  part('consent', { kind: 'consent', ...FAILED }, { id: 'T1', at: DAY, until: 'unreadable', ...IN_FILE }),
  part('consent', { kind: 'request', ...FAILED, is_basis: true }, { id: 'T2', at: DAY, ...IN_FILE }),
  part('relation', { kind: 'purchase', ...FAILED, is_running: true }, { id: 'K1', ...IN_FILE }),
  part('relation', { kind: 'gift', ...FAILED, is_running: false }, { id: 'K2', at: DAY, until: DAY, ...IN_FILE }),
  part('handover', { kind: 'lead', entity: null, counted: 'lead' }, { at: DAY, ...IN_FILE }),
  part('handover', { kind: 'suppress', entity: 'voorbeeld', counted: 'told' }, { at: DAY, ...IN_FILE }),
  part('scrub', { counted: 'not-complete' }, { at: DAY, ...IN_FILE }),
  part('scrub', { counted: 'no-longer-used' }, { at: DAY, until: DAY, ...IN_FILE }),
  part('dial', { vendor: 'beta', is_same_number: false }, { id: 'B-1', at: DAY, ...IN_FILE }),
  part('rule', {
    ...{ rule: 'no-legal-basis', grade: 'proven', reason: 'no-record', responsible: 'alfa', cause: 'own-lead' },
  }),
];

function shapeOf({ part: kind, codes, id, at, until, seconds, source_file }: ExplanationPart): PartShape {
  return {
    ...{ part: kind, codes, day: kind === 'rule' ? DAY : '', hasId: id !== null, hasAt: at !== null },
    ...{ hasUntil: until !== null, seconds: seconds === null ? 'none' : seconds === 1 ? 'one' : 'many' },
    hasFile: source_file !== null,
  };
}

/** The values of a line as in the page. */
function lineOf({ part: kind, id, at, until, seconds, source_file, source_row }: ExplanationPart): readonly unknown[] {
  const ending = kind === 'call' ? '678' : null;
  return [0, ...[id, at, until, seconds, ending, source_file, source_row].filter((value) => value !== null)];
}

function filled(pattern: Pattern, line: readonly unknown[]): string {
  return pattern.map((piece) => (typeof piece === 'number' ? String(line[piece]) : piece)).join('');
}

describe.each([
  ['nl', dutch],
  ['en', english],
] as const)('the page tells the same as the command, from pieces (%s)', (language, words) => {
  let rules: readonly RuleDocumentation[];
  beforeAll(async () => {
    rules = await listRules();
  });
  const id = { vendor: '', call_id: '', number: '…678' };
  const patternOf = (one: ExplanationPart): ReturnType<typeof partPattern> =>
    partPattern(shapeOf(one), (explanation) => tellExplanation(explanation, rules, language), words.log);

  it.each(RECORDS)('of a record: $part $codes', (record) => {
    const own = record.part === 'rule' ? CALL : { ...CALL, at: `${DAY} 10:15:09` };
    const sections = tellExplanation(explanationOf(id, [own, record]), rules, language);
    const told = sections.find((section) => section.part === record.part)?.lines ?? [];
    expect(told).toContain(filled(patternOf(record) as Pattern, lineOf(record)));
  });

  it.each([CALL, { ...CALL, seconds: 1 }, { ...CALL, ...NOTHING, at: CALL.at }])('of a call by itself', (call) => {
    const told = tellExplanation(explanationOf(id, [call]), rules, language);
    const sections = patternOf(call) as readonly (readonly [string, readonly Pattern[], number, number])[];
    expect(sections.map(([heading]) => heading)).toEqual([words.log, ...told.slice(1).map(({ heading }) => heading)]);
    expect(sections.map(([, lines]) => lines.map((line) => filled(line, lineOf(call))))).toEqual(
      told.map(({ lines }) => lines),
    );
  });

  it('of a call in results of an earlier version, which lack what later ones tell', () => {
    const { direction, result, contact, in_scope, is_judged, regime, is_protected, basis, verdict, ...others } =
      JSON.parse(CALL.codes) as Record<string, unknown>;
    const { in_force, looking } = others;
    const early = { direction, result, contact, in_scope, is_judged, regime, is_protected, basis, verdict };
    const told = tellExplanation(
      explanationOf(id, [{ ...CALL, codes: JSON.stringify({ ...early, in_force, looking }) }]),
      rules,
      language,
    );
    expect(told.map(({ part }) => part)).toEqual([
      ...[undefined, 'person', 'objection', 'consent', 'relation', 'handover', 'rule', undefined],
    ]);
    expect(JSON.stringify(told)).not.toMatch(/undefined|null/u);
  });

  it('and records stand in place of the line which says that there are none', () => {
    const sections = patternOf(CALL) as readonly (readonly [string, readonly Pattern[], number, number])[];
    const whole = tellExplanation(explanationOf(id, [CALL, ...RECORDS]), rules, language);
    for (const [section, [, lines, records, line]] of sections.entries()) {
      const own = RECORDS.filter((record) => PARTS.indexOf(record.part) === records && records > 0);
      const told = lines.map((one) => filled(one, lineOf(CALL)));
      const among = own.map((record) => filled(patternOf(record) as Pattern, lineOf(record)));
      if (own.length > 0) told.splice(line, 1, ...among);
      expect(told).toEqual(whole[section]?.lines);
    }
  });

  it('of an event', () => {
    const shape = { kind: 'call', party: 'alfa', detail: 'violation' };
    const line = ['2026-03-02 10:15', 0, 'A-1'];
    expect(
      filled(
        eventPattern(shape, words, () => 'Alfa'),
        line,
      ),
    ).toBe(words.event('call', 'Alfa', 'A-1', 'violation'));
  });
});
