import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Proof, readProof, sharedProof } from '../../../src/model/proof.ts';
import { prepareRows } from '../../../src/results/write-results.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import { writeFiles } from '../../end-to-end/workspaces.ts';
import { LoadedWorkspace } from '../rulebook/loaded-workspace.ts';

/** The values that prove a finding, of one small workspace that breaks many rules. */

const CONFIGURATION = `client:
  name: Voorbeeld Energie B.V.
  language: nl
  time_zone: Europe/Amsterdam
  entities:
    - { id: voorbeeld, name: Voorbeeld Energie B.V., sender: regular }
    - { id: zuster, name: Zuster B.V., sender: regular }
audit: { from: 2011-01-01, to: 2026-09-30, as_of: 2026-10-10 }
policy:
  calling_hours: [{ from: 2026-01-01, weekdays: "09:00-20:00" }]
  similar_products: { energy: [heat-pump] }
  contact_limits: { per_day: 2, per_30_days: 4, days_after_refusal: 10 }
vendors:
  - id: alfa
    name: Alfa Contact B.V.
    entity: voorbeeld
    contracts: [{ from: 2025-01-01, to: 2026-06-20 }]
    campaigns: [zon]
    max_attempts: { per_day: 2, per_30_days: 4 }
  - { id: beta, name: Beta Belt B.V., entity: voorbeeld }
campaigns:
  - { id: zon, entity: voorbeeld, product: solar, purpose: commercial, audience: consumers }
  - { id: lader, entity: voorbeeld, product: charger, purpose: commercial, audience: consumers }
sources:
  - { feed: calls, files: in/calls.csv }
  - { feed: objections, files: in/objections.csv }
  - { feed: consents, files: in/consents.csv }
  - { feed: relations, files: in/relations.csv }
  - { feed: register, files: in/register.csv }
  - { feed: scrubs, files: in/scrubs.csv }
`;

