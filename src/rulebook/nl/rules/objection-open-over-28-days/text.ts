import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { codeRecommendation } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Bezwaar na 28 dagen nog open',
    sentence:
      'Meer dan vier weken nadat de consument had gezegd dat hij niet meer gebeld wilde worden, is hij nog steeds gebeld.',
    meaning: [
      'Een bezwaar moet binnen vier weken zijn verwerkt (deels gelezen: Code Telemarketing 2021 artikel 12).',
      'Onze lezing: vier weken is de uiterste grens. Een bedrijf mag dus niet nog vier weken doorgaan met bellen.',
      'Onze lezing: een gesprek na die vier weken weegt zwaarder.',
      'De bron van de begindatum van deze Code is niet ingezien. Wij gaan uit van 1 juli 2021.',
    ].join(' '),
    proof: [
      'Het bewijs is een bezwaar van deze persoon of over dit nummer, dat zeker vóór het gesprek is gemaakt.',
      'Het gesprek was meer dan 28 dagen na de dag van dat bezwaar.',
    ].join(' '),
    remedy:
      'Controleer elke week of elk bezwaar bij alle callcenters op de blokkeerlijst staat, en vul meteen aan wat ontbreekt.',
    sanction: [
      codeRecommendation.nl,
      'Daarnaast kan toezichthouder ACM een boete geven voor bellen na een bezwaar (gelezen: Telecommunicatiewet artikel 15.4).',
    ].join(' '),
  },
  en: {
    title: 'Objection open after 28 days',
    sentence:
      'More than four weeks after the consumer had said that they no longer wanted to be called, they were still being called.',
    meaning: [
      'An objection must be processed within four weeks (read in part: Code Telemarketing 2021, article 12).',
      'Our reading: four weeks is the outer limit. So a company may not go on calling for four weeks.',
      'Our reading: a call after those four weeks weighs heavier.',
      'The source for the starting date of this Code was not consulted. We assume 1 July 2021.',
    ].join(' '),
    proof: [
      'The proof is an objection by this person or about this number that was certainly made before the call.',
      'The call was more than 28 days after the day of that objection.',
    ].join(' '),
    remedy:
      'Check every week that every objection is on the block list of all call centres, and add what is missing at once.',
    sanction: [
      codeRecommendation.en,
      'Besides, the regulator ACM can impose a fine for calling after an objection (read: Telecommunications Act, article 15.4).',
    ].join(' '),
  },
};
