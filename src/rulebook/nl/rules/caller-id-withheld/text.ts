import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { codeRecommendation, telecomFine } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Gebeld met een verborgen nummer',
    sentence: 'Er is gebeld met een verborgen nummer, en dat mag niet bij verkoop of werving per telefoon.',
    meaning: [
      'Wie belt om te verkopen of te werven, mag zijn nummer niet verbergen.',
      'Dat geldt voor iedereen die gebeld wordt, ook voor bedrijven.',
      'Het nummer moet gratis of tegen het gewone tarief te bellen zijn.',
      'Sinds 1 maart 2020 staat dit in de Code Telemarketing, en sinds 1 juli 2021 in de wet.',
    ].join(' '),
    proof: [
      'In het belbestand staat dat het nummer verborgen was.',
      'Onze lezing: de wet gaat over wat de beller zelf instelt.',
      'Kijk bij een mogelijke storing dus eerst in de gegevens van de telefoonaanbieder.',
    ].join(' '),
    remedy: 'Stel alle lijnen zo in dat het nummer altijd te zien is en een medewerker dat niet kan uitzetten.',
    sanction: [
      'Voor gesprekken tot en met 30 juni 2021 geldt alleen de Code Telemarketing (gelezen: de Code van 2020).',
      codeRecommendation.nl,
      'Sinds 1 juli 2021 staat het verbod in de wet (gelezen: Telecommunicatiewet artikel 11.7 lid 8).',
      telecomFine.nl,
    ].join(' '),
  },
  en: {
    title: 'Called with a hidden number',
    sentence:
      'The call was made with a hidden number, and that is not allowed when selling or raising support by phone.',
    meaning: [
      'Whoever calls to sell or to raise support may not hide their number.',
      'This holds for everybody who is called, companies included.',
      'The number must be reachable free of charge or at normal cost.',
      'Since 1 March 2020 this is in the Code Telemarketing, and since 1 July 2021 in the law.',
    ].join(' '),
    proof: [
      'The call log says that the number was hidden.',
      'Our reading: the law is about what the caller sets.',
      'So if a fault is suspected, look at the carrier’s data first.',
    ].join(' '),
    remedy: 'Set all lines so that the number is always shown and an agent cannot turn that off.',
    sanction: [
      'For calls until 30 June 2021 only the Code Telemarketing applies (read: the Code of 2020).',
      codeRecommendation.en,
      'Since 1 July 2021 the ban is in the law (read: Telecommunications Act, article 11.7, paragraph 8).',
      telecomFine.en,
    ].join(' '),
  },
};
