import { DateTime } from 'luxon';
import type { Language } from '../model/configuration.ts';
import type { Contact, Level } from '../model/findings.ts';
import type { Article, Certainty, RuleDocumentation, RuleText, RuleVersion } from '../model/rule.ts';
import { caseRow, type RanCase } from './document-cases.ts';

const LEVELS: Readonly<Record<Level, string>> = {
  statute: 'statute: the law',
  code: 'code: a norm of the sector or the regulator',
  privacy: 'privacy: the GDPR',
  contract: 'contract: what company and call centre agreed',
  policy: 'policy: a norm that the company set itself',
  evidence: 'evidence: it cannot be shown that the call was lawful',
};

/** How sure we are of an article, in words that a lawyer can weigh. */
const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  verified: 'verified: read in the source',
  'second-hand': 'second-hand: read in a source that reports it',
  'part-read': 'part-read: only a part of the source was read',
  'our-reading': 'our reading: a lawyer must agree',
  'not-looked-up': 'not looked up: the source was not read',
};

const CONTACTS: Readonly<Record<Contact, string>> = {
  conversation: 'a conversation',
  voicemail: 'a message left on voicemail',
  abandoned: 'a connection with no agent on the line (abandoned)',
  attempt: 'an attempt that nobody answered',
  unknown: 'a call that may have been a conversation',
};

const RESPONSIBILITIES: Readonly<Record<RuleDocumentation['responsibility'], string>> = {
  objection:
    'the party that recorded the objection, was told about it, called a number that a screened list left out, or did not pass the objection on',
  basis:
    'the party that supplied the number, was told to stop calling it, or called it although a screened list left it out',
  scrub:
    'the party that had to compare the calling list with the register, or called a number that a screened list left out',
  collector: 'the party that collected the consent',
  client: 'the company',
  'own-hours': 'the call centre, if its contract binds it to the company’s own hours; otherwise the company',
  'own-limits':
    'the call centre, if all attempts that count are its own and its contract binds it to the company’s own limits; otherwise the company',
  vendor: 'the call centre that called',
};

const RECORDS: Readonly<Record<RuleDocumentation['restsOn'], string>> = {
  objection: 'the objections to the call',
  'certain-objection': 'the objections to the call that were certainly made before it',
  consent: 'the consent behind the call',
  relation: 'the customer relation behind the call',
  'near-miss': 'the records that came nearest to a legal basis',
  nothing: 'none: the call itself is enough',
};

const TEXTS: readonly { readonly field: keyof RuleText; readonly heading: string }[] = [
  { field: 'title', heading: 'Title' },
  { field: 'sentence', heading: 'What went wrong' },
  { field: 'meaning', heading: 'Meaning' },
  { field: 'proof', heading: 'Proof' },
  { field: 'remedy', heading: 'What to do now' },
  { field: 'sanction', heading: 'Sanction' },
];

const CASES_INTRODUCTION = [
  'Each case is one call, described by its differences from a lawful call, with what the rule found in it. Ids in braces belong to the case; times are local.',
  'A relation is usually a running, paid subscription to what was offered, and an objection is usually of 2 February 2026; both are about the number called.',
].join(' ');

const GENERATED = '<!-- Generated from src/rulebook. Change the rule, not this page. -->';

/**
 * Pages of the rulebook by file name: one per rule, and `README.md`, the index.
 * @param ran cases of each rule, by its id, with their results
 * @throws Error where a rule names an article that it does not supply, or has no case
 */
export function documentRules(
  rules: readonly RuleDocumentation[],
  ran: ReadonlyMap<string, readonly RanCase[]>,
): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', documentRulebook(rules)],
    ...rules.map((rule): [string, string] => [`${rule.id}.md`, documentRule(rule, ran.get(rule.id) ?? [])]),
  ]);
}

/**
 * One rule as a Markdown page: since when it applies, the law behind it and how sure we are of it, what it examines,
 * its words in both languages side by side, and its cases with their results. Days are local days, inclusive.
 * @throws Error where the rule names an article that it does not supply, or has no case
 */
