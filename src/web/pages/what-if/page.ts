import { z } from 'zod';
import {
  COUNTRY,
  type FileLeftOut,
  type Language,
  listResults,
  maskNumbers,
  type WhatIf,
  type WhatIfOutcome,
  type WhatIfRequest,
  type Workspace,
  whatIfWorkspace,
} from '../../../index.ts';
import { formatDay, formatPeriod } from '../../../language/dates.ts';
import { findingWords } from '../../../language/finding-words.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { folderCards, savedByPage } from '../../folder-cards.ts';
import { jobView } from '../../job-view.ts';
import { needsResults } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page } from '../../page.ts';
import { knownFiles } from '../../workspace-files.ts';
import { inWorkspace, lastOutcome, type WorkspaceVisit, workspaceNow } from '../../workspace-job.ts';
import { ruleTitles, vendorName } from '../../workspace-names.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type WhatIfWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

/** Settings that have a field of their own. */
const FIELDS = [
  { name: 'minOffer', key: 'policy.min_offer_seconds', most: 86_400 },
  { name: 'relationTerm', key: 'policy.relation_term_months', most: 1200 },
  { name: 'passOn', key: 'policy.pass_on_hours', most: 10_000 },
] as const;

/** What can be assumed to be stated. */
const STATEMENTS = [
  { name: 'consents', key: 'statements.consents' },
  { name: 'relations', key: 'statements.relations' },
] as const;

const WHOLE = z.string().trim().max(6);
const STATED = z.enum(['', 'yes', 'no']);
const ASSUMED = z.object({
  lawOf: z.union([z.literal(''), z.iso.date()]),
  minOffer: WHOLE,
  relationTerm: WHOLE,
  passOn: WHOLE,
  consents: STATED,
  relations: STATED,
});

export const page: Page = definePage({
  order: 65,
  group: 'judge',
  isEmpty: needsResults,
  title: { nl: 'Wat als', en: 'What if' },
  view: inWorkspace(async (visit) => ({ show: await whatIfView(visit, '') })),
  actions: { judge: inWorkspace(judge) },
  routes: { 'GET file': savedByPage },
});

/** Starts the job, with the workspace as it is at the start. */
async function judge(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { house, place, language } = visit;
  const request = await requestOf(visit, form);
  const { labels } = WORDS[language];
  const asked = form.get('period') ?? '';
  const chosen = listResults(place.directory).find(({ name }) => name === asked);
  const period = chosen === undefined ? {} : { period: { from: chosen.from, to: chosen.to } };
  const mistake = request === undefined ? labels.nothingAssumed : labels.noPeriod;
  if (request === undefined || (asked !== '' && chosen === undefined))
    return { show: await whatIfView(visit, mistake), status: 422 };
  house.jobs.begin(place.id, 'what-if', async (progress, signal) => {
    return await whatIfWorkspace(await workspaceNow(visit, period), request, progress, { signal });
  });
  return { go: 'what-if' };
}

/** Undefined: there is no assumption, or a field has an impossible value. Files are named by their ids. */
async function requestOf(
  { house, workspace }: WorkspaceVisit,
  form: URLSearchParams,
): Promise<WhatIfRequest | undefined> {
  const text = (name: string): string => form.get(name) ?? '';
  const read = ASSUMED.safeParse({
    lawOf: text('lawOf'),
    ...Object.fromEntries([...FIELDS, ...STATEMENTS].map(({ name }) => [name, text(name)])),
  });
  if (!read.success) return undefined;
  const chosen = new Set(form.getAll('without'));
  const files = chosen.size === 0 ? [] : await knownFiles(workspace, house.inspections);
  const without = files.filter(({ id }) => chosen.has(id)).map(({ path }) => path);
  const { lawOf } = read.data;
  const settings = [...FIELDS, ...STATEMENTS].flatMap(({ name, key }) =>
    read.data[name] === '' ? [] : [`${key}=${read.data[name]}`],
  );
  if (settings.length + without.length === 0 && lawOf === '') return undefined;
  return { settings, without, ...(lawOf === '' ? {} : { lawOf }) };
}

