import type { FindingRow } from '../../src/model/results.ts';
import type { VendorSummary } from '../../src/model/summary.ts';
import { shortened } from '../../src/render/printable.ts';
import { defineReport, type ReportDefinition, type ReportDocument, type ReportInput } from '../../src/render/report.ts';
import { type PageSettings, pageTemplate } from '../../src/render/templates.ts';
import { type ChangesView, changesView } from './changes.ts';
import { type CompletenessView, completenessView } from './completeness.ts';
import { type ConcentrationView, concentrationView } from './concentration.ts';
import { type VendorContext, vendorContext } from './context.ts';
import {
  type ActionsView,
  actionsView,
  type CoverView,
  coverView,
  type VerdictBarView,
  verdictBarView,
} from './cover.ts';
import {
  FINDINGS_PER_VOLUME,
  type FindingGroupView,
  findingGroups,
  findingsCsv,
  type PlacedFinding,
  volumesOf,
} from './finding-rows.ts';
import { type HoursView, hoursView } from './hours.ts';
import { type MethodView, methodView } from './method.ts';
import { type OverTimeView, overTimeView } from './over-time.ts';
import { type PartiesView, partiesView } from './parties.ts';
import { type PenalisedCall, type PenaltyView, penalisedCalls, penaltyCsv, penaltyView } from './penalty.ts';
import { type StopsView, stopsView } from './stops.ts';
import { type StoriesView, storiesView } from './stories.ts';
import { type SurenessView, surenessView } from './sureness.ts';

export interface FindingsView {
  readonly heading: string;
  readonly lead: string;
  readonly continued: string | null;
  readonly columns: readonly string[];
  readonly groups: readonly FindingGroupView[];
}

export interface VendorView {
  readonly cover: CoverView;
  readonly changes: ChangesView | null;
  readonly actions: ActionsView;
  readonly verdicts: VerdictBarView | null;
  readonly parties: PartiesView;
  readonly overTime: OverTimeView;
  readonly hours: HoursView;
  readonly stops: StopsView;
  readonly concentration: ConcentrationView;
  readonly stories: StoriesView;
  readonly findings: FindingsView;
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

/** The report that a call centre gets: one PDF, and annexes where it has many findings. */
export const report: ReportDefinition = defineReport({
  id: 'vendor',
  title: { nl: 'Rapport per callcenter', en: 'Report per call centre' },
  documents: vendorDocuments,
});

async function* vendorDocuments(input: ReportInput): AsyncGenerator<ReportDocument> {
  const main = pageTemplate<VendorView>(new URL('report.hbs', import.meta.url));
  const annex = pageTemplate<AnnexView>(new URL('annex.hbs', import.meta.url));
  for (const vendor of input.summary.vendors) {
    const context = vendorContext(input, vendor);
    const rows = await input.findings(vendor.id);
    const volumes = volumesOf(context, rows);
    const penalised = penalisedCalls(context, volumes.flat());
    for (const [index, findings] of volumes.entries()) {
      const title = titleOf(context, index);
      const settings = pageSettings(context, title, index);
      const groups = findingGroups(context, findings);
      const html =
        index === 0
          ? main(vendorView(context, { rows, groups, penalised, annexes: volumes.length - 1 }), settings)
          : annex(annexView(context, groups, findings, index), settings);
      yield {
        file: fileName(vendor, index),
        title,
        language: input.language,
        html,
        attachments: [
          ...(findings.length === 0
            ? []
            : [
                {
                  name: csvName(context, index),
                  description: context.words.attachment,
                  content: findingsCsv(context, findings),
                },
              ]),
          ...(index > 0 || penalised.length === 0
            ? []
            : [
                {
                  name: penaltyCsvName(vendor),
                  description: context.words.details.penaltyAttachment,
                  content: penaltyCsv(context, penalised),
                },
              ]),
        ],
      };
    }
  }
}

/** What the parts that name single calls are made of. */
export interface VendorRows {
  /** All findings on calls of the vendor. */
  readonly rows: readonly FindingRow[];
  /** Those of the first volume, by rule. */
  readonly groups: readonly FindingGroupView[];
  readonly penalised: readonly PenalisedCall[];
  readonly annexes: number;
}

/** What the report's template shows; every text is whole. */
export function vendorView(context: VendorContext, { rows, groups, penalised, annexes }: VendorRows): VendorView {
  const numbers = new Map(rows.map((row) => [row.call_id, row.number]));
  return {
    cover: coverView(context),
    changes: changesView(context),
    actions: actionsView(context),
    verdicts: verdictBarView(context),
    parties: partiesView(context),
    overTime: overTimeView(context),
    hours: hoursView(context),
    stops: stopsView(context, numbers),
    concentration: concentrationView(context),
    stories: storiesView(context, rows),
    findings: findingsView(context, groups, annexes),
    penalty: penaltyView(context, penalised, penaltyCsvName(context.vendor)),
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
      : words.findingsContinued(FINDINGS_PER_VOLUME, vendor.findings, fileName(vendor, 1), fileName(vendor, annexes));
  return { heading: words.labels.findings, lead, continued, columns: findingColumns(context), groups };
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
      heading: words.labels.findings,
      lead: words.findingsAnnexLead(first, last, vendor.findings, csvName(context, volume)),
      continued: null,
      columns: findingColumns(context),
      groups,
    },
  };
}

function findingColumns(context: VendorContext): readonly string[] {
  const { labels } = context.words;
  return ['', labels.moment, labels.number, labels.judgement, labels.responsible, labels.source];
}

function pageSettings(context: VendorContext, title: string, volume: number): PageSettings {
  const { words, names, period, summary } = context;
  const { labels } = words;
  return {
    language: words.language,
    title,
    header: {
      left: shortened(names.vendor, 60),
      right: volume === 0 ? `${labels.report}, ${period}` : `${labels.annex} ${words.number(volume)}, ${period}`,
    },
    footer: `${labels.confidential} ${labels.run} ${summary.run_id.slice(0, 12)}`,
    of: labels.of,
  };
}

function titleOf(context: VendorContext, volume: number): string {
  const { words, names, period } = context;
  return volume === 0 ? words.title(names, period) : words.annexTitle(names, period, volume);
}

/** `vendor-alfa.pdf`, `vendor-alfa-bijlage-01.pdf`: the names of the data contract, in every language. */
function fileName(vendor: VendorSummary, volume: number): string {
  return `${stem(vendor, volume)}.pdf`;
}

function csvName(context: VendorContext, volume: number): string {
  return `${stem(context.vendor, volume)}.csv`;
}

function penaltyCsvName(vendor: VendorSummary): string {
  return `vendor-${vendor.id}-penalty.csv`;
}

function stem(vendor: VendorSummary, volume: number): string {
  return volume === 0 ? `vendor-${vendor.id}` : `vendor-${vendor.id}-bijlage-${String(volume).padStart(2, '0')}`;
}
