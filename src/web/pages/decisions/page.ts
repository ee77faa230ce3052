import {
  decideWorkspace,
  type HeardFinding,
  type HeardGroup,
  type HeardSearch,
  type HearingLine,
  type HearingOverview,
  hearingOverview,
  isFindingName,
  type Language,
  maskNumbers,
  type ProposedLine,
  type Recorder,
  secondDecision,
  takeBackLine,
  UserError,
  type Workspace,
} from '../../../index.ts';
import { formatDay } from '../../../language/dates.ts';
import { findingWords } from '../../../language/finding-words.ts';
import { formatNumber } from '../../../language/numbers.ts';
import {
  chosenValue,
  type DecisionSubject,
  decisionForm,
  lineView,
  readDecision,
  readSubject,
  readTyped,
  type TypedDecision,
} from '../../decision-form.ts';
import { errorView } from '../../error-view.ts';
import { hearingWords } from '../../hearing-words.ts';
import { jobView } from '../../job-view.ts';
import { judgedPeriods, type PeriodChoice, periodForm } from '../../judged-periods.ts';
import { needsResults } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { pageNumberIn } from '../../page-number.ts';
import { keepSent } from '../../sent-file.ts';
import { inWorkspace, type WorkspaceVisit } from '../../workspace-job.ts';
import { ruleTitles, vendorName } from '../../workspace-names.ts';
import { isShownHere, writeRegister } from '../../write-register.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
const PAGE = 50;
/** How many decisions are shown, latest first; the register has all. */
const MOST_DECISIONS = 30;

export const page: Page = definePage({
  order: 84,
  group: 'follow-up',
  isEmpty: needsResults,
  title: { nl: 'Besluiten', en: 'Decisions' },
  view: inWorkspace(shown),
  actions: { decide: inWorkspace(decide), second: inWorkspace(second), mistake: inWorkspace(mistake) },
  routes: { 'PUT evidence': keepSent },
});

/** The error of the latest request, and its input. */
interface Trouble {
  readonly mistake?: string;
  readonly error?: unknown;
  readonly subject?: DecisionSubject;
  readonly typed?: TypedDecision;
}

async function shown(visit: WorkspaceVisit, trouble: Trouble = {}): Promise<Answer> {
  const status = trouble.error === undefined && trouble.mistake === undefined ? 200 : 422;
  const { labels } = WORDS[visit.language];
  const frame = { labels, mistake: trouble.mistake ?? '', ...jobView(visit, 'decisions', [], trouble.error ?? null) };
  const asked = trouble.subject?.period ?? visit.query.get('period') ?? '';
  const periods = judgedPeriods(visit, visit.workspace, asked);
  const choice = periodForm(visit, 'decisions', periods);
  const empty = {
    ...frame,
    periods,
    choice,
    groups: [],
    chosen: null,
    waiting: [],
    proposed: [],
    decided: [],
    done: '',
  };
  const current = periods.find(({ isChosen }) => isChosen);
  if (current === undefined) return { show: empty, status };
  try {
    return { show: { ...empty, ...(await decisionsView(visit, current, trouble)) }, status };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { show: { ...empty, problem: errorView(error, visit.language) }, status };
  }
}

/** The names that this page uses. */
interface Names {
  readonly rule: (id: string) => string;
  readonly party: (id: string) => string;
  readonly cause: (id: string) => string;
  readonly number: (value: number) => string;
}

async function namesOf({ language, workspace }: WorkspaceVisit): Promise<Names> {
  const findingTexts = findingWords(language);
  const words = hearingWords(language);
  return {
    rule: await ruleTitles(language),
    party: (id) =>
      id === 'client'
        ? words.client
        : id === 'undetermined'
          ? words.undetermined
          : vendorName(workspace.configuration, id),
    cause: (id) => findingTexts.causes[id as keyof typeof findingTexts.causes] ?? id,
    number: (value) => formatNumber(value, language),
  };
}

