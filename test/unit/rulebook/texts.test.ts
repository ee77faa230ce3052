import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/configuration.ts';
import type { Article, Certainty, RuleText } from '../../../src/model/rule.ts';
import { articles, listRules } from '../../../src/rulebook/registry.ts';

const RULES = await listRules();
const ARTICLES: ReadonlyMap<string, Article> = await articles();
const LANGUAGES: readonly Language[] = ['nl', 'en'];
const FIELDS: readonly (keyof RuleText)[] = ['title', 'sentence', 'meaning', 'proof', 'remedy', 'sanction'];

/** Words that say how a statement about a fine is known. Every statement about fines needs one of them. */
const MARK: Readonly<Record<Language, RegExp>> = {
  nl: /gelezen|onze lezing|niet ingezien|niet gevonden|contract/iu,
  en: /\bread\b|read in part|our reading|not consulted|not found|contract/iu,
};

/** Words of law or policy that a reader of plain Dutch would have to look up, and stray English. */
const HARD_DUTCH =
  /\b(?:conform|middels|teneinde|derhalve|inzake|voornoemd|alsmede|indien|dient te|consent|opt-in|opt-out|compliance|leads?|vendor|dialer|scrubben|matchen|tracken|script(?:en)?|data)\b/iu;

/** The legal research on each rule, in its own Dutch. */
const SENTENCES: Readonly<Record<string, string>> = {
  'called-after-objection':
    'De consument had laten weten dat hij niet meer gebeld wilde worden, maar is daarna toch gebeld.',
  'no-legal-basis':
    'Voor dit gesprek is geen geldige toestemming of andere wettelijke reden gevonden, en het bedrijf moet die wel kunnen laten zien.',
  'called-registered-number':
    'Dit nummer stond in het Bel-me-niet Register, en er was geen reden waarom het bedrijf toch mocht bellen.',
  'unscrubbed-list': 'De bellijst was niet, of meer dan vier weken geleden, vergeleken met het Bel-me-niet Register.',
  'optout-not-offered': 'De beller heeft niet verteld dat de consument kan zeggen dat hij niet meer gebeld wil worden.',
  'optout-offer-not-recorded':
    'Nergens staat of de beller heeft verteld dat de consument kan zeggen dat hij niet meer gebeld wil worden, en het bedrijf moet dat kunnen laten zien.',
  'caller-id-withheld': 'Er is gebeld met een verborgen nummer, en dat mag niet bij verkoop of werving per telefoon.',
  'caller-number-unlisted':
    'Dit nummer stond op de dag van het gesprek niet in de lijst met belnummers die het bedrijf bekendmaakt.',
  'identity-not-stated':
    'De beller heeft aan het begin van het gesprek niet gezegd voor welk bedrijf hij belde en waarom hij belde.',
  'automatic-call-without-consent':
    'Er is gebeld met een opgenomen stem of een computerstem, terwijl daarvoor geen toestemming is gevonden.',
  'voicemail-without-consent':
    'Er is een boodschap op de voicemail achtergelaten zonder dat daarvoor toestemming is gevonden, en dat mag waarschijnlijk niet.',
  'relation-term-exceeded':
    'Deze persoon was al langer dan drie jaar geen klant of donateur meer, en daarna mag het bedrijf niet meer bellen op grond van die oude relatie.',
  'retention-term-exceeded':
    'Deze persoon was al langer geen klant of donateur meer dan de termijn die het bedrijf zelf heeft bekendgemaakt.',
  'objection-open-over-28-days':
    'Meer dan vier weken nadat de consument had gezegd dat hij niet meer gebeld wilde worden, is hij nog steeds gebeld.',
  'consent-not-linked-to-person':
    'De toestemming hoort alleen bij een telefoonnummer en niet bij een persoon, en daarom is niet te bewijzen dat deze persoon toestemming gaf.',
  'consent-without-proof': 'Bij deze toestemming ontbreekt een bewijs, zoals een schermafdruk of een opname.',
  'consent-not-verified':
    'Vóór het gesprek is niet gecontroleerd of de toestemming echt van deze persoon kwam, bijvoorbeeld met een sms of een e-mail.',
  'consent-from-own-call':
    'De toestemming is gevraagd in een gesprek waarin het bedrijf zelf belde, en telt daarom misschien niet.',
  'consent-not-specific':
    'De toestemming was niet duidelijk bedoeld voor dit bedrijf, dit product en bellen alleen. Het bedrijf moet laten zien dat zij toch geldt.',
  'first-call-after-six-months':
    'Het eerste gesprek was meer dan zes maanden na de toestemming, en bij het vragen van de toestemming is die termijn niet genoemd.',
  'outside-calling-hours':
    'Er is gebeld buiten de beltijden van de Code Telemarketing 2012; de Code 2024 is nog niet gecontroleerd.',
  'dialled-after-objection':
    'De consument had gezegd dat hij niet meer gebeld wilde worden, maar daarna is zijn nummer toch gekozen; dat er een gesprek was, is niet aangetoond.',
  'outside-own-hours':
    'Er is gebeld binnen de beltijden van de Code Telemarketing, maar buiten die van het bedrijf zelf.',
  'own-contact-limit': 'Deze persoon is vaker of eerder opnieuw gebeld dan het bedrijf zichzelf toestaat.',
  'ai-voice-not-disclosed': 'In dit gesprek sprak een computerstem en volgens het bestand is dat niet gezegd.',
  'too-many-attempts': 'Dit nummer is vaker gebeld dan met het callcenter is afgesproken.',
  'outside-contract': 'Dit gesprek valt buiten de periode of de campagne waarvoor het callcenter een contract had.',
};

