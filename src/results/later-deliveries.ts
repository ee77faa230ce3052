import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditPeriod } from '../model/configuration.ts';
import { dayNumber } from '../model/day-numbers.ts';
import {
  type ChangedValue,
  type FavouredChange,
  LAPSED_STATES,
  type LapsedFinding,
  type LapsedState,
  type LaterDeliveries,
  type LaterFigures,
  NO_LATER_DELIVERIES,
  type VendorLaterDeliveries,
} from '../model/later-deliveries.ts';
import { CHANGED_VALUE_COLUMNS, LAPSED_COLUMNS } from '../model/results.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { readCounts } from './read-counts.ts';
import { inOrder, writeTables } from './write-results.ts';

const MACROS = ['./spreadsheet-safe.sql', './utc-text.sql', './local-text.sql', './masked-number.sql'] as const;
const VALUES = 'later-deliveries';
const LAPSED = 'lapsed-findings';
const VALUE_ORDER = ['vendor', 'call_id', 'turn', 'position'];
const LAPSED_ORDER = ['vendor', 'call_id', 'rule'];

/** How many values, and how many findings, the summary holds for each call centre; the files hold all. */
const MOST_SHOWN = 60;
/** How many kinds of favourable changes it holds for each call centre. */
const MOST_FAVOURED = 20;

export interface LaterDeliveriesContext {
  readonly period: AuditPeriod;
  readonly timeZone: string;
  /** Call centres in the order of the configuration. */
  readonly vendors: readonly string[];
  /** Folder of the new results. */
  readonly draft: string;
  /** Folder of the previous results, if they are complete. */
  readonly former: string | null;
  /** The files that differ between the two, as JSON, and whether nothing else differs; null: there are no previous results, or nothing differs. */
  readonly compared: { readonly files: string; readonly onlyFiles: boolean } | null;
}

/**
 * Determines what later deliveries changed: writes `later-deliveries` and `lapsed-findings` into the draft, unless they would be empty, and returns their figures.
 * A finding is listed if an earlier loaded delivery gave it; if the previous results had it and nothing but the call centre's own files differs; and if
 * the previous results listed it already. Reads what `judgeEarlierDeliveries` and `compareResults` left in the store, and the findings of the draft.
 */
export async function settleLaterDeliveries(store: Store, context: LaterDeliveriesContext): Promise<LaterDeliveries> {
  if (!(await mayHaveChanged(store, context))) return NO_LATER_DELIVERIES;
  for (const macro of MACROS) await store.define(sqlFile(import.meta.url, macro));
  const values = await layChangedValues(store, context);
  const lapsed = await layLapsedFindings(store, context);
  if (values + lapsed === 0) return NO_LATER_DELIVERIES;
  if (values > 0)
    await writeTables(store, context.draft, VALUES, CHANGED_VALUE_COLUMNS, 'select * from later_delivery', {
      order: inOrder(VALUE_ORDER),
    });
  if (lapsed > 0)
    await writeTables(store, context.draft, LAPSED, LAPSED_COLUMNS, 'select * from lapsed_finding', {
      order: inOrder(LAPSED_ORDER),
    });
  return await readFigures(store, context);
}

/** If no call was delivered again and the previous results list no finding as gone, nothing can have changed. */
async function mayHaveChanged(store: Store, { former, compared }: LaterDeliveriesContext): Promise<boolean> {
  if (compared !== null || (former !== null && existsSync(lapsedIn(former)))) return true;
  return (await store.rows('select 1 as found from earlier_call limit 1')).length > 0;
}

/** Path of the list of findings that the previous results called gone. */
function lapsedIn(folder: string): string {
  return join(folder, `${LAPSED}.parquet`);
}

async function layChangedValues(store: Store, { period }: LaterDeliveriesContext): Promise<number> {
  return await store.createTemporaryTable('later_delivery', sqlFile(import.meta.url, './later-deliveries.sql'), {
    from_day: dayNumber(period.from),
    to_day: dayNumber(period.to),
  });
}