async function decisionsView(visit: WorkspaceVisit, period: PeriodChoice, trouble: Trouble): Promise<object> {
  const { workspace, language, query } = visit;
  const names = await namesOf(visit);
  const chosen = chosenIn(visit, trouble);
  const overview = await hearingOverview(workspace, chosen === null ? null : searchOf(chosen), period.value);
  const decisions = overview.decisions.toReversed();
  const line = Number(query.get('line') ?? 0);
  const decisionView = (one: HearingLine): object => ({
    ...lineView(one, visit, names.party),
    period: one.about.period,
    about: WORDS[language].subject(
      names.party(one.about.vendor),
      names.rule(one.about.rule),
      isFindingName(one.about) ? maskNumbers(one.about.call_id) : '',
    ),
  });
  return {
    groups: overview.groups.map((group) => groupView(group, period, names)),
    chosen: chosen === null ? null : chosenView(visit, period, { chosen, overview, names, trouble }),
    waiting: decisions.filter(({ state }) => state === 'proposed').map(decisionView),
    decided: decisions
      .filter(({ state }) => state !== 'proposed')
      .slice(0, MOST_DECISIONS)
      .map(decisionView),
    proposed: overview.proposed.map((one) => proposedView(one, visit, names)),
    done: line >= 1 && line <= overview.lastLine ? hearingWords(language).written(line) : '',
  };
}

/** Something else than a decision that waits for a second person. */
function proposedView(
  { line, kind, party, rule, day, by, at }: ProposedLine,
  { language }: Visit,
  names: Names,
): object {
  const dayOf = (iso: string): string => formatDay(iso, language);
  const until = day === '' ? '' : dayOf(day);
  return {
    line,
    about: WORDS[language].proposal[kind](
      party === '' ? '' : names.party(party),
      rule === '' ? '' : names.rule(rule),
      until,
    ),
    by: hearingWords(language).lines.by(by, dayOf(at.slice(0, 10))),
  };
}

function groupView(group: HeardGroup, period: PeriodChoice, names: Names): object {
  const { party, rule, cause } = group;
  const open = group.not_shown + group.awaiting_reply + group.disputed + group.more_asked;
  return {
    to: address({ period: period.value, vendor: party, rule, cause }),
    ...{ party: names.party(party), rule: names.rule(rule), cause: names.cause(cause) },
    counts: [group.found, group.undisputed, group.upheld, group.withdrawn, open].map(names.number),
    disputed: group.disputed === 0 ? '' : names.number(group.disputed),
    proposed: group.proposed === 0 ? '' : names.number(group.proposed),
  };
}

function address(fields: Readonly<Record<string, string>>): string {
  return `decisions?${new URLSearchParams(fields).toString()}`;
}

/** The selected group, or the finding that a form was about, and the current page of its findings. */
interface Chosen {
  readonly vendor: string;
  readonly rule: string;
  readonly cause: string;
  /** Empty for a group. */
  readonly callId: string;
  readonly page: number;
}

/** Null: nothing is selected. */
function chosenIn({ query }: Visit, { subject }: Trouble): Chosen | null {
  const asked = (name: 'vendor' | 'rule' | 'cause'): string => subject?.[name] ?? query.get(name) ?? '';
  const [vendor, rule, cause] = [asked('vendor'), asked('rule'), asked('cause')];
  const page = pageNumberIn(query);
  return vendor === '' || rule === '' ? null : { vendor, rule, cause, callId: subject?.callId ?? '', page };
}

function searchOf({ vendor, rule, cause, callId, page: number }: Chosen): HeardSearch {
  const of = callId === '' ? { party: vendor, rule, cause } : { vendor, callId, rule };
  return { ...of, skipped: (number - 1) * PAGE, most: PAGE };
}

function chosenView(
  visit: WorkspaceVisit,
  period: PeriodChoice,
  {
    chosen,
    overview,
    names,
    trouble,
  }: {
    readonly chosen: Chosen;
    readonly overview: HearingOverview;
    readonly names: Names;
    readonly trouble: Trouble;
  },
): object {
  const { language } = visit;
  const words = WORDS[language];
  const { vendor, rule, cause, callId } = chosen;
  const { found } = overview;
  const group = overview.groups.filter(
    (one) => one.party === vendor && one.rule === rule && ['', one.cause].includes(cause),
  );
  const total = callId === '' ? group.reduce((sum, one) => sum + one.found, 0) : (found?.total ?? 0);
  const { subject, typed } = trouble;
  const about = { period: period.value, vendor, callId, rule, cause, findings: total, place: subject?.place ?? '' };
  const last = Math.max(1, Math.ceil(total / PAGE));
  const to = (number: number): string => address({ period: period.value, vendor, rule, cause, page: String(number) });
  return {
    title: words.group(names.party(vendor), names.rule(rule), cause === '' ? '' : names.cause(cause)),
    isEmpty: total === 0,
    count: words.count(total, names.number(total)),
    findings: (found?.findings ?? []).map((finding) => findingView(finding, period, language)),
    pages: last > 1 ? words.pages(names.number(chosen.page), names.number(last)) : '',
    previous: chosen.page > 1 ? to(chosen.page - 1) : '',
    next: chosen.page < last ? to(chosen.page + 1) : '',
    form: decisionForm(visit, visit.workspace, about, typed),
  };
}

