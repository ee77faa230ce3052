/** Its `belaudit.yaml`. */
export const CONFIGURATION: string = `client:
  name: Voorbeeld Energie B.V.
  language: nl
  time_zone: Europe/Amsterdam
  entities:
    - { id: voorbeeld, name: Voorbeeld Energie B.V., brands: [groen, geheimmerk] }
    - { id: zuster, name: Zuster B.V., brands: [zus] }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
  - { id: alfa, name: Alfa, entity: voorbeeld, campaigns: [zon], contracts: [{ from: 2026-01-01, to: 2027-03-31 }] }
  - { id: beta, name: Beta Contact, entity: zuster, campaigns: [bijzonder] }
campaigns:
  - { id: zon, entity: voorbeeld, brand: groen, product: solar, audience: consumers }
  - { id: bijzonder, entity: zuster, brand: zus, product: gas }
sources:
  - { feed: calls, vendor: beta, files: in/beta/*.csv }
  - { feed: persons, files: in/client/persons.csv }
  - { feed: phones, files: in/client/phones.csv }
  - { feed: consents, files: in/client/consents.csv }
  - { feed: objections, files: in/client/objections.csv }
  - { feed: handovers, files: in/client/handovers.csv }
`;

const CONSENT = 'groen,solar,active,consumer,yes';
/** A small workspace in which each number of the list has a different answer. */
export const FILES: Readonly<Record<string, string>> = {
  'belaudit.yaml': CONFIGURATION,
  'in/beta/calls.csv':
    'call_id,started_at,called_number,connected,campaign\nB-1,2026-06-03T10:00:00,+31612340099,yes,bijzonder\n',
  'in/client/persons.csv': `person_id,legal_form
${['P1', 'P2', 'P3', 'P5', 'P7'].map((id) => `${id},natural`).join('\n')}
P8,legal-entity
`,
  'in/client/phones.csv': `person_id,number
P1,+31612340001
P2,+31612340002
P3,+31612340003
P5,+31612340005
P5,+31612340006
P7,+31612340007
P8,+31612340008
`,
  'in/client/consents.csv': `consent_id,given_at,kind,person_id,names,products,form,initiative,term_stated,expires_on,verified_at,evidence,withdrawn_at
T1,2026-10-01T10:00,consent,P1,${CONSENT},2026-12-31,2026-10-01T10:05,form-1,
T2,2026-10-01T10:00,consent,P2,${CONSENT},,2026-10-01T10:05,form-2,
T3,2026-10-01T10:00,consent,P3,${CONSENT},,2026-10-01T10:05,,2027-01-15T09:00
V5,2026-11-20T10:00,request,P5,groen,solar,active,consumer,,,,,
T7,2026-08-15T10:00,consent,P7,groen,solar,active,consumer,no,,2026-08-15T10:05,form-7,
`,
  'in/client/objections.csv':
    'objection_id,objected_at,number,recorded_by\nO-geheim,2026-11-01T10:00,+31612340002,client\nO-2,2026-11-02T10:00,+31612340009,beta\n',
  'in/client/handovers.csv': `vendor,number,kind,delivered_at,entity
alfa,+31612340002,suppress,2026-11-02T10:00,voorbeeld
alfa,+31612340010,suppress,2026-11-02T10:00,
alfa,+31612340011,suppress,2026-11-02T10:00,
alfa,+31612340011,lead,2026-11-03T10:00,
alfa,+31612340012,suppress,2026-11-02T10:00,zuster
beta,+31612340013,suppress,2026-11-02T10:00,
`,
};

export const LIST: string = `Naam,Telefoon
Een,06-12340001
Twee,+31 6 12340002
Drie,0031612340003
Vier,0612340004
Vijf,0612340005
Zes,0612340006
Zeven,0612340007
Acht,0612340008
Een weer,0612340001
Afgeschermd,06-1234xxxx
Geen,
Onzin,=cmd
`;
