import { type Day, dayOf, HOUR, hoursOfTheCode, MINUTE, type OpenHours, weekday } from './dutch-calendar.ts';

/** The characters: the energy supplier and its three call centres, each with habits of its own. All of them are invented. */

export const FIRST_DAY: Day = dayOf('2025-06-01');
export const LAST_DAY: Day = dayOf('2026-06-30');
export const AUDIT_FROM: Day = dayOf('2026-06-01');
export const AUDIT_TO: Day = dayOf('2026-06-30');
export const AUDITED_ON: Day = dayOf('2026-08-10');

/** On these days after the audited month one call centre tried an AI voice; logs of other calls after June are not there yet. */
export const AI_VOICE_FROM: Day = dayOf('2026-08-03');
export const AI_VOICE_TO: Day = dayOf('2026-08-07');

export const ENTITY = 'noordstroom';
export const ENTITY_NAME = 'Noordstroom Energie B.V.';
export const BRANDS = ['Noordstroom', 'Noordzon'] as const;

export type VendorId = 'merel' | 'havik' | 'ekster';
export type Product = 'energie' | 'zonnepanelen' | 'warmtepomp' | 'laadpaal';

type CampaignName = 'energy' | 'solar' | 'heatPump' | 'charger' | 'meter' | 'survey';

export interface Campaign {
  readonly id: string;
  readonly brand: string;
  readonly product: Product;
  readonly purpose: 'commercial' | 'service' | 'research';
}

export const CAMPAIGNS: Readonly<Record<CampaignName, Campaign>> = {
  energy: { id: 'energie-vast', brand: 'Noordstroom', product: 'energie', purpose: 'commercial' },
  solar: { id: 'zonnepanelen', brand: 'Noordzon', product: 'zonnepanelen', purpose: 'commercial' },
  heatPump: { id: 'warmtepomp', brand: 'Noordzon', product: 'warmtepomp', purpose: 'commercial' },
  charger: { id: 'laadpaal', brand: 'Noordzon', product: 'laadpaal', purpose: 'commercial' },
  meter: { id: 'meterstand', brand: 'Noordstroom', product: 'energie', purpose: 'service' },
  survey: { id: 'klantonderzoek', brand: 'Noordstroom', product: 'energie', purpose: 'research' },
};

/** What may be offered as similar to a buyer of energy; a charger may not. */
export const SIMILAR_TO_ENERGY: readonly Product[] = ['zonnepanelen', 'warmtepomp'];

/** What the company never decided about: whether anything is similar to a boiler that it let. */
export const UNDECIDED_PRODUCT = 'boiler';

/** How often all call centres together may dial somebody, and for how many days not after a refusal. */
export const OWN_LIMITS = { perDay: 3, per30Days: 8, daysAfterRefusal: 30 } as const;

/** The company's own published term for former customers, and the Code's, in months. */
export const RETENTION_MONTHS = 24;
export const RELATION_TERM_MONTHS = 36;

/** Seconds of talk from which the opt-out must have been offered. */
export const MIN_OFFER_SECONDS = 20;

/** From this day on the company's own rule allows weekday calls between 9:00 and 20:00 only. */
export const OWN_HOURS_FROM: Day = dayOf('2026-01-01');
const OWN_HOURS: OpenHours = { open: 9 * HOUR, close: 20 * HOUR };

export interface VendorCharacter {
  readonly id: VendorId;
  readonly name: string;
  readonly contractFrom: string;
  readonly contractTo?: string;
  readonly campaigns: readonly Campaign[];
  readonly suppressionHours: number;
  readonly maxAttempts: { readonly perDay: number; readonly per30Days: number };
  readonly penalty: number;
  /** Its contract binds it to the company's own limits. */
  readonly agreedToOwnLimits: boolean;
  /** Since the audited month it may call only numbers that a screened list allows. */
  readonly hasScreenedLists: boolean;
  readonly callerNumbers: readonly string[];
  readonly agents: readonly string[];
  /** Agents who cause most of the problems. */
  readonly careless: readonly string[];
  /** Seconds after midnight between which its people work, as far as the permitted hours allow. */
  readonly shift: OpenHours;
  /** New numbers started on a working day, before the growth over the months. */
  readonly startsPerDay: number;
  /** The most dials to one number before it is given up. */
  readonly patience: number;
  /** Share of dials that reach somebody. */
  readonly reach: number;
  /** Share of conversations in which the consumer objects. */
  readonly objections: number;
  /** False: the exchange records calls and their length, but nothing of what was said. */
  readonly logsWhatWasSaid: boolean;
}

