import type { Article, Certainty, RuleDocumentation, RuleText, RuleVersion } from '../../../src/model/rule.ts';

/** Rules for tests of reports: invented texts of a realistic length, every level and every certainty. */

function article(id: string, nl: string, en: string, certainty: Certainty, url?: string): Article {
  return { id, from: '2009-10-01', title: { nl, en }, certainty, ...(url === undefined ? {} : { url }) };
}

const ARTICLES: readonly Article[] = [
  article(
    'act-objection',
    'Telecommunicatiewet artikel 11.7',
    'Telecommunications Act, article 11.7',
    'verified',
    'https://wetten.overheid.nl/BWBR0009950/2026-08-15',
  ),
  article(
    'act-part',
    'Telecommunicatiewet artikel 11.7 lid 4',
    'Telecommunications Act, article 11.7, paragraph 4',
    'part-read',
  ),
  article(
    'code-numbers',
    'Code Telemarketing 2024: lijst met belnummers',
    'Code Telemarketing 2024: list of calling numbers',
    'second-hand',
    'https://www.ddma.nl/kennisbank',
  ),
  article(
    'code-hours',
    'Code Telemarketing 2012 artikel 9: beltijden',
    'Code Telemarketing 2012, article 9: calling hours',
    'verified',
  ),
  article('reading', 'een verzoek geldt één keer', 'a request holds once', 'our-reading'),
  article('privacy', 'AVG artikel 21', 'GDPR, article 21', 'not-looked-up'),
  article('contract', 'Contract', 'Contract', 'not-looked-up'),
];

function sampleRule(
  id: string,
  versions: readonly RuleVersion[],
  reasons: readonly string[],
  nl: Partial<RuleText>,
  en: Partial<RuleText>,
): RuleDocumentation {
  const complete = (text: Partial<RuleText>, filler: RuleText): RuleText => ({ ...filler, ...text });
  return {
    id,
    contacts: ['conversation'],
    possibleOn: [],
    isForProtected: false,
    versions,
    restsOn: 'nothing',
    responsibility: 'vendor',
    reasons,
    ...(id === 'outside-calling-hours' ? { proof: ['hours'] as const } : {}),
    text: {
      nl: complete(nl, {
        title: id,
        sentence: 'De regel is niet gevolgd.',
        meaning: 'Wie belt, moet zich aan deze regel houden. Het maakt niet uit wie het nummer heeft geleverd.',
        proof: 'Het belbestand met het moment van verbinding, en het bestand waarin de afspraak of de stop staat.',
        remedy: 'Leg dit vast in het belscript en controleer het elke week met een steekproef.',
        sanction: 'De ACM kan het bedrijf en het callcenter een boete geven, ieder voor het eigen deel.',
      }),
      en: complete(en, {
        title: id,
        sentence: 'The rule was not followed.',
        meaning: 'Who calls has to keep to this rule. It does not matter who delivered the number.',
        proof: 'The call log with the moment of connection, and the file that holds the agreement or the stop.',
        remedy: 'Put this into the calling script and check a sample every week.',
        sanction: 'The regulator ACM can fine the company and the call centre, each for its own part.',
      }),
    },
    articles: Object.fromEntries(ARTICLES.map((entry) => [entry.id, entry])),
  };
}

