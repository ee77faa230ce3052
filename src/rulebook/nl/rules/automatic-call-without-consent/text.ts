import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { telecomFine } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Automatisch gebeld zonder toestemming',
    sentence: 'Er is gebeld met een opgenomen stem of een computerstem, terwijl daarvoor geen toestemming is gevonden.',
    meaning: [
      'Bellen met een opgenomen stem of een computerstem, zonder een mens aan de lijn, mag alleen met toestemming vooraf.',
      'Dat geldt voor iedereen, ook voor bedrijven.',
      'Er is een uitzondering voor bedrijven en zelfstandigen die hun nummer bekend hebben gemaakt om zulke aanbiedingen te krijgen.',
      'Onze lezing: ook een klantrelatie die aan alle eisen voldoet, kan genoeg zijn. Zeker is dat niet.',
    ].join(' '),
    proof: [
      'In het belbestand staat dat er met een opgenomen stem of een computerstem is gebeld.',
      'Er is geen geldige toestemming, geen verzoek, geen bekendgemaakt nummer en geen geldige klantrelatie gevonden.',
      'Dat staat alleen vast als het bedrijf voor die dag heeft verklaard dat zijn gegevens volledig zijn, ook die over klantrelaties; anders ontbreekt het bewijs.',
      'Is het niet zeker of een toestemming op tijd was? Dan is de uitkomst ‘mogelijk’.',
      'Kon een mens het gesprek overnemen? Onze lezing: bekijk dat gesprek dan apart.',
    ].join(' '),
    remedy:
      'Laat een opgenomen stem of computerstem alleen nummers bellen waarvoor een geldige toestemming is vastgelegd.',
    sanction: [
      telecomFine.nl,
      'Ook de directeur van een callcenter is hiervoor beboet (deels gelezen: OPTA, besluit over All4Call, 2011).',
    ].join(' '),
  },
  en: {
    title: 'Automatic call without consent',
    sentence: 'The call was made with a recorded voice or a computer voice, and no consent for that was found.',
    meaning: [
      'Calling with a recorded voice or a computer voice, without a human, is allowed only with consent beforehand.',
      'This holds for everybody, companies included.',
      'There is an exception for a company or self-employed person who published their number in order to receive such offers.',
      'Our reading: a customer relation that meets all conditions may be enough too. That is not certain.',
    ].join(' '),
    proof: [
      'The call log says that the call was made with a recorded voice or a computer voice.',
      'No valid consent, no request, no published number and no valid customer relation was found.',
      'That is proven only if the company has stated for that day that its data are complete, also those about customer relations; otherwise the proof is missing.',
      'Is it not certain that a consent was in time? Then the outcome is ‘possible’.',
      'Could a human take over the call? Our reading: then look at that call yourself.',
    ].join(' '),
    remedy: 'Let a recorded voice or computer voice call only those numbers for which a valid consent is on record.',
    sanction: [
      telecomFine.en,
      'The director of a call centre was fined for this as well (read in part: OPTA, decision on All4Call, 2011).',
    ].join(' '),
  },
};