const numbered = (prefix: string, from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(from + index).padStart(2, '0')}`);

/** Careful, but let down by others: it cannot act on what it was not told. */
const MEREL: VendorCharacter = {
  id: 'merel',
  name: 'Merel Klantcontact B.V.',
  contractFrom: '2024-01-01',
  contractTo: '2026-12-31',
  campaigns: [CAMPAIGNS.energy, CAMPAIGNS.solar, CAMPAIGNS.meter],
  suppressionHours: 24,
  maxAttempts: { perDay: 3, per30Days: 8 },
  penalty: 150,
  agreedToOwnLimits: false,
  hasScreenedLists: false,
  callerNumbers: ['+31858880110', '+31858880111'],
  agents: numbered('M', 1, 14),
  careless: ['M09'],
  shift: { open: 9 * HOUR, close: 19 * HOUR },
  startsPerDay: 23,
  patience: 4,
  reach: 0.4,
  objections: 0.028,
  logsWhatWasSaid: true,
};

/** A dialler that does not let go: objectors, evenings, too many attempts. Its contract ended before the month did. */
const HAVIK: VendorCharacter = {
  id: 'havik',
  name: 'Havik Telesales B.V.',
  contractFrom: '2025-01-01',
  contractTo: '2026-06-26',
  campaigns: [CAMPAIGNS.energy],
  suppressionHours: 4,
  maxAttempts: { perDay: 2, per30Days: 6 },
  penalty: 250,
  agreedToOwnLimits: false,
  hasScreenedLists: true,
  callerNumbers: ['+31858880120', '+31858880121', '+31858880122'],
  agents: numbered('20', 1, 24),
  careless: ['2007', '2011', '2016'],
  shift: { open: 9 * HOUR + 30 * MINUTE, close: 21 * HOUR + 30 * MINUTE },
  startsPerDay: 35,
  patience: 5,
  reach: 0.31,
  objections: 0.022,
  logsWhatWasSaid: false,
};

/** Quick with consents of its own making, and careless with the script: it often leaves out the opt-out. */
const EKSTER: VendorCharacter = {
  id: 'ekster',
  name: 'Ekster Callcenter B.V.',
  contractFrom: '2025-03-01',
  campaigns: [CAMPAIGNS.solar, CAMPAIGNS.heatPump, CAMPAIGNS.charger, CAMPAIGNS.survey],
  suppressionHours: 0,
  maxAttempts: { perDay: 3, per30Days: 8 },
  penalty: 200,
  agreedToOwnLimits: true,
  hasScreenedLists: false,
  callerNumbers: ['+31880880130', '+31880880131'],
  agents: numbered('E', 1, 18),
  careless: ['E07', 'E12'],
  shift: { open: 9 * HOUR + 30 * MINUTE, close: 19 * HOUR + 45 * MINUTE },
  startsPerDay: 30,
  patience: 4,
  reach: 0.37,
  objections: 0.014,
  logsWhatWasSaid: true,
};

export const VENDORS: readonly VendorCharacter[] = [MEREL, HAVIK, EKSTER];
export const VENDOR: Readonly<Record<VendorId, VendorCharacter>> = { merel: MEREL, havik: HAVIK, ekster: EKSTER };

/** Used by Ekster in the last full week of June, and never published. */
export const UNLISTED_NUMBER = '+31880880139';

/** The company's own lines, on which consumers ring back. */
export const COMPANY_LINE = '+31858880100';

export const LISTED_NUMBERS: readonly { readonly number: string; readonly from: string }[] = [
  { number: COMPANY_LINE, from: '2024-09-01' },
  ...VENDORS.flatMap((vendor) => vendor.callerNumbers.map((number) => ({ number, from: '2024-09-01' }))),
];

/** The only working day that is missing from Ekster's log. */
export const MISSING_DAY: Day = dayOf('2026-06-18');

/** How the work grew towards July 2026, when customers may no longer be called without consent. */
const GROWTH: Readonly<Record<string, number>> = {
  '2025-06': 0.7,
  '2025-07': 0.65,
  '2025-08': 0.65,
  '2025-09': 0.8,
  '2025-10': 0.85,
  '2025-11': 0.9,
  '2025-12': 0.75,
  '2026-01': 0.9,
  '2026-02': 0.95,
  '2026-03': 1.05,
  '2026-04': 1.1,
  '2026-05': 1.2,
  '2026-06': 1.5,
};

/** @param month such as `2026-06` */
export function growthOf(month: string): number {
  return GROWTH[month] ?? 1;
}

/** Hours in which a call on that day complies with the Code and the company's own policy; undefined: no calls at all. */
export function permittedHours(day: Day): OpenHours | undefined {
  const code = hoursOfTheCode(day);
  if (code === undefined || day < OWN_HOURS_FROM || weekday(day) === 6) return code;
  return { open: Math.max(code.open, OWN_HOURS.open), close: Math.min(code.close, OWN_HOURS.close) };
}

export function contractCovers(vendor: VendorCharacter, day: Day): boolean {
  return day >= dayOf(vendor.contractFrom) && (vendor.contractTo === undefined || day <= dayOf(vendor.contractTo));
}
