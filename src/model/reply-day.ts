import type { Summary, VendorSummary } from './summary.ts';

/** A call centre with the day to reply that every paper for it names: its report, the letter, the workbook of its pack. */
export function withReplyDay(summary: ReplyDays, vendor: VendorSummary): VendorSummary {
  const by = dayFor(summary, vendor);
  return { ...vendor, reply: by === null ? null : { by, to: vendor.reply?.to ?? summary.client.name } };
}

/**
 * The last day on which a reply to a pack of these results is in time. One that was recorded holds until it has passed, and does not move with the audit date; then a new one
 * begins, for what is shown now was not shown in time for the old one.
 * @returns ISO day; null where nobody set one
 */
export function replyDayOf(summary: Summary, vendor: string): string | null {
  const found = summary.vendors.find(({ id }) => id === vendor);
  return found === undefined ? null : dayFor(summary, found);
}

/** Whether a day to reply that somebody gives is earlier than the one that the report of the call centre names: until then silence may not count against it. */
export function isBeforeReplyDay(summary: Summary, vendor: string, given: string): boolean {
  const named = replyDayOf(summary, vendor);
  return named !== null && given < named;
}

/** The summary in which a call centre may reply until another day than results name: what every paper of its pack is then made of. */
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
            // A day that has passed is what it was.
            parties: hearing.parties.map((one) =>
              one.party === vendor && one.reply_by !== null && one.reply_by >= period.as_of
                ? { ...one, reply_by: by }
                : one,
            ),
          },
        }),
  };
}

/** What of a summary the day follows from. */
type ReplyDays = Pick<Summary, 'hearing' | 'client' | 'period'>;

function dayFor({ hearing, period }: ReplyDays, { id, reply }: VendorSummary): string | null {
  const recorded = hearing?.parties.find(({ party }) => party === id)?.reply_by ?? null;
  return recorded !== null && recorded >= period.as_of ? recorded : (reply?.by ?? null);
}