export function documentRule(rule: RuleDocumentation, ran: readonly RanCase[]): string {
  if (ran.length === 0) throw new Error(`rule ${rule.id} has no case to show`);
  return page([
    GENERATED,
    `# ${inline(rule.text.en.title)}`,
    `*${inline(rule.text.nl.title)}* · \`${rule.id}\``,
    inline(rule.text.en.sentence),
    '## In force',
    table(['From', 'To', 'Level', 'Law'], versionRows(rule)),
    '## Law',
    table(['Article', 'How sure we are'], namedArticles(rule).map(articleRow)),
    '## What it examines',
    list([
      ['Contact', rule.contacts.map((contact) => CONTACTS[contact]).join('; ')],
      ['Always graded possible', contactsOrNone(rule.possibleOn)],
      ['If protection is only presumed', rule.isForProtected ? 'not demonstrable instead of proven' : 'no difference'],
      ['Records behind a finding', RECORDS[rule.restsOn]],
      ['Reasons', codesOrNone(rule.reasons)],
      ['Responsible', responsibility(rule)],
    ]),
    '## In words',
    table(
      ['', 'English', 'Nederlands'],
      TEXTS.map(({ field, heading }) => [`**${heading}**`, inline(rule.text.en[field]), inline(rule.text.nl[field])]),
    ),
    '## Cases',
    CASES_INTRODUCTION,
    table(
      ['Case', 'Differences', 'Found'],
      ran.map((each) => caseRow(each).map(inline)),
    ),
  ]);
}

/** The index of all rules, in the given order, and what the words on their pages mean. */
export function documentRulebook(rules: readonly RuleDocumentation[]): string {
  return page([
    GENERATED,
    '# Rules',
    'The rules by which an audit judges calls. Each rule is a folder in the rulebook; its page gives the law behind it, and what counts as proof.',
    table(['Rule', 'Nederlands', 'Level', 'From', 'To'], rules.map(indexRow)),
    '## Levels',
    bullets(Object.values(LEVELS)),
    '## How sure we are of the law',
    'This is not legal advice. Each article says how we know it:',
    bullets(Object.values(CERTAINTIES)),
  ]);
}

function versionRows(rule: RuleDocumentation): readonly (readonly string[])[] {
  return rule.versions.map((version, place) => {
    if ('repealed' in version) {
      return [version.from, '', 'repealed', ''];
    }
    const titles = version.articles.map((id) => inline(articleOf(rule, id).title.en));
    return [version.from, lastDay(rule.versions, place), version.level, titles.join('<br>')];
  });
}

/** The day before the next version, or nothing where the version still applies. */
function lastDay(versions: readonly RuleVersion[], place: number): string {
  const next = versions[place + 1];
  return next === undefined ? '' : dayBefore(next.from);
}

function dayBefore(day: string): string {
  const before = DateTime.fromISO(day, { zone: 'utc' }).minus({ days: 1 }).toISODate();
  if (before === null) {
    throw new Error(`${day} is not a day`);
  }
  return before;
}

/** Every article once, in the order in which the versions name them. */
function namedArticles(rule: RuleDocumentation): readonly Article[] {
  const ids = rule.versions.flatMap((version) => ('articles' in version ? version.articles : []));
  return [...new Set(ids)].map((id) => articleOf(rule, id));
}

function articleOf(rule: RuleDocumentation, id: string): Article {
  const article = rule.articles[id];
  if (article === undefined) {
    throw new Error(`rule ${rule.id} names the article ${id}, but does not supply it`);
  }
  return article;
}

function articleRow(article: Article): readonly string[] {
  const title = (language: Language): string => inline(article.title[language]);
  const english = article.url === undefined ? title('en') : `[${title('en')}](<${article.url}>)`;
  return [`${english}<br>*${title('nl')}*`, CERTAINTIES[article.certainty]];
}

function contactsOrNone(contacts: readonly Contact[]): string {
  return contacts.length === 0 ? 'none' : contacts.map((contact) => CONTACTS[contact]).join('; ');
}

function codesOrNone(reasons: readonly string[]): string {
  return reasons.length === 0 ? 'none' : reasons.map((reason) => `\`${reason}\``).join(', ');
}

function responsibility(rule: RuleDocumentation): string {
  const family = RESPONSIBILITIES[rule.responsibility];
  return rule.cause === undefined ? family : `${family} (cause \`${rule.cause}\`)`;
}

function indexRow(rule: RuleDocumentation): readonly string[] {
  const levels = rule.versions.flatMap((version) => ('level' in version ? [version.level] : []));
  const end = rule.versions.findIndex((version) => 'repealed' in version);
  return [
    `[${inline(rule.text.en.title)}](${rule.id}.md)`,
    inline(rule.text.nl.title),
    [...new Set(levels)].join(', then '),
    rule.versions[0]?.from ?? '',
    end < 1 ? '' : lastDay(rule.versions, end - 1),
  ];
}

function page(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

function list(entries: readonly (readonly [string, string])[]): string {
  return bullets(entries.map(([name, value]) => `**${name}**: ${value}`));
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A rule's text, escaped for one line and one table cell: no part of it is read as Markdown or HTML. */
function inline(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|&]/gu, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`));
}
