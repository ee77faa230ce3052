import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { codeRecommendation } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Eerste gesprek na zes maanden',
    sentence:
      'Het eerste gesprek was meer dan zes maanden na de toestemming, en bij het vragen van de toestemming is die termijn niet genoemd.',
    meaning: [
      'Soms belt een bedrijf pas meer dan zes maanden na de toestemming voor het eerst.',
      'Dan moet het dat bij het vragen van de toestemming hebben gezegd (volgens DDMA over de Code Telemarketing 2024; bron zelf niet gelezen).',
      'Wij lazen de Code zelf niet.',
    ].join(' '),
    proof: [
      'Bij de toestemming is geen termijn vastgelegd, en het gesprek was meer dan zes maanden later.',
      'Er is geen eerder gesprek na de toestemming gevonden.',
      'Zijn niet alle gesprekken sinds de toestemming geladen? Dan kan er een eerder gesprek zijn, en ontbreekt het bewijs.',
    ].join(' '),
    remedy: 'Bel voor het eerst binnen zes maanden na de toestemming, of noem de langere termijn al bij het vragen.',
    sanction: codeRecommendation.nl,
  },
  en: {
    title: 'First call after six months',
    sentence:
      'The first call was more than six months after the consent, and that term was not stated when consent was asked.',
    meaning: [
      'Sometimes a company makes its first call only after more than six months from the consent.',
      'Then it must have said so when it asked for consent (according to DDMA on the Code Telemarketing 2024; the source itself was not read).',
      'We did not read the Code itself.',
    ].join(' '),
    proof: [
      'No term is on record with the consent, and the call was more than six months later.',
      'No earlier call after the consent was found.',
      'Are not all calls since the consent loaded? Then there may be an earlier call, and the proof is missing.',
    ].join(' '),
    remedy: 'Make the first call within six months after the consent, or state the longer term when asking for it.',
    sanction: codeRecommendation.en,
  },
};
