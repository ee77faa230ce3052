import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { estimatesView } from '../../../../reports/parts/listening/part.ts';
import {
  findRecordings,
  type HeardWord,
  type Language,
  type ListedSample,
  listSamples,
  maskNumberIn,
  QUESTIONS,
  type Question,
  readSample,
  recordHeard,
  type SampleCall,
  type SampleOutcome,
  sampleWorkspace,
  type Workspace,
} from '../../../index.ts';
import { formatLocalTime } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { maskNumber } from '../../../print/masking.ts';
import { jobView } from '../../job-view.ts';
import { judgedPeriods, periodText } from '../../judged-periods.ts';
import { needsResults } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { previewView, returnedList } from '../../returned-list.ts';
import { savedFile } from '../../saved-file.ts';
import { inWorkspace, lastOutcome, type WorkspaceVisit, workspaceNow } from '../../workspace-job.ts';
import { vendorName } from '../../workspace-names.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

const LINE = z
  .string()
  .regex(/^[1-9]\d{0,8}$/u)
  .transform(Number);
const NAME = z.string().trim().min(1).max(200);
const WORD = z.enum(['yes', 'no', 'cannot-tell']).optional();
const HEARD = z.object({
  ...{ sample: LINE, call: LINE, by: NAME, text: z.string().trim().max(2000).default('') },
  ...{ offered: WORD, identity: WORD, asked: WORD, consent: WORD },
});
const DRAW = z.object({
  vendor: z.string().min(1),
  size: LINE,
  seed: z.string().trim().max(200).default(''),
  period: z.string().max(40).default(''),
  by: NAME,
});
const ALL_BYTES = /^bytes=(?<from>\d*)-(?<to>\d*)$/u;

const list = returnedList({
  ...{ page: 'listening', job: 'heard', view: listeningView },
  mistakes: ({ language }) => WORDS[language].labels,
});

export const page: Page = definePage({
  order: 78,
  group: 'follow-up',
  isEmpty: needsResults,
  title: { nl: 'Beluisteren', en: 'Listening' },
  view: inWorkspace(async (visit) => ({ show: await listeningView(visit) })),
  actions: { draw: inWorkspace(draw), heard: inWorkspace(heard), apply: inWorkspace(list.apply), cancel: list.cancel },
  routes: { 'PUT workbook': list.receive, 'GET recording': recording, 'GET list': savedList },
});

/** @param error of the latest request @param mistake what is missing in a form */
async function listeningView(
  visit: WorkspaceVisit,
  { error = null, mistake = '' }: { readonly error?: unknown; readonly mistake?: string } = {},
): Promise<object> {
  const { workspace, language, query } = visit;
  const words = WORDS[language];
  const { read: samples, failure } = await tried<readonly ListedSample[]>(() => listSamples(workspace), []);
  const drawn = lastOutcome<SampleOutcome>(visit, 'sample');
  const line = LINE.safeParse(query.get('sample')).data ?? drawn?.line ?? null;
  const chosen = samples.find((one) => one.line === line) ?? null;
  const calls =
    chosen?.folder === null || chosen === null
      ? []
      : (await tried<readonly SampleCall[]>(() => readSample(workspace, chosen.line), [])).read;
  const recorded = LINE.safeParse(query.get('recorded')).data;
  const call = chosen === null ? undefined : calls.find((one) => String(one.place) === query.get('call'));
  return {
    labels: words.labels,
    ...jobView(visit, 'listening', ['sample', 'heard'], error ?? failure),
    mistake,
    recorded: recorded === undefined ? '' : words.recorded(String(recorded)),
    by: (chosen ?? samples[0])?.lastListener ?? '',
    vendors: workspace.configuration.vendors.map(({ id, name }) => ({ id, name })),
    periods: judgedPeriods(visit, workspace, query.get('period') ?? ''),
    samples: samples.map((one) => ({
      ...{
        line: one.line,
        vendor: vendorName(workspace.configuration, one.vendor),
        period: periodText(one.period, language),
      },
      ...{ drawn: formatNumber(one.drawn, language), heard: formatNumber(one.heard, language) },
      ...{ to: `listening?sample=${one.line}`, isChosen: one.line === line },
    })),
    sample: chosen === null ? null : sampleView(workspace, chosen, calls, language),
    call: chosen === null || call === undefined ? null : await callView(workspace, chosen, calls, call, language),
    preview: previewView(visit, 'heard', words),
  };
}

