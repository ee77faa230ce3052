import { dateOfDay, dayNumber } from './day-numbers.ts';
import { definedFields } from './defined-fields.ts';
import type { Summary, VendorSummary } from './summary.ts';
import { lastDayIn, type Terms } from './terms.ts';

/** A call centre with the last day to reply that all its papers name: its report, the letter, and the workbook of its pack. */
export function withReplyDay(summary: ReplyDays, vendor: VendorSummary): VendorSummary {
  const by = dayFor(summary, vendor);
  return {
    ...vendor,
    reply: by === null ? null : { ...vendor.reply, by, to: vendor.reply?.to ?? summary.client.name },
  };
}

/**
 * The last day to reply that the papers of a call centre name. If something is new to it: so many days from the audit date, else the last day of the terms
 * that it has, also after that day.
 * @returns ISO day; null if nobody set one
 */
export function replyDayOf(summary: Summary, vendor: string): string | null {
  const found = summary.vendors.find(({ id }) => id === vendor);
  return found === undefined ? null : dayFor(summary, found);
}

/** The last day of a term of so many days that starts on a day. */
export function termDay(days: number, start: string): string {
  return dateOfDay(dayNumber(start) + days);
}

/**
 * The last day of the terms that a hand-over on a day starts, if nobody names another: so many days from then, and no earlier than the papers of the results
 * say.
 * @param days by which the call centre is to reply, as configured now
 */
export function newTermDay(summary: Summary, vendor: string, days: number | undefined, on: string): string | null {
  const named = summary.vendors.find(({ id }) => id === vendor)?.reply?.by ?? null;
  if (named === null || days === undefined) return named;
  return [named, termDay(days, on)].sort().at(-1) ?? named;
}

/**
 * The summary with the terms of a hand-over, from which all papers of its pack are made.
 * @param day last day of the terms that it starts; null: it starts none, or nobody set one
 */
export function withTerms(summary: Summary, vendor: string, terms: Terms, day: string | null): Summary {
  const by = day ?? lastDayIn(terms);
  const { hearing, vendors, client } = summary;
  return {
    ...summary,
    vendors: vendors.map((one) =>
      one.id === vendor
        ? {
            ...one,
            reply: by === null ? null : { by, to: one.reply?.to ?? client.name, terms },
          }
        : one,
    ),
    ...(hearing === undefined
      ? {}
      : {
          hearing: {
            ...hearing,
            parties: hearing.parties.map((one) =>
              one.party === vendor && one.reply_by !== null && by !== null ? { ...one, reply_by: by } : one,
            ),
          },
        }),
  };
}

/** The day by which terms, deviations and actions of results are due. */
export function dueDay({ hearing, period }: Pick<Summary, 'hearing' | 'period'>): string {
  return hearing?.as_of ?? period.as_of;
}

/** Whether no term of a call centre runs any more. @param asOf the audit date, where the terms themselves are not known */
export function isTermOver({ by, terms }: NonNullable<VendorSummary['reply']>, asOf: string): boolean {
  return terms === undefined ? by < asOf : terms.closed.length > 0 && terms.opens === 0 && terms.running.length === 0;
}

/** The part of a summary that determines the day. */
type ReplyDays = Pick<Summary, 'hearing' | 'client' | 'period'>;

function dayFor({ hearing, period }: ReplyDays, { id, reply }: VendorSummary): string | null {
  if (reply?.terms !== undefined) return reply.by;
  const party = hearing?.parties.find((one) => one.party === id);
  const recorded = party?.reply_by ?? null;
  if (recorded === null) return reply?.by ?? null;
  // A term starts only for findings that the call centre was not given before.
  return recorded >= dueDay({ ...definedFields({ hearing }), period }) || party?.not_shown === 0
    ? recorded
    : (reply?.by ?? null);
}
