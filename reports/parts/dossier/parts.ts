import { columnName } from '../../../src/language/column-words.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import type { CheckDocumentation } from '../../../src/model/completeness.ts';
import type { Language } from '../../../src/model/configuration.ts';
import type { Dossier, DossierCall, DossierConsent, DossierSaid, EvidenceBase } from '../../../src/model/dossier.ts';
import type { Origin } from '../../../src/model/explanation.ts';
import { maskNumbers } from '../../../src/model/masked-numbers.ts';
import { escapeMarkup } from '../../../src/print/markup.ts';
import { bothEnds, printable, shortenPrintable } from '../../../src/print/printable.ts';
import { type Markup, markup } from '../../../src/print/templates.ts';
import type { GapList } from '../gap-lists.ts';
import { isUnneeded } from '../unneeded-feeds.ts';
import { words as english } from './words.en.ts';
import { type ColumnName, type DossierWords, words as dutch, type PartName } from './words.nl.ts';

/** A table cell: its text, with small print below. */
export interface CellView {
  readonly text: string | Markup;
  readonly minor: readonly string[];
  readonly tone: string;
}

/** A table of records; without records, the sentence `nothing` says what was not found. */
export interface TableView {
  readonly id: string;
  readonly heading: string;
  readonly nothing: string | null;
  /** Says that rows are left out; null if none are. */
  readonly cut: string | null;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly (readonly CellView[])[];
}

export interface ColumnView {
  readonly head: string;
  readonly width: string;
  /** Cells with figures, which are aligned. */
  readonly isFigure: boolean;
}

/** The input of the parts of a dossier. */
export interface PartsContext {
  readonly language: Language;
  readonly words: DossierWords;
  readonly vendorName: (id: string) => string;
  /** How many call centres the company has. */
  readonly vendors: number;
  /** Only rows that belong to one person were kept. */
  readonly isOfPerson: boolean;
  /** Whether any hand-over of a stop is loaded, and the call centres without one. */
  readonly stopDeliveries: { readonly loaded: boolean; readonly unknown: readonly string[] };
  /** Whether a file of hand-overs is loaded. */
  readonly hasHandovers: boolean;
}

const TEXT_LENGTH = 120;
/** A number that is called all day would fill books; the data hold the rest. */
const MOST_ROWS = 1000;
const NAME_LENGTH = 60;
/** Of the text of a reply; the data hold the rest. */
const SAID_LENGTH = 600;

export function partsContext(base: EvidenceBase, language: Language, isOfPerson: boolean): PartsContext {
  const names = new Map(base.vendors.map(({ id, name }) => [id, shownText(name, NAME_LENGTH)]));
  return {
    language,
    words: language === 'nl' ? dutch : english,
    vendorName: (id) => names.get(id) ?? shownText(id, NAME_LENGTH),
    vendors: base.vendors.length,
    isOfPerson,
    stopDeliveries: {
      loaded: base.vendors.some((vendor) => vendor.stops_delivered > 0),
      unknown: base.vendors.filter((vendor) => vendor.stops_delivered === 0).map(({ id }) => id),
    },
    hasHandovers: base.feeds.some(({ feed, files }) => feed === 'handovers' && files > 0),
  };
}

/** Text from data in printable form: without any telephone number, which could be somebody else's; cut to a length. */
export function shownText(text: string, length: number = TEXT_LENGTH): string {
  return shortenPrintable(maskNumbers(bothEnds(text)), length);
}

export function cell(text: string | Markup, minor: readonly (string | null)[] = [], tone = ''): CellView {
  return { text, minor: minor.filter((line): line is string => line !== null && line !== ''), tone };
}

/** A figure, aligned with those above and below it. */
function figureCell(figure: string): CellView {
  return cell(figure, [], 'figure');
}

/** Where a record is. */
function originCell({ source_file: file, source_row: row }: Origin, words: DossierWords): CellView {
  return file === null || row === null ? cell('') : cell(pathText(shownText(file)), [words.row(row)]);
}

