import type { Feed } from '../../src/model/feeds.ts';
import type { Cause, Level } from '../../src/model/findings.ts';
import { formatDay, formatDuring, formatLocalTime, formatPeriod } from '../../src/render/dates.ts';
import { formatNumber, numberInWords } from '../../src/render/numbers.ts';
import type { PartyCounts, TimeShare, VendorWords } from './words.ts';

const n = (value: number): string => formatNumber(value, 'nl');
const d = (value: number): string => formatNumber(value, 'nl', 1);

/** `1 oproep`, `2 oproepen`, `geen oproep`. */
function some(count: number, one: string, many: string): string {
  return count === 0 ? `geen ${many}` : `${n(count)} ${count === 1 ? one : many}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}

const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

const CAUSES: Readonly<Record<Cause, string>> = {
  'own-record': 'het bezwaar stond al in het eigen belbestand',
  'was-told': 'het bezwaar was al doorgegeven',
  'sent-again': 'het nummer is na het bezwaar opnieuw geleverd om te bellen',
  'within-agreed-time': 'het bezwaar was nog onderweg, binnen de afgesproken tijd',
  'passed-on-late': 'het bezwaar is te laat doorgegeven',
  'not-passed-on': 'het bezwaar is niet doorgegeven',
  'not-reported': 'het bezwaar is niet op tijd gemeld',
  'no-trace': 'in de bestanden is geen oorzaak te vinden',
  'client-lead': 'het nummer stond op een geleverde bellijst',
  'own-lead': 'het nummer kwam uit een eigen bestand',
  'outside-supplied-lists': 'het nummer stond niet op een geleverde bellijst',
  'scrub-duty': 'moest de bellijst met het register vergelijken',
  collector: 'legde de toestemming vast',
  'publication-duty': 'moet de belnummers bekendmaken',
  'dial-mode': 'koos deze manier van bellen',
  'contract-duty': 'moet zich aan het contract houden',
  'in-call-duty': 'moet dit in elk gesprek goed doen',
};

const REASONS: Readonly<Record<string, string>> = {
  objection: 'de consument wilde niet meer gebeld worden',
  're-consent-not-by-consumer': 'er is nieuwe toestemming, maar de consument gaf die niet uit zichzelf',
  'consent-withdrawn': 'de toestemming was ingetrokken',
  'consent-expired': 'de toestemming was verlopen',
  'consent-after-call': 'de toestemming kwam pas na het gesprek',
  'consent-invalid-form': 'de toestemming is niet op een geldige manier gegeven',
  'request-used': 'het terugbelverzoek was al gebruikt',
  'relation-abolished': 'een klantrelatie is sinds 1 juli 2026 niet meer genoeg',
  'relation-no-optout-at-collection': 'bij de verkoop kon de klant bellen niet weigeren',
  'relation-dissimilar-product': 'de klant kocht een ander soort product',
  'relation-unpaid': 'er is niets betaald, dus er is geen klantrelatie',
  'consent-other-product': 'de toestemming is voor een ander product',
  'consent-other-purpose': 'de toestemming is voor een ander doel',
  'consent-other-entity': 'de toestemming is voor een ander bedrijf',
  'consent-other-number': 'de toestemming is voor een ander nummer',
  'consent-other-person': 'de toestemming is van iemand anders',
  'relation-other-entity': 'de klantrelatie is met een ander bedrijf',
  'relation-other-number': 'de klantrelatie hoort bij een ander nummer',
  'relation-other-person': 'de klantrelatie is van iemand anders',
  'no-record': 'er is geen toestemming of klantrelatie gevonden',
  'stale-scrub': 'de laatste vergelijking met het register was te oud',
  'no-scrub': 'er is geen vergelijking met het register gevonden',
  'per-day': 'te vaak op één dag',
  'per-30-days': 'te vaak in 30 dagen',
  period: 'buiten de periode van het contract',
  campaign: 'campagne staat niet in het contract',
};

/** Why a row or a value was not taken as it stood. A reason that is not here is printed as it is. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'number-invalid': 'geen geldig telefoonnummer',
  'number-missing': 'telefoonnummer ontbreekt',
  'number-withheld': 'nummer was geheim',
  'number-masked': 'nummer is afgeschermd geleverd',
  'number-precision-lost': 'cijfers van het nummer zijn verloren gegaan',
  'several-numbers': 'meer dan één nummer in de cel',
  'short-number': 'te kort nummer',
  'service-code': 'servicecode',
  'emergency-number': 'alarmnummer',
  'extension-removed': 'doorkiesnummer weggehaald',
  'missing-plus': 'plus voor het nummer aangevuld',
  'lost-leading-zero': 'verloren nul aangevuld',
  'scientific-notation': 'nummer als 3,16E+10 hersteld',
  'superfluous-trunk-zero': 'overbodige nul weggehaald',
  'excel-text-formula': 'tekst uit formule gehaald',
  'leading-apostrophe': 'apostrof weggehaald',
  'decimal-suffix': 'decimalen achter het nummer weggehaald',
  'invisible-characters-removed': 'onzichtbare tekens weggehaald',
  'control-character': 'stuurtekens in de cel',
  'control-characters-removed': 'stuurtekens weggehaald',
  formula: 'formule in de cel',
  'invalid-date': 'geen bestaande datum',
  'implausible-date': 'onwaarschijnlijke datum',
  'invalid-time': 'geen geldige tijd',
  'nonexistent-local-time': 'tijd die door de zomertijd niet bestaat',
  'invalid-duration': 'geen geldige duur',
  'ambiguous-duration': 'duur met meer dan één lezing',
  'too-few-cells': 'te weinig cellen in de rij',
  'too-many-cells': 'te veel cellen in de rij',
  'missing-empty-trailing-cell': 'lege laatste cel aangevuld',
  'superfluous-empty-trailing-cell': 'lege cel te veel weggehaald',
  'unclosed-quote': 'aanhalingsteken niet gesloten',
  'text-after-quote': 'tekst na een aanhalingsteken',
  'line-too-long': 'te lange regel',
  'undecodable-bytes': 'onleesbare tekens',
  'nul-byte': 'nulteken in de regel',
  'repeated-heading': 'kopregel herhaald',
  'empty-row': 'lege rij',
};

const CONTACTS: Readonly<Record<string, string>> = {
  conversation: '',
  voicemail: 'voicemail',
  abandoned: 'opgehangen voordat iemand sprak',
  attempt: 'geen gesprek',
  unknown: 'niet zeker of er een gesprek was',
};

const LEVELS: Readonly<Record<Level, string>> = {
  statute: 'Wet',
  code: 'Gedragscode of norm',
  evidence: 'Bewijslast',
  contract: 'Contract',
  privacy: 'Privacy (AVG)',
};

const FEED_NAMES: Readonly<Record<Feed, string>> = {
  calls: 'belbestanden',
  persons: 'personen en bedrijven',
  phones: 'telefoonnummers van personen',
  relations: 'klantrelaties',
  consents: 'toestemmingen',
  objections: 'bezwaren',
  register: 'Bel-me-niet Register',
  scrubs: 'vergelijkingen met het register',
  handovers: 'leveringen van bellijsten en bezwaren',
  numbers: 'bekendgemaakte belnummers',
  complaints: 'klachten',
  invoices: 'facturen',
};

const MISSING: Readonly<Record<Feed, string>> = {
  calls: 'Er is geen belbestand. Er is dus niets beoordeeld.',
  persons:
    'Wij weten niet welke nummers van een bedrijf zijn. Elk nummer telt daarom als dat van een consument. Gesprekken met een bv kunnen zo onterecht in dit rapport staan.',
  phones:
    'Wij weten niet van wie een nummer is. Een bezwaar of toestemming waar alleen een persoon bij staat, is daarom vaak niet aan een gesprek te koppelen.',
  relations:
    'Wij weten niet wie klant is of was. Geen enkel gesprek kan daarom op een klantrelatie steunen, ook niet als die er wel was.',
  consents:
    'Wij weten niet wie toestemming gaf. Gesprekken met consumenten hebben daardoor geen geldige reden, tenzij er een andere reden is. Met de toestemmingen erbij kan een deel van deze bevindingen vervallen.',
  objections:
    'Bezwaren die niet in een gesprek zijn gemaakt, kennen wij niet. Alleen bezwaren uit de belbestanden telden mee. Er kunnen dus meer gesprekken na een bezwaar zijn dan hier staan.',
  register:
    'Wij weten niet welke nummers in het Bel-me-niet Register stonden. Gesprekken tot en met 30 juni 2021 met een nummer uit het register vallen daardoor niet op.',
  scrubs:
    'Wij weten niet wanneer bellijsten met het register zijn vergeleken. Bij gesprekken tot en met 30 juni 2021 blijft dat daarom alleen ‘mogelijk’.',
  handovers:
    'Wij weten niet welke bellijsten en bezwaren aan u zijn geleverd. Wie ervoor verantwoordelijk is, is daardoor vaker niet vast te stellen.',
  numbers:
    'Wij weten niet welke belnummers het bedrijf bekendmaakt. Of het getoonde nummer daarbij stond, is niet gecontroleerd.',
  complaints:
    'Klachten zijn niet naast de belbestanden gelegd. Een gesprek dat in het bestand ontbreekt, valt zo niet op.',
  invoices:
    'Facturen zijn niet naast de belbestanden gelegd. Een gesprek dat in het bestand ontbreekt, valt zo niet op.',
};

function partySentence(violations: number, parties: PartyCounts, client: string): string {
  const parts = [
    parties.own === 0 ? '' : `${n(parties.own)} voor uw rekening`,
    parties.client === 0 ? '' : `${n(parties.client)} voor rekening van ${client}`,
    ...parties.others.filter((calls) => calls > 0).map((calls) => `${n(calls)} voor rekening van een ander callcenter`),
  ].filter((part) => part !== '');
  const nobody =
    parties.undetermined === 0 ? '' : `bij ${n(parties.undetermined)} is niet aan te tonen wie verantwoordelijk is`;
  const sum = parties.own + parties.client + parties.undetermined + parties.others.reduce((a, b) => a + b, 0);
  const clauses = [
    parts.length === 0 ? '' : `${violations === 1 ? 'komt er' : 'komen er'} ${listed(parts)}`,
    nobody,
    sum > violations ? 'een oproep kan bij meer partijen tellen' : '',
  ].filter((clause) => clause !== '');
  const subject = violations === 1 ? 'Van deze ene oproep' : `Van deze ${n(violations)} oproepen`;
  return parts.length === 0 ? `${capital(clauses.join('; '))}.` : `${subject} ${clauses.join('; ')}.`;
}

function timeSubject(share: TimeShare): string {
  switch (share.kind) {
    case 'outside-hours':
      return 'vielen buiten de beltijden';
    case 'evening':
      return 'vielen na 20.00 uur';
    case 'weekend':
      return 'vielen in het weekend';
    case 'weekday':
      return `vielen op ${DAYS[share.weekday - 1]}`;
  }
}

/** `Acht van de tien` where that is exactly so, else the two counts. */
function fraction(part: number, whole: number): string {
  if (part === whole) {
    return 'Alle';
  }
  return whole > 10 && (part * 10) % whole === 0
    ? `${capital(numberInWords((part * 10) / whole, 'nl'))} van de tien`
    : `${n(part)} van de ${n(whole)}`;
}

export const words: VendorWords = {
  language: 'nl',
  labels: {
    report: 'Auditrapport telemarketing',
    annex: 'Bijlage',
    client: 'Opdrachtgever',
    vendor: 'Callcenter',
    period: 'Periode',
    auditDate: 'Auditdatum',
    run: 'Kenmerk',
    confidential: 'Vertrouwelijk. Telefoonnummers en namen zijn afgeschermd.',
    of: 'van',
    contents: 'Inhoud',
    conversations: 'gesprekken',
    violations: 'overtredingen',
    breaches: 'andere schendingen',
    ownViolations: 'overtredingen voor u',
    thisPeriod: 'Deze periode',
    rateTitle: 'Overtredingen per 10.000 gesprekken',
    actions: 'Wat u nu kunt doen',
    who: 'Wie waarvoor verantwoordelijk is',
    when: 'Wanneer er is gebeld',
    findings: 'Alle bevindingen',
    sure: 'Hoe zeker dit is',
    how: 'Hoe er is geoordeeld',
    party: 'Wie',
    cause: 'Waarom',
    total: 'Totaal',
    moment: 'Moment en oproep',
    callId: 'Oproep',
    number: 'Nummer',
    agent: 'Medewerker',
    judgement: 'Oordeel en reden',
    responsible: 'Wie en waarom',
    source: 'Bestand en regel',
    missing: 'Wat wij niet hebben gekregen',
    present: 'Wel gekregen',
    loadedFrom: 'Vanaf welke dag',
    files: 'Bestanden',
    file: 'Bestand',
    rowsRead: 'Gelezen',
    accepted: 'Gebruikt',
    rejected: 'Afgewezen',
    duplicate: 'Dubbel',
    replaced: 'Vervangen',
    emptied: 'Leeggemaakt',
    repaired: 'Hersteld',
    problems: 'Wat er met rijen mis was',
    column: 'Kolom',
    reason: 'Reden',
    rows: 'Rijen',
    law: 'Wet of regel',
    meaning: 'Wat de regel vraagt',
    proof: 'Wat telt als bewijs',
    sanction: 'Wie een boete kan krijgen',
    remedy: 'Zo voorkomt u het',
    grades: 'Hoe zeker een bevinding is',
    verdicts: 'Wat een oordeel betekent',
    dispute: 'Niet eens met een bevinding?',
    permitted: 'beltijden van de Code Telemarketing',
    shade: 'Gesprekken',
    violatingCalls: 'overtredingen',
    sourceLine: 'Bron: belbestanden, geteld in summary.json.',
  },
  days: DAYS,
  number: n,
  decimal: d,
  day: (isoDay) => formatDay(isoDay, 'nl'),
  localTime: (localTime) => formatLocalTime(localTime, 'nl'),
  period: (from, to) => formatPeriod(from, to, 'nl'),
  during: (from, to) => formatDuring(from, to, 'nl'),

  title: (names, period) => `Auditrapport ${names.vendor}, ${period}`,
  annexTitle: (names, period, volume) => `Auditrapport ${names.vendor}, ${period}, bijlage ${n(volume)}`,
  commissioned: (names, period) => `Oproepen van ${period}, in opdracht van ${names.client}`,
  verdictCalls: (calls, inScope, conversations, names, during) => {
    if (calls === 0) {
      return `${during} is geen enkele oproep van ${names.vendor} gevonden.`;
    }
    if (inScope === 0) {
      return `${during} deed ${names.vendor} ${some(calls, 'oproep', 'oproepen')}, maar voor geen daarvan gelden de regels voor telemarketing.`;
    }
    const became =
      conversations === 0
        ? 'geen daarvan werd'
        : conversations === 1
          ? '1 daarvan werd'
          : `${n(conversations)} daarvan werden`;
    return `${during} deed ${names.vendor} ${some(inScope, 'oproep', 'oproepen')} waarvoor de regels voor telemarketing gelden; ${became} een gesprek.`;
  },
  verdictViolations: (violations, breaches, reviews) => {
    const law =
      violations === 0
        ? 'Bij geen enkele oproep is een overtreding van de wet gevonden'
        : `Bij ${some(violations, 'oproep', 'oproepen')} is de wet overtreden, of ontbreekt het bewijs dat bellen mocht`;
    const other = [
      breaches === 0 ? '' : `bij ${n(breaches)} een andere regel of afspraak geschonden`,
      reviews === 0 ? '' : `bij ${n(reviews)} moet iemand nog kijken`,
    ].filter((part) => part !== '');
    return other.length === 0 ? `${law}.` : `${law}; ${listed(other)}.`;
  },
  verdictParties: (violations, parties, names) =>
    violations === 0
      ? 'Er is dus geen overtreding waarvoor iemand zich moet verantwoorden.'
      : partySentence(violations, parties, names.client),
  conversationsNote: (inScope) => `uit ${some(inScope, 'oproep', 'oproepen')}`,
  violationsNote: (lapsed) =>
    lapsed === 0 ? 'van de wet, of zonder bewijs' : `waarvan ${n(lapsed)} ouder dan vijf jaar (geen boete meer)`,
  breachesNote: 'van Code, privacy of contract',
  ownNote: (violations) => (violations === 0 ? 'er zijn geen overtredingen' : `van de ${n(violations)}`),
  rate: (rate) =>
    rate.per_10000 === null || rate.low === null || rate.high === null
      ? 'niet te berekenen'
      : `${d(rate.per_10000)} (${d(rate.low)} tot ${d(rate.high)})`,
  rateCounts: (rate) =>
    capital(`${some(rate.count, 'overtreding', 'overtredingen')} op ${some(rate.of, 'gesprek', 'gesprekken')}`),
  rateComparison: (now, before) => {
    if (now.per_10000 === null || now.low === null || now.high === null) {
      return 'Er waren geen gesprekken, dus er is niets om door te delen';
    }
    if (before === null || before.per_10000 === null || before.low === null || before.high === null) {
      return `${d(now.per_10000)} overtredingen per 10.000 gesprekken`;
    }
    if (now.low > before.high) {
      return `Meer overtredingen dan in de vorige periode: van ${d(before.per_10000)} naar ${d(now.per_10000)} per 10.000 gesprekken`;
    }
    if (now.high < before.low) {
      return `Minder overtredingen dan in de vorige periode: van ${d(before.per_10000)} naar ${d(now.per_10000)} per 10.000 gesprekken`;
    }
    return `${d(now.per_10000)} overtredingen per 10.000 gesprekken; het verschil met de vorige periode kan toeval zijn`;
  },
  rateSource:
    'De balk toont tussen welke waarden het echte aantal waarschijnlijk ligt (95%, Wilson). Bron: summary.json.',
  verdictBarTitle: (calls, found, violations) => {
    if (found === 0) {
      return calls === 1
        ? 'In de enige oproep is niets gevonden'
        : `In geen van de ${n(calls)} oproepen is iets gevonden`;
    }
    const share = calls === 1 ? 'Bij de enige oproep' : `Bij ${n(found)} van de ${n(calls)} oproepen`;
    const which =
      violations === 0
        ? 'een overtreding van de wet is daar niet bij'
        : `${n(violations)} daarvan ${violations === 1 ? 'is een overtreding' : 'zijn een overtreding'}`;
    return `${share} is iets gevonden; ${which}`;
  },
  describeParts: (parts) => `${listed(parts.map(({ label, value }) => `${label}: ${n(value)}`))}.`,
  actionsLead: (actions) =>
    actions === 0
      ? 'Er zijn geen overtredingen of schendingen gevonden die u alleen had kunnen voorkomen.'
      : `Bij ${actions === 1 ? 'deze maatregel' : 'elke maatregel'} staat hoeveel oproepen met een overtreding of schending daarmee waren voorkomen.`,
  actionCalls: (calls) => (calls === 1 ? 'oproep' : 'oproepen'),
  actionWhy: (rule, cause) => `${rule}: ${CAUSES[cause]}.`,

  whoTitle: (findings, own, client) => {
    if (own === findings) {
      return findings === 1
        ? 'De enige bevinding komt voor uw rekening'
        : `Alle ${n(findings)} bevindingen komen voor uw rekening`;
    }
    if (own === 0) {
      return findings === 1
        ? 'De enige bevinding komt niet voor uw rekening'
        : `Geen van de ${n(findings)} bevindingen komt voor uw rekening`;
    }
    if (client > own) {
      return `De opdrachtgever is verantwoordelijk voor ${n(client)} van de ${n(findings)} bevindingen, u voor ${n(own)}`;
    }
    return `U bent verantwoordelijk voor ${n(own)} van de ${n(findings)} bevindingen`;
  },
  whoLead:
    'De wet houdt het bedrijf verantwoordelijk voor zijn callcenters, en beide kunnen een boete krijgen. Dit hoofdstuk laat zien wiens handelen of nalaten de bevinding veroorzaakte. Eén oproep kan meer bevindingen hebben.',
  whoSource:
    'Rood: de wet. Oker: gedragscode, privacy of contract. Grijs: alleen het bewijs. Bron: belbestanden, geteld in summary.json.',
  whoEmpty: (names, checked) =>
    `Er is niets gevonden: alle oproepen van ${names.vendor} zijn langs ${some(checked, 'regel', 'regels')} gelegd, en geen enkele regel gaf een bevinding.`,
  ruleTotal: (findings) => some(findings, 'bevinding', 'bevindingen'),
  party: (party) =>
    ({ own: 'U', client: 'De opdrachtgever', other: 'Een ander callcenter', undetermined: 'Niet vast te stellen' })[
      party
    ],
  partyColumn: (party) =>
    ({ own: 'u', client: 'de opdracht- gever', other: 'een ander callcenter', undetermined: 'niet vast te stellen' })[
      party
    ],
  cause: (cause) => CAUSES[cause as Cause] ?? cause,
  causeOf: (cause, handedOver) => {
    const phrase = CAUSES[cause as Cause] ?? cause;
    if (handedOver === '') {
      return phrase;
    }
    switch (cause) {
      case 'was-told':
        return `het bezwaar stond in de levering van ${handedOver}`;
      case 'client-lead':
        return `het nummer stond op de bellijst van ${handedOver}`;
      case 'sent-again':
        return `het nummer is na het bezwaar opnieuw geleverd, op ${handedOver}`;
      case 'passed-on-late':
        return `het bezwaar is te laat doorgegeven, op ${handedOver}`;
      default:
        return `${phrase} (levering van ${handedOver})`;
    }
  },
  reason: (reason) => REASONS[reason] ?? reason,
  reasonOf: (reason, objected) => {
    if (objected === '') {
      return REASONS[reason] ?? reason;
    }
    return reason === 'objection' || reason === ''
      ? `bezwaar van ${objected}`
      : `${REASONS[reason] ?? reason} (bezwaar van ${objected})`;
  },
  contact: (contact) => CONTACTS[contact] ?? contact,
  grade: (grade) => ({ proven: 'vastgesteld', 'not-demonstrable': 'bewijs ontbreekt', possible: 'mogelijk' })[grade],
  gradePrefix: (grade) =>
    ({ proven: 'Vastgesteld', 'not-demonstrable': 'Bewijs ontbreekt', possible: 'Mogelijk' })[grade],
  gradeDefinition: (grade) =>
    ({
      proven: 'De bestanden laten zien dat de regel is geschonden, hoe je ze ook leest.',
      'not-demonstrable':
        'Het bedrijf moet kunnen laten zien dat bellen mocht, en in de bestanden staat dat bewijs niet. Bij de wet telt dit als overtreding.',
      possible:
        'De bestanden laten meer dan één lezing toe, of het is niet zeker dat er een gesprek was. Iemand moet ernaar kijken.',
    })[grade],
  verdict: (verdict) =>
    ({
      violation: 'overtreding',
      breach: 'schending',
      review: 'nakijken',
      attempt: 'poging',
      lawful: 'in orde',
      'out-of-scope': 'valt erbuiten',
    })[verdict],
  verdictDefinition: (verdict) =>
    ({
      violation: 'Een wettelijke regel is geschonden: vastgesteld, of het bewijs ontbreekt.',
      breach: 'Vastgesteld dat een regel van de Code Telemarketing, de privacyregels of het contract is geschonden.',
      review: 'Er is een bevinding die geen van beide is. Iemand moet ernaar kijken.',
      attempt: 'Er is gebeld, maar er kwam geen gesprek. Dat is geen bewezen overtreding (CBb 14 juli 2015).',
      lawful: 'Er is niets gevonden.',
      'out-of-scope':
        'De regels voor telemarketing gelden niet, bijvoorbeeld bij een servicegesprek of als de consument zelf belde.',
    })[verdict],
  level: (level) =>
    ({
      statute: 'wet',
      code: 'gedragscode of norm',
      evidence: 'bewijs',
      contract: 'contract',
      privacy: 'privacy (AVG)',
    })[level],

  whenTitle: (share, violations) => {
    if (violations === 0) {
      return 'In de gesprekken zijn geen overtredingen gevonden';
    }
    if (share === null) {
      return violations === 1
        ? 'Er was één overtreding in een gesprek'
        : 'De overtredingen volgen de drukte: geen dag of dagdeel springt eruit';
    }
    const subject = timeSubject(share);
    return `${fraction(share.part, share.whole)} overtredingen ${share.part === 1 && share.whole > 1 ? subject.replace('vielen', 'viel') : subject}`;
  },
  whenLead: (violations) =>
    violations === 0
      ? 'Hoe donkerder het vak, hoe meer gesprekken.'
      : 'Hoe donkerder het vak, hoe meer gesprekken. Het rode cijfer is het aantal gesprekken met een overtreding.',
  whenOutside: (outside, drawn, ownHours) => {
    const own = ownHours
      ? ' Het bedrijf heeft ook eigen, kortere beltijden; die tellen mee, maar zijn niet getekend.'
      : '';
    if (!drawn) {
      return `In deze periode golden geen beltijden van de Code Telemarketing.${own}`;
    }
    const count =
      outside === 0
        ? 'Geen enkel gesprek viel buiten de beltijden.'
        : outside === 1
          ? '1 gesprek viel buiten de beltijden.'
          : `${n(outside)} gesprekken vielen buiten de beltijden.`;
    return `${count} Het kader toont de gewone week; op feestdagen mag niet worden gebeld en op 4 mei, 5 december en 24 december tot 18.30 uur.${own}`;
  },
  whenElsewhere: (calls) =>
    calls === 1
      ? 'Nog 1 overtreding hoort bij een oproep die geen gesprek was, en staat niet in dit beeld.'
      : `Nog ${n(calls)} overtredingen horen bij oproepen die geen gesprek waren, en staan niet in dit beeld.`,
  whenEmpty: (names) =>
    `Er is niets te tonen: in de belbestanden van ${names.vendor} staan over deze periode geen gesprekken.`,
  whenDescription: (conversations, violations) =>
    `Weekdagen tegen uren: ${some(conversations, 'gesprek', 'gesprekken')}, waarvan ${n(violations)} met een overtreding.`,

  findingsLead: (findings, rules, annexes, csv) =>
    `Hier ${findings === 1 ? 'staat de enige bevinding' : `staan ${annexes === 0 ? `alle ${n(findings)} bevindingen` : `de bevindingen`}`}, per regel (${n(rules)}) en daarbinnen op volgorde van tijd. Tijden zijn Nederlandse tijden. Dezelfde rijen zitten als ${csv} in dit PDF-bestand.`,
  findingsAnnexLead: (from, to, total, csv) =>
    `Bevindingen ${n(from)} tot en met ${n(to)} van ${n(total)}; vervolg op het rapport. Dezelfde rijen zitten als ${csv} in dit PDF-bestand.`,
  findingsContinued: (shown, total, first, last) =>
    `Dit zijn de eerste ${n(shown)} van ${n(total)} bevindingen. De rest staat in ${first === last ? first : `${first} tot en met ${last}`}.`,
  findingsEmpty: (names, calls, rules) =>
    `Er is niets gevonden: ${some(calls, 'oproep', 'oproepen')} van ${names.vendor} ${calls === 1 ? 'is' : 'zijn'} langs ${some(rules, 'regel', 'regels')} gelegd.`,
  gradeCounts: (grades) =>
    [
      grades.proven === 0 ? '' : `${n(grades.proven)} vastgesteld`,
      grades['not-demonstrable'] === 0 ? '' : `${n(grades['not-demonstrable'])} zonder bewijs`,
      grades.possible === 0 ? '' : `${n(grades.possible)} mogelijk`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  sourceRow: (row) => `regel ${n(row)}`,
  agent: (pseudonym) => `Medewerker ${pseudonym}`,
  part: (shown, total) => (shown === total ? '' : `${n(shown)} van ${n(total)} in dit deel`),

  sureLead: (missing) =>
    missing === 0
      ? 'Een oordeel is zo goed als de bestanden waarop het rust. Alle soorten gegevens die nodig zijn, waren er.'
      : `Een oordeel is zo goed als de bestanden waarop het rust. ${missing === 1 ? 'Eén soort gegevens ontbrak' : `${capital(numberInWords(missing, 'nl'))} soorten gegevens ontbraken`}; hieronder staat wat daaruit volgt.`,
  feed: (feed) => FEED_NAMES[feed],
  missingFeed: (feed) => MISSING[feed],
  unneededFeeds:
    'niet geleverd, en voor deze periode ook niet nodig: het register bestaat sinds 1 juli 2021 niet meer.',
  nothingMissing:
    'Er ontbrak niets: van elke soort gegevens die voor deze periode nodig is, is ten minste één bestand geladen.',
  loaded: (first, last, calls) =>
    first === null || last === null
      ? 'Er zijn geen oproepen van u geladen.'
      : `Uw oproepen zijn geladen van ${formatDay(first, 'nl')} tot en met ${formatDay(last, 'nl')}: ${some(calls, 'oproep', 'oproepen')}.`,
  loadedLate: (first, from) =>
    `Let op: de periode begint op ${formatDay(from, 'nl')}, maar uw eerste oproep is van ${formatDay(first, 'nl')}. Over de dagen daarvoor zegt dit rapport niets.`,
  loadedEarly: (last, to) =>
    `Let op: de periode loopt tot en met ${formatDay(to, 'nl')}, maar uw laatste oproep is van ${formatDay(last, 'nl')}. Over de dagen daarna zegt dit rapport niets.`,
  filesLead: (files) =>
    `${files === 1 ? 'Dit bestand is' : `Deze ${n(files)} bestanden zijn`} gelezen. Elke gelezen rij is gebruikt, afgewezen, dubbel of vervangen door een latere levering. De SHA-256 is de vingerafdruk: klopt die, dan is het hetzelfde bestand.`,
  filesEmpty: 'Er is geen enkel bestand gelezen dat over u gaat.',
  rowEquation: (read, accepted, rejected, duplicate, replaced) =>
    `${read} = ${accepted} + ${rejected} + ${duplicate} + ${replaced}`,
  sharedFile: 'gaat ook over een ander callcenter; de aantallen staan bij de opdrachtgever',
  otherVendor: 'een ander callcenter',
  problemKind: (kind) =>
    ({ rejected: 'afgewezen', emptied: 'leeggemaakt', repaired: 'hersteld', noted: 'opgemerkt' })[kind],
  problemReason: (reason) => PROBLEMS[reason] ?? reason,
  problemsEmpty: 'In deze bestanden is geen rij afgewezen, en geen waarde leeggemaakt of hersteld.',
  problemsLead:
    'Een afgewezen rij telt nergens mee. Een leeggemaakte waarde geldt als niet bekend. Hersteld is alleen wat maar één lezing toelaat.',
  firstOf: (shown, total) => `De eerste ${n(shown)} van ${n(total)}; de rest kan de opdrachtgever u geven.`,
  revisions: (rows, feed) =>
    `${rows === 1 ? '1 rij is' : `${n(rows)} rijen zijn`} later opnieuw geleverd met een andere inhoud (${feed}); de laatste levering telt.`,
  noRevisions: 'Geen enkele rij is later met een andere inhoud opnieuw geleverd.',
  lostObjections: (rejected, withoutNumber) =>
    [
      rejected === 0
        ? ''
        : `${some(rejected, 'bezwaar is', 'bezwaren zijn')} afgewezen en ${rejected === 1 ? 'kan' : 'kunnen'} niets tegenhouden.`,
      withoutNumber === 0
        ? ''
        : `${some(withoutNumber, 'bezwaar heeft', 'bezwaren hebben')} nummer noch persoon en ${withoutNumber === 1 ? 'kan' : 'kunnen'} niets tegenhouden.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  unknownEntity: (entity, rows, feed) =>
    `‘${entity}’ is geen bekend bedrijf (${some(rows, 'rij', 'rijen')}, ${feed}); zulke rijen tellen voor elk bedrijf.`,

  howLead: (rules) =>
    `${rules === 1 ? 'Eén regel gaf' : `${capital(numberInWords(rules, 'nl'))} regels gaven`} een bevinding. Per regel staat hier wat er geldt, sinds wanneer, en hoe zeker wij dat weten. Waar ‘onze lezing’ staat, heeft geen wet, rechter of toezichthouder het zo gezegd.`,
  howEmpty: (rules) => `Geen enkele regel gaf een bevinding; ${some(rules, 'regel is', 'regels zijn')} nagelopen.`,
  since: (level, from) => (level === 'contract' ? LEVELS[level] : `${LEVELS[level]}, sinds ${formatDay(from, 'nl')}`),
  article: (certainty, title, site) => {
    switch (certainty) {
      case 'verified':
        return title;
      case 'second-hand':
        return site === '' ? `Volgens ${title}` : `Volgens ${site}: ${title}`;
      case 'part-read':
        return `${title} (een deel van de tekst is gelezen)`;
      case 'our-reading':
        return `Onze lezing: ${title}`;
      case 'not-looked-up':
        return null;
    }
  },
  noArticle: (level) =>
    level === 'contract'
      ? 'Dit is een afspraak met de opdrachtgever, geen wettelijke regel.'
      : 'De tekst van deze regel is niet nagezocht; daarom staat die hier niet.',
  limitation:
    'Is een overtreding ouder dan vijf jaar op de auditdatum, dan kan er geen boete meer voor worden gegeven (Awb 5:45). De oproep is dan toch beoordeeld.',
  dispute: [
    'Noem de oproep, de regel en waarom u het er niet mee eens bent.',
    'Stuur het bewijs mee: de opname, de levering, de toestemming of het juiste belbestand.',
    'Stuur dit naar de opdrachtgever. Die laadt het bewijs en laat de hele periode opnieuw beoordelen. Wat dan niet meer klopt, verdwijnt; de rest blijft staan met de bron erbij.',
  ],
  attachment: 'Alle bevindingen van dit deel, telefoonnummers en medewerkers afgeschermd',
};
