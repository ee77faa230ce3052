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
import type { Recorder } from '../record-pack.ts';
import { readRegister } from '../register.ts';
import type { Register } from '../register-chain.ts';
import { drawnCalls, listText, standingSamples } from './sample-list.ts';

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

/** How fine strata are, finest first. What the log claims about the offer and the kind of call always divide them. */
const LEVELS: readonly { readonly byAgent: boolean; readonly byTime: 'hour' | 'part-of-day' | 'none' }[] = [
  { byAgent: true, byTime: 'hour' },
  { byAgent: true, byTime: 'part-of-day' },
  { byAgent: true, byTime: 'none' },
  { byAgent: false, byTime: 'hour' },
  { byAgent: false, byTime: 'part-of-day' },
  { byAgent: false, byTime: 'none' },
];

interface StoredStratum {
  readonly stratum: bigint;
  readonly offered: string;
  readonly kind: string;
  readonly of_agent: string;
  readonly of_time: string;
  readonly calls: bigint;
  readonly drawn: bigint;
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
/** The least number of calls drawn from a stratum, if it has that many. */
const LEAST_OF_STRATUM = 3;
const LARGEST_SAMPLE = 5000;

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
    throw refused(
      'There is nothing to draw from.',
      'Load the files of this period again, if its calls were loaded before. A sample is drawn from conversations to which the rules apply.',
      [{ found: vendor, message: `has no judged and loaded conversation from ${from} to ${to}` }],
    );
  const { strata, dividedBy, finer } = await divided(store, size);
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
    dividedBy,
    finer,
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
            ...{ kind: 'sample', about: { vendor, period }, seed, divided_by: dividedBy, strata: sample.strata, size },
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

/** The calls, in the finest strata that still allow three calls from each. */
async function divided(
  store: Store,
  size: number,
): Promise<{ readonly strata: readonly StoredStratum[] } & Pick<DrawnSample, 'dividedBy' | 'finer'>> {
  let needed = 0;
  let finer: DrawnSample['finer'] = null;
  for (const { byAgent, byTime } of LEVELS) {
    await store.createTemporaryTable('divided_call', sqlFile(import.meta.url, './divided-call.sql'), {
      ...{ by_agent: byAgent, by_time: byTime },
    });
    await store.createTemporaryTable('sample_stratum', sqlFile(import.meta.url, './stratum.sql'), { size });
    const strata = await store.rows<StoredStratum & Record<string, bigint | string>>(
      'select * from sample_stratum order by stratum',
    );
    needed = strata.reduce((sum, { calls }) => sum + Math.min(LEAST_OF_STRATUM, Number(calls)), 0);
    const time: readonly Division[] = byTime === 'none' ? [] : [byTime];
    const dividedBy: readonly Division[] = ['claim', ...(byAgent ? (['agent'] as const) : []), ...time];
    if (needed <= size) return { strata, dividedBy, finer };
    finer = { size: needed, dividedBy };
  }
  throw refused('The sample is too small to have three calls of every kind.', `Draw at least ${needed} calls.`, [
    { key: 'size', found: String(size), expected: `${needed} or more`, message: 'is too small' },
  ]);
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
    throw refused('There is no such call centre.', 'Name a call centre of belaudit.yaml.', [
      { found: vendor, expected: ids.join(', '), message: 'is not in belaudit.yaml' },
    ]);
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_SAMPLE || seed.trim() === '' || seed.length > 200)
    throw refused(
      'This sample cannot be drawn.',
      `Ask for 1 to ${LARGEST_SAMPLE} calls, with a seed of 1 to 200 signs.`,
      [{ key: 'size', found: String(size), message: 'or the seed, is out of bounds' }],
    );
}

function callsOf({ reportsDirectory }: Workspace, { from, to }: SampleRequest): string {
  const path = join(resultsFolder(reportsDirectory, from, to).path, 'calls.parquet');
  if (existsSync(path)) return path;
  throw new UserError(
    'NO_RESULTS',
    'There are no results of this period from which to draw.',
    'Make them with "belaudit run": only judging shows which calls were nearly a breach.',
    [{ file: `reports/${from}_${to}`, message: 'contains no calls' }],
  );
}

function refused(message: string, hint: string, details: UserError['details']): UserError {
  return new UserError('SAMPLE_REFUSED', message, `${hint} Nothing was written.`, details);
}
