import { dueDay } from '../../src/model/reply-day.ts';
import type { FindingWithProof } from '../../src/model/results.ts';
import type { VendorSummary } from '../../src/model/summary.ts';
import { shortenPrintable } from '../../src/print/printable.ts';
import { defineReport, type ReportDefinition, type ReportDocument, type ReportInput } from '../../src/print/report.ts';
import { type PageSettings, pageTemplate } from '../../src/print/templates.ts';
import type { AgreedActionsView } from '../parts/actions/part.ts';
import { draftMark } from '../parts/gap-lists.ts';
import type { HearingView } from '../parts/hearing/part.ts';
import type { LaterView } from '../parts/later-deliveries/part.ts';
import type { OmissionsView } from '../parts/omissions/part.ts';
import { type ReplyView, replyView } from '../parts/reply/part.ts';
import { vendorAgreedActions } from './agreed-actions.ts';
import type { PlacedFinding } from './alike.ts';
import { type ChangesView, changesView } from './changes.ts';
import { type CompletenessView, completenessView } from './completeness.ts';
import { type ConcentrationView, concentrationView } from './concentration.ts';
import { callKey, type VendorContext, vendorContext } from './context.ts';
import {
  type ActionsView,
  actionsView,
  type CoverView,
  coverView,
  type VerdictBarView,
  verdictBarView,
} from './cover.ts';
import {
  type ElsewhereFinding,
  type ElsewhereView,
  elsewhereCsv,
  elsewhereView,
  findingsElsewhere,
} from './elsewhere.ts';
import { type FindingGroupView, findingGroups, findingsCsv, volumesOf } from './finding-rows.ts';
import { vendorHearingView } from './hearing.ts';
import { type HoursView, hoursView } from './hours.ts';
import { vendorLaterView } from './later.ts';
import { type MethodView, methodView } from './method.ts';
import { vendorOmissions } from './omissions.ts';
import { type OverTimeView, overTimeView } from './over-time.ts';
import { type PartiesView, partiesView } from './parties.ts';
import { type PenalisedCall, type PenaltyView, penalisedCalls, penaltyCsv, penaltyView } from './penalty.ts';
import { type Places, placesOf } from './places.ts';
import { type StopsView, stopsView } from './stops.ts';
import { type StoriesView, storiesView } from './stories.ts';
import { filesCsv, type SurenessView, surenessView } from './sureness.ts';
import { FINDINGS_PER_VOLUME, volumeFile, volumeStem } from './volumes.ts';

export interface FindingsView {
  readonly lead: string;
  readonly continued: string | null;
  readonly groups: readonly FindingGroupView[];
}

export interface VendorView {
  readonly cover: CoverView;
  readonly changes: ChangesView | null;
  /** Signs that its log leaves calls out, and what was changed in its favour; null if there are none. */
  readonly omissions: OmissionsView | null;
  readonly actions: ActionsView;
  readonly verdicts: VerdictBarView | null;
  readonly reply: ReplyView;
  readonly parties: PartiesView;
  /** The findings in calls of others for which it is responsible; null if there are none. */
  readonly elsewhere: ElsewhereView | null;
  readonly overTime: OverTimeView;
  readonly hours: HoursView;
  readonly stops: StopsView;
  readonly concentration: ConcentrationView;
  readonly stories: StoriesView;
  readonly findings: FindingsView;
  /** Calls that were changed after delivery; null if there are none. */
  readonly later: LaterView | null;
  /** Replies and decisions; null if there is no register of them. */
  readonly hearing: HearingView | null;
  /** Null if nobody agreed on any. */
  readonly agreedActions: AgreedActionsView | null;
  readonly penalty: PenaltyView;
  readonly sureness: SurenessView;
  readonly completeness: CompletenessView;
  readonly method: MethodView;
}

export interface AnnexView {
  readonly kicker: string;
  readonly heading: string;
  readonly findings: FindingsView;
}

/** The report for a call centre: one PDF, and annexes if it has many findings. */
export const report: ReportDefinition = defineReport({
  id: 'vendor',
  title: { nl: 'Rapport per callcenter', en: 'Report per call centre' },
  size: (findings) => total(findings.map((each) => Math.max(1, Math.ceil(each / FINDINGS_PER_VOLUME)))),
  documents: vendorDocuments,
});

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

async function* vendorDocuments(input: ReportInput): AsyncGenerator<ReportDocument> {
  const main = pageTemplate<VendorView>(new URL('report.hbs', import.meta.url));
  const annex = pageTemplate<AnnexView>(new URL('annex.hbs', import.meta.url));
  for (const vendor of input.summary.vendors) {
    const context = vendorContext(input, vendor);
    const rows = await input.findings(vendor.id);
    const volumes = volumesOf(context, rows);
    const penalised = penalisedCalls(context, volumes.flat());
    const places = placesOf(context, rows);
    const elsewhere = findingsElsewhere(context, await input.findingsElsewhere(vendor.id), (id) =>
      input.recordCode(vendor.id, id),
    );
    for (const [index, findings] of volumes.entries()) {
      const title = titleOf(context, index);
      const settings = pageSettings(context, title, index);
      const groups = findingGroups(context, findings, index === 0 ? places : null, csvName(context, index));
      const html =
        index === 0
          ? main(
              vendorView(context, { rows, groups, places, penalised, elsewhere, annexes: volumes.length - 1 }),
              settings,
              context.words,
            )
          : annex(annexView(context, groups, findings, index), settings, context.words);
      yield {
        file: volumeFile(vendor, index),
        title,
        language: input.language,
        html,
        attachments: attachmentsOf(context, findings, index, { penalised, elsewhere }),
      };
    }
  }
}

