import type { Summary, VendorSummary } from './summary.ts';

/** A call centre with the day to reply that the register of decisions holds, if it holds one: that day does not move with the audit date. */
export function withRecordedDay(
  { hearing, client: { name: client } }: Pick<Summary, 'hearing' | 'client'>,
  vendor: VendorSummary,
): VendorSummary {
  const by = hearing?.parties.find(({ party }) => party === vendor.id)?.reply_by ?? null;
  return by === null ? vendor : { ...vendor, reply: { by, to: vendor.reply?.to ?? client } };
}

/**
 * The last day on which a reply to a pack of these results is in time: the one that its report names. One that was recorded and has passed does not
 * hold for findings that are shown now.
 * @returns ISO day; null where nobody set one
 */
export function replyDayOf(summary: Summary, vendor: string): string | null {
  const found = summary.vendors.find(({ id }) => id === vendor);
  if (found === undefined) return null;
  const recorded = withRecordedDay(summary, found).reply?.by ?? null;
  return recorded !== null && recorded >= summary.period.as_of ? recorded : (found.reply?.by ?? null);
}

/** Whether a day to reply that somebody gives is earlier than the one that the report of the call centre names: until then silence may not count against it. */
export function isBeforeReplyDay(summary: Summary, vendor: string, given: string): boolean {
  const named = replyDayOf(summary, vendor);
  return named !== null && given < named;
}
