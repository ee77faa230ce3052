import type { Language } from '../../../src/model/configuration.ts';
import type { VendorLaterDeliveries } from '../../../src/model/later-deliveries.ts';
import type { Omission } from '../../../src/model/omissions.ts';
import type { Summary } from '../../../src/model/summary.ts';
import { favouredText, laterOfVendor, laterWords } from '../later-deliveries/part.ts';
import type { LaterReader } from '../later-deliveries/words.nl.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type OmissionWords } from './words.nl.ts';

const WORDS: Readonly<Record<Language, OmissionWords>> = { nl: dutch, en: english };

/** How many call centres have their story in the report; the checks of the logs have the others. */
const MOST_STORIES = 3;
const MOST_DAYS = 3;
const MOST_CHANGES = 3;

/** Signs that a log leaves calls out, and changes in the call centre's favour: one story, on one page. */
export interface OmissionsView {
  readonly heading: string;
  readonly stories: readonly {
    /** Empty if the report is about this call centre alone. */
    readonly name: string;
    readonly facts: readonly string[];
  }[];
  /** What to do, or what follows; empty if no call seems to be missing. */
  readonly meaning: string;
}

export interface OmissionsContext {
  readonly language: Language;
  readonly reader: LaterReader;
  readonly vendorName: (id: string) => string;
  /** A text from a file, without anything that this reader may not see. */
  readonly conceal: (text: string) => string;
}

/**
 * The stories of the call centres in a summary, or of one of them; null if nothing suggests missing calls, and nothing was changed in a
 * call centre's favour.
 * @param only the single call centre that the report is about
 */
export function omissionsView(
  { omissions, later_deliveries: later, vendors }: Summary,
  context: OmissionsContext,
  only?: string,
): OmissionsView | null {
  const words = WORDS[context.language];
  const reported = vendors.filter(({ id }) => only === undefined || id === only);
  const stories = reported.flatMap(({ id }) => {
    const omission = omissions.find(({ vendor }) => vendor === id);
    const changes = later.vendors.find(({ vendor, in_favour: calls }) => vendor === id && calls > 0);
    const facts = [
      ...(omission === undefined ? [] : omissionFacts(omission, context.language, context.reader)),
      ...(changes === undefined ? [] : changeFacts(changes, context)),
    ];
    const isMissing = omission !== undefined;
    return facts.length === 0 ? [] : [{ name: only === undefined ? context.vendorName(id) : '', facts, isMissing }];
  });
  if (stories.length === 0) return null;
  const isMissing = stories.some((story) => story.isMissing);
  return {
    heading: isMissing ? words.heading : words.changedHeading,
    stories: [...stories.filter((story) => story.isMissing), ...stories.filter((story) => !story.isMissing)]
      .slice(0, MOST_STORIES)
      .map(({ name, facts }) => ({ name, facts })),
    meaning: isMissing ? words.meaning(context.reader) : '',
  };
}

/** The signs that one log leaves calls out, each in a sentence. */
export function omissionFacts(
  { invoice, missing_ids: missing, missing_ids_around_silent_days: around, silent_days: days, complaints }: Omission,
  language: Language,
  reader: LaterReader,
): readonly string[] {
  const words = WORDS[language];
  return [
    ...(invoice === null ? [] : [words.invoice(invoice.invoiced, invoice.logged, reader)]),
    ...(missing === 0 ? [] : [words.missingIds(missing, around)]),
    ...(days.length === 0 ? [] : [words.silentDays(days.slice(0, MOST_DAYS), days.length, complaints, reader)]),
  ];
}

/** The values that later deliveries changed, old and new. */
function changeFacts(
  changes: VendorLaterDeliveries,
  { language, reader, conceal }: OmissionsContext,
): readonly string[] {
  const later = laterWords(language);
  const alone = laterOfVendor({ ...changes, vendors: [changes] }, changes.vendor);
  const shown = changes.favoured.slice(0, MOST_CHANGES).map((change) => favouredText(change, { language, conceal }));
  return [
    `${later.sentence(alone, reader)} ${sentence(shown.join('; '))}`,
    ...(changes.favoured.length > MOST_CHANGES ? [WORDS[language].moreChanges(later.heading)] : []),
  ];
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