/** The findings of a volume as CSV; in the first also those on calls of others, and the calls of the contract penalty. */
function attachmentsOf(
  context: VendorContext,
  findings: readonly PlacedFinding[],
  volume: number,
  { penalised, elsewhere }: Pick<VendorRows, 'penalised' | 'elsewhere'>,
): ReportDocument['attachments'] {
  const { vendor, words } = context;
  const listed = { name: csvName(context, volume), description: words.attachment };
  const fined = { name: penaltyCsvName(vendor), description: words.details.penaltyAttachment };
  const files = { name: `vendor-${vendor.id}-files.csv`, description: words.details.filesAttachment };
  const others = { name: elsewhereCsvName(vendor), description: words.details.elsewhereAttachment };
  return [
    ...(findings.length === 0 ? [] : [{ ...listed, content: findingsCsv(context, findings) }]),
    ...(volume > 0 || elsewhere.length === 0 ? [] : [{ ...others, content: elsewhereCsv(elsewhere) }]),
    ...(volume > 0 ? [] : [{ ...files, content: filesCsv(context) }]),
    ...(volume > 0 || penalised.length === 0 ? [] : [{ ...fined, content: penaltyCsv(context, penalised) }]),
  ];
}

/** The data of the parts about individual calls. */
export interface VendorRows {
  /** All findings on calls of the vendor. */
  readonly rows: readonly FindingWithProof[];
  /** Those of the first volume, by rule. */
  readonly groups: readonly FindingGroupView[];
  readonly places: Places;
  readonly penalised: readonly PenalisedCall[];
  /** Findings for which it is responsible on calls of others. */
  readonly elsewhere: readonly ElsewhereFinding[];
  readonly annexes: number;
}

/** What the report's template shows; every text is whole. */
export function vendorView(
  context: VendorContext,
  { rows, groups, places, penalised, elsewhere, annexes }: VendorRows,
): VendorView {
  const numbers = new Map(rows.map((row) => [callKey(context, row), row.number]));
  return {
    cover: coverView(context),
    changes: changesView(context, places),
    omissions: vendorOmissions(context),
    actions: actionsView(context, places),
    verdicts: verdictBarView(context),
    reply: replyView(context.vendor, context.names.client, context.words.language, dueDay(context.summary)),
    parties: partiesView(context, places),
    elsewhere: elsewhereView(context, elsewhere, elsewhereCsvName(context.vendor)),
    overTime: overTimeView(context, places),
    hours: hoursView(context),
    stops: stopsView(context, numbers, places),
    concentration: concentrationView(context, rows),
    stories: storiesView(context, rows, places),
    findings: findingsView(context, groups, annexes),
    later: vendorLaterView(context),
    hearing: vendorHearingView(context),
    agreedActions: vendorAgreedActions(context),
    penalty: penaltyView(context, penalised, penaltyCsvName(context.vendor), places),
    sureness: surenessView(context),
    completeness: completenessView(context),
    method: methodView(context),
  };
}

function findingsView(context: VendorContext, groups: readonly FindingGroupView[], annexes: number): FindingsView {
  const { vendor, words, names, summary } = context;
  const lead =
    vendor.findings === 0
      ? words.findingsEmpty(names, vendor.calls, summary.rules.length)
      : `${words.findingsLead(vendor.findings, context.found.length, annexes, csvName(context, 0))} ${words.details.agents}`;
  const continued =
    annexes === 0
      ? null
      : words.findingsContinued(
          FINDINGS_PER_VOLUME,
          vendor.findings,
          volumeFile(vendor, 1),
          volumeFile(vendor, annexes),
        );
  return { lead, continued, groups };
}

function annexView(
  context: VendorContext,
  groups: readonly FindingGroupView[],
  findings: readonly PlacedFinding[],
  volume: number,
): AnnexView {
  const { vendor, words, names } = context;
  const first = findings[0]?.position ?? 0;
  const last = findings.at(-1)?.position ?? 0;
  return {
    kicker: `${words.labels.annex} ${words.number(volume)}`,
    heading: names.vendor,
    findings: {
      lead: words.findingsAnnexLead(first, last, vendor.findings, volumeFile(vendor, 0), csvName(context, volume)),
      continued: null,
      groups,
    },
  };
}

function pageSettings(context: VendorContext, title: string, volume: number): PageSettings {
  const { words, names, period, summary } = context;
  const { labels } = words;
  return {
    language: words.language,
    title,
    header: {
      left: shortenPrintable(names.vendor, 60),
      right: volume === 0 ? `${labels.report}, ${period}` : `${labels.annex} ${words.number(volume)}, ${period}`,
    },
    footer: `${labels.confidential} ${labels.run} ${summary.run_id.slice(0, 12)}`,
    of: labels.of,
    mark: draftMark(summary.status, words.language),
  };
}

function titleOf(context: VendorContext, volume: number): string {
  const { words, names, period } = context;
  return volume === 0 ? words.title(names, period) : words.annexTitle(names, period, volume);
}

function csvName(context: VendorContext, volume: number): string {
  return `${volumeStem(context.vendor, volume)}.csv`;
}

function elsewhereCsvName(vendor: VendorSummary): string {
  return `vendor-${vendor.id}-elsewhere.csv`;
}

function penaltyCsvName(vendor: VendorSummary): string {
  return `vendor-${vendor.id}-penalty.csv`;
}
