import { type ErrorDetail, UserError } from '../errors.ts';
import type { DeviationLine } from '../model/hearing.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Recorder } from './record-pack.ts';
import { appendLines } from './register.ts';

/** Months that a deviation is accepted at most. */
const MOST_MONTHS = 12;
const MILLISECONDS_PER_DAY = 86_400_000;

/** A departure from a rule that the company accepts for a time. */
export interface DeviationRequest {
  readonly rule: string;
  /** Absent: of every call centre. */
  readonly vendor?: string;
  /** Absent: of every campaign. */
  readonly campaign?: string;
  readonly reason: string;
  /** First and last day. */
  readonly from: string;
  readonly until: string;
}

/**
 * Records that a deviation is accepted. It changes no finding: reports show it on their first page until its last day.
 * @param rules ids of the rules that there are
 * @returns the number of its line
 * @throws UserError DEVIATION_REFUSED
 */
export async function recordDeviation(
  workspace: Workspace,
  request: DeviationRequest,
  rules: readonly string[],
  recorder: Recorder,
): Promise<number> {
  assertScope(workspace, request, rules);
  const { rule, vendor, campaign, reason, from, until } = request;
  const about: DeviationLine['about'] = {
    rule,
    ...(vendor === undefined ? {} : { vendor }),
    ...(campaign === undefined ? {} : { campaign }),
  };
  const [line] = await appendLines(workspace, () => [{ ...recorder, kind: 'deviation', about, reason, from, until }]);
  return line?.seq ?? 0;
}

function assertScope(
  { configuration }: Workspace,
  { rule, vendor, campaign, reason, from, until }: DeviationRequest,
  rules: readonly string[],
): void {
  const known = (what: string, found: string | undefined, all: readonly string[]): ErrorDetail[] =>
    found === undefined || all.includes(found)
      ? []
      : [{ key: what, found, expected: all.join(', '), message: 'is not known' }];
  const last = lastDay(from);
  const details: readonly ErrorDetail[] = [
    ...known('rule', rule, rules),
    ...known(
      'vendor',
      vendor,
      configuration.vendors.map(({ id }) => id),
    ),
    ...known(
      'campaign',
      campaign,
      configuration.campaigns.map(({ id }) => id),
    ),
    ...(vendor === undefined && campaign === undefined
      ? [{ key: 'vendor', message: 'a deviation is of a call centre or a campaign, not of everything' }]
      : []),
    ...(until < from
      ? [{ key: 'until', found: until, expected: `${from} or later`, message: 'ends before it begins' }]
      : []),
    ...(until > last
      ? [
          {
            key: 'until',
            found: until,
            expected: `${last} or earlier`,
            message: `lasts more than ${MOST_MONTHS} months`,
          },
        ]
      : []),
    ...(reason.trim() === '' ? [{ key: 'reason', message: 'is empty' }] : []),
  ];
  if (details.length === 0) return;
  throw new UserError(
    'DEVIATION_REFUSED',
    'This deviation cannot be accepted.',
    'Name a rule, a call centre or campaign of belaudit.yaml, the reason, and days that lie at most twelve months apart. Nothing was written.',
    details,
  );
}

/** The last day of twelve months that begin on a day. */
function lastDay(from: string): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const next = new Date(Date.UTC(year, month - 1 + MOST_MONTHS, day));
  return new Date(next.getTime() - MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
