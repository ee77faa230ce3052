import type { ExplanationWords } from './words.ts';

const FORMS: Readonly<Record<string, string>> = {
  natural: 'particulier',
  'sole-trader': 'eenmanszaak',
  partnership: 'vof, cv of maatschap',
  'legal-entity': 'rechtspersoon',
  unknown: 'onbekend',
};

const KINDS: Readonly<Record<string, string>> = {
  consent: 'toestemming',
  request: 'verzoek om gebeld te worden',
  purchase: 'aankoop',
  subscription: 'abonnement',
  gift: 'gift',
  volunteer: 'vrijwilliger',
  attendance: 'deelname',
  lead: 'nummer om te bellen',
  suppress: 'nummer om niet meer te bellen',
};

const BASES: Readonly<Record<string, string>> = {
  'not-protected': 'geen nodig, het gesprek is niet beschermd',
  'published-number': 'het nummer is gepubliceerd om aanbiedingen te krijgen',
  request: 'de consument vroeg om dit gesprek',
  consent: 'toestemming',
  relation: 'klantrelatie',
  'not-registered': 'het nummer stond niet in het Bel-me-niet Register',
  none: 'geen gevonden',
};

const GRADES: Readonly<Record<string, string>> = {
  proven: 'vastgesteld',
  'not-demonstrable': 'bewijs ontbreekt',
  possible: 'mogelijk',
};

const PARTIES: Readonly<Record<string, string>> = { client: 'het bedrijf', undetermined: 'niet vast te stellen' };

