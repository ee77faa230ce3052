import { describe, expect, test } from 'vitest';
import { feedDefinition } from '../../../src/feeds/registry.ts';
import type { Row } from './canonical-csv.ts';
import { type EvaluatedCall, type EvaluatedFinding, evaluate } from './evaluator.ts';
import { configurationText, workspaceFiles } from './generated-workspace.ts';
import { generateWorkspace } from './generator.ts';
import { SCENARIOS_OF_EVERY_RUN, SEEDS_OF_EVERY_RUN } from './seeds.ts';

/** Only outcomes that are drawn can be compared: the workspaces of every run must contain every outcome of the rulebook. */

const PROVEN = ['not-demonstrable', 'possible', 'proven'];
const ONLY_NOT_DEMONSTRABLE = ['not-demonstrable'];

/** Section 7 of the rulebook: grades by rule, apart from those that an unknown contact or direction lowers. */
const GRADES: Readonly<Record<string, readonly string[]>> = {
  'called-after-objection': PROVEN,
  'no-legal-basis': PROVEN,
  'called-registered-number': ['possible', 'proven'],
  'unscrubbed-list': ['possible', 'proven'],
  'optout-not-offered': PROVEN,
  'optout-offer-not-recorded': ONLY_NOT_DEMONSTRABLE,
  'caller-id-withheld': PROVEN,
  'caller-number-unlisted': ['not-demonstrable', 'proven'],
  'identity-not-stated': ['not-demonstrable', 'proven'],
  'automatic-call-without-consent': PROVEN,
  'ai-voice-not-disclosed': ['possible'],
  'own-contact-limit': ['proven'],
  'voicemail-without-consent': ['possible'],
  'relation-term-exceeded': ['not-demonstrable', 'proven'],
  'retention-term-exceeded': ['not-demonstrable', 'proven'],
  'objection-open-over-28-days': ['not-demonstrable', 'proven'],
  'consent-not-linked-to-person': ONLY_NOT_DEMONSTRABLE,
  'consent-without-proof': ONLY_NOT_DEMONSTRABLE,
  'consent-not-verified': ONLY_NOT_DEMONSTRABLE,
  'consent-from-own-call': ONLY_NOT_DEMONSTRABLE,
  'consent-not-specific': ONLY_NOT_DEMONSTRABLE,
  'first-call-after-six-months': ['not-demonstrable', 'proven'],
  'outside-calling-hours': PROVEN,
  'outside-own-hours': PROVEN,
  'dialled-after-objection': PROVEN,
  'too-many-attempts': ['proven'],
  'outside-contract': ['proven'],
};

/** Sections 5 to 7, by the rule that has them. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'called-after-objection': ['objection', 're-consent-not-by-consumer', 're-consent-unproven'],
  'dialled-after-objection': ['', 're-consent-not-by-consumer', 're-consent-unproven'],
  'no-legal-basis': [
    ...['consent-withdrawn', 'consent-withdrawal-unknown', 'consent-expired', 'consent-expiry-unknown'],
    ...['consent-after-call', 'consent-invalid-form', 'consent-form-unknown', 'request-used', 'relation-abolished'],
    ...['relation-no-optout-at-collection', 'relation-optout-unknown', 'relation-dissimilar-product'],
    ...['relation-product-unknown', 'relation-unpaid', 'relation-payment-unknown', 'consent-other-product'],
    ...['consent-product-unknown', 'consent-other-purpose', 'consent-purpose-unknown', 'consent-other-entity'],
    ...['consent-entity-unknown', 'consent-other-number', 'consent-other-person', 'relation-other-entity'],
    ...['relation-other-number', 'relation-other-person', 'no-record'],
  ],
  'called-registered-number': ['consent-form-unknown', 'no-record', 'relation-payment-unknown'],
  'unscrubbed-list': ['no-scrub', 'stale-scrub'],
  'optout-not-offered': ['', 'duty-not-literal', 'subscriber-not-shown'],
  'own-contact-limit': ['per-day', 'per-30-days', 'after-refusal'],
  'consent-without-proof': [
    ...['', 'no-proof-listed', 'proof-file-missing', 'proof-made-later', 'proof-of-another', 'proof-says-less'],
  ],
  'too-many-attempts': ['per-30-days', 'per-day'],
  'outside-contract': ['campaign', 'period'],
};

const CAUSES_OF_OBJECTIONS = [
  ...['own-record', 'was-told', 'sent-again', 'within-agreed-time', 'passed-on-late', 'not-passed-on'],
  ...['passing-on-not-shown', 'not-reported', 'no-trace', 'screened-out'],
];
const CAUSES_OF_BASES = ['was-told', 'screened-out', 'client-lead', 'own-lead', 'outside-supplied-lists', 'no-trace'];

/** Section 9. */
const CAUSES: Readonly<Record<string, readonly string[]>> = {
  'called-after-objection': CAUSES_OF_OBJECTIONS,
  'no-legal-basis': CAUSES_OF_BASES,
  'called-registered-number': CAUSES_OF_BASES,
  'unscrubbed-list': ['scrub-duty', 'screened-out'],
  'consent-without-proof': ['collector'],
  'caller-number-unlisted': ['publication-duty'],
  'outside-own-hours': ['contract-duty', 'own-norm'],
  'own-contact-limit': ['contract-duty', 'own-norm'],
  'ai-voice-not-disclosed': ['dial-mode'],
  'automatic-call-without-consent': ['dial-mode'],
  'too-many-attempts': ['contract-duty'],
  'optout-not-offered': ['in-call-duty'],
};

