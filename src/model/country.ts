import type { Language, OpenMinutes, Purpose } from './configuration.ts';
import type { Feed } from './feeds.ts';

/** A stretch of law, which lasts until the next one begins. */
export interface Regime {
  readonly regime: string;
  readonly from: string;
  /** Numbers in a register may not be called: the register and comparisons with it decide. */
  readonly usesRegister?: true;
  /** Kinds of senders for which a customer relation is no basis, whatever the purpose. */
  readonly withoutRelation?: readonly string[];
  /** What it demands, in a few words, and of the call of a day in a sentence. */
  readonly text: Readonly<Record<Language, { readonly name: string; readonly sentence: string }>>;
}

/** A country's law as reports show it. */
export interface CountryDocumentation {
  /** A call before the first is out of scope. */
  readonly regimes: readonly Regime[];
  /** Kinds of senders, with the purpose for which they usually call; the first is assumed of one that does not say. */
  readonly senders: readonly {
    readonly sender: string;
    readonly purpose: Purpose;
    readonly name: Readonly<Record<Language, string>>;
  }[];
  /** Where complaints come from. */
  readonly complaintSources: readonly { readonly source: string; readonly name: Readonly<Record<Language, string>> }[];
  /** Permitted hours of an ordinary week, Monday first, from a day on; null: no calls that day. */
  readonly ordinaryWeeks: readonly { readonly from: string; readonly days: readonly (OpenMinutes | null)[] }[];
}

const OF_REGISTER: ReadonlySet<Feed> = new Set(['register', 'scrubs']);

/** Whether calls from a day on can depend on a feed: the register counts only under a regime that has one. */
export function isNeeded(feed: Feed, from: string, { regimes }: Pick<CountryDocumentation, 'regimes'>): boolean {
  return (
    !OF_REGISTER.has(feed) ||
    regimes.some(({ usesRegister }, place) => usesRegister === true && from < (regimes[place + 1]?.from ?? '9999'))
  );
}

/** Its name for a table; of a regime that the country no longer has, its id. */
export function regimeName(id: string, { regimes }: CountryDocumentation, language: Language): string {
  return regimes.find(({ regime }) => regime === id)?.text[language].name ?? id;
}

/** Where a complaint came from, in words; of a source that the country does not know: nothing. */
export function sourceName(id: string, country: CountryDocumentation, language: Language): string | undefined {
  return country.complaintSources.find(({ source }) => source === id)?.name[language];
}
