import type { Language } from '../../../src/model/configuration.ts';
import type { Screening } from '../../../src/model/screening.ts';
import type { ScreeningInput } from '../../../src/print/report.ts';
import { listRules } from '../../../src/rulebook/registry.ts';

const rules = await listRules();

const SCREENING: Screening = {
  schema: 'belaudit.screening/1',
  program: { version: '1.2.3', rulebook: 'nl-9' },
  client: { name: 'Voorbeeld Energie B.V.', time_zone: 'Europe/Amsterdam' },
  vendor: { id: 'alfa', name: 'Alfa' },
  ...{ campaign: 'zon', at: '2026-12-01T10:00:00+01:00', with: 'workspace', with_unshown: false },
  list: { file: 'lijst 0612345678.csv', sha256: 'ab', column: 'number' },
  figures: {
    ...{ rows: 1234, unread: 3, repeated: 1, numbers: 1230 },
    ...{ may_call: 1000, must_not_call: 200, must_not_call_without_proof: 163, cannot_be_shown: 30, to_call: 1000 },
  },
  unread: [{ reason: 'number-masked', rows: 3 }],
  reasons: [
    { ...{ answer: 'must-not-call', rule: 'no-legal-basis', level: 'statute', reason: 'no-record', numbers: 200 } },
    { ...{ answer: 'cannot-be-shown', rule: 'consent-without-proof', level: 'evidence', reason: '', numbers: 30 } },
  ],
  bases: [{ basis: 'consent', numbers: 1000 }],
  ends: [{ ends_by: 'consent-expires', numbers: 900, first_day: '2026-12-31' }],
  not_looked_at: { said_in_call: ['optout-not-offered'], not_in_pack: [] },
};

export function sampleScreening(language: Language, changes: Partial<Screening> = {}): ScreeningInput {
  return {
    base: { period: { as_of: '2026-12-01' }, program: SCREENING.program },
    ...{ screening: { ...SCREENING, ...changes }, language, rules, file: 'screening.pdf' },
  };
}
