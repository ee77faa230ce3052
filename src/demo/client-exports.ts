import { AUDIT_FROM, ENTITY, LISTED_NUMBERS, VENDORS } from './characters.ts';
import { type CsvCell, csvLine } from './csv-text.ts';
import { addMonths, dayOf, dayOfClock, isoDay, isoText } from './dutch-calendar.ts';
import { byMonth, type WorkspaceFile, yesOrNo } from './log-rows.ts';
import { type ListedProof, proofsOf } from './proofs.ts';
import {
  type Call,
  type Complaint,
  type Consent,
  type Handover,
  hasConnected,
  momentOf,
  type Objection,
  type Person,
  type Records,
  type Relation,
  type Screening,
} from './records.ts';

/** The company's own records, one export per feed, with the columns of the data contract. */

type Columns<Row> = Readonly<Record<string, (row: Row) => CsvCell>>;

/** The law of July 2021 required opt-outs when a number is collected; they have been recorded since. */
const OPTOUT_NOTED_FROM = dayOf('2021-07-01');

/** @param made every call that was made, including calls missing from the logs: the call centres invoice them all */
export function clientExports(records: Records, made: readonly Call[]): readonly WorkspaceFile[] {
  const people = records.persons.filter((person) => person.isKnown);
  const consents = numbered('T', records.consents, (consent) => consent.given);
  const proofs = proofsOf(consents);
  return [
    exportOf('persons', PERSONS, people),
    exportOf('phones', PHONES, people),
    exportOf(
      'relations',
      RELATIONS,
      numbered('R', records.relations, (relation) => relation.started),
    ),
    exportOf('consents', CONSENTS, consents),
    exportOf('proofs', PROOFS, proofs.list),
    ...proofs.files,
    exportOf(
      'objections',
      OBJECTIONS,
      numbered('V', records.objections, (objection) => objection.at),
    ),
    exportOf(
      'handovers',
      HANDOVERS,
      inOrder(records.handovers, (handover) => handover.at),
    ),
    exportOf(
      'screenings',
      SCREENINGS,
      inOrder(records.screenings, (screening) => screening.at),
    ),
    exportOf('numbers', NUMBERS, LISTED_NUMBERS),
    exportOf(
      'complaints',
      COMPLAINTS,
      numbered('K', records.complaints, (complaint) => complaint.received),
    ),
    exportOf('invoices', INVOICES, invoicesFor(made)),
    exportOf('carrier', CARRIER, made.filter(isBilled)),
  ];
}

function exportOf<Row>(feed: string, columns: Columns<Row>, rows: readonly Row[]): WorkspaceFile {
  const cells = Object.values(columns);
  const lines = rows.map((row) => csvLine(cells.map((cell) => cell(row))));
  return { path: `in/client/${feed}.csv`, text: csvLine(Object.keys(columns)) + lines.join('') };
}

interface Numbered<Row> {
  readonly id: string;
  readonly row: Row;
}

/** Records in the order in which they arrived, numbered the way an office does. */
function numbered<Row>(prefix: string, rows: readonly Row[], at: (row: Row) => number): readonly Numbered<Row>[] {
  return inOrder(rows, at).map((row, index) => ({ id: `${prefix}${String(index + 1).padStart(5, '0')}`, row }));
}

function inOrder<Row>(rows: readonly Row[], at: (row: Row) => number): readonly Row[] {
  return [...rows].sort((a, b) => at(a) - at(b));
}

const PERSONS: Columns<Person> = {
  person_id: (person) => person.id,
  legal_form: (person) => person.form,
  legal_form_from: (person) => isoDay(person.since),
  legal_form_to: () => undefined,
};

const PHONES: Columns<Person> = {
  person_id: (person) => person.id,
  number: (person) => person.number,
  valid_from: (person) => isoDay(person.since),
  valid_to: (person) => (person.until === undefined ? undefined : isoDay(person.until)),
  published_for_marketing: (person) => yesOrNo(person.isPublished),
};

const RELATIONS: Columns<Numbered<Relation>> = {
  relation_id: ({ id }) => id,
  entity: () => ENTITY,
  kind: () => 'subscription',
  started_on: ({ row }) => isoDay(row.started),
  person_id: ({ row }) => row.person.id,
  number: ({ row }) => row.person.number,
  ended_on: ({ row }) => (row.ended === undefined ? undefined : isoDay(row.ended)),
  paid_amount: ({ row }) => row.paid.toFixed(2),
  product: ({ row }) => row.product,
  number_collected_on: ({ row }) => isoDay(row.started),
  optout_offered_at_collection: ({ row }) => (row.started >= OPTOUT_NOTED_FROM ? 'yes' : undefined),
};

