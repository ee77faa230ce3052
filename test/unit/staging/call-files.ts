import { configuration } from './workspace-fixture.ts';

export const HEADING = 'call_id,started_at,called_number,result,optout_offered';

export function calls(...rows: readonly string[]): string {
  return `${[HEADING, ...rows].join('\n')}\n`;
}

export function call(id: string, result = 'refused', day = '11'): string {
  return `${id},2026-05-${day}T10:00:00,0612345678,${result},yes`;
}

/** Two call centres: one with any number of files, one with one. */
export const TWO_LOGS: string = configuration(
  '  - { feed: calls, vendor: alfa, files: in/alfa/*.csv }\n  - { feed: calls, vendor: beta, files: in/beta.csv }\n',
);
