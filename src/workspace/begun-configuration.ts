import { stringify } from 'yaml';
import type { Language, Purpose } from '../model/configuration.ts';
import { COUNTRY } from '../rulebook/in-force.ts';
import type { StarterPeriod } from './starter-configuration.ts';

/** The answers of a new user. */
export interface Beginning {
  /** Name of the organisation on whose behalf calls are made; it becomes the first entity. */
  readonly organisation: string;
  /** Names of call centres; at least one. */
  readonly callCentres: readonly string[];
  readonly language: Language;
  /** Names of its legal entities; absent: one, with the name of the organisation. */
  readonly entities?: readonly string[];
  /** What kind of sender each entity is, as the country names it; absent: an ordinary company. */
  readonly senders?: readonly string[];
  /** For which of the entities each call centre calls; absent: the first. */
  readonly callsFor?: readonly number[];
  /** As the logs name them. */
  readonly campaigns?: readonly BegunCampaign[];
}

export interface BegunCampaign {
  readonly id: string;
  /** Absent: not known yet. */
  readonly product?: string;
}

/** A first `belaudit.yaml`: short, without files yet, with a comment above each part. */
export function begunConfiguration(beginning: Beginning, period: StarterPeriod): string {
  const { organisation, callCentres, language, entities = [organisation], callsFor = [], campaigns = [] } = beginning;
  const senders = entities.map((_, index) => beginning.senders?.[index] ?? COUNTRY.senders[0]?.sender ?? '');
  const purposes = new Set(senders.map((sender) => COUNTRY.senders.find((one) => one.sender === sender)?.purpose));
  const purpose = purposes.size === 1 ? [...purposes][0] : undefined;
  const owners = shortNames(entities, 'organisation');
  const vendors = shortNames(callCentres, 'vendor').map((id, index) => {
    const owner = owners.length < 2 ? '' : `    entity: ${owners[callsFor[index] ?? 0] ?? owners[0]}\n`;
    return `  - id: ${id}\n    name: ${text(callCentres[index] ?? '')}\n${owner}`;
  });
  return `# Belaudit: which calls to judge, who made them, what was agreed, and where the files are.
# It can be changed here, or on the page that "belaudit open" shows. Days are written 2026-06-30. docs/configuration.md explains every key.

# Your own organisation (opdrachtgever), and its legal entities (rechtspersonen) that have calls made.
client:
  name: ${text(organisation)}
  language: ${language}
  time_zone: Europe/Amsterdam
  entities:
${owners
  .map(
    (id, index) =>
      `    - id: ${id}\n      name: ${text(entities[index] ?? '')}\n      sender: ${senders[index] ?? ''}\n`,
  )
  .join('')}
# The calls to be judged: first and last day, both included.
audit:
  from: ${period.from}
  to: ${period.to}

# The call centres (callcenters).
vendors:
${vendors.join('')}
# What the campaigns in the logs are about. A campaign that is not listed: commercial, without a product.
${
  campaigns.length === 0
    ? 'campaigns: []'
    : `campaigns:\n${campaigns
        .map((campaign) => campaignText(campaign, purpose))
        .join('')
        .trimEnd()}`
}

# The files, as they were delivered.
sources: []
`;
}

/** @param purpose for which all of its senders usually call; undefined: they differ */
function campaignText({ id, product }: BegunCampaign, purpose: Purpose | undefined): string {
  const calledFor = purpose === undefined || purpose === USUAL_PURPOSE ? '' : `    purpose: ${purpose}\n`;
  return `  - id: ${text(id)}\n${product === undefined ? '' : `    product: ${text(product)}\n`}${calledFor}`;
}

/** Of a campaign that does not say. */
const USUAL_PURPOSE: Purpose = 'commercial';

const LONGEST_ID = 40;
/** Words that findings use for parties other than call centres. */
const TAKEN: readonly string[] = ['client', 'undetermined'];

/** Distinct short names for ids, made from full names: letters and digits with dashes. */
export function shortNames(
  names: readonly string[],
  otherwise: string,
  taken: readonly string[] = [],
): readonly string[] {
  const used = new Set<string>([...TAKEN, ...taken]);
  return names.map((name) => {
    const plain = name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/\b(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?)(?=\s|$)/gu, '')
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .slice(0, LONGEST_ID)
      .replaceAll(/^-+|-+$/gu, '');
    const base = plain === '' ? otherwise : plain;
    let id = base;
    for (let number = 2; used.has(id); number += 1) id = `${base}-${number}`;
    used.add(id);
    return id;
  });
}

/** On one line, quoted where necessary. */
function text(value: string): string {
  return stringify(value.replaceAll(/\s+/gu, ' ').trim(), { lineWidth: 0 }).trim();
}
