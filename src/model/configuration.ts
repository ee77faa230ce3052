import type { Feed } from './feeds.ts';
import type { AnsweredQuestion } from './questions.ts';
import type { RatingLimits } from './rating.ts';

/**
 * `belaudit.yaml` after reading: every default filled in, every list present. Days are ISO dates (`2026-06-30`), from 1900-01-01 to 2100-12-31. An earlier
 * start becomes the first of these days, and a later end is open: no call falls outside them.
 */
export interface Configuration {
  readonly client: Client;
  readonly audit: AuditPeriod;
  readonly policy: Policy;
  readonly vendors: readonly Vendor[];
  readonly campaigns: readonly Campaign[];
  readonly sources: readonly Source[];
  /** Rows that may not be removed yet. */
  readonly holds: readonly Hold[];
  /** Gaps that the client knows and accepts for a time. */
  readonly acceptedGaps: readonly AcceptedGap[];
  /** Who acts for the company, each once; empty: the register takes any name. */
  readonly people: readonly Person[];
  /** Which acts need two people; absent: none. */
  readonly decisions?: { readonly twoPeople: readonly TwoPeopleAct[] };
  /** Per cent. A column is unreliable if the true share of a claim is certainly below this; absent: `RELIABLE_FROM`. */
  readonly hearing?: { readonly reliableFrom: number };
  /** What the client states about its own records; empty: nothing. */
  readonly statements: readonly Statement[];
  /** Who answered which question of the page, and when; empty: nobody. It decides nothing by itself. */
  readonly answered: readonly AnsweredQuestion[];
  readonly regulator: RegulatorLetter;
  /** A cluster that judges instead of the embedded database; absent: none. It changes no verdict. */
  readonly engine?: { readonly clickhouse: ClickHouseSettings };
}

/** What somebody does for the company. `sending`: handing findings over to a call centre, and giving it more time. */
export const ACTS = ['decisions', 'deviations', 'actions', 'sending'] as const;
export type Act = (typeof ACTS)[number];
/** What can need two people. `backdated`: deviations that begin before the day on which they are accepted. */
export type TwoPeopleAct = Act | 'backdated';
export const TWO_PEOPLE_ACTS: readonly TwoPeopleAct[] = [...ACTS, 'backdated'];

/** Somebody who acts for the company. */
export interface Person {
  readonly name: string;
  /** Where messages reach this person. */
  readonly address?: string;
  readonly role?: string;
  /** Absent: all acts. */
  readonly may?: readonly Act[];
  /** The highest contract penalty, in its currency, that a decision of this person may be about; absent: any. */
  readonly upTo?: number;
}

export type EngineName = 'duckdb' | 'clickhouse';

/** How to reach a ClickHouse cluster. */
export interface ClickHouseSettings {
  /** Any of its servers; the others have the same scheme and port. */
  readonly url: string;
  /** Its name in `system.clusters`. */
  readonly cluster: string;
  readonly database: string;
  readonly user: string;
  /** Environment variable with the password; absent: there is none. */
  readonly passwordFrom?: string;
  /** File of the workspace with the certificate of the authority that issued those of the servers; absent: one that this computer trusts. */
  readonly caFile?: string;
  /** Number of calls that a server judges at once, roughly. */
  readonly callsAtOnce?: number;
}

export type Language = 'nl' | 'en';

export interface Client {
  readonly name: string;
  readonly language: Language;
  /** IANA zone in which days and calling hours are counted. */
  readonly timeZone: string;
  readonly entities: readonly Entity[];
}

/** A legal entity of the client on whose behalf calls are made. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  /** A kind that the country's law knows. */
  readonly sender: string;
  readonly brands: readonly string[];
  /** Ids of entities whose customers this one took over. */
  readonly tookOver: readonly string[];
}

/** Inclusive local days. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Calls outside these days are history and are not judged. */
export interface AuditPeriod extends Days {
  /** The audit date, from which limitation is counted. */
  readonly asOf: string;
}

/** Feeds about which the client can state that their records are all there are. */
export const STATED_FEEDS = ['consents', 'relations'] as const;
export type StatedFeed = (typeof STATED_FEEDS)[number];

/**
 * The client's statement, for calls of some days, that the records of a feed are all that it and those who collect for it hold, or that they are not
 * (rulebook, section 6, complete). Statements about the same feed and day agree.
 */
export interface Statement extends Days {
  readonly feed: StatedFeed;
  readonly complete: boolean;
  /** Who stated it. */
  readonly by: string;
  /** The day on which it was stated. */
  readonly on: string;
}

