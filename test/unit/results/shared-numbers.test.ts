import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SharedNumbers } from '../../../src/model/shared-numbers.ts';
import { sharedNumbers } from '../../../src/results/shared-numbers.ts';
import { writeFiles } from '../../end-to-end/workspaces.ts';
import { LoadedWorkspace } from '../rulebook/loaded-workspace.ts';

/** Numbers that several call centres called after one objection, in a workspace small enough to be counted by hand. */

const FILES = {
  'belaudit.yaml': `client:
  name: Voorbeeld Energie B.V.
  language: nl
  time_zone: Europe/Amsterdam
  entities: [{ id: voorbeeld, name: Voorbeeld Energie B.V., sender: regular }]
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
  - { id: alfa, name: Alfa Contact B.V. }
  - { id: beta, name: Beta Belt B.V. }
  - { id: gamma, name: Gamma B.V. }
campaigns: [{ id: zon, entity: voorbeeld, product: solar, purpose: commercial }]
sources:
  - { feed: calls, files: in/calls.csv }
  - { feed: objections, files: in/objections.csv }
`,
  'in/calls.csv': [
    'vendor,call_id,started_at,called_number,talk_seconds,result,campaign',
    // All three after V-1, alfa twice, once without a conversation; beta before it as well.
    'beta,B-0,2026-06-01T09:00:00,+31612345671,60,conversation,zon',
    'alfa,A-1,2026-06-03T10:00:00,+31612345671,60,conversation,zon',
    'alfa,A-2,2026-06-04T10:00:00,+31612345671,0,no-answer,zon',
    'beta,B-1,2026-06-05T10:00:00,+31612345671,60,conversation,zon',
    'gamma,C-1,2026-06-05T11:00:00,+31612345671,60,conversation,zon',
    // Two after both V-2 and V-3: one number, counted once.
    'alfa,A-3,2026-06-20T10:00:00,+31612345672,60,conversation,zon',
    'beta,B-2,2026-06-21T10:00:00,+31612345672,60,conversation,zon',
    // One before the objection and one after it.
    'alfa,A-4,2026-06-09T10:00:00,+31612345673,60,conversation,zon',
    'beta,B-3,2026-06-11T10:00:00,+31612345673,60,conversation,zon',
    // Several calls of one call centre.
    'alfa,A-5,2026-06-11T10:00:00,+31612345674,60,conversation,zon',
    'alfa,A-6,2026-06-12T10:00:00,+31612345674,60,conversation,zon',
    // Two call centres, and nobody objected.
    'alfa,A-7,2026-06-11T10:00:00,+31612345675,60,conversation,zon',
    'beta,B-4,2026-06-12T10:00:00,+31612345675,60,conversation,zon',
    // On the day of an objection without a time: not certainly after it.
    'alfa,A-8,2026-06-15T10:00:00,+31612345676,60,conversation,zon',
    'beta,B-5,2026-06-16T10:00:00,+31612345676,60,conversation,zon',
    '',
  ].join('\n'),
  'in/objections.csv': [
    'objection_id,objected_at,number,recorded_by',
    'V-1,2026-06-02T10:00:00,+31612345671,client',
    'V-2,2026-06-10,+31612345672,client',
    'V-3,2026-06-12T10:00:00,+31612345672,alfa',
    'V-4,2026-06-10T10:00:00,+31612345673,client',
    'V-5,2026-06-10T10:00:00,+31612345674,client',
    'V-6,2026-06-15,+31612345676,client',
    '',
  ].join('\n'),
};

const folder = mkdtempSync(join(tmpdir(), 'belaudit-shared-'));
let shared: SharedNumbers;

beforeAll(async () => {
  writeFiles(folder, FILES);
  const workspace = await LoadedWorkspace.open(folder);
  await workspace.judge();
  shared = await sharedNumbers(workspace.store, 'Europe/Amsterdam');
  await workspace.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('counts each number once, if two or more call centres called it certainly after one objection', () => {
  expect(shared).toEqual({
    numbers: 2,
    by_call_centres: [
      { call_centres: 3, numbers: 1 },
      { call_centres: 2, numbers: 1 },
    ],
    rows: [
      {
        number: '+31 6 •••• •671',
        objected: '2026-06-02 10:00:00',
        call_centres: 3,
        calls: 4,
        conversations: 3,
      },
      { number: '+31 6 •••• •672', objected: '2026-06-10', call_centres: 2, calls: 2, conversations: 2 },
    ],
  });
});
