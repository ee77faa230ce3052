import { stampAudit } from '../audit/audit-stamp.ts';
import { gapTeller } from '../gaps/tell-gaps.ts';
import type { Configuration, Language } from '../model/configuration.ts';
import type { Gap, GapText } from '../model/gaps.ts';
import type { Progress } from '../model/progress.ts';
import type { AskedQuestion, OutcomeCount, OutcomeEstimate } from '../model/questions.ts';
import { AUDIT_STAGES, LOAD_STAGES } from '../model/stages.ts';
import { askQuestions, countOutcomes, questionKinds } from '../questions/ask-questions.ts';
import { type GivenAnswer, type Signed, textIn } from '../questions/question-kind.ts';
import { assertHoldsCalls } from '../results/loaded-months.ts';
import { listRules } from '../rulebook/registry.ts';
import type { ConfigurationChange } from '../workspace/change-configuration.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { estimateOutcomes } from './estimate-outcomes.ts';
import { type JobOptions, signalOf, withStore } from './job.ts';
import { judgeCalls, lookOver } from './judge-calls.ts';
import { withStageTimes } from './stage-times.ts';

/** The questions of a workspace, and what came out with the answers that it has. */
export interface QuestionsOutcome {
  readonly questions: readonly AskedQuestion[];
  /** Gaps of the judged calls, heaviest first. */
  readonly gaps: readonly Gap[];
  /** The gaps in the words of each language. */
  readonly texts: Readonly<Record<Language, readonly GapText[]>>;
  readonly outcomes: readonly OutcomeCount[];
}

export interface QuestioningOptions extends JobOptions {
  /** Called with an estimate of the outcomes before all calls are judged, if there are so many that somebody would wait. Absent: nothing is estimated. */
  readonly estimated?: (estimate: OutcomeEstimate) => void;
}

/**
 * Loads the files, judges the calls of the period, and says what only a person can answer. It writes no results.
 * @throws UserError as `runWorkspace`
 */
export async function questionWorkspace(
  workspace: Workspace,
  progress: Progress,
  { estimated, ...options }: QuestioningOptions = {},
): Promise<QuestionsOutcome> {
  const stages = [...LOAD_STAGES, ...AUDIT_STAGES];
  const { configuration } = workspace;
  return await withStore(
    workspace,
    options,
    async (store) =>
      await withStageTimes(workspace, stages, progress, async (timed) => {
        const { load } = await import('../facts/load.ts');
        await load(workspace, store, timed, { isShared: true, ...signalOf(options) });
        await assertHoldsCalls(workspace, store);
        const estimate = estimated === undefined ? null : await estimateOutcomes(store, configuration);
        if (estimate !== null) estimated?.(estimate);
        await judgeCalls(workspace, store, [configuration.audit], timed, options);
        const { gaps } = await lookOver(workspace, store);
        await stampAudit(store, configuration);
        const outcome = {
          questions: await askQuestions(store, configuration, gaps),
          ...{ gaps, outcomes: await countOutcomes(store) },
          texts: { nl: await tell(gaps, configuration, 'nl'), en: await tell(gaps, configuration, 'en') },
        };
        timed.done();
        return outcome;
      }),
    'filling',
  );
}

async function tell(gaps: readonly Gap[], { vendors }: Configuration, language: Language): Promise<readonly GapText[]> {
  return gaps.map(await gapTeller({ vendors, rules: await listRules() }, language));
}

/**
 * What an answer changes in `belaudit.yaml`, with who gave it and when.
 * @param given nothing filled in takes a former answer back
 */
export async function answerChanges(
  question: AskedQuestion,
  given: GivenAnswer,
  configuration: Configuration,
  signed: Signed,
): Promise<readonly ConfigurationChange[]> {
  const kind = (await questionKinds()).get(question.kind);
  if (kind === undefined) throw new Error(`no question is of the kind ${question.kind}`);
  const isGiven = question.rows.some(({ fields }, row) => fields.some(({ name }) => textIn(given, row, name) !== null));
  const former = configuration.answered.findIndex(({ question: id }) => id === question.id);
  const per = [...new Set(question.rows.flatMap(({ heading }) => (heading === null ? [] : [heading])))];
  const item = { question: question.id, ...signed, ...(per.length === 0 ? {} : { per }) };
  return [
    ...kind.changes(question, given, configuration, signed),
    ...(former < 0 ? [] : [{ remove: ['answered', former] }]),
    ...(isGiven ? [{ add: ['answered'], item }] : []),
  ];
}

/** Records that somebody does not know the answer. */
export function unknownChanges(
  question: AskedQuestion,
  { answered }: Configuration,
  signed: Signed,
): readonly ConfigurationChange[] {
  const former = answered.findIndex(({ question: id }) => id === question.id);
  return [
    ...(former < 0 ? [] : [{ remove: ['answered', former] }]),
    { add: ['answered'], item: { question: question.id, ...signed, known: 'no' } },
  ];
}
