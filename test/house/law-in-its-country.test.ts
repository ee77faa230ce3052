import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COUNTRY } from '../../src/rulebook/in-force.ts';
import { articles, ruleModules } from '../../src/rulebook/registry.ts';
import { projectFiles, TOP } from './tree.ts';

/**
 * Shared code holds no rule, article, day, regime, kind of sender, source of complaints or number plan of a country: these are in the country's folder. Not looked at:
 * - comments, and commands in help texts, which are examples;
 * - samples, expected calls of formats, and the example workspace, which are Dutch data;
 * - what a sentence says about Dutch law: it is told, not decided. Its key is code, and looked at.
 */
const DATA = /^src\/rulebook\/nl\/|^src\/demo\/|\/sample|\/expected\.[\w.-]+$|\.(?:svg|woff2?|png)$/u;

/** What still stands outside the country's folder, by reason. This list only gets shorter. */
const LEFT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'The number plan: macros, masks and examples of how a number is written.': {
    'src/answers/read-dossiers.ts': 'prefix',
    'src/formats/vicidial/stage.sql': 'prefix',
    'src/staging/numbers/read-number.ts': 'prefix',
    'src/staging/cells/number-without-plus.sql': 'prefix',
    'src/staging/cells/plain-number.sql': 'prefix',
    'src/jobs/messages.ts': 'prefix',
    'src/model/masked-numbers.ts': 'prefix',
    'src/removal/removal-list.ts': 'prefix',
    'src/removal/sought.ts': 'prefix',
    'reports/parts/dossier/number-text.ts': 'prefix',
    'src/print/masking.ts': 'prefix',
    'src/results/masked-number.sql': 'prefix',
    'src/findings-page/page-number.sql': 'prefix',
    'src/web/pages/number/words.en.ts': 'prefix',
    'src/web/pages/number/words.nl.ts': 'prefix',
    'src/workspace/written-value.ts': 'prefix',
  },
  'Kinds of senders: the configuration offers and defaults to them.': {
    'src/workspace/starter-configuration.ts': 'sender',
  },
  'Rules, days and regimes.': {
    'reports/parts/unneeded-feeds.ts': 'day',
  },
};

const rules = (await ruleModules()).map(({ definition }) => definition);
const law = [...(await articles()).values()];
const days = [
  ...rules.flatMap(({ versions }) => versions),
  ...law,
  ...COUNTRY.regimes,
  ...Object.values(COUNTRY.terms).flat(),
];
const senders = [...new Set(COUNTRY.relationBases.map(({ sender }) => sender))].join('|');
/** `register` is also a feed: as a regime, it is compared with one. */
const regimes = COUNTRY.regimes.map(({ regime }) => regime).filter((regime) => regime !== 'register');

/** Any of these as a whole word: a longer word that contains one is another word. */
function words(list: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w-])(?:${list.join('|').replaceAll('.', '\\.')})(?![\\w-])`, 'u');
}

const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  rule: words(rules.map(({ id }) => id)),
  // `contract` and the company's own norms are kinds of articles, in every country.
  article: words(law.map(({ id }) => id).filter((id) => /\d/u.test(id))),
  // As a value: a day within a sentence is an example.
  day: new RegExp(`['"](?:${days.flatMap(({ from }) => from ?? []).join('|')})['"]`, 'u'),
  regime: new RegExp(`regime (?:=|<>|in) \\(?'|'(?:${regimes.join('|')})'`, 'u'),
  sender: new RegExp(`'(?:${senders})'|\\bsender: +(?:${senders})`, 'u'),
  source: /'cire'/u,
  prefix: /\+\)?31(?!\d)|0031(?!\d)|['"`(^|]31(?:['"`$[\\ ]|0{9})|['^]06['[\\]/u,
};

function faultsIn(text: string): readonly string[] {
  const code = text
    .replaceAll(/^\s*(?:\/\/|\/?\*|--).*$|\/\*\*? .*?\*\/|\s\/\/ .*$/gmu, '')
    .replaceAll(/^.*['"]belaudit .*$/gmu, '');
  return Object.entries(FORBIDDEN).flatMap(([kind, pattern]) => (pattern.test(code) ? [kind] : []));
}

it('keeps the law of a country in its folder', () => {
  const found = projectFiles('src', 'cli', 'reports', 'templates')
    .filter((file) => !DATA.test(file))
    .map((file) => [file, faultsIn(readFileSync(TOP + file, 'utf8')).join(', ')] as const)
    .filter(([, faults]) => faults !== '');
  expect(Object.fromEntries(found)).toEqual(Object.assign({}, ...Object.values(LEFT)));
});

it.each([
  ['rule', "where f.rule = 'consent-not-specific'"],
  ['article', "law: ['tw-11.7-2026']"],
  ['day', "const RELATION_ENDED = '2026-07-01';"],
  ['regime', "  'opt-in': 'toestemming of klantrelatie nodig',"],
  ['regime', "    and regime = 'register'"],
  ['sender', "    and sender <> 'licensed-lottery'"],
  ['source', "values: ['acm', 'own', 'cire']"],
  ['prefix', "digits.startsWith('31')"],
  ['prefix', "'(\\+31|0031)( ?\\(0\\))?'"],
])('would see a %s: %s', (kind, line) => {
  expect(faultsIn(line)).toEqual([kind]);
});
