import type { Summary, VendorSummary } from './summary.ts';

/** A call centre with the last day to reply that all its papers name: its report, the letter, and the workbook of its pack. */
export function withReplyDay(summary: ReplyDays, vendor: VendorSummary): VendorSummary {
  const by = dayFor(summary, vendor);
  return { ...vendor, reply: by === null ? null : { by, to: vendor.reply?.to ?? summary.client.name } };
}

/**
 * The last day on which a reply to a pack of these results is in time. A recorded day holds until it has passed, and does not move with the audit date. After
 * that a new term begins, because findings shown now were not shown in time for the old day.
 * @returns ISO day; null if nobody set one
 */
export function replyDayOf(summary: Summary, vendor: string): string | null {
  const found = summary.vendors.find(({ id }) => id === vendor);
  return found === undefined ? null : dayFor(summary, found);
}

/** Whether a given day to reply is earlier than the one in the call centre's report: until that day, silence may not count against it. */
export function isBeforeReplyDay(summary: Summary, vendor: string, given: string): boolean {
  const named = replyDayOf(summary, vendor);
  return named !== null && given < named;
}

/** The summary with another last day to reply for a call centre than the results name; all papers of its pack are made from it. */
export function withGivenReplyDay(summary: Summary, vendor: string, by: string): Summary {
  const { hearing, vendors, client, period } = summary;
  return {
    ...summary,
    vendors: vendors.map((one) =>
      one.id === vendor ? { ...one, reply: { by, to: one.reply?.to ?? client.name } } : one,
    ),
    ...(hearing === undefined
      ? {}
      : {
          hearing: {
            ...hearing,
            // A day that has passed does not change.
            parties: hearing.parties.map((one) =>
              one.party === vendor && one.reply_by !== null && one.reply_by >= period.as_of
                ? { ...one, reply_by: by }
                : one,
            ),
          },
        }),
  };
}

/** The part of a summary that determines the day. */
type ReplyDays = Pick<Summary, 'hearing' | 'client' | 'period'>;

function dayFor({ hearing, period }: ReplyDays, { id, reply }: VendorSummary): string | null {
  const recorded = hearing?.parties.find(({ party }) => party === id)?.reply_by ?? null;
  return recorded !== null && recorded >= period.as_of ? recorded : (reply?.by ?? null);
}