/** A path, which breaks after a folder rather than within a name. */
function pathText(path: string): Markup {
  return markup(escapeMarkup(path).replaceAll('/', '/<wbr>'));
}

/** Columns in order, with their widths in millimetres. */
type Columns = Readonly<Partial<Record<ColumnName, number>>>;

function table(
  { words, isOfPerson }: PartsContext,
  name: PartName,
  columns: Columns,
  rows: readonly (readonly CellView[])[],
): TableView {
  return {
    id: name,
    heading: words.parts[name],
    nothing: rows.length > 0 ? null : isOfPerson ? words.nothingOfPerson : words.nothing[name],
    cut: rows.length > MOST_ROWS ? words.cut(MOST_ROWS, rows.length) : null,
    columns: Object.entries(columns).map(([name, width]) => ({
      head: words.columns[name as ColumnName],
      width: `${width}mm`,
      isFigure: false,
    })),
    rows: rows.slice(0, MOST_ROWS),
  };
}

export function ownerTable(context: PartsContext, { owners }: Dossier): TableView {
  const { words } = context;
  return table(
    context,
    'owners',
    { person: 44, period: 80, source: 50 },
    owners.map((owner) => [
      cell(shownText(owner.person_id)),
      cell(words.span(owner.from, owner.to), [owner.published_for_marketing === true ? words.published : null]),
      originCell(owner, words),
    ]),
  );
}

export function legalFormTable(context: PartsContext, { legal_forms: forms }: Dossier): TableView {
  const { words } = context;
  return table(
    context,
    'legalForms',
    { person: 44, form: 30, period: 50, source: 50 },
    forms.map((form) => [
      cell(shownText(form.person_id)),
      cell(words.forms[form.legal_form] ?? shownText(form.legal_form)),
      cell(words.span(form.from, form.to)),
      originCell(form, words),
    ]),
  );
}

export function callTable(context: PartsContext, { calls, revisions }: Dossier): TableView {
  const { words } = context;
  const isReplaced = calls.length === 0 && revisions.some((row) => row.way !== null);
  const view = callRows(context, calls);
  return isReplaced ? { ...view, nothing: words.callsReplaced } : view;
}

function callRows(context: PartsContext, calls: Dossier['calls']): TableView {
  const { words, isOfPerson } = context;
  // A person asks which data there are: what we think of the calls, and who made them by name, is no part of that.
  const widths = isOfPerson
    ? { when: 36, vendor: 46, basis: 50, source: 42 }
    : { when: 26, vendor: 30, verdict: 62, basis: 30, source: 26 };
  return table(
    context,
    'calls',
    widths,
    calls.map((call) => [
      cell(words.moment(call.local_time), [shownText(call.call_id), call.way === 'from' ? words.way.from : null]),
      cell(context.vendorName(call.vendor), [
        words.contact(call),
        call.talk_seconds === null || call.talk_seconds === 0 ? null : words.duration(call.talk_seconds),
        isOfPerson || call.agent === null || call.agent === '' ? null : words.agent(call.agent),
        call.recording === null ? null : words.recording(shownText(call.recording, NAME_LENGTH)),
      ]),
      ...(isOfPerson ? [] : [verdictCell(context, call)]),
      basisCell(context, call),
      originCell(call, words),
    ]),
  );
}

function verdictCell(context: PartsContext, call: DossierCall): CellView {
  const { words } = context;
  const replies = (call.said ?? []).flatMap((line) => replyLines(context, line));
  if (!call.is_judged) return cell(words.verdict(call), [words.notJudged, ...replies]);
  return cell(
    words.verdict(call),
    [...call.findings.map((finding) => printable(finding.told)), ...replies],
    call.verdict ?? '',
  );
}

/** A reply or decision, and its text. */
function replyLines({ words, vendorName }: PartsContext, said: DossierSaid): readonly string[] {
  const line = words.said(said, said.from === null ? null : vendorName(said.from));
  return [printable(line), ...(said.text === null ? [] : [words.quoted(shownText(said.text, SAID_LENGTH))])];
}

