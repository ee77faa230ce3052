import { createHmac } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { Days } from '../model/configuration.ts';
import { periodDays, periodName } from '../model/hearing.ts';
import { pseudonymKey } from '../results/pseudonym-key.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { MESSAGES } from './messages.ts';

const SEED_DIGITS = 12;

/** First and last day of a period by its name; by default those of the configuration. @throws UserError USAGE */
export function sampledDays({ configuration }: Workspace, period: string | undefined): Days {
  const days = period === undefined ? configuration.audit : periodDays(period);
  if (days !== null) return { from: days.from, to: days.to };
  throw new UserError('USAGE', MESSAGES.thisIsNotPeriod, MESSAGES.nameMonthSuchAs202606, [
    { key: 'period', found: period ?? '', expected: '2026-06', message: MESSAGES.isNeither },
  ]);
}

/** The seed of a draw: one for a workspace, subject and period. Nobody without the key can predict it. @param subject what is drawn: a call centre's calls, or proofs */
export function ownSeed({ storePath }: Workspace, subject: readonly string[], { from, to }: Days): string {
  return createHmac('sha256', Buffer.from(pseudonymKey(storePath), 'hex'))
    .update(JSON.stringify([...subject, periodName(from, to)]))
    .digest('hex')
    .slice(0, SEED_DIGITS);
}
