import { z } from 'zod';
import {
  type ActionContext,
  actionView,
  actionWords,
  overdueSentence,
} from '../../../../reports/parts/actions/part.ts';
import {
  ACTION_FIGURES,
  type ActionChange,
  type ActionRequest,
  type ActionsOverview,
  addAction,
  changeActionState,
  daysOfPeriod,
  type Language,
  listActions,
  listChecks,
  listRules,
  type ProposedAction,
  type Workspace,
} from '../../../index.ts';
import { formatPeriod } from '../../../language/dates.ts';
import { findingWords } from '../../../language/finding-words.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { errorView } from '../../error-view.ts';
import { judgedPeriods, openedPeriod, type PeriodChoice, periodForm } from '../../judged-periods.ts';
import { needsResults } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page } from '../../page.ts';
import { inWorkspace, type WorkspaceVisit, workspaceNow } from '../../workspace-job.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
const CLIENT = 'client';

const TEXT = z.string().trim().max(2000);
const NEEDED = TEXT.min(1);
const LINE = z
  .string()
  .regex(/^[1-9]\d{0,8}$/u)
  .transform(Number);
/** A number in Dutch or English notation. */
const AMOUNT = z
  .string()
  .trim()
  .regex(/^\d{1,9}(?:[.,]\d{1,3})?$/u)
  .transform((text) => Number(text.replace(',', '.')));
const AGREED = { owner: NEEDED, due: z.iso.date(), by: NEEDED };
const MEASURE = z.object({ ...AGREED, proposal: NEEDED });
const BY_HAND = z.object({
  ...AGREED,
  ...{ what: NEEDED, party: NEEDED, figure: z.enum(ACTION_FIGURES), threshold: AMOUNT },
  ...{ rule: TEXT.default(''), cause: TEXT.default(''), check: TEXT.default('') },
});
const CHANGE = z.object({
  ...{ line: LINE, state: z.enum(['done', 'dropped', 'moved']), by: NEEDED },
  ...{ due: z.union([z.literal(''), z.iso.date()]).default(''), text: TEXT.default('') },
});

/** The user's input in the forms, which stays if something is wrong. */
type Given = Readonly<Record<(typeof FIELDS)[number], string>>;
const FIELDS = [
  ...(['proposal', 'what', 'party', 'figure', 'rule', 'cause', 'check', 'threshold', 'owner', 'due', 'by'] as const),
];

export const page: Page = definePage({
  order: 88,
  group: 'follow-up',
  isEmpty: needsResults,
  title: { nl: 'Acties', en: 'Actions' },
  view: inWorkspace(async (visit) => ({ show: await actionsView(visit) })),
  actions: { measure: inWorkspace(addMeasure), add: inWorkspace(addByHand), change: inWorkspace(change) },
});

/** @param problem why something could not be recorded @param mistake what is missing in a form */
async function actionsView(
  visit: WorkspaceVisit,
  {
    problem = null,
    mistake = '',
    form = null,
  }: { problem?: unknown; mistake?: string; form?: URLSearchParams | null } = {},
): Promise<object> {
  const { workspace, language, query } = visit;
  const words = WORDS[language];
  const names = await namesOf(workspace, language);
  const periods = periodsOf(visit, form);
  const own = await workspaceNow(visit, { ...openedPeriod(periods), reading: true, mayLackSources: true });
  const overview = overviewOf(workspace, await failing(() => listActions(own)));
  const given = Object.fromEntries(FIELDS.map((field) => [field, form?.get(field) ?? ''])) as Given;
  const recorded = LINE.safeParse(query.get('recorded')).data;
  const failure = problem ?? overview.failure;
  return {
    labels: words.labels,
    problem: failure === null ? null : errorView(failure, language),
    mistake,
    recorded: recorded === undefined ? '' : words.recorded(String(recorded)),
    reminder: overdueSentence(overview.overview.actions, language),
    choice: periodForm(visit, 'actions', periods),
    period: periods.find(({ isChosen }) => isChosen)?.value ?? '',
    asOf: overview.overview.as_of,
    actions: overview.overview.actions.map((action) => ({
      ...actionView(action, names.context),
      isOpen: action.state === 'open',
      course: action,
    })),
    compared: comparedText(overview.overview, language),
    given,
    ...choicesOf(overview.overview, names, given, language),
  };
}

function periodsOf(visit: WorkspaceVisit, form: URLSearchParams | null): readonly PeriodChoice[] {
  return judgedPeriods(visit, visit.workspace, form?.get('period') ?? visit.query.get('period') ?? '');
}

/** The choices in the forms. */
function choicesOf(
  { proposals }: ActionsOverview,
  { context, parties, rules, remedies, checks }: Names,
  given: Given,
  language: Language,
): object {
  const words = WORDS[language];
  const options = (
    all: readonly { readonly value: string; readonly label: string }[],
    chosen: string,
  ): readonly object[] => all.map((one) => ({ ...one, isChosen: one.value === chosen }));
  const causes = findingWords(language).causes;
  return {
    proposals: options(
      proposals.map((proposal) => ({
        value: proposalId(proposal),
        label: words.proposal(
          parties.find(({ value }) => value === proposal.party)?.label ?? proposal.party,
          remedies.get(proposal.rule) ?? context.ruleTitle(proposal.rule),
          formatNumber(proposal.calls, language),
        ),
      })),
      given.proposal,
    ),
    parties: options(parties, given.party),
    figures: options(
      ACTION_FIGURES.map((figure) => ({ value: figure, label: words.figures[figure] })),
      given.figure,
    ),
    rules: options(
      [...rules].map(([value, label]) => ({ value, label })),
      given.rule,
    ),
    causes: options(
      Object.entries(causes).map(([value, label]) => ({ value, label })),
      given.cause,
    ),
    checks: options(
      [...checks].map(([value, label]) => ({ value, label })),
      given.check,
    ),
  };
}

