import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { periodName, type SampleLine, type SampleStratum } from '../../model/hearing.ts';
import type { ClaimedWord, ClaimId, Division, DrawnCall } from '../../model/listening.ts';
import { resultsFolder } from '../../results/results-folder.ts';
import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { appendLines } from '../append-lines.ts';
import { MESSAGES } from '../messages.ts';
import type { Recorder } from '../record-pack.ts';
import { readRegister } from '../register.ts';
import type { Register } from '../register-chain.ts';
import { drawnCalls, listText, standingSamples } from './sample-list.ts';
import { assertSize, type CountedStratum, finestDivision, refusedSample } from './strata.ts';

export interface SampleRequest {
  readonly vendor: string;
  /** Calls to draw. */
  readonly size: number;
  /** The same seed draws the same calls. */
  readonly seed: string;
  /** First and last day of the results to draw from. */
  readonly from: string;
  readonly to: string;
}

/** A sample in the register, or the preview of one. */
export interface DrawnSample {
  /** Number of its line; null for a preview. */
  readonly line: number | null;
  readonly vendor: string;
  readonly period: string;
  readonly seed: string;
  readonly size: number;
  readonly dividedBy: readonly Division[];
  readonly strata: readonly SampleStratum[];
  readonly calls: readonly DrawnCall[];
  /** How many calls would allow a finer division, and by which feature; null if the division is the finest, or the sample was drawn before. */
  readonly finer: { readonly size: number; readonly dividedBy: readonly Division[] } | null;
  /** It was already in the register. It has the same calls, whatever was delivered since. */
  readonly isKnown: boolean;
}

/** How fine strata are. What the log claims about the offer and the kind of call always divide them. */
interface Level {
  readonly byAgent: boolean;
  readonly byTime: 'hour' | 'part-of-day' | 'none';
}

const LEVELS: readonly Level[] = [
  { byAgent: true, byTime: 'hour' },
  { byAgent: true, byTime: 'part-of-day' },
  { byAgent: true, byTime: 'none' },
  { byAgent: false, byTime: 'hour' },
  { byAgent: false, byTime: 'part-of-day' },
  { byAgent: false, byTime: 'none' },
];

interface StoredStratum extends CountedStratum {
  readonly offered: string;
  readonly kind: string;
  readonly of_agent: string;
  readonly of_time: string;
  readonly says_offered: bigint;
  readonly says_not_offered: bigint;
  readonly says_identity: bigint;
  readonly says_no_identity: bigint;
  readonly says_asked: bigint;
  readonly says_not_asked: bigint;
  readonly says_consent: bigint;
}

const SAYS: readonly (readonly [ClaimId, keyof StoredStratum])[] = [
  ['offered', 'says_offered'],
  ['not-offered', 'says_not_offered'],
  ['identity', 'says_identity'],
  ['no-identity', 'says_no_identity'],
  ['asked', 'says_asked'],
  ['not-asked', 'says_not_asked'],
  ['consent', 'says_consent'],
];

/**
 * Draws conversations of a call centre to listen to, from results and loaded calls. If the register has a sample of the same call centre, period, size and seed, it returns that one unchanged.
 * @param codeOf the code of an agent in the register, which contains no names of agents
 * @param recorder null: nothing is written
 * @throws UserError SAMPLE_REFUSED if the call centre is unknown, there is nothing to draw, or the sample is too small to cover every stratum; NO_RESULTS; what `appendLines` throws
 */
