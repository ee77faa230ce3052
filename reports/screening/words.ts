import type { OneOrMany } from '../../src/language/numbers.ts';
import type { Printed } from '../../src/language/phrases.ts';
import type { TEXTS } from './words.nl.ts';

/** Words of the page about a call list, in one language. */
export interface ScreeningReportWords extends Printed, Readonly<typeof TEXTS> {
  readonly title: (list: string, vendor: string) => string;
  readonly heading: (list: string) => string;
  /** For whom, by whom, for which campaign and moment it was judged. */
  readonly lead: (client: string, vendor: string, campaign: string, at: string) => string;
  readonly figures: Readonly<Record<'mayCall' | 'mustNotCall' | 'cannotBeShown' | 'notRead', OneOrMany>>;
  readonly notes: {
    readonly mayCall: (share: string) => string;
    readonly mustNotCall: string;
    readonly cannotBeShown: (isToBeCalled: boolean) => string;
    readonly notRead: (unread: string, repeated: string) => string;
  };
  readonly reasonsColumns: readonly [why: string, level: string, answer: string, numbers: string];
  /** With a pack alone, which cannot say that a call is allowed. */
  readonly packed: { readonly notForbidden: OneOrMany; readonly noReasons: string; readonly bases: string };
  readonly moreReasons: (kinds: string, numbers: string) => string;
  readonly endsLine: (day: string, end: string, numbers: string) => string;
  /** How many other ways there are, and of how many numbers. */
  readonly moreEnds: (kinds: string, numbers: string) => string;
  readonly saidInCall: (rules: string) => string;
  readonly notInPack: (rules: string) => string;
  readonly files: (toCall: string) => string;
}
