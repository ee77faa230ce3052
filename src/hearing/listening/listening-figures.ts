import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import type { TableDefinition } from '../../model/facts.ts';
import type { SampleLine } from '../../model/hearing.ts';
import {
  CLAIMS,
  COLUMN_OF,
  type ListeningFigures,
  type Question,
  RELIABLE_FROM,
  type UnreliableColumn,
} from '../../model/listening.ts';
import { UNRELIABLE_CLAIM_COLUMNS } from '../../model/results.ts';
import { writeTables } from '../../results/write-results.ts';
import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { MESSAGES } from '../messages.ts';
import type { Register } from '../register-chain.ts';
import type { Place } from '../register-files.ts';
import { claimEstimates, unreliableColumns } from './estimates.ts';
import { heardOf, lastAnswers } from './hear-calls.ts';
import { drawnCalls, standingSamples } from './sample-list.ts';

/** The input for counting what rests on a column. */
export interface ListeningContext {
  /** The store with the calls behind the results; null if it holds others now. */
  readonly calls: Store | null;
  /** Rules whose findings rest on the log's answer to a question. */
  readonly rules: readonly (readonly [rule: string, question: Question])[];
  /** In per cent. */
  readonly limit?: number;
}

/** Files about the results of listening, beside the other results. */
export const LISTENING_FILES: readonly string[] = ['unreliable-claims.csv', 'unreliable-claims.parquet'];

const CLAIM: TableDefinition = { vendor: 'VARCHAR', question: 'VARCHAR', says: 'VARCHAR' };
const RULE: TableDefinition = { vendor: 'VARCHAR', rule: 'VARCHAR', question: 'VARCHAR' };
const WRITTEN: ReadonlySet<string> = new Set(['vendor', 'question', 'claimed', 'verdict']);

/**
 * The results of listening to recordings of a period, by call centre: for each, the last drawn sample of those with answers. If a column was shown to
 * be unreliable, `unreliable-claims.csv` and `.parquet` beside the results list every call that rests on it.
 * @param folder of the results
 * @throws UserError OLD_RESULTS if calls that rest on a column must be listed for results whose calls are no longer loaded
 */
export async function listeningFigures(
  folder: string,
  place: Place,
  register: Register,
  period: string,
  { calls: store, rules, limit = RELIABLE_FROM }: ListeningContext,
): Promise<readonly ListeningFigures[]> {
  const figures = lastHeard(register, period).map((sample) => sampleFigures(place, register, sample, limit));
  const claims = figures.flatMap(({ vendor, unreliable }) =>
    unreliable.flatMap((column) => column.claims.map((claim) => ({ vendor, claim }))),
  );
  if (claims.length === 0) return figures;
  if (store === null) throw loadedSince();
  await store.fillTable(
    'unreliable_claim',
    CLAIM,
    claims.map(({ vendor, claim }) => {
      const { question, says } = CLAIMS.find(({ id }) => id === claim) ?? { question: '', says: '' };
      return [vendor, question, says];
    }),
  );
  const vendors = [...new Set(claims.map(({ vendor }) => vendor))];
  await store.fillTable(
    'resting_rule',
    RULE,
    vendors.flatMap((vendor) => rules.map(([rule, question]) => [vendor, rule, question])),
  );
  try {
    await writeTables(
      store,
      folder,
      'unreliable-claims',
      UNRELIABLE_CLAIM_COLUMNS,
      sqlFile(import.meta.url, './unreliable-claim.sql'),
      {
        written: WRITTEN,
        parameters: { calls: join(folder, 'calls.parquet'), findings: join(folder, 'findings.parquet') },
      },
    );
    return await withWhatRests(store, folder, figures);
  } finally {
    await store.dropTable('unreliable_claim', 'resting_rule');
  }
}

/** The sample that counts, for each call centre. */
function lastHeard(register: Register, period: string): readonly SampleLine[] {
  const samples = standingSamples(register).filter(({ about }) => about.period === period);
  const vendors = [...new Set(samples.map(({ about }) => about.vendor))].sort();
  return vendors.flatMap((vendor) => {
    const own = samples.filter(({ about }) => about.vendor === vendor);
    const last = own.findLast((sample) => heardOf(register, sample).length > 0);
    return last === undefined ? [] : [last];
  });
}

function sampleFigures(place: Place, register: Register, sample: SampleLine, limit: number): ListeningFigures {
  const { seq, about, strata, divided_by: divisions = ['claim'] } = sample;
  const drawn = drawnCalls(place, sample);
  const answers = lastAnswers(heardOf(register, sample));
  const claims = claimEstimates(strata, drawn, answers);
  return {
    ...{ vendor: about.vendor, line: seq, conversations: strata.reduce((sum, { calls }) => sum + calls, 0) },
    ...{ drawn: drawn.length, heard: drawn.filter(({ callId }) => answers.has(callId)).length },
    ...{ divisions, claims, limit },
    unreliable: unreliableColumns(claims, limit).map((column) => ({
      ...column,
      ...{ column: COLUMN_OF[column.question], rules: [], calls: 0 },
    })),
  };
}

interface Resting {
  readonly vendor: string;
  readonly question: string;
  readonly rule: string;
  readonly calls: bigint;
}

async function withWhatRests(
  store: Store,
  folder: string,
  figures: readonly ListeningFigures[],
): Promise<readonly ListeningFigures[]> {
  const rows = await store.rows<Resting & Record<string, bigint | string>>(
    sqlFile(import.meta.url, './resting-counts.sql'),
    {
      claims: join(folder, 'unreliable-claims.parquet'),
      findings: join(folder, 'findings.parquet'),
    },
  );
  return figures.map((one) => ({
    ...one,
    unreliable: one.unreliable.map((column): UnreliableColumn => {
      const own = rows.filter(({ vendor, question }) => vendor === one.vendor && question === column.question);
      return {
        ...column,
        rules: own.filter(({ rule }) => rule !== '').map(({ rule, calls }) => ({ rule, findings: Number(calls) })),
        calls: Number(own.find(({ rule }) => rule === '')?.calls ?? 0),
      };
    }),
  }));
}

function loadedSince(): UserError {
  return new UserError('OLD_RESULTS', MESSAGES.columnWasShownToBeUnreliable, MESSAGES.runBelauditRunToMakeResults);
}
