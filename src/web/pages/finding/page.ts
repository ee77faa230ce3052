import {
  type ExplainedFinding,
  hearingOfFinding,
  type ListedResults,
  listResults,
  periodName,
  tellFindingAt,
  UserError,
} from '../../../index.ts';
import { decisionForm, lineView } from '../../decision-form.ts';
import { errorView } from '../../error-view.ts';
import { explainedWords, findingView } from '../../finding-view.ts';
import { hearingWords } from '../../hearing-words.ts';
import { definePage, type Page, type Visit } from '../../page.ts';
import { vendorName } from '../../workspace-names.ts';

export const page: Page = definePage({
  order: null,
  title: { nl: 'Eén bevinding', en: 'One finding' },
  view: async (visit) => {
    const { place, query, language } = visit;
    const results = listResults(place.directory).find(({ name }) => name === query.get('period'));
    const row = Number(query.get('place') ?? Number.NaN);
    if (results === undefined || !Number.isSafeInteger(row) || row < 0) return { go: 'findings' };
    const frame = {
      labels: explainedWords(language).labels,
      period: results.name,
      finding: null,
      hearing: null,
      problem: null,
    };
    try {
      const explained = await tellFindingAt(place.directory, results.name, row, language);
      if (explained === undefined) return { go: 'findings' };
      const hearing = await hearingView(visit, results, explained.finding, row);
      return { show: { ...frame, finding: await findingView(visit, results.name, explained), hearing } };
    } catch (error) {
      return { show: { ...frame, problem: errorView(error, language) } };
    }
  },
});

/** Replies and decisions about it, and the form of a decision; null if nothing can be decided here. */
async function hearingView(
  visit: Visit,
  { from, to }: ListedResults,
  finding: ExplainedFinding['finding'],
  place: number,
): Promise<object | null> {
  const { state, language, query } = visit;
  if (state.kind !== 'ready') return null;
  const { workspace } = state;
  const words = hearingWords(language);
  const period = periodName(from, to);
  const { vendor, call_id: callId, rule } = finding;
  const name = (id: string): string => vendorName(workspace.configuration, id);
  const frame = { state: '', said: [], form: null, done: '', problem: null };
  try {
    const heard = await hearingOfFinding(workspace, { vendor, callId, rule }, period);
    if (heard === undefined) return null;
    const line = Number(query.get('line') ?? 0);
    const subject = { period, vendor, callId, rule, cause: heard.finding.cause, findings: 1, place: String(place) };
    return {
      ...frame,
      state: words.states[heard.finding.state],
      said: heard.said.map((one) => lineView(one, visit, name)),
      form: decisionForm(visit, workspace, subject),
      done: heard.said.some((one) => one.line === line) ? words.written(line) : '',
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...frame, problem: errorView(error, language) };
  }
}
