import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { telecomFine } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Voicemail zonder toestemming',
    sentence:
      'Er is een boodschap op de voicemail achtergelaten zonder dat daarvoor toestemming is gevonden, en dat mag waarschijnlijk niet.',
    meaning: [
      'Een ingesproken boodschap die wordt bewaard, is volgens de Telecommunicatiewet een elektronisch bericht.',
      'Onze lezing: voor zo’n boodschap is daarom toestemming nodig, net als voor een e-mail. Dat geldt dan ook voor bedrijven.',
      'Onze lezing: de boodschap moet ook zeggen wie belt en hoe de ander zich kan afmelden.',
    ].join(' '),
    proof: [
      'In het belbestand staat dat een boodschap op de voicemail is achtergelaten.',
      'Er is geen geldige toestemming, geen verzoek, geen bekendgemaakt nummer en geen geldige klantrelatie gevonden.',
      'De uitkomst is altijd ‘mogelijk’, omdat deze regel onze lezing van de wet is.',
    ].join(' '),
    remedy: 'Spreek geen voicemail in, tenzij voor dit nummer een geldige toestemming is vastgelegd.',
    sanction: [
      'Onze lezing: een boete is alleen mogelijk als ook toezichthouder ACM een voicemail als elektronisch bericht ziet.',
      telecomFine.nl,
    ].join(' '),
  },
  en: {
    title: 'Voicemail without consent',
    sentence:
      'A message was left on voicemail without any consent for it having been found, and that is probably not allowed.',
    meaning: [
      'A spoken message that is stored is an electronic message according to the Telecommunications Act.',
      'Our reading: such a message therefore needs consent, as an e-mail does. That then holds for companies too.',
      'Our reading: the message must also say who is calling and how the other person can opt out.',
    ].join(' '),
    proof: [
      'The call log says that a message was left on voicemail.',
      'No valid consent, no request, no published number and no valid customer relation was found.',
      'The outcome is always ‘possible’, because this rule is our reading of the law.',
    ].join(' '),
    remedy: 'Leave no voicemail message unless a valid consent for this number is on record.',
    sanction: [
      'Our reading: a fine is possible only if the regulator ACM, too, sees a voicemail message as an electronic message.',
      telecomFine.en,
    ].join(' '),
  },
};