async function layLapsedFindings(store: Store, { draft, former, compared }: LaterDeliveriesContext): Promise<number> {
  await store.createTemporaryTable('lapsed_candidate', sqlFile(import.meta.url, './lapsed-of-deliveries.sql'));
  if (compared !== null)
    await store.insertInto('lapsed_candidate', sqlFile(import.meta.url, './lapsed-of-results.sql'), {
      files: compared.files,
      only_files: compared.onlyFiles,
    });
  const listed = former === null ? '' : lapsedIn(former);
  if (existsSync(listed))
    await store.insertInto('lapsed_candidate', sqlFile(import.meta.url, './lapsed-before.sql'), { path: listed });
  return await store.createTemporaryTable('lapsed_finding', sqlFile(import.meta.url, './lapsed-findings.sql'), {
    findings: join(draft, 'findings.parquet'),
  });
}

type WithVendor<Row> = Row & { readonly vendor: string };

interface Places {
  readonly source_file_before: string;
  readonly source_row_before: number;
  readonly source_file: string | null;
  readonly source_row: number | null;
}

type ShownValue = WithVendor<Omit<ChangedValue, 'earlier' | 'later'> & Places>;
type ShownLapsed = WithVendor<
  Omit<LapsedFinding, 'earlier' | 'later' | 'changed_call'> &
    Places & { readonly changed_vendor: string | null; readonly changed_call_id: string | null }
>;

async function readFigures(store: Store, { timeZone, vendors }: LaterDeliveriesContext): Promise<LaterDeliveries> {
  const shown = { time_zone: timeZone, most: MOST_SHOWN };
  const figures = await readCounts<WithVendor<CountedValues>>(store, 'later-delivery-figures');
  const states = await readCounts<WithVendor<CountedState>>(store, 'lapsed-figures');
  const values = await readCounts<ShownValue>(store, 'shown-values', shown);
  const findings = await readCounts<ShownLapsed>(store, 'shown-lapsed', shown);
  const favoured = await readCounts<WithVendor<FavouredChange>>(store, 'favoured-changes', { most: MOST_FAVOURED });
  return {
    ...figuresOf(figures, states),
    vendors: vendors.flatMap((vendor): readonly VendorLaterDeliveries[] => {
      const ownRows = <Row>(rows: readonly WithVendor<Row>[]): readonly WithVendor<Row>[] =>
        rows.filter((row) => row.vendor === vendor);
      if (ownRows(figures).length + ownRows(states).length === 0) return [];
      return [
        {
          vendor,
          ...figuresOf(ownRows(figures), ownRows(states)),
          values: sum(ownRows(figures), (row) => row.changed_values),
          changed_values: ownRows(values).map(changedValue),
          favoured: ownRows(favoured).map(({ vendor: _vendor, ...change }) => change),
          lapsed_findings: ownRows(findings).map(lapsedFinding),
        },
      ];
    }),
  };
}

interface CountedValues {
  readonly changed_calls: number;
  readonly in_favour: number;
  readonly changed_values: number;
}

interface CountedState {
  readonly state: LapsedState;
  readonly findings: number;
}

function figuresOf(figures: readonly CountedValues[], states: readonly CountedState[]): LaterFigures {
  const counts = LAPSED_STATES.map((state) => [state, sum(states, (row) => (row.state === state ? row.findings : 0))]);
  return {
    changed_calls: sum(figures, (row) => row.changed_calls),
    in_favour: sum(figures, (row) => row.in_favour),
    findings: Object.fromEntries(counts) as LaterFigures['findings'],
  };
}

function changedValue(row: ShownValue): ChangedValue {
  const { vendor: _vendor, source_file_before: file, source_row_before: line, source_file, source_row, ...rest } = row;
  return { ...rest, earlier: { file, row: line }, later: { file: source_file ?? '', row: source_row ?? 0 } };
}

function lapsedFinding(row: ShownLapsed): LapsedFinding {
  const {
    vendor: _vendor,
    source_file_before: file,
    source_row_before: line,
    source_file,
    source_row,
    ...lapsed
  } = row;
  const { changed_vendor: vendor, changed_call_id: call, ...rest } = lapsed;
  return {
    ...rest,
    changed_call: vendor === null || call === null ? null : { vendor, call_id: call },
    earlier: { file, row: line },
    later: source_file === null || source_row === null ? null : { file: source_file, row: source_row },
  };
}

function sum<Row>(rows: readonly Row[], value: (row: Row) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}
