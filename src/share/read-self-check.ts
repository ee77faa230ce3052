import { z } from 'zod';
import { UserError } from '../errors.ts';
import type { CallingHours, Configuration, Vendor } from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import { SELF_CHECK_FILE, type SelfCheck } from '../model/self-check.ts';
import { COUNTRY } from '../rulebook/in-force.ts';
import { MESSAGES } from './messages.ts';

const day = z.iso.date();
const name = z.string().max(500);
const hours = z.union([
  z.object({ open: z.int().min(0).max(1440), close: z.int().min(0).max(1440) }),
  z.literal('none'),
]);

const SHAPE = z.object({
  schema: z.literal('belaudit.self-check/1'),
  run_id: z.string().max(64),
  period: z.object({ from: day, to: day, as_of: day }),
  program: z.object({ version: z.string().max(64), rulebook: z.string().max(256) }),
  client: z.object({ name, language: z.enum(['nl', 'en']), time_zone: z.string().max(100) }),
  entities: z
    .array(
      z.object({
        id: name,
        name,
        sender: z.enum(COUNTRY.senders.map(({ sender }) => sender)),
        brands: z.array(name).max(1000),
      }),
    )
    .min(1)
    .max(1000),
  vendor: z.object({
    id: name,
    name,
    entity: name,
    contracts: z.array(z.object({ from: day, to: day.optional() })).max(1000),
    campaigns: z.array(name).max(10_000),
    suppression_hours: z.number().min(0),
    max_attempts: z.object({ per_day: z.int().optional(), per_30_days: z.int().optional() }),
    own_hours_agreed: z.boolean(),
  }),
  campaigns: z
    .array(
      z.object({
        id: name,
        entity: name.optional(),
        brand: name.optional(),
        product: name.optional(),
        purpose: z.enum(['commercial', 'charitable', 'ideal', 'service', 'research', 'internal', 'test']),
        audience: z.enum(['consumers', 'businesses', 'mixed']).optional(),
      }),
    )
    .max(10_000),
  calling_hours: z
    .array(
      z.object({
        from: day,
        weekdays: hours.optional(),
        saturday: hours.optional(),
        sunday: hours.optional(),
        holidays: hours.optional(),
      }),
    )
    .max(1000),
  stops: z.int().min(0),
});

/**
 * Reads the JSON of a self-check; null: the file does not exist.
 * @throws UserError SELF_CHECK_PACK if it is no self-check
 */
export function readSelfCheck(value: unknown): SelfCheck {
  const read = SHAPE.safeParse(value);
  if (read.success) return read.data as SelfCheck;
  throw new UserError('SELF_CHECK_PACK', MESSAGES.isNoSelfCheck, MESSAGES.nameUnchangedFolderThatBelauditShare, [
    {
      file: SELF_CHECK_FILE,
      message: value === null ? MESSAGES.isMissing : MESSAGES.isOfOtherVersionOrChanged,
    },
  ]);
}

/** The part of a configuration that a call centre knows; everything else has its default. */
export function selfCheckConfiguration(check: SelfCheck): Configuration {
  const { client, vendor, period } = check;
  const own: Vendor = {
    id: vendor.id,
    name: vendor.name,
    entity: vendor.entity,
    contracts: vendor.contracts.map(({ from, to }) => ({ from, ...definedFields({ to }) })),
    campaigns: vendor.campaigns,
    suppressionHours: vendor.suppression_hours,
    reportObjectionsWithinHours: 24,
    assumed: [],
    maxAttempts: {},
    scrubbedBy: 'client',
    ownHoursAgreed: vendor.own_hours_agreed,
    ownLimitsAgreed: false,
    screenedLists: false,
  };
  return {
    client: {
      name: client.name,
      language: client.language,
      timeZone: client.time_zone,
      entities: check.entities.map((entity) => ({ ...entity, tookOver: [] })),
    },
    people: [],
    audit: { from: period.from, to: period.to, asOf: period.as_of },
    policy: {
      retention: [],
      relationTermMonths: 36,
      minOfferSeconds: 20,
      abandonedShare: 0.03,
      scrubbedBy: 'client',
      passOnHours: 24,
      rating: { attention_from: 0, serious_from: 0 },
      assumed: [],
      similarProducts: {},
      callingHours: check.calling_hours as readonly CallingHours[],
    },
    vendors: [own],
    campaigns: check.campaigns.map(({ id, entity, brand, product, purpose, audience }) => ({
      id,
      ...definedFields({ entity, brand, product }),
      purpose,
      ...definedFields({ audience }),
    })),
    sources: [],
    holds: [],
    acceptedGaps: [],
    answered: [],
    statements: [],
    regulator: {},
  };
}
