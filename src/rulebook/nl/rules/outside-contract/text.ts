import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { contractOnly } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Buiten het contract gebeld',
    sentence: 'Dit gesprek valt buiten de periode of de campagne waarvoor het callcenter een contract had.',
    meaning: [
      'Een callcenter mag alleen bellen in de periode en voor de campagnes die in zijn contract staan.',
      'Het bedrijf moet toezicht houden op de callcenters waarmee het werkt (gelezen: ECLI:NL:RBROT:2023:7534).',
    ].join(' '),
    proof: [
      'De dag van het gesprek valt in geen enkele contractperiode van dit callcenter, of de campagne staat niet op zijn lijst.',
      'De periodes en campagnes komen uit de instellingen van deze controle.',
    ].join(' '),
    remedy: 'Begin een campagne pas als die in het contract staat, en verleng het contract vóór de laatste dag.',
    sanction: contractOnly.nl,
  },
  en: {
    title: 'Called outside the contract',
    sentence: 'This call lies outside the period or the campaign for which the call centre had a contract.',
    meaning: [
      'A call centre calls only in the period and for the campaigns that are in its contract.',
      'The company must supervise the call centres that it works with (read: ECLI:NL:RBROT:2023:7534).',
    ].join(' '),
    proof: [
      'The day of the call is in none of this call centre’s contract periods, or the campaign is not on its list.',
      'The periods and campaigns come from the settings of this audit.',
    ].join(' '),
    remedy: 'Start a campaign only when it is in the contract, and extend the contract before its last day.',
    sanction: contractOnly.en,
  },
};