/** Amounts of fines in the legal research; no other may be named. */
const AMOUNTS: readonly string[] = [
  '900.000',
  '450.000',
  '255.000',
  '300.000',
  '135.000',
  '115.000',
  '52.500',
  '400.000',
  '395.000',
];

/** How certain the legal research is about each article: no article may claim more certainty. */
const CERTAINTIES: Readonly<Record<string, Certainty>> = {
  'acm-offer-proof-2021': 'second-hand',
  'acm-proof-2022': 'second-hand',
  'acm-verification-2025': 'second-hand',
  'ai-act-50': 'second-hand',
  'ai-act-50-caller': 'our-reading',
  'avg-21': 'verified',
  'avg-21-dial': 'our-reading',
  'avg-5': 'verified',
  'avg-5-own-term': 'our-reading',
  'avg-7': 'verified',
  'besluit-bmnr-13': 'verified',
  'bw-6-230v': 'part-read',
  'bw-7-46h': 'verified',
  contract: 'not-looked-up',
  'own-hours': 'not-looked-up',
  'own-limits': 'not-looked-up',
  'ctm-2012-9': 'verified',
  'ctm-2020-hours': 'not-looked-up',
  'ctm-2020-number': 'verified',
  'ctm-2020-term': 'verified',
  'ctm-2021-12': 'part-read',
  'ctm-2024-hours': 'second-hand',
  'ctm-2024-numbers': 'second-hand',
  'ctm-2024-term': 'second-hand',
  'tw-11.1-consent': 'verified',
  'tw-11.1-message': 'verified',
  'tw-11.7-2009-objection': 'verified',
  'tw-11.7-2009-offer': 'verified',
  'tw-11.7-2009-register': 'verified',
  'tw-11.7-2009-scrub': 'verified',
  'tw-11.7-2021': 'part-read',
  'tw-11.7-2021-number': 'verified',
  'tw-11.7-2021-objection': 'our-reading',
  'tw-11.7-2021-offer': 'part-read',
  'tw-11.7-2021-own-call': 'our-reading',
  'tw-11.7-2021-proof': 'verified',
  'tw-11.7-2021-relation': 'second-hand',
  'tw-11.7-2021-voicemail': 'our-reading',
  'tw-11.7-2026': 'verified',
  'tw-11.7-2026-offer': 'verified',
  'tw-11.7-automatic': 'verified',
  'tw-11.8-2009': 'verified',
};

/** Norms that are no law or code, but come from the configuration. */
const AGREED: ReadonlySet<string> = new Set(['contract', 'own-hours', 'own-limits']);

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/u);
}

