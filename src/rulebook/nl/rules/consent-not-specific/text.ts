import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { fineIfConsentUnproven } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Toestemming niet duidelijk genoeg',
    sentence:
      'De toestemming was niet duidelijk bedoeld voor dit bedrijf, dit product en bellen alleen. Het bedrijf moet laten zien dat zij toch geldt.',
    meaning: [
      'Toestemming moet specifiek zijn: het is duidelijk waarvoor de consument ja zegt (gelezen: Telecommunicatiewet artikel 11.1 onder g).',
      'Eén vinkje voor bellen en e-mail samen telt niet (volgens berichten over de ACM, 29 juni 2022; bron zelf niet gelezen).',
      'Onze lezing: een lijst met dertig partners is ook niet duidelijk genoeg. Een vaste grens is niet gevonden.',
    ].join(' '),
    proof: [
      'De toestemming voor dit gesprek geldt voor elk product, voor meer dan bellen, of ook voor andere bedrijven.',
      'Daarom ontbreekt het bewijs dat die ook voor dit gesprek geldt. Een overtreding staat daarmee nog niet vast.',
    ].join(' '),
    remedy: 'Geef bellen een eigen vinkje op het formulier, en noem daarbij alleen dit bedrijf en dit product.',
    sanction: fineIfConsentUnproven.nl,
  },
  en: {
    title: 'Consent not specific enough',
    sentence:
      'The consent was not clearly meant for this company, this product and calling alone. The company must show that it holds all the same.',
    meaning: [
      'Consent must be specific: it is clear what the consumer says yes to (read: Telecommunications Act, article 11.1(g)).',
      'One tick box for calls and e-mail together does not count (according to reports on ACM, 29 June 2022; the source itself was not read).',
      'Our reading: a list of thirty partners is not specific enough either. A fixed limit was not found.',
    ].join(' '),
    proof: [
      'The consent for this call holds for any product, for more than calling, or for other companies too.',
      'So the proof that it holds for this call is missing. That does not yet prove a violation.',
    ].join(' '),
    remedy: 'Give calling a tick box of its own on the form, and name only this company and this product beside it.',
    sanction: fineIfConsentUnproven.en,
  },
};