function basisCell({ words, isOfPerson }: PartsContext, call: DossierCall): CellView {
  const records = call.basis_records.flatMap(({ record_id: id, evidence, source_file: file, source_row: row }) => [
    `${shownText(id, NAME_LENGTH)}${file === null || row === null ? '' : ` (${shownText(file, NAME_LENGTH)}, ${words.row(row)})`}`,
    evidence === null || evidence === '' ? null : words.evidence(shownText(evidence, NAME_LENGTH)),
  ]);
  return cell(words.basis(call), [...records, ...(isOfPerson ? [] : notEnough(words, call))]);
}

/** The records that may cover a call without a basis, each with what it lacks. */
export function notEnough(words: DossierWords, { near_misses: records }: Pick<DossierCall, 'near_misses'>): string[] {
  return records.length === 0 ? [] : [words.notEnough, ...records.map(({ told }) => printable(told))];
}

export function objectionTable(context: PartsContext, { objections }: Dossier): TableView {
  const { words } = context;
  return table(
    context,
    'objections',
    { when: 34, recordedBy: 28, followUp: 80, source: 32 },
    objections.map((objection) => [
      cell(words.moment(objection.objected_at), [shownText(objection.objection_id), words.about[objection.about]]),
      cell(partyName(context, objection.recorded_by), [
        objection.channel === null ? null : words.channel(shownText(objection.channel, NAME_LENGTH)),
        objection.reported_at === null ? null : words.reported(objection.reported_at),
        objection.entity === null ? null : shownText(objection.entity, NAME_LENGTH),
      ]),
      cell('', words.followUp(objection, context.vendorName, context.stopDeliveries)),
      originCell(objection, words),
    ]),
  );
}

function partyName({ words, vendorName }: PartsContext, id: string | null): string {
  return id === null || id === 'client' ? words.party(id) : vendorName(id);
}

export function consentTable(context: PartsContext, { consents }: Dossier): TableView {
  const { words } = context;
  return table(
    context,
    'consents',
    { when: 38, scope: 56, proof: 46, source: 34 },
    consents.map((consent) => [
      cell(words.moment(consent.given_at), [
        `${words.kinds[consent.kind] ?? shownText(consent.kind)} ${shownText(consent.consent_id)}`,
        words.about[consent.about],
      ]),
      cell(words.consentScope(listed(consent.names), listed(consent.products)), consentEnd(context, consent)),
      cell(consent.evidence === null ? words.noProof : shownText(consent.evidence), [
        consent.collected_by === null ? null : words.collected(partyName(context, consent.collected_by)),
        consent.source === null ? null : (words.sources[consent.source] ?? shownText(consent.source, NAME_LENGTH)),
      ]),
      originCell(consent, words),
    ]),
  );
}

/** The proofs of consents, of one number or of several. */
export function proofTable(context: PartsContext, dossiers: readonly Pick<Dossier, 'proofs'>[]): TableView {
  const { words } = context;
  const proofs = dossiers.flatMap(({ proofs: own = [] }) => own);
  return table(
    context,
    'proofs',
    { proof: 62, made: 38, digest: 40, source: 34 },
    proofs.map((proof) => [
      cell(proof.copy ?? (proof.left_out === null ? '' : words.proofLeftOut[proof.left_out]), [
        words.proofOf(shownText(proof.consent_id), words.proofKinds[proof.kind ?? 'other'] ?? ''),
      ]),
      cell(proof.made_at === null ? '' : words.moment(proof.made_at)),
      cell('', proof.sha256?.match(/.{16}/gu) ?? []),
      originCell(proof, words),
    ]),
  );
}

function listed(items: readonly string[]): string {
  return shownText(items.join(', '));
}

function consentEnd({ words }: PartsContext, consent: DossierConsent): readonly (string | null)[] {
  return [
    consent.withdrawn_at === null ? null : words.withdrawn(consent.withdrawn_at),
    consent.expires_on === null ? null : words.expires(consent.expires_on),
  ];
}