function findingView(finding: HeardFinding, period: PeriodChoice, language: Language): object {
  const words = hearingWords(language);
  const answer = (given: HeardFinding['answer']): string => (given === '' ? '' : words.answers[given]);
  return {
    to: `finding?period=${period.results}&place=${finding.place}`,
    call: maskNumbers(finding.call_id),
    chosen: chosenValue(finding.vendor, finding.call_id),
    state: words.states[finding.state],
    isDisputed: finding.state === 'disputed',
    answer: answer(finding.answer),
    late: finding.late_answer === '' ? '' : WORDS[language].late(answer(finding.late_answer)),
    proposed: finding.proposed === '' ? '' : words.lines.proposed,
  };
}

/** Records a decision about exactly the findings that were shown. */
async function decide(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { house, place, language } = visit;
  const subject = readSubject(form);
  if (subject === undefined) return { go: 'decisions' };
  const typed = readTyped(form);
  const words = hearingWords(language);
  const sent = form.getAll('evidence').flatMap((id) => house.sent.find(place.id, id) ?? []);
  const decision = readDecision(
    subject,
    typed,
    sent.map(({ path }) => path),
  );
  if (decision === undefined) return await shown(visit, { mistake: words.form.notWhole, subject, typed });
  try {
    const line = await writeRegister(visit, decision.by, async (workspace, recorder) => {
      const { findings } = await decideWorkspace(workspace, decision.request, null);
      const now = findings.reduce((sum, row) => sum + row.findings, 0);
      if (now !== subject.findings) return null;
      return (await decideWorkspace(workspace, decision.request, recorder)).line;
    });
    if (line === null) return await shown(visit, { mistake: words.form.changed, subject, typed });
    for (const { id } of sent) await house.sent.drop(id);
    return { go: afterwards(visit, subject, line) };
  } catch (error) {
    if (!isShownHere(error)) throw error;
    return await shown(visit, { error, subject, typed });
  }
}

/** The page on which the decision was made. */
function afterwards(
  visit: WorkspaceVisit,
  { period, vendor, rule, cause, callId, place }: DecisionSubject,
  line: number,
): string {
  const results = judgedPeriods(visit, visit.workspace, period).find(({ isChosen }) => isChosen)?.results;
  if (callId !== '' && place !== '' && results !== undefined)
    return `finding?${new URLSearchParams({ period: results, place, line: String(line) }).toString()}`;
  return address({ period, ...(callId === '' ? { vendor, rule, cause } : {}), line: String(line) });
}

/** Agrees to a decision that waits for a second person. */
async function second(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  return await changeLine(visit, form, async (workspace, line, recorder) => secondDecision(workspace, line, recorder));
}

/** Marks a decision as a mistake: it stays, but no longer counts. */
async function mistake(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const text = (form.get('text') ?? '').trim();
  return await changeLine(visit, form, async (workspace, line, recorder) =>
    takeBackLine(workspace, line, recorder, text === '' ? undefined : text),
  );
}

async function changeLine(
  visit: WorkspaceVisit,
  form: URLSearchParams,
  work: (workspace: Workspace, line: number, recorder: Recorder) => Promise<number>,
): Promise<Answer> {
  const [about, by, period] = [Number(form.get('line')), (form.get('by') ?? '').trim(), form.get('period') ?? ''];
  if (!Number.isSafeInteger(about) || about < 1) return { go: 'decisions' };
  if (by === '') return await shown(visit, { mistake: WORDS[visit.language].labels.noName });
  try {
    const line = await writeRegister(visit, by, async (workspace, recorder) => await work(workspace, about, recorder));
    return { go: address({ ...(period === '' ? {} : { period }), line: String(line) }) };
  } catch (error) {
    if (!isShownHere(error)) throw error;
    return await shown(visit, { error });
  }
}
