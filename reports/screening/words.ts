import type { OneOrMany } from '../../src/language/numbers.ts';

/** Words of the page about a call list, in one language. */
export interface ScreeningReportWords {
  readonly title: (list: string, vendor: string) => string;
  readonly kicker: string;
  readonly heading: (list: string) => string;
  /** For whom, by whom, for which campaign and moment it was judged. */
  readonly lead: (client: string, vendor: string, campaign: string, at: string) => string;
  readonly withPack: string;
  readonly figures: Readonly<Record<'mayCall' | 'mustNotCall' | 'cannotBeShown' | 'notRead', OneOrMany>>;
  readonly notes: {
    readonly mayCall: (share: string) => string;
    readonly mustNotCall: string;
    readonly cannotBeShown: (isToBeCalled: boolean) => string;
    readonly notRead: (unread: string, repeated: string) => string;
  };
  readonly reasonsHeading: string;
  readonly reasonsColumns: readonly [why: string, level: string, answer: string, numbers: string];
  readonly noReasons: string;
  /** With a pack alone, which cannot say that a call is allowed. */
  readonly packed: { readonly notForbidden: OneOrMany; readonly noReasons: string; readonly bases: string };
  readonly moreReasons: (kinds: string, numbers: string) => string;
  readonly basesHeading: string;
  readonly endsHeading: string;
  readonly endsLine: (day: string, end: string, numbers: string) => string;
  /** How many other ways there are, and of how many numbers. */
  readonly moreEnds: (kinds: string, numbers: string) => string;
  readonly noEnds: string;
  readonly unseenHeading: string;
  readonly saidInCall: (rules: string) => string;
  readonly notInPack: (rules: string) => string;
  readonly filesHeading: string;
  readonly files: (toCall: string) => string;
  readonly footer: string;
  readonly of: string;
  readonly number: (value: number) => string;
  readonly share: (part: number, whole: number) => string;
  readonly moment: (local: string) => string;
  readonly day: (isoDay: string) => string;
}
