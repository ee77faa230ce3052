import { join } from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { proofsView } from '../../../../reports/parts/proofs/part.ts';
import { proofSampleWords, proofText, recordTexts, sourceText } from '../../../../reports/parts/proofs/record.ts';
import {
  type HeardWord,
  type Language,
  type ListedProofSample,
  listProofSamples,
  openProof,
  PROOF_QUESTIONS,
  type ProofQuestion,
  type ProofSampleOutcome,
  readProofSample,
  recordSeen,
  type SampledConsent,
  sampleProofs,
  type Workspace,
} from '../../../index.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { printableInWord } from '../../../print/printable.ts';
import { jobView } from '../../job-view.ts';
import { periodText } from '../../judged-periods.ts';
import { needsResults } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { previewView, returnedList } from '../../returned-list.ts';
import { fileToSave, savedFile, sizeText } from '../../saved-file.ts';
import { inWorkspace, lastOutcome, type WorkspaceVisit, workspaceNow } from '../../workspace-job.ts';
import { collectorName } from '../../workspace-names.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

const LINE = z
  .string()
  .regex(/^[1-9]\d{0,8}$/u)
  .transform(Number);
const NAME = z.string().trim().min(1).max(200);
const WORD = z.enum(['yes', 'no', 'cannot-tell']).optional();
const SEEN = z.object({
  ...{ sample: LINE, consent: LINE, by: NAME, text: z.string().trim().max(2000).default('') },
  ...{ person: WORD, number: WORD, company: WORD, product: WORD, date: WORD, how: WORD, term: WORD },
});
const DRAW = z.object({ size: LINE, seed: z.string().trim().max(200).default(''), by: NAME });

const list = returnedList({
  ...{ page: 'proofs', job: 'seen', view: proofsPageView },
  mistakes: ({ language }) => WORDS[language].labels,
});

export const page: Page = definePage({
  order: 79,
  group: 'follow-up',
  isEmpty: needsResults,
  title: { nl: 'Bewijs bekijken', en: 'Proofs' },
  view: inWorkspace(async (visit) => ({ show: await proofsPageView(visit) })),
  actions: {
    ...{
      draw: inWorkspace(draw),
      seen: inWorkspace(recordAnswers),
      apply: inWorkspace(list.apply),
      cancel: list.cancel,
    },
  },
  routes: { 'PUT workbook': list.receive, 'GET proof': proofFile, 'GET list': savedList },
});