export async function drawSample(
  workspace: Workspace,
  store: Store,
  request: SampleRequest,
  codeOf: (agent: string) => string,
  recorder: Recorder | null,
): Promise<DrawnSample> {
  const { vendor, size, seed, from, to } = request;
  assertKnown(workspace, request);
  const calls = callsOf(workspace, request);
  const period = periodName(from, to);
  const known = knownSample(readRegister(workspace), request);
  if (known !== undefined) return asDrawn(workspace, known);
  const found = await store.createTemporaryTable('listened_call', sqlFile(import.meta.url, './conversation.sql'), {
    ...{ calls, vendor, seed },
    least_seconds: workspace.configuration.policy.minOfferSeconds,
  });
  if (found === 0)
    throw refusedSample(MESSAGES.nothingToDraw, MESSAGES.loadFilesOfThisPeriodAgain, [
      { found: vendor, message: MESSAGES.hasNoJudgedAndLoadedConversation(from, to) },
    ]);
  const { level, strata, finer } = await finestDivision<Level, StoredStratum>(store, size, LEVELS, async (divided) => {
    await store.createTemporaryTable('divided_call', sqlFile(import.meta.url, './divided-call.sql'), {
      ...{ by_agent: divided.byAgent, by_time: divided.byTime },
    });
    await store.createTemporaryTable('counted_stratum', sqlFile(import.meta.url, './stratum.sql'));
  });
  const drawn = await store.rows<
    Record<'call_id' | 'offered' | 'identity' | 'asked' | 'consent', string> & { stratum: bigint }
  >(sqlFile(import.meta.url, './drawn-call.sql'));
  const listed = drawn.map(
    ({ call_id: callId, stratum, offered, identity, asked, consent }): DrawnCall => ({
      ...{ callId, stratum: Number(stratum) },
      claimed: {
        ...{ offered: offered as ClaimedWord, identity: identity as ClaimedWord },
        ...{ asked: asked as ClaimedWord, consent: consent as ClaimedWord },
      },
    }),
  );
  const sample = {
    vendor,
    period,
    seed,
    size,
    dividedBy: divisionsOf(level),
    finer: finer === null ? null : { size: finer.size, dividedBy: divisionsOf(finer.level) },
    strata: strata.map((row) => sampleStratum(row, codeOf)),
    calls: listed,
  };
  if (recorder === null) return { ...sample, line: null, isKnown: false };
  const [line] = await appendLines(workspace, (register) =>
    // Somebody else may have drawn the same sample meanwhile.
    knownSample(register, request) === undefined
      ? [
          {
            ...recorder,
            ...{
              kind: 'sample',
              about: { vendor, period },
              seed,
              divided_by: sample.dividedBy,
              strata: sample.strata,
              size,
            },
            list: listText(listed),
          },
        ]
      : [],
  );
  if (line !== undefined) return { ...sample, line: line.seq, isKnown: false };
  const other = knownSample(readRegister(workspace), request);
  return other === undefined ? { ...sample, line: null, isKnown: false } : asDrawn(workspace, other);
}

/** A sample in the register. @throws UserError REGISTER_CHANGED */
export function asDrawn(workspace: Workspace, line: SampleLine): DrawnSample {
  const { seq, about, seed, size, divided_by: dividedBy = ['claim'], strata } = line;
  return {
    ...{
      line: seq,
      ...about,
      seed,
      size,
      dividedBy,
      strata,
      calls: drawnCalls(workspace, line),
      finer: null,
      isKnown: true,
    },
  };
}

function knownSample(register: Register, { vendor, size, seed, from, to }: SampleRequest): SampleLine | undefined {
  return standingSamples(register).find(
    ({ about, seed: drawnBy, size: asked }) =>
      about.vendor === vendor && about.period === periodName(from, to) && drawnBy === seed && asked === size,
  );
}

function divisionsOf({ byAgent, byTime }: Level): readonly Division[] {
  return ['claim', ...(byAgent ? (['agent'] as const) : []), ...(byTime === 'none' ? [] : [byTime])];
}

function sampleStratum(row: StoredStratum, codeOf: (agent: string) => string): SampleStratum {
  const { offered, kind, of_agent: agent, of_time: time } = row;
  return {
    stratum: [`offer ${offered === '' ? 'empty' : offered}`, kind, ...(agent === '' ? [] : [codeOf(agent)]), time]
      .filter((part) => part !== '')
      .join(', '),
    calls: Number(row.calls),
    drawn: Number(row.drawn),
    claims: Object.fromEntries(
      SAYS.map(([claim, column]) => [claim, Number(row[column])] as const).filter(([, count]) => count > 0),
    ),
  };
}

function assertKnown({ configuration }: Workspace, { vendor, size, seed }: SampleRequest): void {
  const ids = configuration.vendors.map(({ id }) => id);
  if (!ids.includes(vendor))
    throw refusedSample(MESSAGES.thereIsNoSuchCallCentre, MESSAGES.nameCallCentreOfBelauditYaml, [
      { found: vendor, expected: ids.join(', '), message: MESSAGES.isNotInBelauditYaml },
    ]);
  assertSize(size, seed);
}

function callsOf({ reportsDirectory }: Workspace, { from, to }: SampleRequest): string {
  const path = join(resultsFolder(reportsDirectory, from, to).path, 'calls.parquet');
  if (existsSync(path)) return path;
  throw new UserError('NO_RESULTS', MESSAGES.thereAreNoResultsOfThisPeriod, MESSAGES.judgeToSample, [
    { file: `reports/${from}_${to}`, message: MESSAGES.containsNoCalls },
  ]);
}
