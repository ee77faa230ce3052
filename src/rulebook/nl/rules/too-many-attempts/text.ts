import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { contractOnly } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Te veel belpogingen',
    sentence: 'Dit nummer is vaker gebeld dan met het callcenter is afgesproken.',
    meaning: [
      'Het bedrijf en het callcenter spreken af hoe vaak één nummer per dag of per 30 dagen mag worden gebeld.',
      'Elke belpoging telt, ook als niemand opneemt.',
      'Dit is een afspraak in het contract. Een wet met een grens is niet gevonden.',
    ].join(' '),
    proof: [
      'Het belbestand van dit callcenter laat meer belpogingen naar dit nummer zien dan is afgesproken.',
      'Wij tellen per dag, en over de 30 dagen tot en met deze belpoging.',
    ].join(' '),
    remedy: 'Stel het belsysteem zo in dat het een nummer na het afgesproken aantal belpogingen niet meer kiest.',
    sanction: contractOnly.nl,
  },
  en: {
    title: 'Too many attempts',
    sentence: 'This number was called more often than was agreed with the call centre.',
    meaning: [
      'The company and the call centre agree how often one number may be called in a day or in 30 days.',
      'Every attempt counts, even if nobody answers.',
      'This is an agreement in the contract. A law with a limit was not found.',
    ].join(' '),
    proof: [
      'This call centre’s log shows more attempts to this number than was agreed.',
      'We count by day, and over the 30 days up to and including this attempt.',
    ].join(' '),
    remedy: 'Set the dialling system so that it no longer dials a number after the agreed number of attempts.',
    sanction: contractOnly.en,
  },
};