/** Section 6, by regime. */
const BASES: Readonly<Record<string, readonly string[]>> = {
  register: ['not-protected', 'published-number', 'request', 'consent', 'relation', 'not-registered', 'none'],
  'opt-in': ['not-protected', 'published-number', 'request', 'consent', 'relation', 'none'],
  'opt-in-strict': ['not-protected', 'published-number', 'consent', 'relation', 'none'],
};

function inColumns(feed: string, row: Row): string[] {
  return Object.entries(row).map(([column, cell]) => `${feed}.${column}=${cell}`);
}

describe('the drawn workspaces of every run', () => {
  const workspaces = SEEDS_OF_EVERY_RUN.map((seed) => generateWorkspace(seed, SCENARIOS_OF_EVERY_RUN));
  const evaluations = workspaces.map((each) => evaluate(configurationText(each), workspaceFiles(each)));
  const findings = evaluations.flatMap((each) => each.findings);
  const calls = evaluations.flatMap((each) => each.calls);

  const missing = (
    expected: Readonly<Record<string, readonly string[]>>,
    said: readonly (readonly [about: string, word: string])[],
  ): string[] => {
    const found = new Set(said.map((pair) => pair.join(' ')));
    const wanted = Object.entries(expected).flatMap(([about, words]) => words.map((word) => `${about} ${word}`));
    return wanted.filter((pair) => !found.has(pair));
  };
  const ofFindings = (word: (row: EvaluatedFinding) => string): [string, string][] =>
    findings.map((row) => [row.rule, word(row)]);
  const ofCalls = (word: (row: EvaluatedCall) => string): string[] => [...new Set(calls.map(word))].sort();

  test('break every rule, in each of its grades', () => {
    expect(
      missing(
        GRADES,
        ofFindings(({ grade }) => grade),
      ),
    ).toEqual([]);
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(Object.keys(GRADES).sort());
  });

  test('give every reason', () => {
    expect(
      missing(
        REASONS,
        ofFindings(({ reason }) => reason),
      ),
    ).toEqual([]);
  });

  test('name every cause', () => {
    expect(
      missing(
        CAUSES,
        ofFindings(({ cause }) => cause),
      ),
    ).toEqual([]);
  });

  test('hold what only shows in the reading: far days, unreadable cells, missing columns, strange call centres', () => {
    const tables = workspaces.flatMap((each) => each.tables);
    const cells = new Set(tables.flatMap(({ feed, rows }) => rows.flatMap((row) => inColumns(feed, row))));
    const expected = [
      ...['calls.direction=unknown', 'calls.vendor=vreemd', 'handovers.vendor=vreemd', 'scrubs.vendor=vreemd'],
      ...['persons.legal_form_to=9999-12-31', 'phones.valid_from=1753-01-01', 'phones.valid_to=onleesbaar'],
      ...['relations.started_on=1753-01-01', 'relations.ended_on=9999-12-31', 'consents.withdrawn_at=9999-12-31'],
      ...['consents.expires_on=onleesbaar', 'register.registered_from=1753-01-01', 'numbers.listed_to=9999-12-31'],
      ...['scrubs.used_to=9999-12-31', 'scrubs.complete=no', 'proofs.file=bewijs/weg.txt', 'consents.evidence=Akkoord'],
      ...['objections.entity=OUDE-ENERGIE', 'handovers.entity=Stichting Buurthulp', 'relations.entity=hulplijn'],
    ];
    expect(expected.filter((cell) => !cells.has(cell))).toEqual([]);
    const lacking = tables.filter(({ feed, headings }) => headings.length < feedDefinition(feed).columns.length);
    expect(new Set(lacking.map(({ feed }) => feed)).size).toBeGreaterThan(6);
    expect(tables.some(({ constants }) => constants !== undefined)).toBe(true);
  });

  test('have calls of every contact, basis and verdict', () => {
    expect(ofCalls(({ contact }) => contact)).toEqual(['abandoned', 'attempt', 'conversation', 'unknown', 'voicemail']);
    expect(ofCalls(({ verdict }) => verdict)).toEqual([
      'attempt',
      'breach',
      'lawful',
      'out-of-scope',
      'review',
      'violation',
    ]);
    expect(
      missing(
        BASES,
        calls.map(({ regime, basis }) => [regime, basis]),
      ),
    ).toEqual([]);
  });
});
