import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { fineIfConsentUnproven } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Toestemming zonder persoon',
    sentence:
      'De toestemming hoort alleen bij een telefoonnummer en niet bij een persoon, en daarom is niet te bewijzen dat deze persoon toestemming gaf.',
    meaning: [
      'Het bedrijf moet kunnen aantonen dat er toestemming was (gelezen: Telecommunicatiewet artikel 11.7 lid 1).',
      'Die toestemming moet bij de gebelde persoon horen, en niet alleen bij een nummer (volgens nieuws.nl over de ACM, 29 juni 2022; bron zelf niet gelezen).',
      'Anders is alleen bekend dat iemand dit nummer heeft ingevuld.',
    ].join(' '),
    proof: [
      'Bij de toestemming voor dit gesprek is geen persoon ingevuld.',
      'Daarom ontbreekt het bewijs. Een overtreding staat daarmee nog niet vast.',
    ].join(' '),
    remedy: 'Leg bij elke toestemming vast wie die gaf, en bel niet zolang dat onbekend is.',
    sanction: fineIfConsentUnproven.nl,
  },
  en: {
    title: 'Consent without a person',
    sentence:
      'The consent belongs to a phone number only and not to a person, so it cannot be proved that this person gave consent.',
    meaning: [
      'The company must be able to demonstrate that there was consent (read: Telecommunications Act, article 11.7, paragraph 1).',
      'That consent must belong to the called person and not only to a number (according to nieuws.nl on ACM, 29 June 2022; the source itself was not read).',
      'Otherwise it is only known that somebody filled in this number.',
    ].join(' '),
    proof: [
      'No person is filled in with the consent for this call.',
      'So the proof is missing. That does not yet prove a violation.',
    ].join(' '),
    remedy: 'Record with every consent who gave it, and do not call as long as that is unknown.',
    sanction: fineIfConsentUnproven.en,
  },
};