/** @param error of the latest request @param mistake what is missing in a form */
async function proofsPageView(
  visit: WorkspaceVisit,
  { error = null, mistake = '' }: { readonly error?: unknown; readonly mistake?: string } = {},
): Promise<object> {
  const { workspace, language, query } = visit;
  const words = WORDS[language];
  const { read: samples, failure } = await tried<readonly ListedProofSample[]>(() => listProofSamples(workspace), []);
  const drawn = lastOutcome<ProofSampleOutcome>(visit, 'proof-sample');
  const line = LINE.safeParse(query.get('sample')).data ?? drawn?.line ?? null;
  const chosen = samples.find((one) => one.line === line) ?? null;
  const consents =
    chosen === null || chosen.folder === null
      ? []
      : (await tried<readonly SampledConsent[]>(() => readProofSample(workspace, chosen.line), [])).read;
  const recorded = LINE.safeParse(query.get('recorded')).data;
  const consent = chosen === null ? undefined : consents.find((one) => String(one.place) === query.get('consent'));
  return {
    labels: words.labels,
    ...jobView(visit, 'proofs', ['proof-sample', 'seen'], error ?? failure),
    mistake,
    recorded: recorded === undefined ? '' : words.recorded(String(recorded)),
    by: (chosen ?? samples[0])?.lastViewer ?? '',
    samples: samples.map((one) => ({
      ...{ line: one.line, period: periodText(one.period, language), drawn: formatNumber(one.drawn, language) },
      ...{ withoutFile: formatNumber(one.withoutFile, language), seen: formatNumber(one.seen, language) },
      ...{ to: `proofs?sample=${one.line}`, isChosen: one.line === line },
    })),
    sample: chosen === null ? null : sampleView(workspace, chosen, consents, language),
    consent:
      chosen === null || consent === undefined ? null : consentView(workspace, chosen, consents, consent, language),
    preview: previewView(visit, 'seen', words),
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
  { configuration }: Workspace,
  { line, period, drawn, withoutFile, seen, collectors, folder }: ListedProofSample,
  consents: readonly SampledConsent[],
  language: Language,
): object {
  const words = WORDS[language];
  const nameOf = (collector: string): string => collectorName(configuration, collector);
  return {
    ...{ line, title: words.title(periodText(period, language)), isDone: seen >= drawn - withoutFile },
    progress: words.progress(formatNumber(seen, language), formatNumber(drawn, language), withoutFile),
    list: folder === null ? '' : `proofs?do=list&sample=${line}`,
    consents: consents.map((consent) => ({
      ...{ place: consent.place, collector: nameOf(consent.collector), source: sourceText(consent.source, language) },
      ...{ given: recordTexts(consent, language).date, files: formatNumber(consent.proofs.length, language) },
      ...{ isSeen: isSeen(consent), hasFile: consent.files.length > 0 },
      to: `proofs?sample=${line}&consent=${consent.place}`,
    })),
    results: seen === 0 ? null : proofsView(collectors, language, nameOf),
  };
}

function consentView(
  { configuration }: Workspace,
  { line, drawn }: ListedProofSample,
  consents: readonly SampledConsent[],
  consent: SampledConsent,
  language: Language,
): object {
  const words = WORDS[language];
  const { labels } = words;
  const at = consents.indexOf(consent);
  const to = (other: SampledConsent | undefined): string =>
    other === undefined ? '' : `proofs?sample=${line}&consent=${other.place}`;
  const options: readonly (readonly [HeardWord, string])[] = [
    ['yes', labels.yes],
    ['no', labels.no],
    ['cannot-tell', labels.cannotTell],
  ];
  const recorded = recordTexts(consent, language);
  return {
    ...{ line, place: consent.place, consentId: consent.consentId, text: consent.text },
    collector: collectorName(configuration, consent.collector),
    title: words.consentTitle(formatNumber(consent.place, language), formatNumber(drawn, language)),
    ...{ back: `proofs?sample=${line}`, previous: to(consents[at - 1]), next: to(consents[at + 1]) },
    proofs: consent.proofs.map((proof, index) => ({
      ...{ file: printableInWord(proof.file), said: proofText(proof, consent.files, language), sha256: proof.sha256 },
      size: proof.bytes === null ? '' : sizeText(proof.bytes, language),
      to: consent.files.includes(proof.sha256)
        ? `proofs?do=proof&sample=${line}&consent=${consent.place}&file=${index + 1}`
        : '',
    })),
    questions: (consent.files.length === 0 ? [] : consent.asked).map((question, index) => ({
      ...{ name: question, label: words.questions[question], recorded: recorded[question] },
      heading: proofSampleWords(language).recorded[question],
      options: options.map(([value, label], place) => ({
        ...{ value, label, isChosen: consent.answers[question] === value },
        isFirst: index === 0 && place === 0,
      })),
    })),
  };
}

function isSeen({ answers }: SampledConsent): boolean {
  return Object.keys(answers).length > 0;
}

async function opened(visit: Visit): Promise<Workspace> {
  return await workspaceNow(visit, { mayLackSources: true });
}

async function draw(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { house, place, language, now } = visit;
  const read = DRAW.safeParse(Object.fromEntries(form));
  if (!read.success) return { show: await proofsPageView(visit, mistaken(language)), status: 422 };
  const { size, seed, by } = read.data;
  house.jobs.begin(place.id, 'proof-sample', async (_, signal) => {
    const options = { size, signal, ...(seed === '' ? {} : { seed }) };
    return await sampleProofs(await opened(visit), options, { by, at: now() });
  });
  return { go: 'proofs' };
}

/** Records the answers about a consent, and goes to the next one with a proof and without answers. */
async function recordAnswers(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { language, now } = visit;
  const read = SEEN.safeParse(Object.fromEntries(form));
  visit.query.set('sample', form.get('sample') ?? '');
  visit.query.set('consent', form.get('consent') ?? '');
  const answers = read.success ? answersIn(read.data) : {};
  if (!read.success || Object.keys(answers).length === 0)
    return { show: await proofsPageView(visit, mistaken(language)), status: 422 };
  const { sample, consent, by, text } = read.data;
  try {
    const workspace = await opened(visit);
    const said = { answers, ...(text === '' ? {} : { text }) };
    const line = await recordSeen(workspace, sample, consent, said, { by, at: now() });
    const consents = await readProofSample(workspace, sample);
    const later = [...consents.filter(({ place }) => place > consent), ...consents].find(
      (one) => one.files.length > 0 && !isSeen(one),
    );
    const recorded = line === null ? '' : `&recorded=${line}`;
    return { go: `proofs?sample=${sample}${later === undefined ? '' : `&consent=${later.place}`}${recorded}` };
  } catch (error) {
    return { show: await proofsPageView(visit, { error }), status: 422 };
  }
}

function answersIn(
  given: Readonly<{ [question in ProofQuestion]?: HeardWord | undefined }>,
): Readonly<Partial<Record<ProofQuestion, HeardWord>>> {
  return Object.fromEntries(
    PROOF_QUESTIONS.flatMap((question) =>
      given[question] === undefined ? [] : [[question, given[question]] as const],
    ),
  );
}

function mistaken(language: Language): { readonly mistake: string } {
  return { mistake: WORDS[language].labels.nothingSaid };
}

/** A proof file of a drawn consent, as a download: whatever it is, no browser opens it as one of our pages. */
async function proofFile({ state, query }: Visit): Promise<Answer> {
  const nothing = { answer: new Response(null, { status: 404 }) };
  const [line, consent, file] = ['sample', 'consent', 'file'].map((name) => LINE.safeParse(query.get(name)).data);
  if (state.kind !== 'ready' || line === undefined || consent === undefined || file === undefined) return nothing;
  const { read: proof } = await tried(() => openProof(state.workspace, line, consent, file), null);
  if (proof === null) return nothing;
  return { answer: fileToSave(Readable.toWeb(proof.content) as ReadableStream, proof) };
}

async function savedList({ state, query, place }: Visit): Promise<Answer> {
  if (state.kind !== 'ready') return { go: 'start' };
  const { read: samples } = await tried<readonly ListedProofSample[]>(() => listProofSamples(state.workspace), []);
  const folder = samples.find(({ line }) => String(line) === query.get('sample'))?.folder ?? null;
  return folder === null
    ? { go: 'proofs' }
    : { answer: savedFile(join(place.directory, 'reports', folder, 'proofs.xlsx')) };
}