export function relationTable(context: PartsContext, { relations }: Dossier): TableView {
  const { words } = context;
  return table(
    context,
    'relations',
    { period: 56, kind: 44, entity: 40, source: 34 },
    relations.map((relation) => [
      cell(words.span(relation.started_on, relation.ended_on), [
        shownText(relation.relation_id),
        words.about[relation.about],
      ]),
      cell(words.kinds[relation.kind] ?? shownText(relation.kind), [
        relation.product === null ? null : shownText(relation.product, NAME_LENGTH),
      ]),
      cell(shownText(relation.entity, NAME_LENGTH)),
      originCell(relation, words),
    ]),
  );
}

export function handoverTable(context: PartsContext, { handovers }: Dossier): TableView {
  const { words } = context;
  const view = table(
    context,
    'handovers',
    { when: 44, vendor: 46, kind: 46, source: 38 },
    handovers.map((handover) => [
      cell(words.moment(handover.delivered_at)),
      cell(context.vendorName(handover.vendor)),
      cell(words.kinds[handover.kind] ?? shownText(handover.kind), [
        handover.entity === null ? null : shownText(handover.entity, NAME_LENGTH),
      ]),
      originCell(handover, words),
    ]),
  );
  return context.hasHandovers ? view : { ...view, nothing: words.noHandovers };
}

export function registerTable(context: PartsContext, { register }: Dossier): TableView {
  const { words } = context;
  return table(
    context,
    'register',
    { period: 80, category: 44, source: 50 },
    register.map((entry) => [
      cell(words.span(entry.from, entry.to)),
      cell(words.categories[entry.category] ?? shownText(entry.category)),
      originCell(entry, words),
    ]),
  );
}

export function complaintTable(context: PartsContext, { complaints }: Dossier): TableView {
  const { words } = context;
  return table(
    context,
    'complaints',
    { when: 44, followUp: 80, source: 50 },
    complaints.map((complaint) => [
      cell(words.moment(complaint.about_day), [
        shownText(complaint.complaint_id),
        complaint.source === null
          ? null
          : (words.sources[complaint.source] ?? shownText(complaint.source, NAME_LENGTH)),
      ]),
      cell(words.complaintCalls(complaint.calls_around), [
        complaint.received_at === null ? null : words.reported(complaint.received_at),
      ]),
      originCell(complaint, words),
    ]),
  );
}

export function vendorUseTable(context: PartsContext, { used_by_vendors: uses }: Dossier): TableView {
  const { words, language } = context;
  return table(
    context,
    'vendorUse',
    { vendor: 50, what: 54, calls: 20, period: 50 },
    uses.map((use) => [
      cell(context.vendorName(use.vendor)),
      cell(words.uses[use.use] ?? use.use),
      cell(formatNumber(use.calls, language)),
      cell(words.span(use.first_day, use.last_day)),
    ]),
  );
}

export function listedTable(context: PartsContext, { listed: entries }: Dossier): TableView {
  const { words } = context;
  return table(
    context,
    'listed',
    { period: 110, source: 64 },
    entries.map((entry) => [cell(words.span(entry.from, entry.to)), originCell(entry, words)]),
  );
}

export function rejectedTable(context: PartsContext, { rejected }: Dossier): TableView {
  const { words } = context;
  return table(
    context,
    'rejected',
    { what: 44, reason: 66, source: 64 },
    rejected.map((row) => [
      cell(words.feeds[row.feed] ?? row.feed),
      cell(shownText(row.reason), [
        row.column === '' ? null : shownText(columnName(row.column, context.language), NAME_LENGTH),
      ]),
      originCell(row, words),
    ]),
  );
}