/** Terms for which this program has a default if `belaudit.yaml` gives none. Nobody agreed to the default, and no report says so. */
export type AssumedTerm =
  | 'pass_on_hours'
  | 'relation_term_months'
  | 'suppression_hours'
  | 'report_objections_within_hours';

export interface Policy {
  readonly retention: readonly { readonly from: string; readonly months: number }[];
  readonly relationTermMonths: number;
  readonly minOfferSeconds: number;
  /** The company's own norm: the largest share of the calls picked up in which no agent comes to the line. */
  readonly abandonedShare: number;
  readonly scrubbedBy: 'client' | 'vendor';
  readonly passOnHours: number;
  readonly rating: RatingLimits;
  /** Terms of this section that the file leaves out. */
  readonly assumed: readonly AssumedTerm[];
  /**
   * Product group sold -> product groups that may be offered to its buyers; none is an answer too. Of a product group that is not listed, nobody knows
   * what is similar to it. Products compare without case.
   */
  readonly similarProducts: Readonly<Record<string, readonly string[]>>;
  readonly callingHours: readonly CallingHours[];
  /** How often anybody may be dialled, by all call centres together; absent: the company set itself no such norm. */
  readonly contactLimits?: ContactLimits;
}

/** The company's own limits to dials of one person for one entity. A missing limit is none. */
export interface ContactLimits {
  /** Dials on one local day. */
  readonly perDay?: number;
  /** Dials in 30 times 24 hours. */
  readonly per30Days?: number;
  /** Times 24 hours after a refusal without a dial. */
  readonly daysAfterRefusal?: number;
}

/** Opening and closing minute of the local day: calls from `open` on, and before `close`. */
export interface OpenMinutes {
  readonly open: number;
  readonly close: number;
}

/** The company's own hours from a day on. A missing kind of day follows the Code. `none`: no calls on such days. */
export interface CallingHours {
  readonly from: string;
  readonly weekdays?: OpenMinutes | 'none';
  readonly saturday?: OpenMinutes | 'none';
  readonly sunday?: OpenMinutes | 'none';
  readonly holidays?: OpenMinutes | 'none';
}

export interface Vendor {
  readonly id: string;
  readonly name: string;
  /** The entity of campaigns that name none; the client's only entity if the file leaves it out. */
  readonly entity: string;
  /** Empty: unknown. */
  readonly contracts: readonly { readonly from: string; readonly to?: string }[];
  /** Empty: any campaign. */
  readonly campaigns: readonly string[];
  readonly suppressionHours: number;
  readonly reportObjectionsWithinHours: number;
  /** Terms of this vendor that the file leaves out. */
  readonly assumed: readonly AssumedTerm[];
  readonly maxAttempts: { readonly perDay?: number; readonly per30Days?: number };
  readonly scrubbedBy: 'client' | 'vendor';
  /** Whether its contract binds it to the policy's calling hours. */
  readonly ownHoursAgreed: boolean;
  /** Whether its contract binds it to the policy's contact limits. */
  readonly ownLimitsAgreed: boolean;
  /** Whether its contract lets it call only numbers that the screened list handed over last gives as `to_call`. */
  readonly screenedLists: boolean;
  readonly penalty?: Penalty;
  /** Absent: not given. */
  readonly reply?: ReplyTerms;
}

/** How, and by when, a call centre replies to its report. */
export interface ReplyTerms {
  /** Days to reply, from the audit date on; the last of them counts. */
  readonly days: number;
  /** Address or mailbox, as reports print it. */
  readonly to: string;
}

/** Contract penalty per call for which a vendor is responsible. */
export interface Penalty {
  readonly perViolation: number;
  readonly currency: string;
  /** Clause of the contract under which the penalty is claimed; absent: not given. */
  readonly clause?: string;
}

export type Purpose = 'commercial' | 'charitable' | 'ideal' | 'service' | 'research' | 'internal' | 'test';

/** Whom a campaign calls, as stated by the client. */
export type Audience = 'consumers' | 'businesses' | 'mixed';

export interface Campaign {
  readonly id: string;
  readonly entity?: string;
  readonly brand?: string;
  readonly product?: string;
  readonly purpose: Purpose;
  /** Absent: unknown. */
  readonly audience?: Audience;
}