const FILES = {
  'belaudit.yaml': CONFIGURATION,
  'in/calls.csv': [
    'vendor,call_id,started_at,called_number,talk_seconds,result,campaign,optout_offered,identity_stated,dial_mode,ai_disclosed,spoke_with',
    'alfa,A-1,2026-06-02T20:30:00,+31612345671,134,conversation,zon,no,no,manual,,',
    ...['10:00', '10:05', '10:10'].map(
      (time, at) => `alfa,D-${at + 1},2026-06-03T${time}:00,+31612345672,0,no-answer,zon,,,,,`,
    ),
    // Thirty days before E-05 to the second: it still counts for E-04, but not for E-05.
    'alfa,E-00,2026-05-06T10:00:00,+31612345672,0,no-answer,zon,,,,,',
    ...['04', '05'].map((day) => `alfa,E-${day},2026-06-${day}T10:00:00,+31612345672,0,no-answer,zon,,,,,`),
    'alfa,A-2,2026-06-08T10:00:00,+31612345673,60,conversation,zon,,yes,,,',
    'alfa,A-3,2026-06-24T10:00:00,+31612345674,60,conversation,lader,yes,yes,,,',
    'beta,B-1,2026-06-09T10:00:00,+31612345675,60,conversation,zon,yes,yes,,,',
    'beta,B-2,2026-06-09T11:00:00,+31612345679,60,conversation,zon,yes,yes,,,',
    'beta,B-3,2026-06-09T12:00:00,+31612345677,60,conversation,zon,yes,yes,,,',
    'beta,B-4,2026-06-09T13:00:00,+31612345678,60,conversation,zon,yes,yes,,,',
    'beta,B-5,2026-06-09T14:00:00,+31612345681,60,conversation,zon,yes,yes,,,',
    'beta,B-7,2026-06-09T15:00:00,+31612345683,60,conversation,zon,yes,yes,,,',
    'beta,B-8,2026-06-09T15:10:00,+31612345684,60,conversation,zon,yes,yes,,,',
    'beta,B-9,2026-06-09T15:20:00,+31612345685,60,conversation,zon,yes,yes,,,',
    'beta,B-6,2020-06-09T10:00:00,+31612345682,60,conversation,zon,yes,yes,,,',
    'beta,F-1,2026-04-06T10:00:00,+31612345686,60,refused,zon,yes,yes,,,',
    'alfa,F-2,2026-04-09T10:00:00,+31612345686,0,no-answer,zon,,,,,',
    'beta,W-1,2026-09-04T10:00:00,+31612345687,60,conversation,lader,yes,yes,ai-voice,no,',
    'beta,S-1,2011-03-01T10:00:00,+31612345688,60,conversation,lader,no,yes,,,other',
    'beta,S-2,2011-03-01T10:10:00,+31612345689,60,conversation,lader,no,yes,,,',
    'beta,L-1,2011-04-01T10:00:00,+31612345690,60,conversation,lader,yes,yes,,,',
    'alfa,V-1,2026-06-10T10:00:00,+31612345676,,voicemail,zon,,,preview,,',
  ].join('\n'),
  'in/register.csv': 'number,registered_from\n+31612345682,2015-03-02\n',
  'in/scrubs.csv':
    'vendor,register_date,used_to,complete\nbeta,2020-01-02,,\nbeta,2019-11-01,,\nbeta,2020-06-10,,\nbeta,2011-02-20,2011-02-25,\nbeta,2011-03-25,,no\n',
  'in/objections.csv': 'objection_id,objected_at,number,recorded_by\nV-1,2026-05-26T09:12:00,+31612345673,beta\n',
  'in/consents.csv':
    'consent_id,given_at,number,names,products,form,source,initiative,withdrawn_at,channels,kind\nC-1,2026-04-01T10:00:00,+31612345671,Voorbeeld Energie B.V.,solar,active,web,consumer,2026-05-01T11:30:00,,\nC-2,2026-04-02T10:00:00,+31612345673,Voorbeeld Energie B.V.,solar,active,web,consumer,,,\nC-3,2026-04-02T10:00:00,+31612345677,Voorbeeld Energie B.V.,energy|piano,active,web,consumer,,,\nC-4,2026-04-02T10:00:00,+31612345678,Zuster B.V.,solar,active,web,consumer,,,\nC-5,2026-04-02T10:00:00,+31612345683,Voorbeeld Energie B.V.,solar,active,web,consumer,,email,\nC-6,2026-04-02T10:00:00,+31612345684,Voorbeeld Energie B.V.|Vreemd B.V.,*,active,web,consumer,,phone|sms,\nC-7,2026-06-01T10:00:00,+31612345685,Voorbeeld Energie B.V.,solar,active,contest,consumer,,,request\n',
  'in/relations.csv':
    'relation_id,entity,kind,started_on,number,paid_amount,product,optout_offered_at_collection\nR-1,voorbeeld,purchase,2025-01-05,+31612345675,100,energy,yes\nR-3,zuster,purchase,2025-01-05,+31612345681,100,solar,yes\nR-2,voorbeeld,purchase,2025-01-06,+31612345679,100,for alfa,yes\n',
};

const SQL = sqlFile(new URL('../../../src/results/write-results.ts', import.meta.url).href, './proofs.sql');
const ZONE = { time_zone: 'Europe/Amsterdam' };