/** The view, or, if it cannot be made, the reason. */
async function tried<Read>(
  work: () => Promise<Read>,
  otherwise: Read,
): Promise<{ readonly read: Read; readonly failure: unknown }> {
  try {
    return { read: await work(), failure: null };
  } catch (failure) {
    return { read: otherwise, failure };
  }
}

function sampleView(
  workspace: Workspace,
  sample: ListedSample,
  calls: readonly SampleCall[],
  language: Language,
): object {
  const words = WORDS[language];
  const { line, vendor, period, drawn, heard, claims, folder } = sample;
  return {
    line,
    title: words.title(vendorName(workspace.configuration, vendor), periodText(period, language)),
    progress: words.progress(formatNumber(heard, language), formatNumber(drawn, language)),
    isDone: heard >= drawn,
    list: folder === null ? '' : `listening?do=list&sample=${line}`,
    calls: calls.map((call) => ({
      ...{ place: call.place, moment: formatLocalTime(call.localTime, language), agent: call.agent },
      ...{ length: lengthText(call, language), recording: shown(call.recording, call), isHeard: isHeard(call) },
      to: `listening?sample=${line}&call=${call.place}`,
    })),
    results: heard === 0 ? null : estimatesView(claims, language),
    claims,
  };
}

async function callView(
  workspace: Workspace,
  { line, drawn }: ListedSample,
  calls: readonly SampleCall[],
  call: SampleCall,
  language: Language,
): Promise<object> {
  const words = WORDS[language];
  const { labels } = words;
  const found = await findRecordings(workspace, [call]);
  const at = calls.indexOf(call);
  const to = (other: SampleCall | undefined): string =>
    other === undefined ? '' : `listening?sample=${line}&call=${other.place}`;
  const options: readonly (readonly [HeardWord, string])[] = [
    ['yes', labels.yes],
    ['no', labels.no],
    ['cannot-tell', labels.cannotTell],
  ];
  const asked = QUESTIONS.filter((question) => question !== 'consent' || call.restsOnConsent);
  return {
    ...{ line, place: call.place, callId: shown(call.callId, call), agent: call.agent },
    number: call.number === '' ? '' : maskNumber(call.number),
    title: words.callTitle(formatNumber(call.place, language), formatNumber(drawn, language)),
    moment: formatLocalTime(call.localTime, language),
    length: lengthText(call, language),
    basis: call.restsOnConsent ? words.consent : '',
    recording: shown(call.recording, call),
    audio: found.has(call.place) ? `listening?do=recording&sample=${line}&call=${call.place}` : '',
    back: `listening?sample=${line}`,
    previous: to(calls[at - 1]),
    next: to(calls[at + 1]),
    questions: asked.map((question, index) => ({
      name: question,
      label: words.questions[question],
      options: options.map(([value, label], place) => ({
        ...{ value, label, isChosen: call.answers[question] === value },
        isFirst: index === 0 && place === 0,
      })),
    })),
    text: call.text,
  };
}

function lengthText({ seconds }: SampleCall, language: Language): string {
  return seconds === null ? '' : WORDS[language].seconds(seconds);
}

/** A telephone number is shown whole only on its own page; the downloaded list has everything. */
function shown(text: string, { number }: SampleCall): string {
  return number === '' ? text : maskNumberIn(text, number);
}

function isHeard({ answers }: SampleCall): boolean {
  return Object.keys(answers).length > 0;
}

async function opened(visit: Visit): Promise<Workspace> {
  return await workspaceNow(visit, { mayLackSources: true });
}

