import { writeFiles } from './workspaces.ts';

/** Numbers of the small workspace, in every notation of its files: they must never appear in full outside the result files. */
export const NUMBERS: readonly string[] = ['31612345671', '31612345672', '31612345673', '31612345674'];
/** Cells of rejected rows that contain a whole number. */
export const REJECTED_NUMBERS: readonly string[] = ['061234567499', '0612345675'];

/** The accepted gaps of this workspace, so that its results are final. */
const ACCEPTED: readonly string[] = [
  ...['feed:persons', 'feed:phones', 'feed:relations', 'column:consents.person_id', 'source:calls:in/alfa/*.csv'],
  ...['column:calls.identity_stated/alfa', 'column:calls.optout_offered/alfa'],
  ...['column:calls.identity_stated/beta', 'column:calls.optout_offered/beta'],
];

export const CONFIGURATION: string = `client:
  name: Voorbeeld Energie B.V.
  language: nl
  time_zone: Europe/Amsterdam
  entities:
    - { id: voorbeeld, name: Voorbeeld Energie B.V., sender: regular, brands: [groenplus] }
audit:
  from: 2026-06-01
  to: 2026-06-30
  as_of: 2026-07-10
vendors:
  - id: alfa
    name: Alfa Contact B.V.
  - id: beta
    name: Beta Belt B.V.
campaigns:
  - { id: zon-2026, entity: voorbeeld, brand: groenplus, product: solar, purpose: commercial }
sources:
  - feed: calls
    vendor: alfa
    files: in/alfa/*.csv
    columns: { call_id: Ref, started_at: Datum + Tijd, called_number: Telefoon, talk_seconds: Duur, result: Status, agent: Agent }
    formats: { Datum: d-M-yyyy, Duur: duration }
    values: { result: { NIETTHUIS: no-answer, GESPREK: conversation, VERKOCHT: sale } }
    constants: { campaign: zon-2026 }
  - { feed: calls, vendor: beta, files: in/beta/calls.csv }
  - { feed: objections, files: in/client/objections.csv }
  - { feed: consents, files: in/client/consents.csv }
accepted_gaps:
${ACCEPTED.map((gap) => `  - { gap: "${gap}", reason: small on purpose, until: 2099-12-31 }\n`).join('')}`;

/** One call after an objection, one with a cell over two lines, rejected rows with a number in them, a call without an objection. */
export const FILES: Readonly<Record<string, string>> = {
  'belaudit.yaml': CONFIGURATION,
  'in/alfa/juni-1.csv': [
    'Ref;Datum;Tijd;Telefoon;Duur;Status;Agent',
    'A-1;9-6-2026;10:15:00;06-12345671;1:35;GESPREK;"Zoë\nvan Dijk"',
    'A-2;9-6-2026;;06-12345675;0:00;NIETTHUIS;Jan',
    'A-3;9-6-2026;11:00:00;061234567499;0:40;GESPREK;Jan',
    '',
  ].join('\n'),
  'in/alfa/juni-2.csv': [
    'Ref;Datum;Tijd;Telefoon;Duur;Status;Agent',
    'A-4;16-6-2026;10:15:00;06-12345672;2:35;VERKOCHT;Zoë',
    '',
  ].join('\n'),
  'in/beta/calls.csv': [
    'call_id,started_at,called_number,talk_seconds,result,campaign',
    'B-1,2026-06-10T12:00:00,+31612345673,61,conversation,zon-2026',
    'B-2,2026-06-10T21:30:00,+31612345674,0,no-answer,zon-2026',
    '',
  ].join('\n'),
  'in/client/objections.csv': [
    'objection_id,objected_at,number,recorded_by',
    'V-1,2026-06-02T09:00:00,0612345671,alfa',
    'V-2,2026-06-03T09:00:00,0612345672,client',
    '',
  ].join('\n'),
  'in/client/consents.csv': [
    'consent_id,given_at,number,names,products,form,source,verified_at,evidence',
    'T-1,2026-05-20T09:00:00,0612345673,Voorbeeld Energie B.V.,solar,active,web,2026-05-20T10:00:00,form-1',
    '',
  ].join('\n'),
};

export function writeSmallWorkspace(directory: string, changes: Readonly<Record<string, string>> = {}): string {
  return writeFiles(directory, { ...FILES, ...changes });
}
