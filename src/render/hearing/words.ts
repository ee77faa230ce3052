import type { HeardPenalty, PartyHearing } from '../../model/hearing.ts';

/** What reports say of replies and decisions, in one language. */
export interface HearingWords {
  readonly heading: string;
  /** To a call centre, and to the company. */
  readonly lead: Readonly<Record<'vendor' | 'company', string>>;
  /** Rule or party, and the counts. */
  readonly columns: Readonly<Record<'rule' | 'party' | 'period', string>>;
  readonly counts: readonly [found: string, standing: string, withdrawn: string, open: string];
  readonly replies: string;
  readonly total: string;
  /** One sentence for a first page. */
  readonly sentence: (counts: Pick<PartyHearing, 'found' | 'undisputed' | 'upheld' | 'withdrawn' | 'open'>) => string;
  /** @param day null: none was set */
  readonly replyDay: (day: string | null, isOver: boolean) => string;
  readonly answers: (party: Pick<PartyHearing, 'agreed' | 'disputed' | 'unclear' | 'unanswered'>) => string;
  readonly late: (findings: number) => string;
  readonly proposed: (findings: number) => string;
  readonly notShown: (findings: number) => string;
  readonly gone: (findings: number) => string;
  readonly penalty: (penalty: HeardPenalty, money: (amount: number) => string) => string;
  readonly provisional: string;
  readonly names: string;
  readonly earlierHeading: string;
  readonly deviation: (told: {
    readonly rule: string;
    readonly scope: string;
    readonly reason: string;
    readonly by: string;
    readonly until: string;
    /** Null: findings of others are among them, and the reader may not know how many. */
    readonly findings: number | null;
  }) => string;
  /** Of a call centre, a campaign, or both. */
  readonly scope: (vendor: string | null, campaign: string | null) => string;
  readonly moreDeviations: (deviations: number) => string;
}
