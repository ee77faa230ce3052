import { numberText } from '../../../../reports/parts/dossier/number-text.ts';
import {
  callTable,
  complaintTable,
  consentTable,
  handoverTable,
  legalFormTable,
  listedTable,
  objectionTable,
  ownerTable,
  type PartsContext,
  partsContext,
  registerTable,
  rejectedTable,
  relationTable,
  revisionTable,
  type TableView,
  timelineTable,
  vendorUseTable,
} from '../../../../reports/parts/dossier/parts.ts';
import { storyChart } from '../../../../reports/parts/dossier/story-chart.ts';
import { type DossierFile, type DossierOutcome, dossierWorkspace, type Language, readDossier } from '../../../index.ts';
import { formatDuring } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { markup } from '../../../print/templates.ts';
import { folderCards, savedByPage } from '../../folder-cards.ts';
import { jobView } from '../../job-view.ts';
import { needsLoaded } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { beginJob, inWorkspace, lastOutcome, type WorkspaceVisit } from '../../workspace-job.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type NumberWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

/** The number or person asked about. A number is never part of an address: it arrives as a form. */
interface Asked {
  readonly number: string;
  /** Empty: everybody who has or had the number. */
  readonly person: string;
}

export const page: Page = definePage({
  order: 70,
  group: 'judge',
  isEmpty: needsLoaded,
  title: { nl: 'Eén nummer', en: 'One number' },
  view: inWorkspace((visit) => ({ show: numberView(visit) })),
  actions: { look: inWorkspace(look), make },
  routes: { 'GET file': savedByPage },
});

interface Shown {
  readonly asked: Asked;
  readonly about: object | null;
  readonly error: unknown;
}

function numberView(visit: Visit, shown?: Shown): object {
  const words = WORDS[visit.language];
  const made = shown === undefined ? lastOutcome<DossierOutcome>(visit, 'dossier') : undefined;
  const { running, problem } = jobView(visit, 'number', shown === undefined ? ['dossier'] : [], shown?.error ?? null);
  return {
    labels: words.labels,
    running,
    problem,
    asked: shown?.asked ?? { number: '', person: '' },
    about: shown?.about ?? null,
    made: made === undefined ? null : madeView(made, words),
    folders: folderCards(visit, 'number', ['dossier']),
  };
}

function madeView({ number, known, status }: DossierOutcome, words: NumberWords): object {
  return {
    text: known ? words.made(number) : words.madeOfNothing(number),
    isDraft: status === 'draft',
  };
}

function askedIn(form: URLSearchParams): Asked {
  return { number: (form.get('number') ?? '').trim(), person: (form.get('person') ?? '').trim() };
}

/** Shows what is known; the question is not kept. */
async function look(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { house, place, workspace, language } = visit;
  const asked = askedIn(form);
  try {
    const found = await house.jobs.ask(place.id, async (signal) => {
      return await readDossier(workspace, asked.number, { signal, language, ...personOf(asked) });
    });
    return { show: numberView(visit, { asked, about: dossierView(found, language), error: null }) };
  } catch (error) {
    return { show: numberView(visit, { asked, about: null, error }), status: 422 };
  }
}

/** Makes the dossier. The page that follows shows only the last digits of its number. */
function make(visit: Visit, form: URLSearchParams): Answer {
  const asked = askedIn(form);
  beginJob(visit, 'dossier', async (workspace, progress, signal) => {
    const withProofs = form.get('withProofs') === 'yes' ? { withProofs: true } : {};
    const options = { signal, environment: visit.house.environment, ...personOf(asked), ...withProofs };
    return await dossierWorkspace(workspace, asked.number, progress, options);
  });
  return { go: 'number' };
}

function personOf({ person }: Asked): { readonly person?: string } {
  return person === '' ? {} : { person };
}

function dossierView({ base, dossier, status }: DossierFile, language: Language): object {
  const words = WORDS[language];
  const context = partsContext(base, language, dossier.person !== null);
  const { figures } = dossier;
  const number = (value: number): string => formatNumber(value, language);
  const story = storyChart(context, dossier);
  const during = formatDuring(base.period.from, base.period.to, language);
  return {
    number: numberText(dossier.number),
    known: dossier.known,
    isDraft: status === 'draft',
    sentences: [
      ...(dossier.known ? context.words.known(figures, during) : [words.labels.unknown]),
      ...(figures.outbound === 0 && figures.left_out.calls === 0
        ? [context.words.noCalls(base.vendors, figures.replaced_calls)]
        : []),
      ...(figures.left_out.calls + figures.left_out.records > 0
        ? [words.leftOut(number(figures.left_out.calls + figures.left_out.records))]
        : []),
    ],
    figures: [
      { value: number(figures.calls), label: words.labels.calls, tone: '' },
      {
        value: number(figures.verdicts.violation - figures.without_proof),
        label: words.labels.violations,
        tone: 'violation',
      },
      { value: number(dossier.objections.length), label: words.labels.objections, tone: '' },
      { value: number(dossier.consents.length), label: words.labels.consents, tone: '' },
    ],
    hasFindings: dossier.calls.some(({ findings }) => findings.length > 0),
    story: story === null ? null : { ...story, svg: markup(story.svg) },
    timeline: timelineTable(context, dossier),
    calls: callTable(context, dossier),
    records: recordsOf(context, dossier),
  };
}

/** Records other than calls; a closing sentence lists the kinds of which there are none. */
function recordsOf(context: PartsContext, dossier: DossierFile['dossier']): readonly TableView[] {
  const always = [
    ownerTable(context, dossier),
    objectionTable(context, dossier),
    consentTable(context, dossier),
    relationTable(context, dossier),
    handoverTable(context, dossier),
    registerTable(context, dossier),
    complaintTable(context, dossier),
  ];
  const seldom = [
    legalFormTable(context, dossier),
    vendorUseTable(context, dossier),
    listedTable(context, dossier),
    rejectedTable(context, dossier),
    revisionTable(context, dossier),
  ].filter(({ nothing }) => nothing === null);
  const found = always.filter(({ nothing }) => nothing === null);
  return [...found, ...seldom, ...always.filter(({ nothing }) => nothing !== null)];
}
