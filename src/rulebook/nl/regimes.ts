import type { Purpose } from '../../model/configuration.ts';
import type { Regime } from '../../model/country.ts';
import type { Country } from '../country.ts';
import { SENDERS } from './parties.ts';

/** Regimes by their first local day; each lasts until the next begins (rulebook, section 3). A call before the first is out of scope. */
export const REGIMES: readonly Regime[] = [
  {
    regime: 'register',
    from: '2009-10-01',
    usesRegister: true,
    text: {
      nl: { name: 'Bel-me-niet Register', sentence: 'Op die dag gold het Bel-me-niet Register.' },
      en: {
        name: 'do-not-call register',
        sentence: 'That day the do-not-call register (Bel-me-niet Register) applied.',
      },
    },
  },
  {
    regime: 'opt-in',
    from: '2021-07-01',
    text: {
      nl: {
        name: 'toestemming of klantrelatie nodig',
        sentence: 'Op die dag was toestemming nodig, of een klantrelatie.',
      },
      en: {
        name: 'consent or a customer relation needed',
        sentence: 'That day a call needed consent, or a customer relation.',
      },
    },
  },
  {
    regime: 'opt-in-strict',
    from: '2026-07-01',
    withoutRelation: ['regular'],
    text: {
      nl: {
        name: 'toestemming nodig; klantrelatie telt alleen nog bij uitzonderingen',
        sentence:
          'Op die dag was toestemming nodig; een klantrelatie telde alleen nog bij organisaties met een uitzondering in de wet.',
      },
      en: {
        name: 'consent needed; a customer relation counts for exceptions only',
        sentence: 'That day a call needed consent; a customer relation counted only for exempt senders.',
      },
    },
  },
];

const PURPOSES: readonly Purpose[] = ['commercial', 'charitable', 'ideal'];

/** Under the opt-in of 2021 of everybody; since July 2026 of these senders, for these purposes (rulebook, section 6, the last row of the table of relations). */
export const RELATION_BASES: Country['relationBases'] = [
  ...SENDERS.flatMap(({ sender }) => PURPOSES.map((purpose) => ({ regime: 'opt-in', sender, purpose }))),
  { regime: 'opt-in-strict', sender: 'publisher', purpose: 'commercial' },
  { regime: 'opt-in-strict', sender: 'licensed-lottery', purpose: 'commercial' },
  { regime: 'opt-in-strict', sender: 'charity', purpose: 'charitable' },
  { regime: 'opt-in-strict', sender: 'charity', purpose: 'ideal' },
];

/** From this day on, the opt-out must have been offered when the number was collected (Tw art. 20.7 exempts earlier collections). */
export const OPTOUT_AT_COLLECTION_FROM: string = '2021-07-01';

/** The power to fine lapses this many months after the violation (Awb 5:45 with 5:53). */
export const LIMITATION_MONTHS: number = 60;