let folder = '';
let workspace: LoadedWorkspace;
let proofs: ReadonlyMap<string, Proof>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'belaudit-proofs-'));
  writeFiles(folder, FILES);
  workspace = await LoadedWorkspace.open(folder);
  await workspace.judge();
  await prepareRows(workspace.store);
  const rows = await workspace.store.rows<{ call_id: string; rule: string; proof: string }>(SQL, ZONE);
  proofs = new Map(rows.map(({ call_id: call, rule, proof }) => [`${call} ${rule}`, readProof(proof)]));
});
afterAll(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each<readonly [string, Proof]>([
  ['A-1 optout-not-offered', { talk_seconds: 134, optout_offered: 'no' }],
  ['A-1 identity-not-stated', { talk_seconds: 134, identity_stated: 'no' }],
  ['A-1 outside-own-hours', { open: '09:00', close: '20:00' }],
  ['A-1 no-legal-basis', { given_at: '2026-04-01 10:00:00', withdrawn_at: '2026-05-01 11:30:00' }],
  // The third of the day, while two are agreed; the fifth in thirty days, while four are.
  ['D-3 too-many-attempts', { dial: 3, cap: 2 }],
  ['E-04 too-many-attempts', { dial: 5, cap: 4 }],
  ['E-05 too-many-attempts', { dial: 5, cap: 4 }],
  ['D-3 own-contact-limit', { dial: 3, own_limit: 2 }],
  ['E-05 own-contact-limit', { dial: 5, own_limit: 4 }],
  ['F-2 own-contact-limit', { own_limit: 10, refused_at: '2026-04-06 10:00:00' }],
  ['W-1 ai-voice-not-disclosed', { dial_mode: 'ai-voice', ai_disclosed: 'no' }],
  ['S-1 optout-not-offered', { talk_seconds: 60, optout_offered: 'no', spoke_with: 'other' }],
  ['S-2 optout-not-offered', { talk_seconds: 60, optout_offered: 'no', spoke_with: 'empty' }],
  // Recent lists that do not count: out of use that day, and not compared to the end.
  ['S-1 unscrubbed-list', { scrubbed_on: '2011-02-20', scrub_fault: 'not-in-use' }],
  ['L-1 unscrubbed-list', { scrubbed_on: '2011-03-25', scrub_fault: 'not-complete' }],
  ['A-2 called-after-objection', { recorded_by: 'beta' }],
  ['A-3 outside-contract', { contract_ended: '2026-06-20' }],
  ['B-1 no-legal-basis', { started_on: '2025-01-05', sold: 'energy', offered: 'solar' }],
  // A product unknown to the company is not shown: it could be anything.
  ['B-2 no-legal-basis', { started_on: '2025-01-06', unknown_sold: 'yes', offered: 'solar' }],
  [
    'B-3 no-legal-basis',
    { given_at: '2026-04-02 10:00:00', consented: 'energy', unknown_consented: 'yes', offered: 'solar' },
  ],
  ['B-4 no-legal-basis', { given_at: '2026-04-02 10:00:00', entity: 'zuster' }],
  ['B-5 no-legal-basis', { started_on: '2025-01-05', entity: 'zuster' }],
  ['B-7 no-legal-basis', { given_at: '2026-04-02 10:00:00', channel: 'no-phone', form: 'active', source: 'web' }],
  [
    'B-8 consent-not-specific',
    { given_at: '2026-04-02 10:00:00', channel: 'more-than-phone', any_product: 'yes', other_companies: 'yes' },
  ],
  [
    'B-9 no-legal-basis',
    { given_at: '2026-06-01 10:00:00', record_kind: 'request', form: 'active', source: 'contest' },
  ],
  ['B-6 called-registered-number', { registered_on: '2015-03-02' }],
  ['B-6 unscrubbed-list', { scrubbed_on: '2020-01-02' }],
  ['V-1 voicemail-without-consent', { dial_mode: 'preview' }],
])('of %s', (finding, proof) => {
  expect(proofs.get(finding)).toEqual(proof);
});

it('the common proof of several findings is in the proof of each', () => {
  expect(
    sharedProof([
      { talk_seconds: 60, optout_offered: 'no' },
      { talk_seconds: 61, optout_offered: 'no' },
    ]),
  ).toEqual({
    optout_offered: 'no',
  });
  expect(sharedProof([{ dial: 3 }, undefined])).toEqual({});
});
