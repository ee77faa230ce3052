import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { explain } from '../../../src/explain/explain.ts';
import { tellExplanation } from '../../../src/explain/tell.ts';
import type { Language } from '../../../src/model/configuration.ts';
import type { Explanation } from '../../../src/model/explanation.ts';
import type { RuleDocumentation } from '../../../src/model/rule.ts';
import { listRules } from '../../../src/rulebook/registry.ts';
import { writeFiles } from '../../end-to-end/workspaces.ts';
import { LoadedWorkspace } from '../rulebook/loaded-workspace.ts';

/** What an explanation tells beside the records: doubts about the call, limits of the company's own, lists in use, and what an absence proves. */

const FILES = {
  'belaudit.yaml': `client:
  name: Voorbeeld Energie B.V.
  language: nl
  time_zone: Europe/Amsterdam
  entities: [{ id: voorbeeld, name: Voorbeeld Energie B.V., sender: regular }]
audit: { from: 2011-01-01, to: 2026-09-30, as_of: 2026-10-10 }
policy:
  contact_limits: { per_day: 2, per_30_days: 3, days_after_refusal: 10 }
  similar_products: { boiler: [] }
vendors: [{ id: alfa, name: Alfa Contact B.V. }, { id: beta, name: Beta Belt B.V. }]
campaigns: [{ id: zon, entity: voorbeeld, product: solar, purpose: commercial, audience: consumers }]
statements:
  - { feed: consents, complete: yes, from: 2026-06-01, to: 2026-06-30, by: J. de Vries, on: 2026-07-08 }
  - { feed: relations, complete: yes, from: 2026-06-01, to: 2026-06-30, by: J. de Vries, on: 2026-07-08 }
sources:
  - { feed: calls, files: in/calls.csv }
  - { feed: numbers, files: in/numbers.csv }
  - { feed: persons, files: in/persons.csv }
  - { feed: phones, files: in/phones.csv }
  - { feed: relations, files: in/relations.csv }
  - { feed: consents, files: in/consents.csv }
  - { feed: scrubs, files: in/scrubs.csv }
`,
  'in/calls.csv': [
    'vendor,call_id,started_at,called_number,caller_number,direction,talk_seconds,connected,result,campaign,optout_offered,identity_stated,dial_mode,ai_disclosed,spoke_with',
    // A company does not ring itself.
    'alfa,OWN,2026-06-02T10:00:00,+31612345671,+31881234567,inbound,60,,conversation,zon,yes,yes,,,',
    // It says both, and something was said.
    'alfa,SPOKE,2026-06-02T11:00:00,+31612345672,,,60,no,busy,zon,no,,,,',
    'alfa,STATED,2026-06-03T10:00:00,+31612345673,,,60,,conversation,zon,yes,yes,,,',
    'alfa,UNSTATED,2026-05-04T10:00:00,+31612345673,,,60,,conversation,zon,yes,yes,,,',
    'alfa,SIMILAR,2026-05-05T10:00:00,+31612345674,,,60,,conversation,zon,yes,yes,,,',
    'alfa,PUBLISHED,2026-05-05T10:00:00,+31612345675,,,60,,conversation,zon,yes,yes,,,',
    'alfa,VOICE,2026-09-05T10:00:00,+31612345676,,,60,,conversation,zon,yes,yes,ai-voice,no,',
    'alfa,SUBSCRIBER,2011-03-01T10:00:00,+31612345677,,,60,,conversation,zon,no,yes,,,other',
    'alfa,DOUBT,2026-06-04T10:00:00,+31612345691,,,60,,conversation,zon,yes,yes,,,',
    // Two numbers of one person, called by two call centres.
    'alfa,D-1,2026-05-11T10:00:00,+31612345681,,,0,,no-answer,zon,,,,,',
    'beta,D-2,2026-05-11T11:00:00,+31612345682,,,0,,no-answer,zon,,,,,',
    'alfa,D-3,2026-05-11T12:00:00,+31612345681,,,0,,no-answer,zon,,,,,',
    'beta,R-1,2026-04-01T11:00:00,+31612345683,,,60,,refused,zon,yes,yes,,,',
    'alfa,R-2,2026-04-08T12:00:00,+31612345683,,,0,,no-answer,zon,,,,,',
  ].join('\n'),
  'in/numbers.csv': 'number,listed_from\n+31881234567,2026-01-01\n',
  'in/persons.csv': 'person_id,legal_form\nP1,natural\nP2,\n',
  'in/phones.csv':
    'person_id,number,published_for_marketing\nP1,+31612345681,no\nP1,+31612345682,no\nP2,+31612345675,yes\n',
  'in/relations.csv':
    'relation_id,entity,kind,started_on,number,paid_amount,product,optout_offered_at_collection\nR-1,voorbeeld,purchase,2025-01-05,+31612345674,100,energy,yes\n',
  'in/consents.csv':
    'consent_id,given_at,number,names,products,form,expires_on\nT-1,2026-01-05T10:00,+31612345691,,solar,active,2026-02-01\n',
  'in/scrubs.csv': [
    'vendor,register_date,used_from,used_to,complete',
    'alfa,2011-02-26,,,no',
    'alfa,2011-02-25,2011-03-02,,',
    'alfa,2011-02-24,,2011-02-28,',
    'alfa,2011-01-10,,,',
    'alfa,2011-02-20,,,',
  ].join('\n'),
};

