import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { fineIfConsentUnproven } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Toestemming uit een eigen gesprek',
    sentence: 'De toestemming is gevraagd in een gesprek waarin het bedrijf zelf belde, en telt daarom misschien niet.',
    meaning: [
      'Toestemming moet er zijn vóórdat het bedrijf belt (gelezen: Telecommunicatiewet artikel 11.7 lid 1).',
      'Wie tijdens een gesprek om toestemming vraagt, maakt dat gesprek daarmee niet alsnog toegestaan.',
      'Onze lezing: als dat gesprek niet mocht, telt de toestemming daaruit misschien ook niet voor later.',
      'Onze lezing: uit een toegestaan gesprek, bijvoorbeeld met een klant, kan een goede toestemming komen.',
    ].join(' '),
    proof: [
      'De toestemming voor dit gesprek is gegeven in een eerder gesprek, waarin het bedrijf of een callcenter zelf belde.',
      'Staat dat gesprek niet als inkomend in het belbestand? Dan gaan wij ervan uit dat het bedrijf zelf belde.',
      'Daarom ontbreekt het bewijs dat de toestemming telt. Een overtreding staat daarmee nog niet vast.',
    ].join(' '),
    remedy:
      'Zoek uit of het gesprek waarin de toestemming is gevraagd, toegestaan was, en bel niet zolang dat niet vaststaat.',
    sanction: fineIfConsentUnproven.nl,
  },
  en: {
    title: 'Consent from our own call',
    sentence: 'The consent was asked for in a call that the company itself made, and may therefore not count.',
    meaning: [
      'There must be consent before the company calls (read: Telecommunications Act, article 11.7, paragraph 1).',
      'Asking for consent during a call does not make that call allowed after the fact.',
      'Our reading: if that call was not allowed, the consent from it may not count for later calls either.',
      'Our reading: an allowed call, for example to a customer, can give a good consent.',
    ].join(' '),
    proof: [
      'The consent for this call was given in an earlier call that the company or a call centre made itself.',
      'Is that call not in the log as an incoming call? Then we assume that the company made it.',
      'So the proof that the consent counts is missing. That does not yet prove a violation.',
    ].join(' '),
    remedy:
      'Find out whether the call in which the consent was asked for was allowed, and do not call as long as that is not certain.',
    sanction: fineIfConsentUnproven.en,
  },
};
