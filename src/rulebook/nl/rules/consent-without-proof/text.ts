import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { fineIfConsentUnproven } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Toestemming zonder bewijs',
    sentence: 'Bij deze toestemming ontbreekt een bewijs, zoals een schermafdruk of een opname.',
    meaning: [
      'Het bedrijf moet kunnen aantonen dat er toestemming was (gelezen: Telecommunicatiewet artikel 11.7 lid 1).',
      'Bij een toestemming hoort dus een bewijs: de tekst van het formulier, een schermafdruk, een opname of een bericht.',
      'Staan de bewijzen zelf op een lijst, dan moet het bestand er zijn, en hetzelfde zijn als op de lijst. Het mag niet na de oproep zijn gemaakt, en geen ander nummer, bedrijf of product noemen.',
      'Een beschrijving van de werkwijze of een bellijst is niet genoeg (volgens nieuws.nl over de ACM, 29 juni 2022; bron zelf niet gelezen).',
    ].join(' '),
    proof: [
      'Bij de toestemming voor dit gesprek is geen bewijs vermeld, of het bewijs op de lijst schiet tekort.',
      'Een overtreding staat daarmee nog niet vast. Een regel die zegt welk bewijs genoeg is, is niet gevonden.',
    ].join(' '),
    remedy: 'Bewaar bij elke toestemming een schermafdruk, bericht of opname, en bel niet zolang dat bewijs ontbreekt.',
    sanction: fineIfConsentUnproven.nl,
  },
  en: {
    title: 'Consent without proof',
    sentence: 'Proof of this consent, such as a screen image or a recording, is missing.',
    meaning: [
      'The company must be able to demonstrate that there was consent (read: Telecommunications Act, article 11.7, paragraph 1).',
      'So proof belongs with a consent: the text of the form, a screen image, a recording or a message.',
      'Where the proofs themselves are listed, the file must be there, and be the one that was listed. It may not be made after the call, nor name another number, company or product.',
      'A description of the process or a calling list is not enough (according to nieuws.nl on ACM, 29 June 2022; the source itself was not read).',
    ].join(' '),
    proof: [
      'The consent for this call names no proof, or the proof on the list falls short.',
      'That does not yet prove a violation. A rule that says which proof is enough was not found.',
    ].join(' '),
    remedy:
      'Keep a screen image, message or recording with every consent, and do not call as long as that proof is missing.',
    sanction: fineIfConsentUnproven.en,
  },
};