export interface Source {
  /** Index in `sources`, from 0: later deliveries win. */
  readonly index: number;
  /** Its line in `belaudit.yaml`, for messages. */
  readonly line: number;
  readonly feed: Feed;
  readonly vendor?: string;
  /** Path or glob, relative to the workspace, forward slashes. */
  readonly files: string;
  /** Id of a known format; absent: canonical columns, or `columns`. */
  readonly format?: string;
  /** Zone of times without an offset; absent: the client's. */
  readonly timeZone?: string;
  /** Canonical column -> heading in the file; `A + B` joins two cells with a space; none: it is not read. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** The file has no ids (`call_id: { from: row }`): each id is made from its row, for a call from its moment, numbers and agent. */
  readonly idFromRow?: true;
  /** Heading in the file, or headings joined with ` + ` -> luxon tokens, or a notation of durations. */
  readonly formats: Readonly<Record<string, string>>;
  /** Headings that are wrong about unit, zone, day order or negation: the source's declaration applies, or else the column's own meaning. */
  readonly ignoredMarks: readonly string[];
  /** Canonical column -> value in the file -> canonical value. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Canonical column -> value for every row. */
  readonly constants: Readonly<Record<string, string>>;
  /** The delimiter of a text file; absent: found from its first lines. */
  readonly delimiter?: string;
  /** The quote character of a text file, or `none`; absent: `"`, or `'` if the first lines leave no doubt. */
  readonly quote?: string;
  /** Column names for files that have none, in order; absent: the files or their format name the columns. */
  readonly headings?: readonly string[];
  /** For JSON: the path of the list of records, then of lists within a record whose objects are rows; absent: the only list in the file. */
  readonly lists?: readonly string[];
  /** Digits dialled for an outside line, which are removed from the start of the number called; absent: none. */
  readonly outsideLine?: string;
  /** Digits of the E.164 form of the exchange's own numbers, in addition to those of the feed `numbers`. */
  readonly ownNumbers: readonly string[];
  /** Contexts of the exchange for incoming calls, and for calls that its users dial. The names that common systems use are built in. */
  readonly inboundContexts: readonly string[];
  readonly outboundContexts: readonly string[];
  /** Channels of the exchange that are outside lines, by the name of their peer. */
  readonly trunks: readonly string[];
  /** What was agreed about each delivery; absent: nothing. */
  readonly expect?: DeliveryTerms;
}

/** What a source must deliver. Each shortfall is a result of the completeness check `delivery-contract`. */
export interface DeliveryTerms {
  /** Columns of the feed that each file must have, with a value in at least one row. */
  readonly columns: readonly string[];
  /** The minimum number of rows in each file, after reading. */
  readonly minRows?: number;
  /** Calls must cover the period from its first to its last working day. */
  readonly coversPeriod: boolean;
  /** Column of the feed -> minimum percentage of each file's rows with a known value. */
  readonly known: Readonly<Record<string, number>>;
}

/** Rows that may not be removed for now, because of a lawsuit or a letter from the regulator: all rows that meet every given condition. */
export interface Hold {
  /** Digits of the E.164 form. */
  readonly number?: string;
  readonly person?: string;
  /** Calls of this call centre. */
  readonly vendor?: string;
  /** Calls of these days, inclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly reason: string;
  /** Last day of the hold. */
  readonly until: string;
}

/** Details for the letter to the regulator; missing ones are left blank to fill in by hand. */
export interface RegulatorLetter {
  /** Reference of the regulator's request. */
  readonly case?: string;
  /** Whom the regulator can ask, and how to reach them. */
  readonly contact?: string;
  /** Who signs, with their position. */
  readonly signedBy?: string;
}

/** A gap that does not make results a draft until a certain day, because the client knows about it. */
export interface AcceptedGap {
  /** Id of the gap, as in the list of gaps. */
  readonly gap: string;
  readonly reason: string;
  /** Last day on which it is accepted. */
  readonly until: string;
  /** Who accepted it, and on which day. */
  readonly by?: string;
  readonly on?: string;
  /** What the gap was then: once it is another, the acceptance has lapsed. Absent: it holds until its last day. */
  readonly restedOn?: RestedOn;
  /** For an implausible outcome: the codes of the drawn calls, by what somebody who looked at them says of their outcome. */
  readonly lookedAt?: {
    readonly right: readonly string[];
    readonly notRight: readonly string[];
    readonly notKnown: readonly string[];
  };
}

/** What an acceptance rests on: the gap as it was. */
export interface RestedOn {
  /** Of what must stay the same. */
  readonly digest: string;
  /** Calls that depend on the gap, and their findings; absent: they were not counted. */
  readonly calls?: number;
  readonly findings?: number;
  /** Rows that show the gap, if no calls were counted. */
  readonly rows?: number;
  /** Out of how many calls or rows. */
  readonly of?: number;
}