function wordsOf(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function everyText(language: Language): readonly { readonly where: string; readonly text: string }[] {
  return RULES.flatMap((rule) =>
    FIELDS.map((field) => ({ where: `${rule.id} ${language} ${field}`, text: rule.text[language][field] })),
  );
}

/** Places of the texts that the check finds wrong, so that a failure names them. */
function wrong(language: Language, isWrong: (text: string, where: string) => boolean): readonly string[] {
  return everyText(language).flatMap(({ where, text }) => (isWrong(text, where) ? [where] : []));
}

test('the rulebook has the rules of the legal research', () => {
  expect(RULES.map((rule) => rule.id).sort()).toEqual(Object.keys(SENTENCES).sort());
});

test.each(Object.entries(SENTENCES))('%s says in Dutch what the legal research says', (id, sentence) => {
  expect(RULES.find((rule) => rule.id === id)?.text.nl.sentence).toBe(sentence);
});

describe.each(LANGUAGES)('every text in %s', (language) => {
  test('is not empty, begins with a capital and contains no stray space', () => {
    expect(wrong(language, (text) => text !== text.trim() || /\s{2}|\n/u.test(text) || !/^\p{Lu}/u.test(text))).toEqual(
      [],
    );
  });

  test('is a full sentence, except for the title', () => {
    expect(wrong(language, (text, where) => where.endsWith(' title') === /[.!?]$/u.test(text))).toEqual([]);
  });

  test('has no dash between clauses', () => {
    expect(wrong(language, (text) => /[–—]|\s-\s/u.test(text))).toEqual([]);
  });

  test('uses curved quotes and apostrophes', () => {
    expect(wrong(language, (text) => /['"]/u.test(text))).toEqual([]);
  });

  test('has sentences of at most 30 words', () => {
    expect(wrong(language, (text) => sentencesOf(text).some((sentence) => wordsOf(sentence) > 30))).toEqual([]);
  });

  test('has a title of two to six words', () => {
    const titles = RULES.map((rule) => rule.text[language].title);
    expect(titles.filter((title) => wordsOf(title) < 2 || wordsOf(title) > 6)).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('asks for one action in one sentence', () => {
    expect(RULES.filter((rule) => sentencesOf(rule.text[language].remedy).length !== 1).map((rule) => rule.id)).toEqual(
      [],
    );
  });

  test('says how each statement about a sanction is known', () => {
    const unmarked = RULES.flatMap((rule) =>
      sentencesOf(rule.text[language].sanction).filter((sentence) => !MARK[language].test(sentence)),
    );
    expect(unmarked).toEqual([]);
  });

  test('names only amounts in the legal research', () => {
    const named = everyText(language).flatMap(({ text }) => text.match(/\d{1,3}(?:[.,]\d{3})+/gu) ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.map((amount) => amount.replace(',', '.')).filter((amount) => !AMOUNTS.includes(amount))).toEqual([]);
  });

  test('names an amount only in a sentence that names its source', () => {
    const unsourced = everyText(language).flatMap(({ text }) =>
      sentencesOf(text).filter((sentence) => /€|EUR/u.test(sentence) && !/\((?:gelezen|read): /u.test(sentence)),
    );
    expect(unsourced).toEqual([]);
  });
});

test('both languages make the same statements, one by one', () => {
  const unequal = RULES.flatMap((rule) =>
    FIELDS.filter((field) => sentencesOf(rule.text.nl[field]).length !== sentencesOf(rule.text.en[field]).length).map(
      (field) => `${rule.id} ${field}`,
    ),
  );
  expect(unequal).toEqual([]);
});

test('both languages name the same figures', () => {
  const figures = (text: string): readonly string[] => (text.replaceAll(/[.,:]/gu, '').match(/\d+/gu) ?? []).toSorted();
  const unequal = RULES.flatMap((rule) =>
    FIELDS.filter((field) => figures(rule.text.nl[field]).join() !== figures(rule.text.en[field]).join()).map(
      (field) => `${rule.id} ${field}`,
    ),
  );
  expect(unequal).toEqual([]);
});

test('the Dutch is plain', () => {
  expect(wrong('nl', (text) => HARD_DUTCH.test(text))).toEqual([]);
});

test('Dutch sentences have at most 15 words on average', () => {
  const sentences = everyText('nl').flatMap(({ text, where }) => (where.endsWith(' title') ? [] : sentencesOf(text)));
  const words = sentences.map(wordsOf).reduce((sum, count) => sum + count, 0);
  expect(words / sentences.length).toBeLessThanOrEqual(15);
});

test('a rule whose source was not consulted says so', () => {
  const silent = RULES.filter((rule) =>
    rule.versions.every(
      (version) =>
        'articles' in version &&
        version.articles.every((id) => rule.articles[id]?.certainty === 'not-looked-up' && !AGREED.has(id)),
    ),
  ).filter((rule) => !/niet ingezien/u.test(rule.text.nl.meaning));
  expect(silent.map((rule) => rule.id)).toEqual([]);
});

test('every article that a rule names exists, and every article is used', () => {
  const named = RULES.flatMap((rule) =>
    rule.versions.flatMap((version) => ('articles' in version ? version.articles : [])),
  );
  expect([...new Set(named)].sort()).toEqual([...ARTICLES.keys()].sort());
});

test('every article is as certain as in the legal research', () => {
  expect(Object.fromEntries([...ARTICLES.values()].map((article) => [article.id, article.certainty]))).toEqual(
    CERTAINTIES,
  );
});

test('an article has a title in both languages, and the address of a public page or none', () => {
  for (const article of ARTICLES.values()) {
    // Our own reading follows the words that mark it.
    const begins = article.certainty === 'our-reading' ? /^\p{Ll}/u : /^\p{Lu}/u;
    expect(article.title.nl, article.id).toMatch(begins);
    expect(article.title.en, article.id).toMatch(begins);
    expect(article.url ?? 'https://', article.id).toMatch(/^https:\/\//u);
  }
});

test('an article of a law or code gives the date of its text', () => {
  const undated = [...ARTICLES.values()].filter(
    (article) => !AGREED.has(article.id) && !/\b20\d\d\b/u.test(article.title.nl),
  );
  expect(undated.map((article) => article.id)).toEqual([]);
});

test('a version of a rule names only articles that are in force on all its days', () => {
  const others = RULES.flatMap((rule) =>
    rule.versions.flatMap((version, index) => {
      if (!('articles' in version)) return [];
      const next = rule.versions[index + 1]?.from;
      return version.articles
        .filter((id) => {
          const { from, to } = ARTICLES.get(id) as Article;
          return from > version.from || (to !== undefined && (next === undefined || next > dayAfter(to)));
        })
        .map((id) => `${rule.id} from ${version.from}: ${id}`);
    }),
  );
  expect(others).toEqual([]);
});

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
