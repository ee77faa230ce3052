import type {
  AskedNumber,
  CallFacts,
  DossierCall,
  EvidenceBase,
  NumberFacts,
  RegulatorAnswer,
  RegulatorFacts,
} from '../../../src/model/dossier.ts';
import type { Origin } from '../../../src/model/explanation.ts';
import { csvText } from '../../../src/print/csv.ts';

type Cells = readonly (string | number | null)[];

/** The annexes to an answer that leaves the company, by file name: CSV, each row with the file and line that it comes from. */
export function annexes(base: EvidenceBase, answer: RegulatorFacts): Readonly<Record<string, string>> {
  const { dossiers, request, asked_days: days } = answer;
  return {
    'acm-numbers.csv': csv(
      NUMBER_COLUMNS,
      request.rows.map((row) => numberRow(row, dossiers, days !== undefined)),
    ),
    'acm-calls.csv': csv(
      CALL_COLUMNS,
      dossiers.flatMap(({ number, calls }) => calls.map((call) => callRow(number, call))),
    ),
    'acm-records.csv': csv(RECORD_COLUMNS, dossiers.flatMap(recordRows)),
    'acm-files.csv': csv(
      FILE_COLUMNS,
      base.files.map((file) => FILE_COLUMNS.map((column) => file[column])),
    ),
    'acm-checks.csv': csv(
      CHECK_COLUMNS,
      base.checks.map((check) => CHECK_COLUMNS.map((column) => check[column])),
    ),
    ...(dossiers.some(({ proofs }) => proofs !== undefined)
      ? { 'acm-proofs.csv': csv(['number', ...PROOF_COLUMNS], dossiers.flatMap(proofRows)) }
      : {}),
  };
}

/** The judgements of the calls, for the company alone: by file name. */
export function internalAnnexes({ dossiers }: RegulatorAnswer): Readonly<Record<string, string>> {
  return {
    'acm-internal-calls.csv': csv(
      JUDGED_COLUMNS,
      dossiers.flatMap(({ number, calls }) => calls.map((call) => judgedRow(number, call))),
    ),
  };
}

const NUMBER_COLUMNS = [
  ...['row', 'number', 'reference', 'about_day', 'answer', 'reason', 'calls', 'calls_in_period'],
  ...['objections', 'rejected_rows', 'replaced_calls'],
] as const;

const CALL_COLUMNS = [
  ...['number', 'vendor', 'call_id', 'way', 'moment', 'local_time', 'contact', 'talk_seconds', 'campaign', 'agent'],
  ...['in_period', 'basis', 'basis_records', 'evidence', 'source_file', 'source_row', 'not_enough'],
] as const;

const JUDGED_COLUMNS = [
  ...['number', 'vendor', 'call_id', 'moment', 'verdict', 'findings', 'source_file', 'source_row'],
] as const;

const RECORD_COLUMNS = ['number', 'kind', 'id', 'at', 'until', 'detail', 'source_file', 'source_row'] as const;

const FILE_COLUMNS = [
  ...(['path', 'feed', 'vendor', 'sha256', 'rows_read', 'accepted', 'rejected', 'duplicate', 'replaced'] as const),
  'removed',
] as const;

const PROOF_COLUMNS = [
  ...(['consent_id', 'proof_id', 'kind', 'made_at', 'sha256', 'copy', 'left_out', 'source_file'] as const),
  'source_row',
] as const;

const CHECK_COLUMNS = ['check', 'vendor', 'examined', 'results'] as const;

function csv(columns: readonly string[], rows: readonly Cells[]): string {
  return csvText(
    columns,
    rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  );
}

function proofRows({ number, proofs = [] }: NumberFacts): readonly Cells[] {
  return proofs.map((proof) => [number, ...PROOF_COLUMNS.map((column) => proof[column])]);
}

