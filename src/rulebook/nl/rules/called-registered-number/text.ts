import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { registerFine } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Gebeld ondanks Bel-me-niet Register',
    sentence:
      'Dit nummer stond in het Bel-me-niet Register, en er was geen reden waarom het bedrijf toch mocht bellen.',
    meaning: [
      'Tot en met 30 juni 2021 kon een consument zijn nummer in het Bel-me-niet Register laten zetten.',
      'Een bedrijf mocht dat nummer dan niet bellen om te verkopen of te werven.',
      'Het mocht wel na een verkoop of een gift, of als de consument zelf om het gesprek had gevraagd.',
      'Meedoen aan een enquête was geen verzoek (volgens ICTRecht, 5 mei 2011; bron zelf niet gelezen).',
      'Deze controle behandelt een prijsvraag hetzelfde.',
    ].join(' '),
    proof: [
      'Het archief van het bedrijf moet laten zien dat het nummer op de dag van het gesprek in het register stond.',
      'Een inschrijving telt niet mee als die begon na een vergelijking die op de dag van het gesprek hoogstens 28 dagen oud was.',
      'Onze lezing: hier moet de toezichthouder de overtreding bewijzen.',
      'Daarom is de uitkomst ‘mogelijk’ als niet bekend is wie er is gebeld, of als een toestemming misschien op tijd was.',
    ].join(' '),
    remedy:
      'Bel dit nummer alleen nog met een geldige toestemming, en bewaar de oude vergelijkingen met het register als bewijs.',
    sanction: registerFine.nl,
  },
  en: {
    title: 'Called despite the do-not-call register',
    sentence:
      'This number was in the do-not-call register, and there was no reason why the company could call it all the same.',
    meaning: [
      'Until 30 June 2021 consumers could have their number put in the do-not-call register (Bel-me-niet Register).',
      'A company was then not allowed to call that number to sell or to raise support.',
      'It was allowed after a sale or a gift, or if the consumer had asked for the call.',
      'Taking part in a survey was no such request (according to ICTRecht, 5 May 2011; the source itself was not read).',
      'This audit treats a prize draw in the same way.',
    ].join(' '),
    proof: [
      'The company’s own archive must show that the number was in the register on the day of the call.',
      'An entry does not count if it began after a comparison that was at most 28 days old on the day of the call.',
      'Our reading: here the regulator has to prove the violation.',
      'So the outcome is ‘possible’ if it is not known who was called, or if a consent may have been in time.',
    ].join(' '),
    remedy:
      'Call this number only with a valid consent from now on, and keep the old comparisons with the register as evidence.',
    sanction: registerFine.en,
  },
};
