import { shortenPrintable } from '../../src/print/printable.ts';
import { defineReport, type ReportDefinition, type ReportDocument, type ReportInput } from '../../src/print/report.ts';
import { type PageSettings, pageTemplate } from '../../src/print/templates.ts';
import type { AgreedActionsView } from '../parts/actions/part.ts';
import { draftMark } from '../parts/gap-lists.ts';
import type { HearingView } from '../parts/hearing/part.ts';
import { managementAgreedActions } from './agreed-actions.ts';
import { type BasesView, basesView } from './bases.ts';
import { type BoardView, boardView } from './board.ts';
import { type ChangesView, changesView } from './changes.ts';
import { codesAttachment } from './codes.ts';
import { type CompletenessView, completenessView } from './completeness.ts';
import { type ManagementContext, managementContext } from './context.ts';
import { type CoverView, coverView } from './cover.ts';
import { type ExposureView, exposureView } from './exposure.ts';
import { managementHearingView } from './hearing.ts';
import { type OwnPartView, ownPartView } from './own-part.ts';
import { type SideBySideView, sideBySideView } from './side-by-side.ts';
import { type SignOffView, signOffView } from './sign-off.ts';
import { type StopsView, stopsView } from './stops.ts';
import { type TodoView, todoView } from './todo.ts';

export interface ManagementView {
  readonly cover: CoverView;
  readonly board: BoardView;
  readonly todo: TodoView;
  /** Null if this is a first version and nothing was changed later. */
  readonly changes: ChangesView | null;
  readonly sideBySide: SideBySideView;
  /** Replies and decisions; null if there is no register of them. */
  readonly hearing: HearingView | null;
  /** Null if nobody agreed on any. */
  readonly agreedActions: AgreedActionsView | null;
  readonly ownPart: OwnPartView;
  readonly stops: StopsView;
  readonly bases: BasesView;
  readonly exposure: ExposureView;
  readonly completeness: CompletenessView;
  readonly signOff: SignOffView;
}

/** The report for the company: all call centres together, and its own part. */
export const report: ReportDefinition = defineReport({
  id: 'management',
  title: { nl: 'Rapport voor het bedrijf', en: 'Report for the company' },
  documents: managementDocuments,
});

async function* managementDocuments(input: ReportInput): AsyncGenerator<ReportDocument> {
  const page = pageTemplate<ManagementView>(new URL('report.hbs', import.meta.url));
  const context = managementContext(input);
  const title = context.words.title(context.client, context.period);
  yield {
    file: 'management.pdf',
    title,
    language: input.language,
    html: page(managementView(context), pageSettings(context, title), context.words),
    attachments: await codesAttachment(context, input),
  };
}

/** What the template shows; every text is whole. */
export function managementView(context: ManagementContext): ManagementView {
  return {
    cover: coverView(context),
    board: boardView(context),
    todo: todoView(context),
    changes: changesView(context),
    sideBySide: sideBySideView(context),
    hearing: managementHearingView(context),
    agreedActions: managementAgreedActions(context),
    ownPart: ownPartView(context),
    stops: stopsView(context),
    bases: basesView(context),
    exposure: exposureView(context),
    completeness: completenessView(context),
    signOff: signOffView(context),
  };
}

function pageSettings(context: ManagementContext, title: string): PageSettings {
  const { words, client, period, summary } = context;
  return {
    language: words.language,
    title,
    header: { left: client, right: `${words.labels.report}, ${period}` },
    footer: `${words.labels.confidential} ${words.labels.run} ${shortenPrintable(summary.run_id.slice(0, 12), 12)}`,
    of: words.labels.of,
    mark: draftMark(summary.status, words.language),
  };
}