export const words: ExplanationWords = {
  heading: (vendor, callId) => `Gesprek ${callId} van ${vendor}`,
  origin: (file, row) => `[${file}, regel ${row}]`,
  call: (call) =>
    `${call.direction === 'inbound' ? 'Binnenkomend' : 'Uitgaand'} gesprek op ${call.local_time}${call.number === null ? '' : ` naar ${call.number}`}` +
    `${call.talk_seconds === null ? '' : `, ${call.talk_seconds} seconden gesproken`}${call.result === null ? '' : `, resultaat "${call.result}"`}.`,
  contact: {
    conversation: 'Volgens het logbestand was er een gesprek.',
    voicemail: 'Volgens het logbestand is er een boodschap op de voicemail ingesproken.',
    abandoned: 'Volgens het logbestand was er verbinding, maar sprak er geen medewerker.',
    attempt: 'Het logbestand toont een belpoging zonder verbinding: dat is geen bewezen overtreding.',
    unknown: 'Het logbestand zegt niet duidelijk of er een gesprek was: een bevinding is dan hoogstens mogelijk.',
  },
  outOfScope: 'Dit is geen uitgaand gesprek voor verkoop, een goed doel of een ideaal: het valt buiten de regels.',
  notJudged:
    'De dag valt buiten de periode van deze audit: het gesprek telt als voorgeschiedenis en krijgt geen oordeel.',
  regime: {
    register: 'Op die dag gold het Bel-me-niet Register.',
    'opt-in': 'Op die dag was toestemming nodig, of een klantrelatie.',
    'opt-in-strict': 'Op die dag was toestemming nodig; een klantrelatie telde alleen voor uitgezonderde bedrijven.',
  },
  sections: {
    persons: 'Van wie het nummer was',
    objections: 'Bezwaren',
    consents: 'Toestemmingen en verzoeken',
    relations: 'Klantrelaties',
    handovers: 'Leveringen aan dit callcenter',
    rules: 'Regels',
    verdict: 'Oordeel',
  },
  none: 'Geen gevonden.',
  nobody: 'Van dit nummer is niemand bekend: het gesprek is beschermd.',
  person: (person) =>
    `${person.person_id}: ${person.is_owner ? 'had die dag dit nummer' : 'staat bij het gesprek genoemd'}${person.is_owner && !person.is_person ? ', maar staat niet bij het gesprek' : ''}; ` +
    `rechtsvorm: ${FORMS[person.legal_form ?? ''] ?? 'niet vastgelegd'}.`,
  protection: (isProtected) =>
    isProtected ? 'De wet beschermt dit gesprek.' : 'Er is alleen een bedrijf gebeld: het gesprek is niet beschermd.',
  objection: (objection) =>
    `${objection.objection_id}, ${objection.objected_at}, vastgelegd door ${PARTIES[objection.recorded_by ?? ''] ?? objection.recorded_by ?? 'niemand'}` +
    `${objection.reported_at === null ? '' : `, gemeld aan het bedrijf op ${objection.reported_at}`}: `,
  objectionCounted: {
    proven: 'telt; het was zeker vóór het gesprek.',
    possible: 'telt als mogelijk; het kan vóór het gesprek zijn geweest.',
    lifted: 'telt niet meer; de consument gaf daarna opnieuw toestemming.',
    're-consent-not-by-consumer': 'telt als mogelijk; een latere toestemming kwam niet uit de consument zelf.',
    'made-in-this-call': 'telt niet; het is in dit gesprek zelf gemaakt.',
    'after-the-call': 'telt niet; het is na het gesprek gemaakt.',
    'other-entity': 'telt niet; het is bij een ander bedrijf gemaakt.',
    'former-owner': 'telt niet; het noemt iemand die dit nummer die dag niet had.',
  },
  consent: (consent) =>
    `${consent.consent_id} (${KINDS[consent.kind] ?? consent.kind}), gegeven op ${consent.given_at}${consent.withdrawn_at === null ? '' : `, ingetrokken op ${consent.withdrawn_at}`}: `,
  relation: (relation) =>
    `${relation.relation_id} (${KINDS[relation.kind] ?? relation.kind}), vanaf ${relation.started_on}${relation.ended_on === null ? ', loopt nog' : ` tot en met ${relation.ended_on}`}: `,
  isBasis: 'de grondslag van dit gesprek.',
  valid: 'geldig, maar niet nodig: iets anders was de grondslag.',
  open: 'misschien geldig; niet bekend is: ',
  failed: 'telt niet: ',
  weaknesses: {
    is_not_linked: 'er staat geen persoon bij',
    is_without_proof: 'er is geen bewijs bij',
    is_not_verified: 'zij is niet vóór het gesprek gecontroleerd',
    is_from_own_call: 'zij is gevraagd in een eigen gesprek',
    is_not_specific: 'zij is niet duidelijk bedoeld voor dit gesprek',
  },
  nearMiss: {
    'consent-withdrawn': 'zij was vóór het gesprek ingetrokken.',
    'consent-expired': 'zij was verlopen.',
    'consent-after-call': 'zij is na het gesprek gegeven.',
    'consent-invalid-form': 'zij is niet gegeven op een manier die de wet accepteert.',
    'request-used': 'het verzoek was al met een eerder gesprek beantwoord.',
    'relation-abolished': 'sinds 1 juli 2026 is een klantrelatie voor dit bedrijf geen grondslag meer.',
    'relation-no-optout-at-collection': 'bij het vragen van het nummer is niet verteld dat bezwaar mogelijk is.',
    'relation-dissimilar-product': 'het product lijkt niet op wat de klant kocht.',
    'relation-unpaid': 'er is niets betaald.',
    'consent-other-product': 'zij was voor een ander product.',
    'consent-other-purpose': 'zij was voor een ander doel.',
    'consent-other-entity': 'zij was voor een ander bedrijf of merk.',
    'consent-other-number': 'zij was voor een ander nummer.',
    'consent-other-person': 'zij noemt een andere persoon.',
    'relation-other-entity': 'zij is met een ander bedrijf.',
    'relation-other-number': 'zij hoort bij een ander nummer.',
    'relation-other-person': 'zij noemt een andere persoon.',
  },
  handover: (handover) =>
    `${KINDS[handover.kind] ?? handover.kind}, ${handover.delivered_at}${handover.entity === null ? '' : ` voor ${handover.entity}`}: `,
  handoverCounted: {
    lead: 'het bedrijf gaf dit nummer om te bellen.',
    told: 'het callcenter wist dat het niet meer mocht bellen.',
    'overtaken-by-consent': 'telt niet meer; daarna is toestemming gegeven.',
    'overtaken-by-lead': 'telt niet meer; het bedrijf gaf het nummer daarna opnieuw om te bellen.',
    'overtaken-before-due': 'telt niet meer; het bedrijf gaf het nummer opnieuw voordat de afgesproken tijd om was.',
    'not-yet-due': 'was geleverd; de afgesproken tijd om het te verwerken was nog niet om.',
    'order-not-known': 'niet bekend is of dit vóór het gesprek was.',
    'after-the-call': 'is na het gesprek geleverd.',
    'other-entity': 'is voor een ander bedrijf.',
  },
  basis: (basis) => `Wettelijke grondslag: ${BASES[basis] ?? basis}.`,
  hours: (within) => (within ? 'Binnen de toegestane beltijden.' : 'Buiten de toegestane beltijden.'),
  rulesChecked: (inForce, looking) => `Op die dag golden ${inForce} regels; ${looking} daarvan gaan over zo’n contact.`,
  finding: (title, grade, reason, responsible, cause) =>
    `${title}: ${GRADES[grade] ?? grade}${reason === '' ? '' : ` (${reason})`}; verantwoordelijk: ${PARTIES[responsible] ?? responsible} (${cause}).`,
  noFinding: 'Geen van deze regels vond iets.',
  verdict: {
    'out-of-scope': 'buiten de regels',
    violation: 'overtreding van de wet',
    breach: 'schending van de code, de privacy of het contract',
    review: 'nader bekijken',
    attempt: 'belpoging',
    lawful: 'toegestaan',
  },
  lapsed: 'De bevoegdheid om een boete op te leggen is verjaard.',
};