/** @param mistake in the latest request; empty if none */
async function whatIfView(visit: WorkspaceVisit, mistake: string): Promise<object> {
  const { house, place, language, workspace } = visit;
  const words = WORDS[language];
  const { audit, policy, sources } = workspace.configuration;
  // Read before the outcome: a job that ends meanwhile is shown as running, not as one that never ran.
  const running = jobView(visit, 'what-if', mistake === '' ? ['what-if'] : []);
  const now = { minOffer: policy.minOfferSeconds, relationTerm: policy.relationTermMonths, passOn: policy.passOnHours };
  const files = sources.length === 0 ? [] : await knownFiles(workspace, house.inspections);
  const outcome = lastOutcome<WhatIfOutcome>(visit, 'what-if');
  return {
    labels: words.labels,
    firstDay: COUNTRY.regimes[0]?.from,
    ...running,
    mistake,
    hasFiles: sources.length > 0,
    period: formatPeriod(audit.from, audit.to, language),
    periods: listResults(place.directory)
      .filter(({ from, to }) => from !== audit.from || to !== audit.to)
      .map(({ name, from, to }) => ({ name, said: formatPeriod(from, to, language) })),
    fields: FIELDS.map(({ name, most }) => ({ name, most, label: words.labels[name], now: now[name] })),
    statements: STATEMENTS.map(({ name }) => ({ name, label: words.labels[name] })),
    files: files
      .filter(({ sources: naming }) => naming.length > 0)
      .map(({ id, path }) => ({ id, path: maskNumbers(path) })),
    outcome: outcome === undefined ? null : await outcomeView(outcome, workspace, language),
    folders: folderCards(visit, 'what-if', ['what-if']),
  };
}

async function outcomeView(
  { folder, whatIf }: WhatIfOutcome,
  { configuration }: Workspace,
  language: Language,
): Promise<object> {
  const words = WORDS[language];
  const findingTexts = findingWords(language);
  const number = (value: number): string => formatNumber(value, language);
  const titleOf = await ruleTitles(language);
  const { assumption, totals, calls } = whatIf;
  const isSame = whatIf.calls_changed === 0 && totals.came + totals.went + totals.changed === 0;
  return {
    folder,
    period: formatPeriod(whatIf.period.from, whatIf.period.to, language),
    assumed: assumedLines(whatIf, words, language),
    summary: [
      isSame
        ? words.nothing
        : words.changed(number(whatIf.calls_changed), number(totals.findings.before), number(totals.findings.now)),
      ...(calls.before === calls.now ? [] : [words.judgedCalls(number(calls.now), number(calls.before))]),
    ],
    verdicts: Object.entries(whatIf.verdicts)
      .filter(([, { before, now }]) => before + now > 0)
      .map(([verdict, { before, now }]) => ({
        name: findingTexts.verdicts[verdict as keyof WhatIf['verdicts']],
        ...{ before: number(before), now: number(now) },
      })),
    rules: whatIf.rules
      .filter(({ came, went, changed }) => came + went + changed > 0)
      .map(({ rule, findings, came, went, changed }) => ({
        name: titleOf(rule),
        ...{ before: number(findings.before), now: number(findings.now) },
        ...{ came: number(came), went: number(went), changed: number(changed) },
      })),
    // A rule without a reason is in the table of rules.
    reasons: whatIf.reasons
      .filter(({ reason }) => reason !== '')
      .map(({ rule, reason, findings }) => ({
        ...{ name: titleOf(rule), reason: findingTexts.reasons[reason] ?? reason },
        ...{ before: number(findings.before), now: number(findings.now) },
      })),
    vendors: whatIf.vendors.map(({ vendor, violating_calls: violating, findings }) => ({
      name: vendorName(configuration, vendor),
      ...{ before: number(violating.before), now: number(violating.now) },
      ...{ findingsBefore: number(findings.before), findingsNow: number(findings.now) },
    })),
    unknown: assumption.without.flatMap((file) => unknownOf(file, words, number)),
  };
}

function assumedLines({ assumption }: WhatIf, words: WhatIfWords, language: Language): readonly string[] {
  const { lawOf, settings, without } = assumption;
  const number = (value: number): string => formatNumber(value, language);
  return [
    ...(lawOf === null ? [] : [words.lawOf(formatDay(lawOf, language))]),
    ...settings.map(({ key, value }) => {
      const field = [...FIELDS, ...STATEMENTS].find((known) => known.key === key);
      const said = value === 'yes' ? words.labels.yes : value === 'no' ? words.labels.no : value;
      return words.setting(field === undefined ? key : words.labels[field.name], said);
    }),
    ...without.map(({ path, rows, gone, earlier, elsewhere }) =>
      words.withoutFile(maskNumbers(path), number(rows), number(gone), number(earlier), number(elsewhere)),
    ),
  ];
}

function unknownOf(
  { path, joined, readTogether, removed }: FileLeftOut,
  words: WhatIfWords,
  number: (value: number) => string,
): readonly string[] {
  const file = maskNumbers(path);
  return [
    ...(joined === 0 ? [] : [words.joined(number(joined), file)]),
    ...(readTogether === 0 ? [] : [words.readTogether(number(readTogether), file)]),
    ...(removed === 0 ? [] : [words.removed(number(removed), file)]),
  ];
}
