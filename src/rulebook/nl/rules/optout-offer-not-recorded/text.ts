import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { telecomFine } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Aanbod recht van verzet niet vastgelegd',
    sentence:
      'Nergens staat of de beller heeft verteld dat de consument kan zeggen dat hij niet meer gebeld wil worden, en het bedrijf moet dat kunnen laten zien.',
    meaning: [
      'De beller moet in elk gesprek het recht van verzet noemen: de consument kan zeggen dat hij niet meer gebeld wil worden.',
      'Het bedrijf moet kunnen laten zien dat dit is gebeurd (volgens hcc.nl over de ACM, juni 2022; bron zelf niet gelezen).',
      'Is er niets vastgelegd, dan ontbreekt het bewijs. Daarmee staat nog geen overtreding vast.',
    ].join(' '),
    proof: [
      'In het belbestand is niet ingevuld of het recht van verzet is genoemd.',
      'Wordt dat veld alsnog ingevuld, dan kan deze bevinding vervallen.',
      'Korte gesprekken tellen niet mee: standaard is de grens 20 seconden. Een gesprek met onbekende duur telt wel mee.',
    ].join(' '),
    remedy:
      'Laat het belsysteem in elk gesprek vragen of het recht van verzet is genoemd, en lever dat antwoord bij elk gesprek aan.',
    sanction: [
      'Onze lezing: een boete is pas mogelijk als het bedrijf dit niet kan laten zien wanneer toezichthouder ACM ernaar vraagt.',
      telecomFine.nl,
    ].join(' '),
  },
  en: {
    title: 'Offer to object not recorded',
    sentence:
      'Nothing shows whether the caller told the consumer that they can say that they no longer want to be called, and the company must be able to show it.',
    meaning: [
      'In every conversation the caller offers the right to object: the consumer can say that they no longer want to be called.',
      'The company must be able to show that this was done (according to hcc.nl on ACM, June 2022; the source itself was not read).',
      'If nothing is recorded, the proof is missing. That does not yet prove a violation.',
    ].join(' '),
    proof: [
      'The call log does not say whether the right to object was offered.',
      'A filled-in field can solve this.',
      'Short calls do not count: the limit is 20 seconds by default. A call whose duration is not known does count.',
    ].join(' '),
    remedy:
      'Have the dialling system ask in every conversation whether the right to object was offered, and deliver that answer with every call.',
    sanction: [
      'Our reading: a fine is possible only if the company cannot show it when the regulator ACM asks for it.',
      telecomFine.en,
    ].join(' '),
  },
};
