import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { codeRecommendation } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Buiten de beltijden gebeld',
    sentence:
      'Er is gebeld buiten de beltijden van de Code Telemarketing 2012; de Code 2024 is nog niet gecontroleerd.',
    meaning: [
      'Bellen om te verkopen of te werven mag op werkdagen van 9.00 tot 22.00 uur en op zaterdag van 10.00 tot 16.00 uur.',
      'Op zondagen en feestdagen mag het niet. Vallen 4 mei, 5 december en 24 december op een werkdag, dan mag het tot 18.30 uur.',
      'Het mag wel als de consument zelf om het gesprek heeft gevraagd.',
      'Een afspraak om terug te bellen was een uitzondering tot 15 oktober 2024 (volgens DDMA; bron zelf niet gelezen).',
      'Deze tijden staan in de Code van 2012. Latere Codes zijn op dit punt niet ingezien. Ga na of daarin andere tijden staan.',
    ].join(' '),
    proof: [
      'Wij kijken naar de Nederlandse tijd waarop het gesprek begon.',
      'De consument had niet zelf om dit gesprek gevraagd.',
      'Heeft het bedrijf kortere beltijden ingesteld, dan gelden die ook.',
    ].join(' '),
    remedy: 'Stel het belsysteem zo in dat het buiten de beltijden en op feestdagen geen nummers kan kiezen.',
    sanction: [codeRecommendation.nl, 'Een wet met beltijden is niet gevonden.'].join(' '),
  },
  en: {
    title: 'Called outside calling hours',
    sentence:
      'The call was made outside the calling hours of the Code Telemarketing 2012; the Code of 2024 was not checked yet.',
    meaning: [
      'Calling to sell or to raise support is allowed on working days from 9:00 to 22:00 and on Saturdays from 10:00 to 16:00.',
      'On Sundays and public holidays it is not. On 4 May, 5 December and 24 December it is allowed on working days until 18:30.',
      'It is allowed if the consumer asked for the call.',
      'An agreed call-back was an exception until 15 October 2024 (according to DDMA; the source itself was not read).',
      'These hours are in the Code of 2012. Later Codes were not consulted on this point. See whether they have other hours.',
    ].join(' '),
    proof: [
      'We look at the local time at which the conversation began.',
      'The consumer had not asked for this call.',
      'If the company has set shorter calling hours, these apply as well.',
    ].join(' '),
    remedy: 'Set the dialling system so that it cannot dial numbers outside calling hours and on public holidays.',
    sanction: [codeRecommendation.en, 'A law with calling hours was not found.'].join(' '),
  },
};