export function revisionTable(context: PartsContext, { revisions }: Dossier): TableView {
  const { words } = context;
  return table(
    context,
    'revisions',
    { what: 44, changed: 40, source: 45, replacedBy: 45 },
    revisions.map((row) => [
      cell(words.feeds[row.feed] ?? row.feed, [
        shownText(row.key),
        row.at === null ? null : words.moment(row.at),
        row.way === null ? null : words.way[row.way],
      ]),
      cell(shownText(row.columns.replaceAll('|', ', ')), [row.still_stands ? null : words.stoodOnly]),
      originCell(row, words),
      originCell({ source_file: row.replaced_by_file, source_row: row.replaced_by_row }, words),
    ]),
  );
}

interface Event {
  readonly at: string;
  readonly cells: readonly CellView[];
}

/** Everything that has a time, in order: what happened, and where it is recorded. */
export function timelineTable(context: PartsContext, dossier: Dossier): TableView {
  const { words, vendorName, isOfPerson } = context;
  const event = (
    at: string | null,
    what: string,
    minor: readonly (string | null)[],
    origin: Origin,
    tone = '',
  ): Event[] =>
    at === null ? [] : [{ at, cells: [cell(words.moment(at)), cell(what, minor, tone), originCell(origin, words)] }];
  const kindOf = (kind: string): string => words.kinds[kind] ?? shownText(kind);
  const { events: happenings } = words;
  const events: readonly Event[] = [
    ...dossier.owners.flatMap((row) => [
      ...event(row.from, happenings.owner(shownText(row.person_id)), [], row),
      ...event(row.to, happenings.ownerEnd(shownText(row.person_id)), [], row),
    ]),
    ...dossier.register.flatMap((row) => event(row.from, happenings.register, [], row)),
    ...dossier.relations.flatMap((row) => [
      ...event(row.started_on, happenings.relation(kindOf(row.kind)), [shownText(row.relation_id)], row),
      ...event(row.ended_on, happenings.relationEnd(kindOf(row.kind)), [shownText(row.relation_id)], row),
    ]),
    ...dossier.consents.flatMap((row) => [
      ...event(row.given_at, happenings.consent(kindOf(row.kind)), [shownText(row.consent_id)], row),
      ...event(row.withdrawn_at, happenings.withdrawn(kindOf(row.kind)), [shownText(row.consent_id)], row),
    ]),
    ...dossier.objections.flatMap((row) =>
      event(
        row.objected_at,
        happenings.objection,
        [shownText(row.objection_id), partyName(context, row.recorded_by)],
        row,
        'objection',
      ),
    ),
    ...dossier.handovers.flatMap((row) =>
      event(row.delivered_at, happenings.handover(vendorName(row.vendor), kindOf(row.kind)), [], row),
    ),
    ...dossier.calls.flatMap((row) =>
      isOfPerson
        ? event(row.local_time, happenings.call(vendorName(row.vendor), row), [], row)
        : event(
            row.local_time,
            happenings.call(vendorName(row.vendor), row),
            [words.verdict(row)],
            row,
            row.verdict ?? '',
          ),
    ),
    ...dossier.complaints.flatMap((row) =>
      event(row.about_day, happenings.complaint, [shownText(row.complaint_id)], row),
    ),
  ];
  // Texts of local times sort as the times do; simultaneous events keep the order of the lists above.
  const sorted = events
    .map((one, place) => ({ one, place }))
    .sort((a, b) => compare(a.one.at, b.one.at) || a.place - b.place);
  return table(
    context,
    'timeline',
    { when: 40, what: 84, source: 50 },
    sorted.map(({ one }) => one.cells),
  );
}

