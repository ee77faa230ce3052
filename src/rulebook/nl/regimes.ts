import type { Purpose, SenderKind } from '../../model/configuration.ts';
import type { Regime } from '../../model/findings.ts';
import type { Country } from '../country.ts';

/** Regimes by their first local day; each lasts until the next begins (rulebook, section 3). A call before the first is out of scope. */
export const REGIMES: readonly { readonly regime: Regime; readonly from: string }[] = [
  { regime: 'register', from: '2009-10-01' },
  { regime: 'opt-in', from: '2021-07-01' },
  { regime: 'opt-in-strict', from: '2026-07-01' },
];

const SENDERS: readonly SenderKind[] = ['regular', 'charity', 'publisher', 'licensed-lottery'];
const PURPOSES: readonly Purpose[] = ['commercial', 'charitable', 'ideal'];

/** Under the opt-in of 2021 of everybody; since July 2026 of these senders, for these purposes (rulebook, section 6, the last row of the table of relations). */
export const RELATION_BASES: Country['relationBases'] = [
  ...SENDERS.flatMap((sender) => PURPOSES.map((purpose) => ({ regime: 'opt-in', sender, purpose }))),
  { regime: 'opt-in-strict', sender: 'publisher', purpose: 'commercial' },
  { regime: 'opt-in-strict', sender: 'licensed-lottery', purpose: 'commercial' },
  { regime: 'opt-in-strict', sender: 'charity', purpose: 'charitable' },
  { regime: 'opt-in-strict', sender: 'charity', purpose: 'ideal' },
];

/** From this day on, the opt-out must have been offered when the number was collected (Tw art. 20.7 exempts earlier collections). */
export const OPTOUT_AT_COLLECTION_FROM: string = '2021-07-01';

/** The power to fine lapses this many months after the violation (Awb 5:45 with 5:53). */
export const LIMITATION_MONTHS: number = 60;
