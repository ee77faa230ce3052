import { feedDefinition } from '../feeds/registry.ts';
import { quotedColumn } from '../language/column-words.ts';
import type { Language } from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import { type Gap, type GapAcceptance, type GapSpeech, type GapText, isOpenAndBlocking } from '../model/gaps.ts';
import { gapKinds } from './find-gaps.ts';
import { words as english } from './words.en.ts';
import { type CommonWords, words as dutch } from './words.nl.ts';

const WORDS: Readonly<Record<Language, CommonWords>> = { nl: dutch, en: english };

/** A full stop that ends a sentence, and not an abbreviation such as B.V. */
const SENTENCE_END = /(?<=[^\p{Lu}]\.)\s+(?=\p{Lu})/u;

/** Names used to describe gaps. */
export interface GapNames {
  readonly vendors: readonly { readonly id: string; readonly name: string }[];
  readonly rules: readonly {
    readonly id: string;
    readonly text: Readonly<Record<Language, { readonly title: string }>>;
  }[];
}

/**
 * Returns a function that describes gaps in a language: what each gap is, where it is, how much depends on it, and what to do.
 */
export async function gapTeller(names: GapNames, language: Language): Promise<(gap: Gap) => GapText> {
  const kinds = new Map((await gapKinds()).map((kind) => [kind.id, kind]));
  const common = WORDS[language];
  const say = speech(names, language, common);
  return (gap) => {
    // Results of a later version may hold kinds that this version does not know.
    const words = kinds.get(gap.kind)?.words[language];
    return {
      id: gap.id,
      vendors: gap.vendors,
      what: words?.what(gap, say) ?? gap.id,
      where: whereOf(gap, common),
      weight: words?.weight?.(gap, say) ?? common.weight(gap, say),
      todo: words?.todo(gap, say) ?? '',
      standing: standingOf(gap, common),
      acceptance: acceptanceLine(gap, words?.brief?.(gap, say) ?? words?.what(gap, say) ?? gap.id, common),
      isBlocking: isOpenAndBlocking(gap),
      isAccepted: gap.accepted !== null,
      hangs: gap.weight,
      acceptable: { id: gap.id, ...definedFields({ rests_on: gap.rests_on, drawn: gap.drawn }) },
    };
  };
}

function speech({ vendors, rules }: GapNames, language: Language, common: CommonWords): GapSpeech {
  const vendor = (id: string): string => vendors.find((one) => one.id === id)?.name ?? id;
  return {
    language,
    number: common.number,
    counted: (value, one, many) => `${common.number(value)} ${value === 1 ? one : many}`,
    day: common.day,
    feed: (feed) => feedDefinition(feed).names[language],
    column: (column) => (column === null ? '' : quotedColumn(column, language)),
    vendor,
    vendors: (gap) => common.listed(gap.vendors.map(vendor)),
    rule: (id) => rules.find((rule) => rule.id === id)?.text[language].title ?? id,
    listed: common.listed,
  };
}

function whereOf({ files, file_count: count }: Gap, common: CommonWords): string {
  const first = files[0];
  return first === undefined ? '' : common.where(first.path, first.heading, count - 1);
}

function standingOf(gap: Gap, common: CommonWords): string {
  const { accepted, blocking } = gap;
  if (accepted === null) return blocking ? common.blocking : '';
  const sentence = [common.accepted(holding(accepted, common)), accepted.reason]
    .filter((part) => part !== '')
    .join(': ');
  return [sentence, looking(gap, common)].filter((part) => part !== '').join(' ');
}

function acceptanceLine(gap: Gap, brief: string, common: CommonWords): string {
  if (gap.accepted === null) return '';
  const [first = brief] = brief.split(SENTENCE_END);
  const what = first.replace(/\.$/u, '');
  return common.acceptance(what, holding(gap.accepted, common), looking(gap, common));
}

/** Until when an acceptance holds, and who says so. */
function holding({ until, by, lapses }: GapAcceptance, common: CommonWords): string {
  return common.holding(common.day(until), by ?? '', lapses === true);
}

/** What was looked at, by whom and when; empty: nothing. */
function looking({ looked_at: looked }: Gap, common: CommonWords): string {
  return looked === undefined
    ? ''
    : common.looked([looked.drawn, looked.of, looked.right].map(common.number), looked.by, common.day(looked.on));
}
