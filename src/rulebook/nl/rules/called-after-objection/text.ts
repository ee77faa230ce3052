import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { telecomFine } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Gebeld na bezwaar',
    sentence: 'De consument had laten weten dat hij niet meer gebeld wilde worden, maar is daarna toch gebeld.',
    meaning: [
      'Wie laat weten dat hij niet meer gebeld wil worden, maakt bezwaar. Hij gebruikt dan zijn recht van verzet.',
      'Het maakt niet uit hoe hij dat doet: in een gesprek, in een e-mail of via de klantenservice.',
      'Daarna mag geen enkel callcenter hem nog voor dit bedrijf bellen.',
      'Onze lezing: het bezwaar heeft voorrang op eerdere toestemming en op een klantrelatie, en het geldt voor het hele bedrijf.',
      'Onze lezing: de wet geeft geen extra dagen om een bezwaar te verwerken.',
    ].join(' '),
    proof: [
      'Het bewijs is een bezwaar van deze persoon of over dit nummer, dat zeker vóór het gesprek is gemaakt.',
      'De uitkomst is ‘mogelijk’ als het tijdstip van het bezwaar niet precies genoeg bekend is.',
      'Dat is ook zo bij een voicemail, en als er geen medewerker aan de lijn was.',
      'Gaf de consument later weer toestemming, maar niet aantoonbaar op eigen initiatief? Ook dan is de uitkomst ‘mogelijk’.',
    ].join(' '),
    remedy:
      'Zet elk bezwaar dezelfde dag op één blokkeerlijst voor alle callcenters en vergelijk elke bellijst daarmee vlak vóór het bellen.',
    sanction: [
      telecomFine.nl,
      'Toezichthouder OPTA gaf op 5 juli 2010 een boete van € 255.000 voor het opnieuw bellen van mensen die bezwaar hadden gemaakt (gelezen: ACM-publicatie 10213).',
    ].join(' '),
  },
  en: {
    title: 'Called after an objection',
    sentence:
      'The consumer had said that they did not want to be called any more, but was called after that all the same.',
    meaning: [
      'Whoever says that they no longer want to be called, objects. They then use their right to object.',
      'It does not matter how they do it: in a call, in an e-mail or through customer service.',
      'After that, no call centre may call them for this company any more.',
      'Our reading: the objection overrides earlier consent and a customer relation, and it holds for the whole company.',
      'Our reading: the law gives no extra days to process an objection.',
    ].join(' '),
    proof: [
      'The proof is an objection by this person or about this number that was certainly made before the call.',
      'The outcome is ‘possible’ if the time of the objection is not known precisely enough.',
      'The same goes for a voicemail message, and for a call with no agent on the line.',
      'Did the consumer give consent again later, but not on their own initiative? Then, too, the outcome is ‘possible’.',
    ].join(' '),
    remedy:
      'Put every objection on one block list for all call centres the same day, and compare every calling list with it just before calling.',
    sanction: [
      telecomFine.en,
      'On 5 July 2010 the regulator OPTA fined a company EUR 255,000 for calling back people who had objected (read: ACM publication 10213).',
    ].join(' '),
  },
};
