import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { privacySupervision } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Nummer gekozen na bezwaar',
    sentence:
      'De consument had gezegd dat hij niet meer gebeld wilde worden, maar daarna is zijn nummer toch gekozen; dat er een gesprek was, is niet aangetoond.',
    meaning: [
      'Onze lezing: na een bezwaar mag het bedrijf de gegevens van deze persoon niet meer gebruiken om te verkopen of te werven.',
      'Onze lezing: dan mag ook het nummer niet meer worden gekozen, zelfs als niemand opneemt.',
      'Na een bezwaar worden de gegevens niet meer voor reclame gebruikt (gelezen: AVG artikel 21 lid 3). Dat kiezen ook gebruiken is, is onze lezing van AVG artikel 4 lid 2.',
      'Voor de Telecommunicatiewet is een belpoging zonder gesprek geen bewezen overtreding (gelezen: ECLI:NL:CBB:2015:198).',
    ].join(' '),
    proof: [
      'Het bewijs is een bezwaar van deze persoon of over dit nummer, dat zeker vóór de belpoging is gemaakt.',
      'Het belbestand laat geen gesprek met een medewerker zien.',
      'Gaf de consument later weer toestemming, maar niet aantoonbaar op eigen initiatief? Dan is de uitkomst ‘mogelijk’.',
    ].join(' '),
    remedy:
      'Laat het belsysteem vlak vóór elke belpoging de blokkeerlijst controleren, zodat een geblokkeerd nummer niet kan worden gekozen.',
    sanction: privacySupervision.nl,
  },
  en: {
    title: 'Dialled after an objection',
    sentence:
      'The consumer had said that they no longer wanted to be called, but their number was dialled after that all the same; that there was a conversation was not shown.',
    meaning: [
      'Our reading: after an objection the company may no longer use the data of this person to sell or to raise support.',
      'Our reading: then the number may not be dialled either, even if nobody answers.',
      'After an objection the data are no longer used for marketing (read: GDPR, article 21, paragraph 3). That to dial is to use is our reading of GDPR, article 4, paragraph 2.',
      'Under the Telecommunications Act an attempt without a conversation is no proven violation (read: ECLI:NL:CBB:2015:198).',
    ].join(' '),
    proof: [
      'The proof is an objection by this person or about this number that was certainly made before the attempt.',
      'The call log shows no conversation with an agent.',
      'Did the consumer give consent again later, but not on their own initiative? Then the outcome is ‘possible’.',
    ].join(' '),
    remedy:
      'Have the dialling system check the block list just before every attempt, so that a blocked number cannot be dialled.',
    sanction: privacySupervision.en,
  },
};
