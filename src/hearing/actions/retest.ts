import type { ActionAim, ActionMonth, ActionWord } from '../../model/actions.ts';
import { differenceOfPercentiles } from './bootstrap.ts';
import { type Difference, differenceOfShares } from './difference-of-shares.ts';
import { LATENCY_SHARE, type Measured, oneDecimal, shownValue } from './figures.ts';

type Tested = Pick<ActionMonth, 'now' | 'difference' | 'word' | 'untold'>;

/** What a later month shows about an action: the value then, its difference from before with a 95% interval, and whether that is more than chance. */
export function retest(aim: ActionAim, before: Measured | null, now: Measured | null): Tested {
  const nothing = { now: now === null ? null : shownValue(now), difference: null, word: null };
  if (before === null) return { ...nothing, untold: 'not-measured-before' };
  if (now === null) return { ...nothing, untold: 'not-measured-now' };
  if (!isShare(before) || !isShare(now)) return { ...nothing, untold: 'no-share' };
  const per = now.kind === 'share' ? now.per : 1;
  const difference = differenceOf(now, before);
  if (difference === null) return { ...nothing, word: 'too-few', untold: null };
  const shown = {
    value: oneDecimal(difference.value * per),
    low: oneDecimal(difference.low * per),
    high: oneDecimal(difference.high * per),
  };
  return { now: shownValue(now), difference: shown, word: wordOf(aim, before, now, difference, per), untold: null };
}

/** Whether a value reaches what the action asks for, compared as reports show it. */
export function isMet({ direction, threshold }: Pick<ActionAim, 'direction' | 'threshold'>, value: number): boolean {
  return direction === 'down' ? value <= threshold : value >= threshold;
}

/** A share never exceeds the whole. */
function isShare(measured: Measured): boolean {
  return measured.kind === 'latency' || measured.share.count <= measured.share.of;
}

function differenceOf(now: Measured, before: Measured): Difference | null {
  if (now.kind === 'latency' || before.kind === 'latency') {
    return now.kind === 'latency' && before.kind === 'latency'
      ? differenceOfPercentiles(now.hours, before.hours, LATENCY_SHARE)
      : null;
  }
  return differenceOfShares(now.share, before.share);
}

/**
 * Works: better than before by more than chance, and at the threshold or beyond. Worse: worse by more than chance. Too few: neither is certain, but
 * the threshold was reached or lies within the interval. Otherwise not there yet.
 */
function wordOf(aim: ActionAim, before: Measured, now: Measured, difference: Difference, per: number): ActionWord {
  const sign = aim.direction === 'down' ? -1 : 1;
  const [one, other] = [difference.low * per * sign, difference.high * per * sign];
  const [least, most] = [Math.min(one, other), Math.max(one, other)];
  const met = isMet(aim, shownValue(now).value);
  if (most < 0) return 'worse';
  if (least > 0) return met ? 'works' : 'not-yet';
  const needed = (aim.threshold - shownValue(before).value) * sign;
  return met || most >= needed ? 'too-few' : 'not-yet';
}
