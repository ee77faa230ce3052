import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { telecomFine } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Geen wettelijke grondslag',
    sentence:
      'Voor dit gesprek is geen geldige toestemming of andere wettelijke reden gevonden, en het bedrijf moet die wel kunnen laten zien.',
    meaning: [
      'Bellen om te verkopen of te werven mag als de consument vooraf toestemming gaf en het bedrijf dat kan laten zien.',
      'Zonder toestemming mag het alleen als op die dag een uitzondering in de wet gold.',
      'Tot en met 30 juni 2026 kon een klantrelatie zo’n uitzondering zijn (volgens DMCC over de wetswijziging; bron zelf niet gelezen).',
      'Sinds 1 juli 2026 geldt die uitzondering alleen nog voor goede doelen, ideële organisaties, uitgevers van bladen en bepaalde loterijen.',
    ].join(' '),
    proof: [
      'Er moet een toestemming, verzoek of klantrelatie zijn die past bij dit nummer, deze persoon, dit bedrijf en dit product.',
      'Die moet ook gelden op het moment van het gesprek.',
      'Is de toestemming zeker ingetrokken? Dan staat de overtreding vast.',
      'Is er niets gevonden, of alleen iets wat zeker niet voldoet? Dan staat de overtreding alleen vast als het bedrijf voor die dag heeft verklaard dat zijn gegevens volledig zijn.',
      'Zonder die verklaring, of als iets over het gevondene niet bekend is, ontbreekt het bewijs, en ook dat telt als overtreding.',
      'Is het niet zeker of een toestemming op tijd was? Dan is de uitkomst ‘mogelijk’.',
    ].join(' '),
    remedy: 'Haal elk nummer uit de bellijst waarvoor geen geldige toestemming of uitzondering is vastgelegd.',
    sanction: [telecomFine.nl, 'Een openbare boete van de ACM hiervoor onder de wet van 2021 is niet gevonden.'].join(
      ' ',
    ),
  },
  en: {
    title: 'No legal basis',
    sentence:
      'No valid consent or other legal reason was found for this call, and the company must be able to show one.',
    meaning: [
      'Calling to sell or to raise support is allowed only if the consumer gave consent beforehand and the company can show it.',
      'Without consent it is allowed only if an exception in the law applied on that day.',
      'Until 30 June 2026 a customer relation could be such an exception (according to DMCC on the change of the law; the source itself was not read).',
      'Since 1 July 2026 that exception is left only for charities, organisations with ideals, publishers of periodicals and certain lotteries.',
    ].join(' '),
    proof: [
      'There must be a consent, request or customer relation that fits this number, this person, this company and this product.',
      'It must also hold at the moment of the call.',
      'Was the consent certainly withdrawn? Then the violation is proven.',
      'Was nothing found, or only something that certainly falls short? Then the violation is proven only if the company has stated for that day that its data are complete.',
      'Without that statement, or if something about what was found is not known, the proof is missing, and that counts as a violation too.',
      'Is it not certain that a consent was in time? Then the outcome is ‘possible’.',
    ].join(' '),
    remedy: 'Take every number off the calling list for which no valid consent or exception is on record.',
    sanction: [telecomFine.en, 'A published ACM fine for this under the law of 2021 was not found.'].join(' '),
  },
};