const folder = mkdtempSync(join(tmpdir(), 'belaudit-steps-'));
let workspace: LoadedWorkspace;
let rules: readonly RuleDocumentation[];
beforeAll(async () => {
  rules = await listRules();
  workspace = await LoadedWorkspace.open(writeFiles(folder, FILES));
  await workspace.judge();
}, 120_000);
afterAll(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

async function explained(call: string): Promise<Explanation> {
  const vendor = call === 'R-1' || call === 'D-2' ? 'beta' : 'alfa';
  return await explain(workspace.store, vendor, call, 'Europe/Amsterdam');
}

async function lines(call: string, language: Language, part?: string): Promise<readonly string[]> {
  const sections = tellExplanation(await explained(call), rules, language);
  return sections
    .filter((section) => part === undefined || section.part === part)
    .flatMap((section) => [section.heading, ...section.lines]);
}

it.each<readonly [call: string, dutch: string, english: string]>([
  ['OWN', 'Een bedrijf belt zichzelf niet: wie belde, is dus niet bekend', 'A company does not ring itself'],
  ['SPOKE', 'Wel staat erin wat in het gesprek is gezegd', 'But it records what was said'],
  ['STATED', 'Wat er niet in staat, is er dus volgens het bedrijf niet.', 'what is not in them does not exist.'],
  ['UNSTATED', 'Wat er niet in staat, kan er toch zijn', 'What is not in them may still exist'],
  [
    'SIMILAR',
    'of het product lijkt op wat de klant kocht, is niet bekend (in de instellingen staat niet welke producten erop lijken).',
    'whether the product is similar to what was bought is not known (the settings do not name the products',
  ],
  ['PUBLISHED', 'Het nummer is misschien gepubliceerd om aanbiedingen te krijgen', 'The number may be published'],
  [
    'DOUBT',
    'telt niet: verlopen (voor welk bedrijf is niet bekend).',
    'does not count: it had expired (for which company is not known).',
  ],
  [
    'VOICE',
    'Er sprak een computerstem. Volgens het belbestand is niet gezegd dat het een computerstem was.',
    'A computer voice spoke',
  ],
  ['SUBSCRIBER', 'Er is met iemand anders dan de abonnee gesproken.', 'Somebody other than the subscriber'],
])('of %s it tells: %s', async (call, dutch, english) => {
  expect((await lines(call, 'nl')).join('\n')).toContain(dutch);
  expect((await lines(call, 'en')).join('\n')).toContain(english);
});

it('counts the rules for conversations where somebody spoke', async () => {
  const { rules: checked } = await explained('SPOKE');
  expect(checked.find(({ rule }) => rule === 'optout-not-offered')).toMatchObject({
    ...{ looks_at_contact: true, grade: 'possible' },
  });
});

it('says nothing about complete records where nothing depends on them', async () => {
  for (const call of ['SUBSCRIBER', 'D-1']) expect((await explained(call)).call.has_all_records).toBeNull();
});

it('lists the dials of all call centres to all numbers of a person, with the limit', async () => {
  expect(await lines('D-3', 'nl', 'dial')).toEqual([
    'Belpogingen die meetellen voor de eigen grens',
    'Het bedrijf staat zichzelf 2 belpogingen per dag toe, van alle callcenters samen en op alle nummers van deze persoon. Dit was die dag ten minste poging 3.',
    'D-1 van alfa, 2026-05-11 10:00:00, hetzelfde nummer. [in/calls.csv, regel 11]',
    'D-2 van beta, 2026-05-11 11:00:00, een ander nummer van deze persoon. [in/calls.csv, regel 12]',
  ]);
  expect(await lines('D-2', 'nl', 'dial')).toEqual([]);
});

it('names the refusal after which nobody may call', async () => {
  expect(await lines('R-2', 'en', 'dial')).toEqual([
    'Attempts that count towards the own limit',
    'After a refusal the company does not allow itself any call for 10 days, by any call centre. This person refused in this call:',
    'R-1 of beta, 2026-04-01 11:00:00, the same number. [in/calls.csv, line 14]',
  ]);
});

it('says of each list whether it counts, and why not, only where a rule asks for it', async () => {
  expect(await lines('SUBSCRIBER', 'nl', 'scrub')).toEqual([
    'Vergelijkingen van de bellijst met het register',
    'vergeleken met het register van 2011-01-10: telt niet; het is te lang geleden. [in/scrubs.csv, regel 5]',
    'vergeleken met het register van 2011-02-20: telt. [in/scrubs.csv, regel 6]',
    'vergeleken met het register van 2011-02-24: telt niet; deze lijst is tot en met 2011-02-28 gebruikt. [in/scrubs.csv, regel 4]',
    'vergeleken met het register van 2011-02-25: telt niet; deze lijst is pas vanaf 2011-03-02 gebruikt. [in/scrubs.csv, regel 3]',
    'vergeleken met het register van 2011-02-26: telt niet; de lijst is niet helemaal vergeleken. [in/scrubs.csv, regel 2]',
  ]);
  expect(await lines('STATED', 'nl', 'scrub')).toEqual([]);
});
