import type { Language } from '../../model/configuration.ts';

/**
 * Possible consequences, in words that several rules share. Every sentence says how we know: read in the source, read in part, not read but known
 * from others, our reading, not consulted or not found.
 */
type Sanction = Readonly<Record<Language, string>>;

/** The current maximum for a violation of the Telecommunications Act. */
const TELECOM_MAXIMUM: Sanction = {
  nl: [
    'De boete is nu hoogstens € 900.000 of, als dat meer is, 1% van de omzet (gelezen: Telecommunicatiewet artikel 15.4 lid 2).',
    'Dat maximum kan verdubbelen (gelezen: Telecommunicatiewet artikel 15.4 lid 5).',
    'Dat gebeurt na een boete voor zo’n regel die in de vijf jaar ervoor onherroepelijk werd (gelezen).',
  ].join(' '),
  en: [
    'The fine is now at most EUR 900,000 or, if that is more, 1% of turnover (read: Telecommunications Act, article 15.4, paragraph 2).',
    'That maximum can double (read: Telecommunications Act, article 15.4, paragraph 5).',
    'It does if a fine for the same or a similar rule became final in the five years before (read).',
  ].join(' '),
};

/** For a violation of the Telecommunications Act. */
export const telecomFine: Sanction = {
  nl: [
    'De Autoriteit Consument & Markt (ACM) kan het bedrijf en het callcenter een boete geven, elk voor het eigen deel (gelezen: Algemene wet bestuursrecht artikel 5:1).',
    'Beller en opdrachtgever zijn allebei aan de wet gebonden (volgens OPTA, standpunt van 2011; bron zelf niet gelezen).',
    TELECOM_MAXIMUM.nl,
    'Het bedrijf blijft ook verantwoordelijk als een callcenter belt (gelezen: ECLI:NL:RBROT:2012:BY5391).',
  ].join(' '),
  en: [
    'The Authority for Consumers and Markets (ACM) can fine the company and the call centre, each for its own part (read: General Administrative Law Act, article 5:1).',
    'The caller and the principal are both bound (according to OPTA, position of 2011; the source itself was not read).',
    TELECOM_MAXIMUM.en,
    'The company stays responsible when a call centre calls on its behalf (read: ECLI:NL:RBROT:2012:BY5391).',
  ].join(' '),
};

/** For the rules of the do-not-call register, which ended on 30 June 2021. */
export const registerFine: Sanction = {
  nl: [
    'De Autoriteit Consument & Markt (ACM) kon het bedrijf en het callcenter een boete geven, elk voor het eigen deel (gelezen: Algemene wet bestuursrecht artikel 5:1).',
    'Van 2010 tot in elk geval 10 maart 2015 was dat hoogstens € 450.000 (gelezen: Telecommunicatiewet artikel 15.4).',
    'Een boete kan tot vijf jaar na de overtreding (gelezen: Algemene wet bestuursrecht artikel 5:45).',
    'Onze lezing: sinds 1 juli 2026 zijn al deze gesprekken te oud voor een boete.',
  ].join(' '),
  en: [
    'The Authority for Consumers and Markets (ACM) could fine the company and the call centre, each for its own part (read: General Administrative Law Act, article 5:1).',
    'From 2010 until at least 10 March 2015 that was at most EUR 450,000 (read: Telecommunications Act, article 15.4).',
    'A fine is possible until five years after the violation (read: General Administrative Law Act, article 5:45).',
    'Our reading: since 1 July 2026 all these calls are too old for a fine.',
  ].join(' '),
};

/** Where a consent was found, but may not convince. */
export const fineIfConsentUnproven: Sanction = {
  nl: [
    'Onze lezing: een boete is pas mogelijk als toezichthouder ACM vindt dat de toestemming niet is bewezen.',
    'De ACM kan dan het bedrijf en het callcenter een boete geven, elk voor het eigen deel (gelezen: Algemene wet bestuursrecht artikel 5:1).',
    TELECOM_MAXIMUM.nl,
  ].join(' '),
  en: [
    'Our reading: a fine is possible only if the regulator ACM finds that the consent is not proved.',
    'ACM can then fine the company and the call centre, each for its own part (read: General Administrative Law Act, article 5:1).',
    TELECOM_MAXIMUM.en,
  ].join(' '),
};

/** For the duty to say at the start of a call who is calling and why. */
export const consumerFine: Sanction = {
  nl: [
    'Toezichthouder ACM kan het bedrijf en het callcenter een boete geven, want de wet geldt ook voor tussenpersonen (gelezen: Wet handhaving consumentenbescherming artikel 8.2a).',
    'Het huidige maximum noemen wij niet: die bron is niet ingezien.',
    'De rechter verlaagde in 2025 een boete voor misleiding over de aard van het gesprek, van € 400.000 naar € 395.000 (gelezen: ECLI:NL:RBROT:2025:7319).',
    'Ook twee leidinggevenden kregen een boete (gelezen: ECLI:NL:RBROT:2025:7319).',
  ].join(' '),
  en: [
    'The regulator ACM can fine the company and the call centre, because the law binds intermediaries too (read: Consumer Protection Enforcement Act, article 8.2a).',
    'We do not state today’s maximum: that source was not consulted.',
    'In 2025 the court cut a fine for deception about the nature of the call from EUR 400,000 to EUR 395,000 (read: ECLI:NL:RBROT:2025:7319).',
    'Two managers were fined as well (read: ECLI:NL:RBROT:2025:7319).',
  ].join(' '),
};

/** For the Code Telemarketing, which is self-regulation. */
export const codeRecommendation: Sanction = {
  nl: 'De Reclame Code Commissie kan een aanbeveling doen en die openbaar maken, maar geen boete geven (deels gelezen: uitspraken van de commissie).',
  en: 'The Advertising Code Committee can make a recommendation and publish it, but cannot impose a fine (read in part: decisions of the committee).',
};

/** For the GDPR. */
export const privacySupervision: Sanction = {
  nl: 'De Autoriteit Persoonsgegevens houdt toezicht en kan een boete geven tot 20 miljoen euro of 4% van de omzet (gelezen: AVG artikel 83 lid 5).',
  en: 'The data protection authority (Autoriteit Persoonsgegevens) supervises and can impose a fine of up to 20 million euros or 4% of turnover (read: GDPR, article 83, paragraph 5).',
};

/** For what only the two parties agreed. */
export const contractOnly: Sanction = {
  nl: 'Het bedrijf kan het callcenter aanspreken, maar alleen op wat in hun contract is afgesproken.',
  en: 'The company can hold the call centre to account, but only for what was agreed in their contract.',
};