function numberRow(
  { row, number, reference, about_day: day, reason }: AskedNumber,
  dossiers: readonly NumberFacts[],
  isOfDays: boolean,
): Cells {
  const dossier = dossiers.find((one) => one.number === number);
  if (dossier === undefined) return [row, number, reference, day, 'not-read', reason, '', '', '', '', ''];
  const { figures } = dossier;
  return [
    ...[row, number, reference, day, answerOf(figures, isOfDays), reason, figures.outbound],
    ...[figures.outbound_in_period, dossier.objections.length, dossier.rejected.length],
    figures.replaced_calls,
  ];
}

/** A call that is only in a replaced delivery no longer counts, but it was delivered: `no-call-found` would be untrue, as it would be of days that nobody asked for. */
function answerOf({ outbound, replaced_calls: replaced }: NumberFacts['figures'], isOfDays: boolean): string {
  if (outbound > 0) return 'called';
  if (replaced > 0) return 'call-in-replaced-delivery';
  return isOfDays ? 'no-call-in-asked-days' : 'no-call-found';
}

function callRow(number: string, call: CallFacts): Cells {
  return [
    ...[number, call.vendor, call.call_id, call.way, call.moment, call.local_time, call.contact, call.talk_seconds],
    ...[call.campaign, call.agent, call.in_period ? 'yes' : 'no', call.basis],
    joined(call.basis_records.map(({ kind, record_id: id }) => `${kind} ${id}`)),
    joined(call.basis_records.map(({ evidence }) => evidence ?? '')),
    ...[call.source_file, call.source_row],
    joined(call.near_misses.map(({ kind, record_id: id, near_miss: miss }) => `${kind} ${id}: ${miss}`)),
  ];
}

function judgedRow(number: string, call: DossierCall): Cells {
  return [
    ...[number, call.vendor, call.call_id, call.moment, call.is_judged ? call.verdict : 'not-judged'],
    joined(
      call.findings.map(({ rule, grade, reason }) => [rule, grade, reason].filter((word) => word !== '').join(' ')),
    ),
    ...[call.source_file, call.source_row],
  ];
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('|');
}

/** Records about a number other than calls, as rows. */
function recordRows(dossier: NumberFacts): readonly Cells[] {
  const row = (
    kind: string,
    id: string,
    at: string | null,
    until: string | null,
    details: readonly (string | null)[],
    origin: Origin,
  ): Cells => [
    ...[dossier.number, kind, id, at, until],
    joined(details.map((detail) => detail ?? '')),
    ...[origin.source_file, origin.source_row],
  ];
  return [
    ...dossier.objections.map((one) =>
      row(
        'objection',
        one.objection_id,
        one.objected_at,
        null,
        [
          `recorded by ${one.recorded_by ?? 'nobody known'}`,
          ...one.passed_on.map(({ vendor, delivered_at: at }) => `passed on to ${vendor} ${at}`),
          `calls after it: ${one.calls_after}`,
        ],
        one,
      ),
    ),
    ...dossier.consents.map((one) =>
      row(one.kind, one.consent_id, one.given_at, one.withdrawn_at ?? one.expires_on, [one.evidence, one.source], one),
    ),
    ...dossier.relations.map((one) =>
      row('relation', one.relation_id, one.started_on, one.ended_on, [one.kind, one.entity, one.product], one),
    ),
    ...dossier.handovers.map((one) =>
      row(`handover-${one.kind}`, '', one.delivered_at, null, [one.vendor, one.entity], one),
    ),
    ...dossier.register.map((one) => row('register', '', one.from, one.to, [one.category], one)),
    ...dossier.complaints.map((one) =>
      row(
        'complaint',
        one.complaint_id,
        one.about_day,
        null,
        [one.source, `calls around it: ${one.calls_around}`],
        one,
      ),
    ),
    ...dossier.rejected.map((one) => row('rejected-row', '', null, null, [one.feed, one.column, one.reason], one)),
    ...dossier.revisions.map((one) =>
      row(
        'replaced-row',
        one.key,
        one.at,
        null,
        [
          one.feed,
          one.way === null ? null : `call ${one.way} the number`,
          one.columns,
          `by ${one.replaced_by_file}:${one.replaced_by_row}`,
        ],
        one,
      ),
    ),
  ];
}