/** All gaps, with the calls that their figures count. */
export function listOf({ words }: PartsContext, { checked }: EvidenceBase, list: GapList): GapList {
  return { ...list, lead: `${list.lead} ${words.countedOver(checked.from, checked.to)}` };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** What the answer rests on. */
export interface BaseView {
  readonly heading: string;
  readonly lead: string;
  readonly missing: string | null;
  readonly periodsHeading: string;
  readonly periods: readonly string[];
  readonly checksHeading: string;
  readonly checksLead: string;
  /** Checks that found something; null if none did. */
  readonly checks: TableView | null;
  /** Those that found nothing, and those that were not possible; empty if there are none. */
  readonly cleanChecks: string;
  readonly filesHeading: string;
  readonly files: TableView;
  /** Kinds with one whole file each, in one sentence; empty: too few for one. */
  readonly filesAlike: string;
  readonly filesNote: string;
}

/** @param annex file that lists every file with its checksum, and every check */
export function baseView(
  context: PartsContext,
  base: EvidenceBase,
  checks: readonly CheckDocumentation[],
  annex: string,
): BaseView {
  const { words } = context;
  const hasFound = base.checks.some(({ results }) => results > 0);
  // Replies of call centres say nothing about calls that were made.
  const missing = base.feeds.filter((feed) => feed.files === 0 && feed.feed !== 'answers');
  const named = (isNeeded: boolean): readonly string[] =>
    missing.flatMap(({ feed }) => (isUnneeded(feed, base.period.from) === isNeeded ? [] : [words.feeds[feed] ?? feed]));
  return {
    heading: words.baseHeading,
    lead: words.baseLead(base.files.length, base.rows_read, base.rows_rejected, hasProofs(base)),
    missing: words.missingFeeds(named(true), named(false)),
    periodsHeading: words.periodsHeading,
    periods: base.vendors.map((vendor) => words.loaded(vendor, context.vendorName(vendor.id))),
    checksHeading: words.checksHeading,
    checksLead: [
      base.checks.length === 0 ? words.noChecks : words.checksLead(base.checked.from, base.checked.to),
      ...(base.judged_aside === undefined ? [] : [words.judgedAside(base.judged_aside)]),
    ].join(' '),
    checks: hasFound ? checksTable(context, base, checks) : null,
    cleanChecks: otherChecks(context, base, checks),
    filesHeading: words.filesHeading,
    ...filesOf(context, base),
    filesNote: words.filesNote(annex),
  };
}

/** Files that rows name are examined too: whether the proof is there, and is the one that the row describes. */
function hasProofs({ feeds }: EvidenceBase): boolean {
  return feeds.some(({ feed, facts }) => feed === 'proofs' && facts > 0);
}

interface CheckOfLog {
  readonly check: string;
  readonly vendor: string;
}

/** Checks without results, and those that lacked data, each with the logs that they are about. */
function otherChecks(context: PartsContext, base: EvidenceBase, documented: readonly CheckDocumentation[]): string {
  const { words } = context;
  const done = new Set(base.checks.map(({ check, vendor }) => JSON.stringify([check, vendor])));
  const undone = documented
    .flatMap(({ id: check, isOverall }) =>
      isOverall ? [{ check, vendor: '' }] : base.vendors.map(({ id: vendor }) => ({ check, vendor })),
    )
    .filter(({ check, vendor }) => !done.has(JSON.stringify([check, vendor])));
  const grouped = (checks: readonly CheckOfLog[]) => byLogs(context, checks, base, documented);
  return [
    words.cleanChecks(grouped(base.checks.filter(({ results }) => results === 0))),
    base.checks.length === 0 ? '' : words.undoneChecks(grouped(undone)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Titles of checks, those of the same logs together; null: all logs. */
function byLogs(
  { language, vendorName }: PartsContext,
  checks: readonly CheckOfLog[],
  base: EvidenceBase,
  documented: readonly CheckDocumentation[],
): readonly { readonly logs: readonly string[] | null; readonly checks: readonly string[] }[] {
  const groups = new Map<string, { readonly logs: readonly string[] | null; readonly checks: string[] }>();
  for (const id of new Set(checks.map(({ check }) => check))) {
    const vendors = checks.filter(({ check, vendor }) => check === id && vendor !== '').map(({ vendor }) => vendor);
    const isAll = vendors.length !== 1 && [0, base.vendors.length].includes(vendors.length);
    const logs = isAll ? null : vendors.map(vendorName);
    const group = groups.get(JSON.stringify(logs)) ?? { logs, checks: [] };
    groups.set(JSON.stringify(logs), group);
    group.checks.push(documented.find((check) => check.id === id)?.text[language].title ?? id);
  }
  return [...groups.values()];
}

/** Fewer stay in the table. */
const LEAST_ALIKE = 3;

/** Files of one kind from one sender share a row; kinds of which there is one whole file share a sentence. */
function filesOf(context: PartsContext, { files }: EvidenceBase): Pick<BaseView, 'files' | 'filesAlike'> {
  const { words, vendorName } = context;
  const groups = new Map<string, EvidenceBase['files'][number][]>();
  for (const file of files) {
    const key = JSON.stringify([file.feed, file.vendor]);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const all = [...groups.values()];
  const isWhole = (group: readonly EvidenceBase['files'][number][]): boolean =>
    group.length === 1 && group[0]?.rejected === 0 && group[0].feed !== 'calls';
  const alike = all.filter(isWhole);
  if (alike.length < LEAST_ALIKE) return { files: filesTable(context, all), filesAlike: '' };
  return {
    files: filesTable(
      context,
      all.filter((group) => !isWhole(group)),
    ),
    filesAlike: words.filesAlike(
      alike.map((group) => words.fileRows(fileGroup(group, words, vendorName), group[0]?.rows_read ?? 0)),
    ),
  };
}

function filesTable(
  { words, language, vendorName }: PartsContext,
  groups: readonly (readonly EvidenceBase['files'][number][])[],
): TableView {
  const total = (
    group: readonly EvidenceBase['files'][number][],
    value: (file: EvidenceBase['files'][number]) => number,
  ): CellView =>
    figureCell(
      formatNumber(
        group.reduce((sum, file) => sum + value(file), 0),
        language,
      ),
    );
  return {
    id: 'files',
    heading: words.filesHeading,
    nothing: null,
    cut: null,
    columns: [
      { head: words.columns.file, width: '90mm', isFigure: false },
      { head: words.columns.files, width: '28mm', isFigure: true },
      { head: words.columns.rows, width: '28mm', isFigure: true },
      { head: words.columns.rejected, width: '28mm', isFigure: true },
    ],
    rows: groups.map((group) => [
      cell(fileGroup(group, words, vendorName)),
      total(group, () => 1),
      total(group, (file) => file.rows_read),
      total(group, (file) => file.rejected),
    ]),
  };
}

function fileGroup(
  [file]: readonly EvidenceBase['files'][number][],
  words: DossierWords,
  vendorName: PartsContext['vendorName'],
): string {
  if (file === undefined) return '';
  const feed = words.feeds[file.feed] ?? file.feed;
  return file.vendor === null ? feed : `${feed}, ${vendorName(file.vendor)}`;
}

function checksTable(
  { words, language, vendorName }: PartsContext,
  base: EvidenceBase,
  documented: readonly CheckDocumentation[],
): TableView {
  const textOf = (id: string): CheckDocumentation['text'][Language] | undefined =>
    documented.find((check) => check.id === id)?.text[language];
  return {
    id: 'checks',
    heading: words.checksHeading,
    nothing: null,
    cut: null,
    columns: [
      { head: words.columns.check, width: '54mm', isFigure: false },
      { head: words.columns.vendor, width: '38mm', isFigure: false },
      { head: words.columns.examined, width: '64mm', isFigure: false },
      { head: words.columns.results, width: '18mm', isFigure: true },
    ],
    rows: base.checks
      .filter(({ results }) => results > 0)
      .map(({ check, vendor, examined, results }) => {
        const text = textOf(check);
        return [
          cell(text?.title ?? check),
          cell(vendor === '' ? words.everyVendor : vendorName(vendor)),
          cell(
            `${formatNumber(examined, language)} ${(examined === 1 ? text?.examined.one : text?.examined.many) ?? ''}`.trim(),
          ),
          figureCell(formatNumber(results, language)),
        ];
      }),
  };
}
