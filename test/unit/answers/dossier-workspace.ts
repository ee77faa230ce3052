import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';

const CONFIGURATION = `client:
  name: Voorbeeld Energie B.V.
  language: nl
  time_zone: Europe/Amsterdam
  entities:
    - { id: voorbeeld, name: Voorbeeld Energie B.V., sender: regular, brands: [groenplus] }
audit:
  from: 2026-06-01
  to: 2026-06-30
  as_of: 2026-07-10
policy:
  retention: [{ from: 2018-05-25, months: 18 }]
vendors:
  - { id: alfa, name: Alfa Contact B.V., contracts: [{ from: 2024-01-01 }], suppression_hours: 4 }
  - { id: beta, name: Beta Belt B.V. }
campaigns:
  - { id: zon, entity: voorbeeld, brand: groenplus, product: solar, purpose: commercial }
sources:
  - { feed: calls, vendor: alfa, files: in/alfa-*.csv }
  - { feed: calls, vendor: beta, files: in/beta.csv }
  - { feed: persons, files: in/persons.csv }
  - { feed: phones, files: in/phones.csv }
  - { feed: consents, files: in/consents.csv }
  - { feed: relations, files: in/relations.csv }
  - { feed: objections, files: in/objections.csv }
  - { feed: handovers, files: in/handovers.csv }
  - { feed: complaints, files: in/complaints.csv }
  - { feed: numbers, files: in/numbers.csv }
`;

const CALLS = 'call_id,started_at,called_number,talk_seconds,result,direction,caller_number,agent,campaign,person_id';

/**
 * One number that passed from P1 to P2 on 1 January 2026, with every kind of record; another with the same last three digits; one that is only the
 * caller's; one that occurs only in a rejected row; one that occurs only in rows that later rows of other numbers replaced.
 */
export const NUMBER = '+31612345678';
export const NAMESAKE = '+31687654678';
export const CALLER = '+31858880100';
export const IN_REJECTED_ROW = '+31611112222';
export const REPLACED = '+31633334455';

const FILES: Readonly<Record<string, string>> = {
  // Gives agents the same pseudonyms in every run of the tests.
  '.belaudit/pseudonyms.key': `${'5a'.repeat(32)}\n`,
  'belaudit.yaml': CONFIGURATION,
  'in/alfa-1.csv': [
    CALLS,
    'A1,2025-11-03T10:00:00,06-12345678,60,conversation,outbound,+31858880100,Truus Bakker,zon,',
    'A2,2026-06-09T10:00:00,06-12345678,95,refused,outbound,+31858880100,Truus Bakker,zon,P2',
    'A3,2026-06-10T10:00:00,06-12345678,0,no-answer,outbound,+31858880100,Jan,zon,',
    'A4,2026-06-11T10:00:00,+31687654678,40,conversation,outbound,+31858880100,Jan,zon,P3',
    'A5,gisteren,0611112222,40,conversation,outbound,+31858880100,Jan,zon,',
    'A6,2026-06-03T10:00:00,0633334455,40,conversation,outbound,+31858880100,Jan,zon,',
    '',
  ].join('\n'),
  'in/alfa-2.csv': [
    CALLS,
    'A3,2026-06-10T10:00:00,06-12345678,12,conversation,outbound,+31858880100,Jan,zon,',
    'A6,2026-06-12T10:00:00,0644445566,40,conversation,outbound,+31858880100,Jan,zon,',
    '',
  ].join('\n'),
  'in/beta.csv': [
    CALLS,
    'B1,2026-06-12T12:00:00,0880001111,30,conversation,inbound,+31612345678,Zoë,zon,',
    'B2,2026-06-13T12:00:00,+31612345678,30,conversation,outbound,,Zoë,zon,',
    'B3,2026-06-14T12:00:00,0880001111,30,conversation,inbound,+31633334455,Zoë,zon,',
    'B3,2026-06-14T12:00:00,0880001111,30,conversation,inbound,+31644445566,Zoë,zon,',
    '',
  ].join('\n'),
  'in/persons.csv': 'person_id,legal_form\nP1,natural\nP2,natural\nP3,natural\n',
  'in/phones.csv': [
    'person_id,number,valid_from,valid_to',
    'P1,+31612345678,2020-01-01,2025-12-31',
    'P2,+31612345678,2026-01-01,',
    'P2,+31611223344,2020-01-01,',
    'P3,+31687654678,,',
    '',
  ].join('\n'),
  'in/consents.csv': [
    'consent_id,given_at,number,person_id,names,products,form,initiative,evidence',
    'C1,2025-05-01T10:00:00,+31612345678,P1,groenplus,solar,active,consumer,formulier-1.pdf',
    'C2,2026-05-01T10:00:00,,P2,groenplus,solar,active,consumer,formulier-2.pdf',
    'C3,2026-05-02T10:00:00,+31611223344,P2,groenplus,solar,active,consumer,formulier-3.pdf',
    '',
  ].join('\n'),
  'in/relations.csv':
    'relation_id,entity,kind,started_on,person_id,number,paid_amount,product\nR1,voorbeeld,subscription,2021-02-03,P1,+31612345678,20.00,energy\n',
  'in/objections.csv': [
    'objection_id,objected_at,number,person_id,recorded_by,channel',
    'V1,2026-06-08T09:00:00,+31612345678,,client,web',
    'V2,2025-12-01T09:00:00,,P1,alfa,call',
    'V3,2026-06-02T09:00:00,+31633334455,,client,web',
    'V3,2026-06-02T09:00:00,+31655556677,,client,web',
    '',
  ].join('\n'),
  'in/handovers.csv':
    'vendor,number,kind,delivered_at,entity\nalfa,+31612345678,suppress,2026-06-08T12:00:00,voorbeeld\nbeta,+31612345678,lead,2025-12-31,voorbeeld\n',
  'in/complaints.csv':
    'complaint_id,number,about_day,source\nK1,+31612345678,2026-06-09,acm\nK2,+31687654678,2026-06-25,own\nK3,+31655554444,2019-01-02,acm\n',
  'in/numbers.csv': 'number,listed_from,listed_to\n+31858880100,2024-09-01,\n',
};

/** A workspace with those files, loaded and judged; `changed` replaces some. */
export async function dossierTestWorkspace(
  directory: string,
  changed: Readonly<Record<string, string>> = {},
): Promise<Workspace> {
  writeFiles(directory, { ...FILES, ...changed });
  const workspace = openWorkspace(directory);
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
  return workspace;
}

export function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}
