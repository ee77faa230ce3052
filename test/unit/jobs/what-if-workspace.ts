import { writeFiles } from '../../end-to-end/workspaces.ts';

const FOUR_WEEKS = 28 * 86_400_000;

/** Nine calls of June 2026: to customers, to a person with a consent, and to unknown numbers. */
const FILES: Readonly<Record<string, string>> = {
  'belaudit.yaml': `# Of a test.
client:
  name: Voorbeeld Energie B.V.
  language: nl
  entities:
    - { id: voorbeeld, name: Voorbeeld Energie B.V. }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
  - { id: alfa, name: Alfa Contact B.V. }
campaigns:
  - { id: zon-2026, entity: voorbeeld, product: solar }
sources:
  - { feed: calls, vendor: alfa, files: in/alfa/*.csv }
  - { feed: persons, files: in/client/persons.csv }
  - { feed: phones, files: in/client/phones.csv }
  - { feed: relations, files: in/client/relations.csv }
  - { feed: consents, files: in/client/consents.csv }
`,
  'in/alfa/juni.csv': `call_id,started_at,called_number,talk_seconds,result,campaign,optout_offered,identity_stated,callback_agreed
A-1,2026-06-08T10:00:00,+31612345601,90,conversation,zon-2026,yes,yes,no
A-2,2026-06-08T10:10:00,+31612345602,90,conversation,zon-2026,yes,yes,no
A-3,2026-06-08T10:20:00,+31612345603,90,conversation,zon-2026,yes,yes,no
A-4,2026-06-08T10:30:00,+31612345604,25,conversation,zon-2026,no,yes,no
A-5,2026-06-08T10:40:00,+31612345605,90,conversation,zon-2026,,yes,no
A-6,2026-06-08T10:50:00,+31612345606,90,conversation,zon-2026,no,yes,no
A-7,2026-06-09T22:30:00,+31612345602,90,conversation,zon-2026,yes,yes,yes
`,
  // A-2 unchanged, A-6 now with an offer, A-9 new.
  'in/alfa/late.csv': `call_id,started_at,called_number,talk_seconds,result,campaign,optout_offered,identity_stated,callback_agreed
A-2,2026-06-08T10:10:00,+31612345602,90,conversation,zon-2026,yes,yes,no
A-6,2026-06-08T10:50:00,+31612345606,90,conversation,zon-2026,yes,yes,no
A-9,2026-06-12T10:00:00,+31612345603,90,conversation,zon-2026,yes,yes,no
`,
  'in/client/persons.csv': `person_id,legal_form
P1,natural
P2,natural
P4,natural
P5,natural
P6,natural
`,
  'in/client/phones.csv': `person_id,number
P1,+31612345601
P2,+31612345602
P4,+31612345604
P5,+31612345605
P6,+31612345606
`,
  'in/client/relations.csv': `relation_id,entity,kind,started_on,person_id,number,paid_amount,product,optout_offered_at_collection
R1,voorbeeld,subscription,2024-01-10,P1,+31612345601,20,solar,yes
R4,voorbeeld,subscription,2024-01-10,P4,+31612345604,20,solar,yes
R5,voorbeeld,subscription,2024-01-10,P5,+31612345605,20,solar,yes
R6,voorbeeld,subscription,2024-01-10,P6,+31612345606,20,solar,yes
`,
  'in/client/consents.csv': `consent_id,given_at,person_id,number,names,products,form,source,initiative,term_stated,verified_at,evidence
T-2,2026-05-20T09:00:00,P2,+31612345602,Voorbeeld Energie B.V.,solar,active,web,consumer,yes,2026-05-20T10:00:00,form-2
`,
};

/** The workspace with all days four weeks later: in July, on the same weekdays, and with no holiday in between. */
export function writeJuly(directory: string): string {
  const later = (text: string): string =>
    text.replaceAll(/\d{4}-\d{2}-\d{2}/gu, (day) =>
      new Date(Date.parse(`${day}T00:00:00Z`) + FOUR_WEEKS).toISOString().slice(0, 10),
    );
  const files = Object.entries(FILES).map(([path, text]) => [path, later(text)]);
  return writeFiles(directory, Object.fromEntries(files));
}

export function writeJune(directory: string): string {
  return writeFiles(directory, FILES);
}