const CONSENTS: Columns<Numbered<Consent>> = {
  consent_id: ({ id }) => id,
  given_at: ({ row }) => isoText(row.given),
  kind: ({ row }) => row.kind,
  person_id: ({ row }) => row.person?.id,
  number: ({ row }) => row.number,
  names: ({ row }) => row.names.join('|'),
  products: ({ row }) => row.products.join('|'),
  purpose: () => 'commercial',
  channels: () => 'phone',
  form: ({ row }) => row.form,
  source: ({ row }) => row.source,
  initiative: ({ row }) => row.initiative,
  term_stated: ({ row }) => yesOrNo(row.termStated),
  expires_on: ({ row }) => (row.expires === undefined ? undefined : isoDay(row.expires)),
  withdrawn_at: ({ row }) => (row.withdrawn === undefined ? undefined : isoText(row.withdrawn)),
  verified_at: ({ row }) => (row.verified === undefined ? undefined : isoText(row.verified)),
  evidence: ({ id, row }) => EVIDENCE[row.evidence](id),
  collected_by: ({ row }) => row.collectedBy,
  collected_in_call: ({ row }) => row.collectedIn?.id,
};

const EVIDENCE: Readonly<Record<Consent['evidence'], (id: string) => string | undefined>> = {
  reference: (id) => `formulier ${id}`,
  word: () => 'ja',
  none: () => undefined,
};

const PROOFS: Columns<ListedProof> = {
  proof_id: ({ consent }) => consent.replace('T', 'B'),
  consent_id: ({ consent }) => consent,
  file: ({ file }) => file,
  kind: ({ kind }) => kind,
  sha256: ({ sha256 }) => sha256,
  made_at: ({ made }) => made,
  number: ({ number }) => number,
  names: ({ names }) => names.join('|'),
  products: ({ products }) => products.join('|'),
};

const OBJECTIONS: Columns<Numbered<Objection>> = {
  objection_id: ({ id }) => id,
  objected_at: ({ row }) => (row.isDayOnly === true ? isoDay(dayOfClock(row.at)) : isoText(row.at)),
  number: ({ row }) => row.person.number,
  person_id: ({ row }) => row.person.id,
  entity: () => ENTITY,
  recorded_by: ({ row }) => row.recordedBy,
  reported_at: ({ row }) => (row.reported === undefined ? undefined : isoText(row.reported)),
  channel: ({ row }) => row.channel,
  vendor_call_id: ({ row }) => row.call?.id,
};

const HANDOVERS: Columns<Handover> = {
  vendor: (handover) => handover.vendor,
  number: (handover) => handover.number,
  kind: (handover) => handover.kind,
  delivered_at: (handover) => isoText(handover.at),
  entity: () => ENTITY,
};

const SCREENINGS: Columns<Screening> = {
  vendor: ({ vendor }) => vendor,
  number: ({ number }) => number,
  to_call: ({ answer }) => yesOrNo(answer === 'may-call'),
  answer: ({ answer }) => answer,
  delivered_at: ({ at }) => isoText(at),
};

const NUMBERS: Columns<(typeof LISTED_NUMBERS)[number]> = {
  number: ({ number }) => number,
  listed_from: ({ from }) => from,
  listed_to: () => undefined,
};

const COMPLAINTS: Columns<Numbered<Complaint>> = {
  complaint_id: ({ id }) => id,
  number: ({ row }) => row.number,
  about_day: ({ row }) => isoDay(row.about),
  entity: () => ENTITY,
  received_at: ({ row }) => isoText(row.received),
  source: ({ row }) => row.source,
};

/** The company asked only Ekster's telephone provider for its bill of June. It bills what was picked up, also on the day that the log lacks. */
function isBilled(call: Call): boolean {
  return call.vendor === 'ekster' && dayOfClock(call.started) >= AUDIT_FROM && (hasConnected(call) || call.talk > 0);
}

const CARRIER: Columns<Call> = {
  vendor: (call) => call.vendor,
  started_at: (call) => isoText(momentOf(call)),
  caller_number: (call) => call.callerNumber,
  called_number: (call) => call.number,
  seconds: (call) => call.talk,
};

interface Invoice {
  readonly vendor: string;
  readonly month: string;
  readonly calls: number;
  readonly seconds: number;
}

const INVOICES: Columns<Invoice> = {
  vendor: ({ vendor }) => vendor,
  from: ({ month }) => `${month}-01`,
  to: ({ month }) => isoDay(addMonths(dayOf(`${month}-01`), 1) - 1),
  calls: ({ calls }) => calls,
  minutes: ({ seconds }) => (seconds / 60).toFixed(2),
};

function invoicesFor(made: readonly Call[]): readonly Invoice[] {
  return VENDORS.flatMap(({ id }) => {
    const outbound = made.filter((call) => call.vendor === id && call.direction === 'outbound');
    return [...byMonth(outbound)].map(([month, calls]) => ({
      vendor: id,
      month,
      calls: calls.length,
      seconds: calls.reduce((sum, call) => sum + call.talk, 0),
    }));
  });
}
