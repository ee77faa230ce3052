import { z } from 'zod';
import { ACTION_FIGURES } from '../model/actions.ts';
import { ANSWERS, DECISIONS, type KeptFile, type RegisterLine, WITHDRAWN_FOR } from '../model/hearing.ts';

/** The form of each kind of line; `src/model/hearing.ts` says what they mean. */

const LONGEST_ID = 1000;
const LONGEST_TEXT = 2000;
const LONGEST_NAME = 200;

const day = z.iso.date();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const id = z.string().min(1).max(LONGEST_ID);
const words = z.string().min(1).max(LONGEST_TEXT);
const period = z.string().regex(/^\d{4}-\d{2}(?:-\d{2}_\d{4}-\d{2}-\d{2})?$/u);
const count = z.int().min(0);
const seq = z.int().min(1);
const keptFile = z.strictObject({ file: z.string().regex(/^decisions\/(?:texts|evidence|shared)\/[^/\\]+$/u), sha256 });

const finding = z.strictObject({ vendor: id, call_id: id, rule: id, period });
const group = z.strictObject({ vendor: id, rule: id, cause: id.optional(), period });
const vendorPeriod = z.strictObject({ vendor: id, period });
const lineNumber = z.strictObject({ seq });

/** A second person has to approve it. */
const needsSecond = { two_people: z.literal(true).optional() };
const line = { seq, at: z.iso.datetime(), by: z.string().min(1).max(LONGEST_NAME), previous: sha256 };
const kept = { text: keptFile.optional(), evidence: z.array(keptFile).optional() };

const registerLine = z.discriminatedUnion('kind', [
  z.strictObject({
    ...line,
    ...needsSecond,
    kind: z.literal('shared'),
    about: vendorPeriod,
    results_version: seq,
    reply_by: day.optional(),
    pack: sha256,
    opens: count.optional(),
    list: keptFile,
  }),
  z.strictObject({
    ...line,
    ...needsSecond,
    kind: z.literal('extended'),
    about: vendorPeriod.extend({ rule: id.optional() }),
    reply_by: day,
    reason: words,
    list: keptFile,
  }),
  z.strictObject({
    ...line,
    kind: z.literal('reply'),
    about: finding,
    answer: z.enum(ANSWERS),
    from: z.strictObject({ vendor: id, file: words, sha256, row: seq }),
    received: day,
    as_found: z.strictObject({ responsible: id, cause: id, level: id, grade: id }),
    ...kept,
  }),
  z.strictObject({
    ...line,
    ...needsSecond,
    kind: z.literal('decision'),
    about: z.union([finding, group]),
    decision: z.enum(DECISIONS),
    reason: z.enum(WITHDRAWN_FOR).optional(),
    until: day.optional(),
    penalty: z.number().min(0).optional(),
    ...kept,
  }),
  z.strictObject({ ...line, kind: z.literal('second'), about: lineNumber, ...kept }),
  z.strictObject({
    ...line,
    ...needsSecond,
    kind: z.literal('deviation'),
    about: z.strictObject({ rule: id, vendor: id.optional(), campaign: id.optional() }),
    reason: words,
    from: day,
    until: day,
    ...kept,
  }),
  z.strictObject({
    ...line,
    ...needsSecond,
    kind: z.literal('action'),
    about: z.strictObject({ party: id, rules: z.array(id), causes: z.array(id), period }),
    what: words,
    owner: words,
    due: day,
    measure: z.strictObject({
      figure: z.enum(ACTION_FIGURES),
      check: id.optional(),
      direction: z.enum(['down', 'up']),
      threshold: z.number(),
    }),
    ...kept,
  }),
  z.strictObject({
    ...line,
    kind: z.literal('action-state'),
    about: lineNumber,
    state: z.enum(['done', 'dropped', 'moved']),
    due: day.optional(),
    ...kept,
  }),
  z.strictObject({
    ...line,
    kind: z.literal('sample'),
    about: vendorPeriod,
    seed: words,
    divided_by: z.array(id).optional(),
    strata: z.array(
      z.strictObject({ stratum: words, calls: count, drawn: count, claims: z.record(id, count).optional() }),
    ),
    size: count,
    list: keptFile,
  }),
  z.strictObject({
    ...line,
    kind: z.literal('heard'),
    about: z.strictObject({ sample: seq, call_id: id }),
    answers: z.record(id, z.enum(['yes', 'no', 'cannot-tell'])),
    listener: words,
    ...kept,
  }),
  z.strictObject({
    ...line,
    kind: z.literal('proof-sample'),
    about: z.strictObject({ period }),
    seed: words,
    divided_by: z.array(id),
    strata: z.array(
      z.strictObject({ collector: id, source: z.string().max(LONGEST_ID).optional(), consents: count, drawn: count }),
    ),
    size: count,
    list: keptFile,
  }),
  z.strictObject({
    ...line,
    kind: z.literal('seen'),
    about: z.strictObject({ sample: seq, consent_id: id }),
    answers: z.record(id, z.enum(['yes', 'no', 'cannot-tell'])),
    viewer: words,
    ...kept,
  }),
  z.strictObject({
    ...line,
    kind: z.literal('note'),
    about: z.union([finding, group, lineNumber, vendorPeriod]),
    ...kept,
  }),
  z.strictObject({
    ...line,
    kind: z.literal('void'),
    about: lineNumber,
    reason: z.enum(['mistake', 'ended', 'erased']),
    ...kept,
  }),
  z.strictObject({
    ...line,
    kind: z.literal('restored'),
    about: z.strictObject({ lost: z.array(z.strictObject({ seq, hmac: sha256 })).min(1) }),
    ...kept,
  }),
]);

type Unwritten<Line> = Line extends RegisterLine
  ? Omit<Line, 'seq' | 'previous' | 'text' | 'evidence' | 'list'> & {
      /** A note about it, stored in a file of its own. */
      readonly text?: string;
      /** Absolute paths of evidence files, which are copied. */
      readonly evidence?: readonly string[];
    } & (Line extends { readonly list: KeptFile } ? { readonly list: string } : unknown)
  : never;

/** A line that has no number and no place in the chain yet, with the contents of the files that it will name. */
export type NewLine = Unwritten<RegisterLine>;

/** @returns undefined if it is not a register line that this version writes */
export function readLine(value: unknown): RegisterLine | undefined {
  return registerLine.safeParse(value).data as RegisterLine | undefined;
}
