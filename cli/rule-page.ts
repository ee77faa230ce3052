import type { RuleDocumentation } from '../src/index.ts';
import { UsageError } from './failure.ts';
import type { Page } from './output.ts';

type Language = 'nl' | 'en';

const WORDS = {
  en: {
    list: ['rule', 'level', 'since', 'what it finds'],
    meaning: 'What it asks',
    proof: 'What counts as proof',
    remedy: 'What prevents it',
    sanction: 'Who can be fined',
    law: 'Law, by date',
    from: 'from',
    repealed: 'no longer in force',
    more: '"belaudit rules <rule>" explains one of them.',
    certainty: {
      verified: 'text verified',
      'second-hand': 'known from another source',
      'part-read': 'read in part',
      'our-reading': 'our reading',
      'not-looked-up': 'not looked up',
    },
  },
  nl: {
    list: ['regel', 'niveau', 'sinds', 'wat zij vindt'],
    meaning: 'Wat de regel vraagt',
    proof: 'Wat als bewijs telt',
    remedy: 'Hoe het te voorkomen is',
    sanction: 'Wie kan worden beboet',
    law: 'Recht, naar datum',
    from: 'vanaf',
    repealed: 'niet meer van kracht',
    more: '"belaudit rules <regel> --language nl" legt er een uit.',
    certainty: {
      verified: 'tekst nagezien',
      'second-hand': 'bekend uit een andere bron',
      'part-read': 'deels gelezen',
      'our-reading': 'onze lezing',
      'not-looked-up': 'niet ingezien',
    },
  },
} as const;

export function writeRules(page: Page, rules: readonly RuleDocumentation[], language: Language): void {
  const words = WORDS[language];
  page.table(
    words.list,
    rules.map((rule) => [rule.id, levels(rule), rule.versions[0]?.from ?? '', rule.text[language].title]),
  );
  page.line(words.more);
}

export function writeRule(page: Page, rule: RuleDocumentation, language: Language): void {
  const words = WORDS[language];
  const text = rule.text[language];
  page.heading(`${rule.id}: ${text.title}`);
  page.paragraph(text.sentence);
  for (const part of ['meaning', 'proof', 'remedy', 'sanction'] as const) {
    page.line();
    page.heading(words[part]);
    page.paragraph(text[part]);
  }
  page.line();
  page.heading(words.law);
  for (const version of rule.versions) {
    page.line(`${words.from} ${version.from}: ${'repealed' in version ? words.repealed : version.level}`);
    for (const id of 'repealed' in version ? [] : version.articles) writeArticle(page, rule.articles[id], language);
  }
}

/** @throws UsageError UNKNOWN_RULE, with similar rules */
export function findRule(rules: readonly RuleDocumentation[], id: string): RuleDocumentation {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const wanted = new Set(
    id
      .toLowerCase()
      .split(/[^a-z]+/u)
      .filter((word) => word.length > 3),
  );
  const near = rules
    .map((candidate) => candidate.id)
    .filter((candidate) => candidate.split('-').some((word) => wanted.has(word)));
  const hint = near.length === 0 ? 'See "belaudit rules" for all of them.' : `Did you mean ${near.join(' or ')}?`;
  throw new UsageError(`There is no rule ${id}.`, hint, 'UNKNOWN_RULE');
}

function writeArticle(
  page: Page,
  article: RuleDocumentation['articles'][string] | undefined,
  language: Language,
): void {
  if (article === undefined) return;
  page.line(`  ${article.title[language]} (${WORDS[language].certainty[article.certainty]})`);
  if (article.url !== undefined) page.line(`  ${article.url}`);
}

function levels(rule: RuleDocumentation): string {
  return [...new Set(rule.versions.flatMap((version) => ('repealed' in version ? [] : [version.level])))].join(', ');
}
