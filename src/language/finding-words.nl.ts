import type { Cause } from '../model/findings.ts';
import type { Certainty } from '../model/rule.ts';
import type { WordsLike } from './phrases.ts';

const CAUSES: Readonly<Record<Cause, string>> = {
  'own-record': 'het bezwaar stond al in de eigen gegevens',
  'was-told': 'het bezwaar was al doorgegeven',
  'screened-out': 'een beoordeelde bellijst liet het callcenter dit nummer niet bellen',
  'sent-again': 'het nummer is na het bezwaar opnieuw geleverd om te bellen',
  'within-agreed-time': 'het bezwaar was nog onderweg, binnen de norm',
  'passed-on-late': 'het bezwaar is te laat doorgegeven',
  'not-passed-on': 'het bezwaar is niet doorgegeven',
  'passing-on-not-shown': 'of het bezwaar is doorgegeven, staat niet in de bestanden',
  'not-reported': 'het bezwaar is niet aantoonbaar op tijd gemeld',
  'no-trace': 'in de bestanden is geen oorzaak te vinden',
  'client-lead': 'het nummer stond op een geleverde bellijst',
  'own-lead': 'het nummer kwam uit een bestand van het callcenter',
  'outside-supplied-lists': 'het nummer stond niet op een geleverde bellijst',
  'scrub-duty': 'plicht om de bellijst met het register te vergelijken',
  collector: 'plicht van wie de toestemming vastlegde',
  'publication-duty': 'belnummers bekendmaken is een taak van de opdrachtgever',
  'dial-mode': 'de manier van bellen was een keuze van het callcenter',
  'contract-duty': 'het contract naleven is een taak van het callcenter',
  'own-norm': 'een norm van de opdrachtgever zelf',
  'in-call-duty': 'plicht van de beller',
};

const REASONS: Readonly<Record<string, string>> = {
  objection: 'de consument wilde niet meer gebeld worden',
  're-consent-not-by-consumer': 'een latere toestemming kwam niet aantoonbaar van de consument zelf',
  're-consent-unproven': 'er is een latere toestemming, maar niet bekend is of die geldt',
  'no-proof-listed': 'op de lijst van bewijzen staat geen bewijs van de toestemming',
  'proof-file-missing': 'het bestand met het bewijs is er niet, of is een ander bestand dan op de lijst staat',
  'proof-made-later': 'het bewijs is pas na de oproep gemaakt',
  'proof-of-another': 'het bewijs noemt een ander nummer',
  'proof-says-less': 'het bewijs noemt dit bedrijf of dit product niet',
  'consent-withdrawn': 'de toestemming was ingetrokken',
  'consent-withdrawal-unknown': 'niet te lezen is of en wanneer de toestemming is ingetrokken',
  'consent-expired': 'de toestemming was verlopen',
  'consent-expiry-unknown': 'niet te lezen is tot wanneer de toestemming gold',
  'consent-after-call': 'de toestemming is pas tijdens of na het gesprek gegeven',
  'consent-invalid-form': 'de toestemming is niet op een geldige manier gegeven',
  'consent-form-unknown': 'niet bekend is of de toestemming op een geldige manier is gegeven',
  'request-used': 'het verzoek om gebeld te worden was al met een eerder gesprek beantwoord',
  'relation-abolished': 'een klantrelatie is voor dit bedrijf sinds 1 juli 2026 niet meer genoeg',
  'relation-no-optout-at-collection': 'bij het vragen van het nummer kon de klant bellen niet weigeren',
  'relation-optout-unknown': 'niet bekend is of de klant bij het vragen van het nummer bellen kon weigeren',
  'relation-dissimilar-product': 'de klant kocht een ander soort product',
  'relation-product-unknown': 'niet bekend is of de klant een soortgelijk product kocht',
  'relation-unpaid': 'volgens de gegevens heeft de klant niet betaald',
  'relation-payment-unknown': 'niet bekend is of de klant heeft betaald',
  'consent-other-product': 'de toestemming is voor een ander product',
  'consent-product-unknown': 'niet bekend is of de toestemming voor dit product is',
  'consent-other-purpose': 'de toestemming is voor een ander doel',
  'consent-purpose-unknown': 'niet te lezen is voor welk doel de toestemming is',
  'consent-other-entity': 'de toestemming is voor een ander bedrijf',
  'consent-entity-unknown': 'niet bekend is voor welk bedrijf de toestemming is',
  'consent-other-number': 'de toestemming is voor een ander nummer',
  'consent-other-person': 'de toestemming is van iemand anders',
  'relation-other-entity': 'de klantrelatie is met een ander bedrijf',
  'relation-other-number': 'de klantrelatie hoort bij een ander nummer',
  'relation-other-person': 'de klantrelatie is van iemand anders',
  'no-record': 'er is geen toestemming, verzoek of klantrelatie gevonden',
  'stale-scrub': 'de laatste vergelijking met het register was te oud, of telde niet',
  'no-scrub': 'er is geen vergelijking met het register gevonden',
  'per-day': 'te vaak op één dag',
  'per-30-days': 'te vaak in 30 dagen',
  'after-refusal': 'te snel na een weigering',
  period: 'buiten de periode van het contract',
  campaign: 'de campagne staat niet in het contract',
  'duty-not-literal': 'de wet noemt deze plicht letterlijk alleen bij toestemming of een klantrelatie',
  'subscriber-not-shown': 'of met de abonnee zelf is gesproken, staat niet in het bestand',
};

