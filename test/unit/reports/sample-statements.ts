import type { StatementFigures } from '../../../src/model/statements.ts';
import type { Summary } from '../../../src/model/summary.ts';

const DAYS = { complete: true, from: '2026-06-01', to: '2026-06-30' } as const;
const RULE = 'no-legal-basis';

/** The same results where two people stated that the records are complete, so that what is proven of one rule is proven by that; and a statement that proves nothing. */
export function withStatements(summary: Summary): Summary {
  const proves = summary.vendors.flatMap(({ id: vendor, rules }) =>
    rules
      .filter(({ rule }) => rule === RULE)
      .flatMap(({ parties }) =>
        parties.map(({ responsible, grades }) => ({ vendor, responsible, findings: grades.proven })),
      )
      .filter(({ findings }) => findings > 0),
  );
  const findings = proves.reduce((sum, row) => sum + row.findings, 0);
  const statements: readonly StatementFigures[] = [
    { ...DAYS, feed: 'consents', by: 'J. de Vries', on: '2026-07-08', findings, proves },
    { ...DAYS, feed: 'relations', by: 'P. Bakker', on: '2026-07-09', findings, proves },
    { ...DAYS, feed: 'relations', by: 'Q. Nobody', on: '2026-07-09', findings: 0, proves: [] },
  ];
  return { ...summary, statements };
}

/** Results where records came that contradict a statement. @param ids the first of them; a summary has no whole telephone number */
export function withLaterRecords(summary: Summary, ids: readonly string[] = ['C-17', 'C-18']): Summary {
  const stated = { feed: 'consents', by: 'J. de Vries', on: '2026-07-08' } as const;
  return { ...summary, later_records: [{ ...stated, records: 14, ids }] };
}