interface Names {
  readonly context: ActionContext;
  readonly parties: readonly { readonly value: string; readonly label: string }[];
  readonly rules: ReadonlyMap<string, string>;
  readonly remedies: ReadonlyMap<string, string>;
  readonly checks: ReadonlyMap<string, string>;
}

async function namesOf({ configuration }: Workspace, language: Language): Promise<Names> {
  const documented = await listRules();
  const rules = new Map(documented.map(({ id, text }) => [id, text[language].title]));
  const checks = new Map((await listChecks()).map(({ id, text }) => [id, text[language].title]));
  const parties = [
    ...configuration.vendors.map(({ id, name }) => ({ value: id, label: name })),
    { value: CLIENT, label: actionWords(language).client },
  ];
  return {
    ...{ parties, rules, checks },
    remedies: new Map(documented.map(({ id, text }) => [id, text[language].remedy])),
    context: {
      language,
      ruleTitle: (rule) => rules.get(rule) ?? rule,
      checkTitle: (check) => checks.get(check) ?? check,
      conceal: (text) => text,
      partyName: (party) => parties.find(({ value }) => value === party)?.label ?? party,
    },
  };
}

/** The overview of actions, or why it could not be read. */
type Tried<Read> = { readonly read: Read } | { readonly error: unknown };

async function failing<Read>(work: () => Promise<Read>): Promise<Tried<Read>> {
  try {
    return { read: await work() };
  } catch (error) {
    return { error };
  }
}

/** If the register or results cannot be read, the page says so and shows nothing else. */
function overviewOf(
  { configuration }: Workspace,
  tried: Tried<ActionsOverview>,
): { readonly overview: ActionsOverview; readonly failure: unknown } {
  if ('read' in tried) return { overview: tried.read, failure: null };
  const nothing = { period: '', has_results: false, actions: [], proposals: [] };
  return { overview: { as_of: configuration.audit.asOf, ...nothing }, failure: tried.error };
}

function comparedText({ period, has_results: hasResults }: ActionsOverview, language: Language): string {
  const words = WORDS[language];
  if (!hasResults) return words.notCompared;
  const { from, to } = daysOfPeriod(period);
  return words.compared(formatPeriod(from, to, language));
}

function proposalId({ party, measure }: ProposedAction): string {
  return JSON.stringify([party, measure]);
}

async function addMeasure(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  return await recorded(visit, form, MEASURE, async (workspace, { proposal, owner, due, by }) => {
    const { proposals } = await listActions(workspace);
    const chosen = proposals.find((one) => proposalId(one) === proposal);
    if (chosen === undefined) return null;
    const { party, measure } = chosen;
    return (await addAction(workspace, { party, measure, owner, due }, { by, at: visit.now() })).line;
  });
}

async function addByHand(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  return await recorded(visit, form, BY_HAND, async (workspace, { by, rule, cause, check, ...rest }) => {
    const request: ActionRequest = {
      ...rest,
      ...(rule === '' ? {} : { rules: [rule] }),
      ...(cause === '' ? {} : { causes: [cause] }),
      ...(check === '' ? {} : { check }),
    };
    return (await addAction(workspace, request, { by, at: visit.now() })).line;
  });
}

async function change(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  return await recorded(visit, form, CHANGE, async (workspace, { line, state, due, text, by }) => {
    const asked: ActionChange = {
      ...{ line, state },
      ...(due === '' ? {} : { due }),
      ...(text === '' ? {} : { text }),
    };
    return await changeActionState(workspace, asked, { by, at: visit.now() });
  });
}

/** Records the contents of a form, and shows the page with the new line. If that is impossible, the page says why and keeps what was typed. */
async function recorded<Form>(
  visit: WorkspaceVisit,
  form: URLSearchParams,
  shape: z.ZodType<Form>,
  work: (workspace: Workspace, read: Form) => Promise<number | null>,
): Promise<Answer> {
  const read = shape.safeParse(Object.fromEntries(form));
  const mistake = WORDS[visit.language].labels.nothingSaid;
  if (!read.success) return { show: await actionsView(visit, { mistake, form }), status: 422 };
  try {
    const asked = form.get('period') ?? '';
    const more = { ...openedPeriod(periodsOf(visit, form)), mayLackSources: true };
    const line = await work(await workspaceNow(visit, more), read.data);
    const period = asked === '' ? '' : `&${new URLSearchParams({ period: asked }).toString()}`;
    if (line !== null) return { go: `actions?recorded=${line}${period}` };
    return { show: await actionsView(visit, { mistake, form }), status: 422 };
  } catch (problem) {
    return { show: await actionsView(visit, { problem, form }), status: 422 };
  }
}
