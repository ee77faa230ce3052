import { CHANNELS } from '../language/channel-words.ts';
import type { WordsLike } from '../language/phrases.ts';
import type {
  ExplainedConsent,
  ExplainedDial,
  ExplainedHandover,
  ExplainedObjection,
  ExplainedPerson,
  ExplainedRelation,
  ExplainedScrub,
} from '../model/explanation.ts';
import type { Certainty } from '../model/rule.ts';

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
  gift: 'eenmalige gift',
  donorship: 'doorlopend donateurschap',
  volunteer: 'vrijwilligerswerk',
  attendance: 'deelname',
  lead: 'nummer om te bellen',
  suppress: 'nummer om niet meer te bellen',
  'list-to-call': 'beoordeelde bellijst: wel bellen',
  'list-not-to-call': 'beoordeelde bellijst: niet bellen',
};

const RESULTS: Readonly<Record<string, string>> = {
  conversation: 'gesprek',
  sale: 'verkocht',
  refused: 'aanbod afgewezen',
  callback: 'terugbellen',
  objection: 'bezwaar',
  voicemail: 'voicemail',
  abandoned: 'geen medewerker aan de lijn',
  'no-answer': 'niet opgenomen',
  busy: 'in gesprek',
  failed: 'mislukt',
  machine: 'antwoordapparaat',
};

const BASES: Readonly<Record<string, string>> = {
  'not-protected': 'niet nodig, want de gebelde persoon is niet beschermd',
  'published-number': 'het nummer is gepubliceerd om aanbiedingen te krijgen',
  request: 'de consument vroeg om deze oproep',
  consent: 'toestemming',
  relation: 'klantrelatie',
  'not-registered': 'het nummer stond niet in het Bel-me-niet Register',
  none: 'niet gevonden',
};

const GRADES: Readonly<Record<string, string>> = {
  proven: 'vastgesteld',
  'not-demonstrable': 'bewijs ontbreekt',
  possible: 'mogelijk',
};

const LAWS: Readonly<Record<Certainty, string>> = {
  verified: 'bron gelezen',
  'part-read': 'bron deels gelezen',
  'second-hand': 'bron deels van anderen bekend',
  'our-reading': 'deels onze lezing',
  'not-looked-up': 'bron deels niet gelezen',
};

const DIRECTIONS: Readonly<Record<string, string>> = {
  inbound: 'Inkomende oproep',
  outbound: 'Uitgaande oproep',
  unknown: 'Oproep waarvan niet bekend is wie belde,',
};

const PARTIES: Readonly<Record<string, string>> = { client: 'het bedrijf', undetermined: 'niet vast te stellen' };

function term({ started_on: from, ended_on: to, is_running: isRunning }: ExplainedRelation): string {
  const start = from === null ? 'zonder begindatum' : `vanaf ${from}`;
  if (isRunning) return `${start}, loopt nog`;
  return to === null ? `${start}, al afgelopen` : `${start} tot en met ${to}`;
}

const SCRUBS: Readonly<Record<string, (until: string) => string>> = {
  counts: () => 'telt.',
  stale: () => 'telt niet; het is te lang geleden.',
  'not-complete': () => 'telt niet; de lijst is niet helemaal vergeleken.',
  'not-yet-used': (day) => `telt niet; deze lijst is pas vanaf ${day} gebruikt.`,
  'no-longer-used': (day) => `telt niet; deze lijst is tot en met ${day} gebruikt.`,
};

function attempts(count: number): string {
  return count === 1 ? '1 belpoging' : `${count} belpogingen`;
}

function channel({ channel: by }: ExplainedObjection): string {
  if (by === null || by === undefined) return '';
  return by === 'as-in-file' ? ', via een kanaal dat in het bestand staat' : `, via ${CHANNELS.nl[by] ?? by}`;
}