const LAWS: Readonly<Record<Certainty, string>> = {
  verified: 'bron gelezen',
  'part-read': 'bron deels gelezen',
  'second-hand': 'bron deels van anderen bekend',
  'our-reading': 'deels onze lezing',
  'not-looked-up': 'bron deels niet gelezen',
};

const CONTACTS: Readonly<Record<string, string>> = {
  conversation: '',
  voicemail: 'voicemail',
  abandoned: 'geen medewerker aan de lijn',
  attempt: 'geen gesprek',
  unknown: 'niet zeker of er een gesprek was',
};

export const words = {
  /** What no report of findings is. */
  noAdmission:
    'Dit rapport beschrijft wat de bestanden laten zien. Het is geen oordeel van een rechter of toezichthouder. Wie het liet maken, erkent hiermee niets en geeft geen rechten op.',
  /** Why a party is responsible. */
  causes: CAUSES as Readonly<Record<Cause, string>>,
  reasons: REASONS as Readonly<Record<string, string>>,
  /** Words for the contact of a call; empty for a conversation. */
  contacts: CONTACTS as Readonly<Record<string, string>>,
  levels: {
    statute: 'Wet',
    code: 'Gedragscode of norm',
    evidence: 'Bewijslast',
    contract: 'Contract',
    policy: 'Eigen norm',
    privacy: 'Privacy (AVG)',
  },
  grades: { proven: 'vastgesteld', 'not-demonstrable': 'bewijs ontbreekt', possible: 'mogelijk' },
  gradeDefinitions: {
    proven:
      'De feiten staan vast: de bestanden laten zien wat er gebeurde, hoe u ze ook leest. Hoe zeker de wet is, staat apart.',
    'not-demonstrable':
      'Het bedrijf moet kunnen laten zien dat bellen mocht, en dat bewijs staat niet in de bestanden. Gaat het om een regel uit de wet, dan telt dit hier als overtreding.',
    possible:
      'De bestanden laten meer dan één lezing toe, of het is niet zeker dat er een gesprek was. Dat moet nog worden nagekeken.',
  },
  /** How certain the law is for this finding; null: the finding rests on an agreement or an own norm. */
  law: (certainty: Certainty | null): string =>
    certainty === null ? 'geen wet, maar een afspraak of eigen norm' : LAWS[certainty],
  /** Beside a sum of money. @param marks each with the rules that have it */
  halfRead: (marks: readonly string[]) =>
    `De tekst van deze regels achter het bedrag staat niet geheel vast: ${marks.join(', ')}.`,
  verdicts: {
    violation: 'overtreding',
    breach: 'schending',
    review: 'nakijken',
    attempt: 'belpoging',
    lawful: 'in orde',
    'out-of-scope': 'buiten de regels',
  },
  /** Words beside the number of calls with that verdict. */
  verdictsCounted: {
    violation: ['overtreding', 'overtredingen'],
    breach: ['schending', 'schendingen'],
    review: ['nakijken', 'nakijken'],
    attempt: ['belpoging', 'belpogingen'],
    lawful: ['in orde', 'in orde'],
    'out-of-scope': ['buiten de regels', 'buiten de regels'],
  },
  verdictDefinitions: {
    violation:
      'Een regel uit de wet is overtreden: dat is vastgesteld, of het bewijs ontbreekt dat aan die regel is voldaan.',
    breach:
      'Vastgesteld is dat een regel van een gedragscode of norm, een eigen norm van het bedrijf, een privacyregel of een afspraak uit het contract is geschonden.',
    review:
      'Er is een bevinding, maar die telt niet als overtreding of schending. De oproep moet nog worden nagekeken.',
    attempt:
      'Er is gebeld, maar er kwam geen gesprek. Dat is geen bewezen overtreding (CBb, 14 juli 2015, ECLI:NL:CBB:2015:198).',
    lawful: 'Er is niets gevonden.',
    'out-of-scope':
      'De regels voor telemarketing gelden niet, bijvoorbeeld bij een servicegesprek of als de consument zelf belde.',
  },
  /** The cause of one finding, with the moment of the hand-over if it is known (as printed). */
  causeOf: (cause: string, handedOver: string): string => {
    const phrase = CAUSES[cause as Cause] ?? cause;
    if (handedOver === '') {
      return phrase;
    }
    switch (cause) {
      case 'was-told':
        return `in de levering van ${handedOver} stond: niet meer bellen`;
      case 'client-lead':
        return `het nummer stond op de bellijst die is geleverd op ${handedOver}`;
      case 'sent-again':
        return `het nummer is na het bezwaar opnieuw geleverd, op ${handedOver}`;
      case 'passed-on-late':
        return `het bezwaar is pas op ${handedOver} doorgegeven`;
      default:
        return `${phrase} (levering van ${handedOver})`;
    }
  },
  /** The reason of one finding, with the moment of the objection if it is known (as printed). */
  reasonOf: (reason: string, objected: string): string => {
    if (objected === '') {
      return REASONS[reason] ?? reason;
    }
    return reason === 'objection' || reason === ''
      ? `bezwaar van ${objected}`
      : `${REASONS[reason] ?? reason} (bezwaar van ${objected})`;
  },
} as const;

/** The words for a finding in one language, the same in every report. */
export type FindingWords = WordsLike<typeof words>;
