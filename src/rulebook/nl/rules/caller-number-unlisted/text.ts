import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { codeRecommendation } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Belnummer niet bekendgemaakt',
    sentence: 'Dit nummer stond op de dag van het gesprek niet in de lijst met belnummers die het bedrijf bekendmaakt.',
    meaning: [
      'Alle nummers waarmee voor het bedrijf wordt gebeld, moeten op de website van het bedrijf staan. Dat geldt ook voor de nummers van callcenters.',
      'De nummers moeten bereikbaar blijven tot ten minste zes maanden na het laatste gesprek met een consument.',
      'Dit staat in de Code Telemarketing 2024 (volgens DDMA, marketingreport.nl en ziptone.nl; bron zelf niet gelezen).',
    ].join(' '),
    proof: [
      'Het getoonde nummer staat voor de dag van het gesprek niet in de aangeleverde lijst met belnummers.',
      'Deze controle geldt vanaf de dag waarop die lijst begint.',
      'Een verborgen of onbekend nummer telt hier niet mee.',
    ].join(' '),
    remedy:
      'Zet elk belnummer vóór het eerste gesprek op de website van het bedrijf, en houd bij van wanneer tot wanneer het daar staat.',
    sanction: [
      codeRecommendation.nl,
      'De aanbeveling is gericht aan het bedrijf (volgens DDMA; bron zelf niet gelezen).',
    ].join(' '),
  },
  en: {
    title: 'Calling number not published',
    sentence: 'On the day of the call this number was not in the list of calling numbers that the company publishes.',
    meaning: [
      'All numbers used to call for the company are on the company’s website. This holds for the numbers of call centres, too.',
      'The numbers stay reachable for at least six months after the last call to a consumer.',
      'This is in the Code Telemarketing 2024 (according to DDMA, marketingreport.nl and ziptone.nl; the source itself was not read).',
    ].join(' '),
    proof: [
      'For the day of the call, the number shown is not in the list of calling numbers that was supplied.',
      'This check applies from the day on which that list begins.',
      'A hidden or unknown number does not count here.',
    ].join(' '),
    remedy:
      'Put every calling number on the company’s website before the first call, and keep track of the days on which it is there.',
    sanction: [
      codeRecommendation.en,
      'The recommendation is addressed to the company (according to DDMA; the source itself was not read).',
    ].join(' '),
  },
};