export const words = {
  /** Reasons that are not near misses. */
  reasons: {
    objection: 'een bezwaar dat nog geldt',
    're-consent-not-by-consumer': 'een latere toestemming kwam niet aantoonbaar van de consument zelf',
    're-consent-unproven': 'of een latere toestemming geldt, is niet bekend',
    'no-proof-listed': 'op de lijst van bewijzen staat geen bewijs van deze toestemming',
    'proof-file-missing': 'het bestand met het bewijs is er niet, of is een ander bestand dan op de lijst staat',
    'proof-made-later': 'het bewijs is pas na de oproep gemaakt',
    'proof-of-another': 'het bewijs noemt een ander nummer',
    'proof-says-less': 'het bewijs noemt dit bedrijf of dit product niet',
    'stale-scrub': 'de laatste vergelijking is te oud, of telt niet',
    'no-scrub': 'er is geen vergelijking bekend',
    'per-day': 'te vaak op één dag',
    'per-30-days': 'te vaak in dertig dagen',
    period: 'buiten de contractperiode',
    campaign: 'een campagne die niet in het contract staat',
    'duty-not-literal': 'de wet noemt deze plicht letterlijk alleen bij toestemming of een klantrelatie',
    'no-record': 'geen gegevens gevonden',
    'subscriber-not-shown': 'of met de abonnee zelf is gesproken, staat niet in het bestand',
    'after-refusal': 'te snel na een weigering',
  } as Readonly<Record<string, string>>,
  handoverCounted: {
    lead: 'het bedrijf gaf dit nummer om te bellen.',
    told: 'het bezwaar was toen geleverd.',
    'on-list': 'de laatste lijst met dit nummer die het callcenter toen had.',
    'overtaken-by-consent': 'telt niet meer; daarna is toestemming gegeven.',
    'overtaken-by-lead': 'telt niet meer; het bedrijf gaf het nummer daarna opnieuw om te bellen.',
    'overtaken-before-due':
      'telt niet meer; het bedrijf gaf het nummer opnieuw voordat de tijd om dit te verwerken om was.',
    'not-yet-due': 'telt nog niet; de tijd om dit te verwerken was nog niet om.',
    'order-not-known': 'niet bekend is of dit vóór de oproep was.',
    'after-the-call': 'dit is pas na de oproep geleverd.',
    'other-entity': 'dit is voor een ander bedrijf.',
  } as Readonly<Record<string, string>>,
  nearMiss: {
    'consent-withdrawn': 'ingetrokken vóór de oproep.',
    'consent-withdrawal-unknown': 'of en wanneer zij is ingetrokken, is niet te lezen.',
    'consent-expired': 'verlopen.',
    'consent-expiry-unknown': 'tot wanneer zij gold, is niet te lezen.',
    'consent-after-call': 'pas tijdens of na de oproep gegeven.',
    'consent-invalid-form': 'niet op een geldige manier gegeven.',
    'consent-form-unknown': 'of zij op een geldige manier is gegeven, is niet bekend.',
    'request-used': 'al met een eerder gesprek beantwoord.',
    'relation-abolished': 'sinds 1 juli 2026 is een klantrelatie voor dit bedrijf geen grondslag meer.',
    'relation-no-optout-at-collection': 'bij het vragen van het nummer kon de klant bellen niet weigeren.',
    'relation-optout-unknown': 'of de klant bij het vragen van het nummer bellen kon weigeren, is niet bekend.',
    'relation-dissimilar-product': 'het product lijkt niet op wat de klant kocht.',
    'relation-product-unknown': 'of het product lijkt op wat de klant kocht, is niet bekend.',
    'relation-unpaid': 'er is niet betaald.',
    'relation-payment-unknown': 'of er is betaald, is niet bekend.',
    'consent-other-product': 'voor een ander product.',
    'consent-product-unknown': 'of zij voor dit product is, is niet bekend.',
    'consent-other-purpose': 'voor een ander doel.',
    'consent-purpose-unknown': 'voor welk doel zij is, is niet te lezen.',
    'consent-other-entity': 'voor een ander bedrijf of merk.',
    'consent-entity-unknown': 'voor welk bedrijf zij is, is niet bekend.',
    'consent-other-number': 'voor een ander nummer.',
    'consent-other-person': 'van iemand anders.',
    'relation-other-entity': 'met een ander bedrijf.',
    'relation-other-number': 'hoort bij een ander nummer.',
    'relation-other-person': 'van iemand anders.',
  } as Readonly<Record<string, string>>,
  /** Why a near miss misses, with the day or time that decides. */
  nearMissSince: {
    'consent-withdrawn': (at: string) => `ingetrokken op ${at}`,
    'consent-expired': (at: string) => `geldig tot en met ${at}`,
    'consent-after-call': (at: string) => `gegeven op ${at}, tijdens of na de oproep`,
  } as Readonly<Record<string, (at: string) => string>>,
  record: (kind: string, id: string) => `${kind === 'relation' ? 'klantrelatie' : (KINDS[kind] ?? kind)} ${id}`,
  objectionCounted: {
    proven: 'telt; het was zeker vóór de oproep.',
    possible: 'telt als ‘mogelijk’; het kan vóór de oproep zijn geweest.',
    lifted: 'telt niet meer; de consument gaf daarna opnieuw toestemming.',
    're-consent-not-by-consumer':
      'telt als ‘mogelijk’; een latere toestemming was niet aantoonbaar op initiatief van de consument.',
    're-consent-unproven': 'telt, maar is niet aan te tonen; of een latere toestemming geldt, is niet bekend.',
    'made-in-this-call': 'telt niet; het is tijdens deze oproep zelf gemaakt.',
    'after-the-call': 'telt niet; het is na de oproep gemaakt.',
    'other-entity': 'telt niet; het is bij een ander bedrijf gemaakt.',
    'former-owner': 'telt niet; het noemt iemand die dit nummer die dag niet had.',
  } as Readonly<Record<string, string>>,
  cameFromOwn:
    'Het belbestand noemt de oproep inkomend, maar hij kwam van een nummer van het bedrijf zelf. Een bedrijf belt zichzelf niet: wie belde, is dus niet bekend, en een bevinding is hoogstens ‘mogelijk’.',
  somebodySpoke:
    'Wel staat erin wat in het gesprek is gezegd: iemand sprak dus. Daarom zijn ook de regels voor gesprekken bekeken.',
  undisclosedVoice: 'Er sprak een computerstem. Volgens het belbestand is niet gezegd dat het een computerstem was.',
  /** Until October 2012 the opt-out was owed to the subscriber. */
  spokeWith: {
    subscriber: 'Er is met de abonnee zelf gesproken.',
    other: 'Er is met iemand anders dan de abonnee gesproken.',
    unknown: 'Of met de abonnee zelf is gesproken, is niet bekend.',
  } as Readonly<Record<string, string>>,
  mayBePublished:
    'Het nummer is misschien gepubliceerd om aanbiedingen te krijgen: de rechtsvorm van deze persoon is niet vastgelegd. Wat daarvan afhangt, is daarom niet ‘vastgesteld’.',
  outOfScope: 'Dit is geen uitgaande oproep voor verkoop, een goed doel of een ideaal: die valt buiten de regels.',
  notJudged:
    'De dag valt buiten de periode van deze audit: de oproep telt als voorgeschiedenis en is nog niet beoordeeld. Zij wordt beoordeeld zodra die maand aan de beurt is.',
  none: 'Niets gevonden.',
  nobody: 'Van wie dit nummer was, is niet bekend.',
  isBasis: 'de grondslag van deze oproep.',
  valid: 'geldig, maar niet nodig: iets anders was de grondslag.',
  open: 'misschien geldig; niet uit te sluiten is: ',
  failed: 'telt niet: ',
  noFinding: 'Geen van deze regels gaf een bevinding.',
  lapsed: 'De bevoegdheid om een boete op te leggen is vervallen: de oproep is ouder dan vijf jaar.',
  heading: (vendor: string, callId: string) => `Oproep ${callId} van ${vendor}`,
  origin: (file: string, row: number) => `[${file}, regel ${row}]`,
  call: (call: CallInWords): string =>
    `${DIRECTIONS[call.direction] ?? call.direction} op ${call.local_time}${call.number === null ? '' : `, nummer ${call.number}`}` +
    `${call.talk_seconds === null ? '' : `, ${call.talk_seconds} ${call.talk_seconds === 1 ? 'seconde' : 'seconden'} gesproken`}${call.result === null ? '' : `, resultaat ‘${RESULTS[call.result] ?? call.result}’`}.`,
  contact: {
    conversation: 'Volgens het belbestand was er een gesprek.',
    voicemail: 'Volgens het belbestand is een boodschap op de voicemail ingesproken.',
    abandoned: 'Volgens het belbestand was er verbinding, maar geen medewerker aan de lijn.',
    attempt: 'Het belbestand toont alleen een belpoging, geen gesprek: dat is geen bewezen overtreding.',
    unknown:
      'Uit het belbestand blijkt niet duidelijk of er een gesprek was: een bevinding is dan hoogstens ‘mogelijk’.',
  },
  sections: {
    person: 'Van wie het nummer was',
    objection: 'Bezwaren',
    consent: 'Toestemmingen en verzoeken',
    relation: 'Klantrelaties',
    handover: 'Leveringen aan dit callcenter',
    scrub: 'Vergelijkingen van de bellijst met het register',
    dial: 'Belpogingen die meetellen voor de eigen grens',
    rule: 'Regels',
    verdict: 'Oordeel',
  },
  person: (person: ExplainedPerson): string =>
    `${person.person_id}: ${person.is_owner ? 'had die dag dit nummer' : 'staat bij de oproep genoemd'}${person.is_owner && !person.is_person ? ', maar staat niet bij de oproep' : ''}; ` +
    `rechtsvorm: ${FORMS[person.legal_form ?? ''] ?? 'niet vastgelegd'}.`,
  /** `isKnown`: not only presumed. */
  protection: (isProtected: boolean, isKnown: boolean): string =>
    isProtected
      ? isKnown
        ? 'De gebelde persoon is door de wet beschermd.'
        : 'Dat de wet de gebelde persoon beschermt, is alleen aangenomen: zijn rechtsvorm is niet bekend. Wat daarvan afhangt, is daarom niet ‘vastgesteld’, maar ‘bewijs ontbreekt’ of ‘mogelijk’.'
      : 'Er is alleen een rechtspersoon gebeld: die is niet beschermd.',
  objection: (objection: ExplainedObjection): string =>
    `${objection.objection_id}, ${objection.objected_at}, ${objection.recorded_by === null ? 'niet bekend wie het vastlegde' : `vastgelegd door ${PARTIES[objection.recorded_by] ?? objection.recorded_by}`}${channel(objection)}` +
    `${objection.reported_at === null ? '' : `, gemeld aan het bedrijf op ${objection.reported_at}`}: `,
  consent: (consent: ExplainedConsent) =>
    `${consent.consent_id} (${KINDS[consent.kind] ?? consent.kind}), gegeven op ${consent.given_at}${consent.withdrawn_at === null ? '' : `, ingetrokken op ${consent.withdrawn_at}`}: `,
  relation: (relation: ExplainedRelation) =>
    `${relation.relation_id} (${KINDS[relation.kind] ?? relation.kind}), ${term(relation)}: `,
  /** Introduces what is unknown about a record that lacks a value. */
  unproven: 'bewijst niets: ',
  weaknesses: {
    is_not_linked: 'zonder persoon',
    is_without_proof: 'zonder bewijs',
    is_not_verified: 'niet aantoonbaar vóór de oproep gecontroleerd',
    is_from_own_call: 'gevraagd in een eigen gesprek',
    is_not_specific: 'niet duidelijk genoeg voor deze oproep',
  },
  /** What makes the form of a consent invalid or unknown, or what it is not specific about. */
  because: {
    'pre-ticked': 'vooraf aangevinkt',
    bundled: 'samen met andere voorwaarden',
    'not-for-phone': 'niet voor bellen, alleen voor e-mail of sms',
    contest: 'bron: prijsvraag',
    survey: 'bron: enquête',
    'begun-by-caller': 'op initiatief van de beller',
    'form-unknown': 'de vorm is niet bekend',
    'channel-unknown': 'het kanaal is niet te lezen',
    'initiative-unknown': 'wie het initiatief nam, is niet bekend',
    'any-product': 'voor elk product',
    'more-than-phone': 'ook voor e-mail of sms',
    'other-companies': 'ook voor andere bedrijven',
    'entity-unknown': 'voor welk bedrijf is niet bekend',
    'purpose-unknown': 'voor welk doel is niet te lezen',
    'product-unknown': 'voor welk product is niet bekend',
    'similar-not-named': 'in de instellingen staat niet welke producten erop lijken',
  } as Readonly<Record<string, string>>,
  scrub: ({ compared_on: day, counted, until }: ExplainedScrub): string =>
    `vergeleken met het register van ${day}: ${SCRUBS[counted]?.(until ?? '') ?? counted}`,
  /** What the company's own limit says, and how many attempts there were at least. */
  ownLimit: {
    'per-day': (limit: number, dials: number) =>
      `Het bedrijf staat zichzelf ${attempts(limit)} per dag toe, van alle callcenters samen en op alle nummers van deze persoon. Dit was die dag ten minste poging ${dials}.`,
    'per-30-days': (limit: number, dials: number) =>
      `Het bedrijf staat zichzelf ${attempts(limit)} in 30 dagen toe, van alle callcenters samen en op alle nummers van deze persoon. Dit was ten minste poging ${dials}.`,
    'after-refusal': (limit: number, _dials: number) =>
      `Wie weigert, mag van het bedrijf ${limit === 1 ? '1 dag' : `${limit} dagen`} door geen enkel callcenter worden gebeld. Deze persoon weigerde in dit gesprek:`,
  } as Readonly<Record<string, (limit: number, dials: number) => string>>,
  dial: (dial: ExplainedDial): string =>
    `${dial.call_id} van ${dial.vendor}, ${dial.dialled_at}, ${dial.is_same_number ? 'hetzelfde nummer' : 'een ander nummer van deze persoon'}.`,
  /** What an absence proves, where the company states that its records are complete, and where it does not. */
  absence: (isComplete: boolean): string =>
    isComplete
      ? 'Het bedrijf heeft voor deze dag verklaard dat zijn gegevens volledig zijn. Wat er niet in staat, is er dus volgens het bedrijf niet.'
      : 'Het bedrijf heeft voor deze dag niet verklaard dat zijn gegevens volledig zijn. Wat er niet in staat, kan er toch zijn. Dat er geen grondslag is, staat daarom niet vast: ‘bewijs ontbreekt’.',
  handover: (handover: ExplainedHandover) =>
    `${KINDS[handover.kind] ?? handover.kind}, geleverd op ${handover.delivered_at}${handover.entity === null ? '' : ` voor ${handover.entity}`}: `,
  basis: (basis: string) => `Wettelijke grondslag: ${BASES[basis] ?? basis}.`,
  hours: (within: boolean): string => (within ? 'Binnen de toegestane beltijden.' : 'Buiten de toegestane beltijden.'),
  rulesChecked: (inForce: number, looking: number) =>
    `Op die dag golden ${inForce} ${inForce === 1 ? 'regel' : 'regels'}; ${looking} daarvan ${looking === 1 ? 'gaat' : 'gaan'} over dit soort contact.`,
  /** `law`: how certain the law was that day, in words. */
  finding: (title: string, grade: string, reason: string, law: string, responsible: string, cause: string) =>
    `${title}: ${GRADES[grade] ?? grade}${reason === '' ? '' : ` (${reason})`}${law === '' ? '' : `; wet: ${law}`}; toe te rekenen aan: ${PARTIES[responsible] ?? responsible} (${cause}).`,
  /** How certain the law is; null: an agreement, or the company's own norm. */
  law: (certainty: Certainty | null): string =>
    certainty === null ? 'geen, maar een afspraak of eigen norm' : LAWS[certainty],
  /** Why a party is responsible, by cause. */
  causes: {
    'own-record': 'dit callcenter had het bezwaar zelf vastgelegd',
    'was-told': 'het bezwaar was toen aan dit callcenter geleverd',
    'screened-out': 'een beoordeelde bellijst, die dit callcenter toen had, liet het dit nummer niet bellen',
    'sent-again': 'het bedrijf gaf het nummer daarna opnieuw om te bellen',
    'within-agreed-time': 'binnen de norm om het door te geven',
    'passed-on-late': 'het bedrijf gaf het te laat door',
    'not-passed-on': 'het bedrijf gaf het niet door',
    'passing-on-not-shown': 'of het bedrijf het doorgaf, staat niet in de bestanden',
    'not-reported': 'een ander callcenter meldde het niet aantoonbaar op tijd',
    'no-trace': 'de bestanden laten dat niet zien',
    'client-lead': 'het bedrijf gaf het nummer om te bellen',
    'own-lead': 'het callcenter kwam zelf met het nummer',
    'outside-supplied-lists': 'het nummer stond op geen lijst van het bedrijf',
    'scrub-duty': 'wie de lijst met het register moest vergelijken',
    collector: 'wie de toestemming vroeg',
    'publication-duty': 'het bedrijf moet zijn belnummers bekendmaken',
    'dial-mode': 'de manier waarop dit callcenter belde',
    'contract-duty': 'afgesproken in het contract',
    'own-norm': 'een norm die het bedrijf zelf stelde',
    'in-call-duty': 'een plicht van wie belt',
  },
  verdict: {
    'out-of-scope': 'Buiten de regels',
    violation: 'Overtreding van de wet, of het bewijs ontbreekt dat bellen mocht',
    breach: 'Schending van een gedragscode of norm, een eigen norm van het bedrijf, een privacyregel of het contract',
    review: 'Nakijken',
    attempt: 'Belpoging',
    lawful: 'In orde',
  },
} as const;

/** A call in words: the number is masked. */
export interface CallInWords {
  readonly direction: string;
  readonly local_time: string;
  readonly number: string | null;
  readonly talk_seconds: number | null;
  readonly result: string | null;
}

/** All texts of an explanation, in one language. */
export type ExplanationWords = WordsLike<typeof words>;
