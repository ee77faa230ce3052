import type { HeardPenalty, PartyHearing, WaitingCounts, WithdrawnFor } from '../../model/hearing.ts';
import type { TEXTS } from './words.nl.ts';

/** Words of reports about replies and decisions, in one language. */
export interface HearingWords extends Readonly<typeof TEXTS> {
  /** To a call centre, and to the company. */
  readonly lead: Readonly<Record<'vendor' | 'company', string>>;
  /** Rule or party, and the counts. */
  readonly columns: Readonly<Record<'rule' | 'party' | 'period', string>>;
  readonly counts: readonly [found: string, standing: string, withdrawn: string, open: string];
  /** One sentence for a first page. */
  readonly sentence: (
    counts: Pick<PartyHearing, 'found' | 'undisputed' | 'upheld' | 'withdrawn' | 'open'>,
    reader: 'vendor' | 'company',
  ) => string;
  /** @param day null: none was set */
  readonly replyDay: (day: string | null, isOver: boolean) => string;
  readonly answers: (party: Pick<PartyHearing, 'agreed' | 'disputed' | 'unclear' | 'unanswered'>) => string;
  readonly late: (findings: number) => string;
  readonly proposed: (findings: number) => string;
  readonly notShown: (findings: number) => string;
  readonly gone: (findings: number) => string;
  readonly penalty: (penalty: HeardPenalty, money: (amount: number) => string) => string;
  /** How the company responded to a group of findings; each part is a sentence. */
  readonly response: {
    readonly heading: (party: string) => string;
    /**
     * @param unanswered those of them without a reply in time
     */
    readonly undisputed: (findings: number, unanswered: number) => string;
    readonly agreed: (findings: number) => string;
    readonly upheld: (findings: number) => string;
    readonly withdrawn: (reasons: readonly string[]) => string;
    readonly because: Readonly<Record<WithdrawnFor, (findings: number) => string>>;
    readonly open: (waiting: readonly string[]) => string;
    readonly waiting: Readonly<Record<keyof WaitingCounts, (findings: number) => string>>;
    readonly proposed: (findings: number) => string;
  };
  readonly deviation: (told: {
    readonly rule: string;
    readonly scope: string;
    readonly reason: string;
    readonly by: string;
    readonly until: string;
    readonly findings: number;
  }) => string;
  /** For a call centre, a campaign, or both. */
  readonly scope: (vendor: string | null, campaign: string | null) => string;
  readonly moreDeviations: (deviations: number) => string;
}