export const SAMPLE_RULES: readonly RuleDocumentation[] = [
  sampleRule(
    'called-after-objection',
    [
      { from: '2009-10-01', level: 'statute', articles: ['act-part'] },
      { from: '2021-07-01', level: 'statute', articles: ['act-objection', 'privacy'] },
    ],
    ['objection', 're-consent-not-by-consumer'],
    {
      title: 'Gebeld na een stop',
      sentence: 'De consument had laten weten dat hij niet meer gebeld wilde worden, maar is daarna toch gebeld.',
      meaning:
        'Heeft iemand op welke manier dan ook gezegd dat hij niet meer gebeld wil worden, dan mag geen enkel callcenter hem nog voor dit bedrijf bellen. De wet kent geen wachttijd.',
      proof:
        'Het moment van de stop en het moment van verbinding, tot op de seconde waar het bestand die geeft. Was alleen de dag bekend, dan telt de hele dag als mogelijk.',
      remedy:
        'Verwerk elke geleverde stop vóór de eerste oproep van die dag, en blokkeer het nummer ook in lopende bellijsten.',
    },
    {
      title: 'Called after a stop',
      sentence:
        'The consumer had said that he did not want to be called any more, but was called afterwards all the same.',
      meaning:
        'Once somebody has said by any means that he does not want to be called, no call centre may call him for this company. The law knows no period of grace.',
      proof:
        'The moment of the stop and the moment of connection, to the second where the file gives it. Where only the day is known, the whole day counts as possible.',
      remedy: 'Process every stop before the first call of the day, and block the number in running calling lists too.',
    },
  ),
  sampleRule(
    'no-legal-basis',
    [{ from: '2021-07-01', level: 'statute', articles: ['act-part', 'reading'] }],
    ['no-record', 'consent-expired', 'consent-other-product', 'request-used'],
    {
      title: 'Gebeld zonder geldige reden',
      sentence:
        'Voor dit gesprek is geen geldige toestemming of andere wettelijke reden gevonden, en het bedrijf moet die wel kunnen laten zien.',
      remedy:
        'Bel alleen nummers waarvan de toestemming voor dit product is geleverd en op de dag van bellen nog geldt.',
    },
    {
      title: 'Called without a valid ground',
      sentence:
        'No valid consent or other ground in law was found for this call, and the company has to be able to show one.',
      remedy: 'Only call numbers with a delivered consent for this product that still holds on the day of the call.',
    },
  ),
  sampleRule(
    'optout-not-offered',
    [{ from: '2021-07-01', level: 'statute', articles: ['act-objection'] }],
    [],
    {
      title: 'Niet verteld dat bellen geweigerd kan worden',
      sentence: 'De beller heeft niet verteld dat de consument kan zeggen dat hij niet meer gebeld wil worden.',
      remedy: 'Zet het aanbod om niet meer gebeld te worden vast in de afsluiting van elk gesprek.',
    },
    {
      title: 'Not told that calls can be refused',
      sentence: 'The caller did not say that the consumer can refuse further calls.',
      remedy: 'Make the offer to refuse further calls a fixed part of how every call ends.',
    },
  ),
  sampleRule(
    'caller-number-unlisted',
    [{ from: '2024-10-15', level: 'code', articles: ['code-numbers'] }],
    [],
    {
      title: 'Belnummer niet bekendgemaakt',
      sentence:
        'Dit nummer stond op de dag van het gesprek niet in de lijst met belnummers die het bedrijf bekendmaakt.',
    },
    {
      title: 'Calling number not published',
      sentence: 'On the day of the call this number was not in the list of numbers that the company publishes.',
    },
  ),
  sampleRule(
    'outside-calling-hours',
    [{ from: '2012-07-01', level: 'code', articles: ['code-hours'] }],
    [],
    {
      title: 'Buiten de beltijden gebeld',
      sentence: 'Er is gebeld op een dag of tijd waarop dat volgens de Code Telemarketing niet mag.',
      remedy: 'Stel de belcomputer zo in dat er op zaterdag na 16.00 uur en op zondag niet wordt gebeld.',
    },
    {
      title: 'Called outside the calling hours',
      sentence: 'The call was made on a day or at a time at which the Dutch Code does not allow it.',
      remedy: 'Set the dialler so that it does not call after 16:00 on Saturdays or on Sundays.',
    },
  ),
  sampleRule(
    'dialled-after-objection',
    [{ from: '2018-05-25', level: 'privacy', articles: ['privacy'] }],
    ['re-consent-not-by-consumer'],
    {
      title: 'Nummer gekozen na een stop',
      sentence:
        'De consument had gezegd dat hij niet meer gebeld wilde worden, maar daarna is zijn nummer toch gekozen; dat er een gesprek was, is niet aangetoond.',
    },
    {
      title: 'Number dialled after a stop',
      sentence:
        'The consumer had said that he did not want to be called, but his number was dialled afterwards; a conversation was not shown.',
    },
  ),
  sampleRule(
    'too-many-attempts',
    [{ from: '2009-10-01', level: 'contract', articles: ['contract'] }],
    ['per-day', 'per-30-days'],
    {
      title: 'Te vaak gebeld',
      sentence: 'Dit nummer is vaker gebeld dan met het callcenter is afgesproken.',
      sanction: 'Geen boete: het gaat om het contract met de opdrachtgever.',
    },
    {
      title: 'Called too often',
      sentence: 'This number was called more often than was agreed with the call centre.',
      sanction: 'No fine: it is a matter of the contract with the company.',
    },
  ),
  sampleRule(
    'consent-not-verified',
    [{ from: '2025-07-01', level: 'evidence', articles: ['reading'] }],
    [],
    {
      title: 'Toestemming niet gecontroleerd',
      sentence:
        'Vóór het gesprek is niet gecontroleerd of de toestemming echt van deze persoon kwam, bijvoorbeeld met een sms of een e-mail.',
    },
    {
      title: 'Consent not verified',
      sentence:
        'Before the call nobody checked that the consent really came from this person, for example by text message or e-mail.',
    },
  ),
  sampleRule('unused-rule', [{ from: '2021-07-01', level: 'statute', articles: ['act-objection'] }], [], {}, {}),
];
