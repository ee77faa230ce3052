import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { fineIfConsentUnproven } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Toestemming niet gecontroleerd',
    sentence:
      'Vóór het gesprek is niet gecontroleerd of de toestemming echt van deze persoon kwam, bijvoorbeeld met een sms of een e-mail.',
    meaning: [
      'Toezichthouder ACM vraagt telecom- en energiebedrijven sinds 1 juli 2025 om elke toestemming vóór het bellen te controleren (volgens security.nl, maart 2025; bron zelf niet gelezen).',
      'Zo is duidelijk of de toestemming echt van deze persoon komt. De controle kan met een app, sms, e-mail of telefoontje.',
      'Brancheorganisatie DDMA vindt dit strenger dan de AVG (volgens anderen; bron zelf niet gelezen). In andere sectoren is de regel omstreden.',
      'Een uitspraak van een rechter hierover is niet gevonden.',
    ].join(' '),
    proof: [
      'Bij de toestemming voor dit gesprek staat geen controle die zeker vóór het gesprek is gedaan.',
      'Wij kijken hiernaar in alle sectoren, voor gesprekken vanaf 1 juli 2025. Een overtreding staat daarmee nog niet vast.',
    ].join(' '),
    remedy:
      'Laat elke toestemming vóór het eerste gesprek bevestigen met een sms of e-mail, en leg het tijdstip daarvan vast.',
    sanction: fineIfConsentUnproven.nl,
  },
  en: {
    title: 'Consent not verified',
    sentence:
      'It was not checked before the call that the consent really came from this person, for example with a text message or an e-mail.',
    meaning: [
      'Since 1 July 2025 the regulator ACM has asked telecom and energy companies to check every consent before calling (according to security.nl, March 2025; the source itself was not read).',
      'This shows whether the consent really comes from this person. An app, text message, e-mail or phone call will do.',
      'The trade body DDMA finds this stricter than the GDPR (according to others; the source itself was not read). In other sectors the rule is disputed.',
      'A court decision on this was not found.',
    ].join(' '),
    proof: [
      'The consent for this call shows no check that was certainly made before the call.',
      'We look at this in all sectors, for calls from 1 July 2025 on. That does not yet prove a violation.',
    ].join(' '),
    remedy:
      'Have every consent confirmed by text message or e-mail before the first call, and record when that was done.',
    sanction: fineIfConsentUnproven.en,
  },
};