async function draw(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { house, place, language, now } = visit;
  const read = DRAW.safeParse(Object.fromEntries(form));
  if (!read.success) return { show: await listeningView(visit, mistaken(language)), status: 422 };
  const { vendor, size, seed, by } = read.data;
  const period = judgedPeriods(visit, visit.workspace, read.data.period).find(({ isChosen }) => isChosen)?.value;
  house.jobs.begin(place.id, 'sample', async (_, signal) => {
    const options = {
      vendor,
      size,
      signal,
      ...(seed === '' ? {} : { seed }),
      ...(period === undefined ? {} : { period }),
    };
    return await sampleWorkspace(await opened(visit), options, { by, at: now() });
  });
  return { go: 'listening' };
}

/** Records the answers about a call, and goes to the next one without answers. */
async function heard(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { language, now } = visit;
  const read = HEARD.safeParse(Object.fromEntries(form));
  visit.query.set('sample', form.get('sample') ?? '');
  visit.query.set('call', form.get('call') ?? '');
  const answers = read.success ? answersIn(read.data) : {};
  if (!read.success || Object.keys(answers).length === 0)
    return { show: await listeningView(visit, mistaken(language)), status: 422 };
  const { sample, call, by, text } = read.data;
  try {
    const workspace = await opened(visit);
    const line = await recordHeard(
      workspace,
      sample,
      call,
      { answers, ...(text === '' ? {} : { text }) },
      { by, at: now() },
    );
    const calls = await readSample(workspace, sample);
    const later = [...calls.filter(({ place }) => place > call), ...calls].find((one) => !isHeard(one));
    const recorded = line === null ? '' : `&recorded=${line}`;
    return { go: `listening?sample=${sample}${later === undefined ? '' : `&call=${later.place}`}${recorded}` };
  } catch (error) {
    return { show: await listeningView(visit, { error }), status: 422 };
  }
}

function answersIn(
  given: Readonly<{ [question in Question]?: HeardWord | undefined }>,
): Readonly<Partial<Record<Question, HeardWord>>> {
  return Object.fromEntries(
    QUESTIONS.flatMap((question) => (given[question] === undefined ? [] : [[question, given[question]] as const])),
  );
}

function mistaken(language: Language): { readonly mistake: string } {
  return { mistake: WORDS[language].labels.nothingSaid };
}

/** The part of a call's recording that the browser requests, which jumps back and forth. */
async function recording({ state, query }: Visit, { headers }: Request): Promise<Answer> {
  const nothing = { answer: new Response(null, { status: 404 }) };
  const line = LINE.safeParse(query.get('sample')).data;
  if (state.kind !== 'ready' || line === undefined) return nothing;
  const { read: calls } = await tried<readonly SampleCall[]>(() => readSample(state.workspace, line), []);
  const call = calls.find(({ place }) => String(place) === query.get('call'));
  if (call === undefined) return nothing;
  const found = (await findRecordings(state.workspace, [call])).get(call.place);
  return found === undefined ? nothing : { answer: partOf(found.path, found.type, headers.get('range')) };
}

function partOf(path: string, type: string, range: string | null): Response {
  const { size } = statSync(path);
  const { from = '', to = '' } = ALL_BYTES.exec(range ?? '')?.groups ?? {};
  const isPart = from !== '' || to !== '';
  // Without a first byte, the range means the last bytes.
  const start = from === '' ? (to === '' ? 0 : Math.max(0, size - Number(to))) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (isPart && (start >= size || start > end))
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
  const bytes =
    size === 0 ? null : (Readable.toWeb(createReadStream(path, { start, end })) as globalThis.ReadableStream);
  return new Response(bytes, {
    status: isPart ? 206 : 200,
    headers: {
      'content-type': type,
      'accept-ranges': 'bytes',
      'content-length': String(size === 0 ? 0 : end - start + 1),
      ...(isPart ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
    },
  });
}

async function savedList({ state, query, place }: Visit): Promise<Answer> {
  if (state.kind !== 'ready') return { go: 'start' };
  const { read: samples } = await tried<readonly ListedSample[]>(() => listSamples(state.workspace), []);
  const sample = samples.find(({ line }) => String(line) === query.get('sample'));
  const folder = sample?.folder ?? null;
  return folder === null
    ? { go: 'listening' }
    : { answer: savedFile(join(place.directory, 'reports', folder, 'sample.xlsx')) };
}
