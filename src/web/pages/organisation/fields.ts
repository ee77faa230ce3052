import type { Configuration, ConfigurationChange } from '../../../index.ts';
import type { OrganisationWords } from './words.ts';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly type: 'text' | 'date' | 'number';
  /** As the file has it; empty where it says nothing. */
  readonly value: string;
  readonly isNeeded: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What it takes to give it another value. */
  readonly change: (value: string) => ConfigurationChange;
}

export interface Group {
  readonly title: string;
  readonly fields: readonly Field[];
  /** Of a campaign, which can be taken away; empty: it cannot. */
  readonly campaign: string;
}

export interface Section {
  readonly title: string;
  readonly groups: readonly Group[];
  /** The list to which can be added; empty: none. */
  readonly list: string;
  readonly addLabel: string;
  readonly nameLabel: string;
}

type Path = readonly (string | number)[];
type Options = Readonly<Record<string, string>>;

/** All that can be filled in, in the order of `belaudit.yaml`. */
export function sectionsOf(configuration: Configuration, words: OrganisationWords): readonly Section[] {
  const { labels } = words;
  const { client, audit } = configuration;
  const section = (
    title: string,
    groups: readonly Group[],
    list = '',
    addLabel = '',
    nameLabel = labels.name,
  ): Section => ({ title, groups, list, addLabel, nameLabel });
  const group = (title: string, fields: readonly Field[], campaign = ''): Group => ({ title, fields, campaign });
  return [
    section(labels.client, [
      group('', [
        field(['client', 'name'], labels.name, client.name, { isNeeded: true }),
        field(['client', 'language'], labels.language, client.language, { options: words.languages }),
        field(['client', 'time_zone'], labels.timeZone, client.timeZone, { isNeeded: true }),
      ]),
    ]),
    section(labels.period, [
      group('', [
        field(['audit', 'from'], labels.from, audit.from, { type: 'date', isNeeded: true }),
        field(['audit', 'to'], labels.to, audit.to, { type: 'date', isNeeded: true }),
      ]),
    ]),
    section(
      labels.entities,
      client.entities.map((entity, index) => group(entity.name, entityFields(entity, index, words))),
      'entities',
      labels.addEntity,
    ),
    section(
      labels.vendors,
      configuration.vendors.map((vendor, index) => group(vendor.name, vendorFields(vendor, index, words))),
      'vendors',
      labels.addVendor,
    ),
    section(
      labels.campaigns,
      configuration.campaigns.map((campaign, index) =>
        group(campaign.id, campaignFields(campaign, index, configuration, words), campaign.id),
      ),
      'campaigns',
      labels.addCampaign,
      labels.campaignId,
    ),
  ];
}

function entityFields(
  entity: Configuration['client']['entities'][number],
  index: number,
  words: OrganisationWords,
): readonly Field[] {
  const at: Path = ['client', 'entities', index];
  const brands = field([...at, 'brands'], words.labels.brands, entity.brands.join(', '));
  return [
    field([...at, 'name'], words.labels.name, entity.name, { isNeeded: true }),
    field([...at, 'sender'], words.labels.sender, entity.sender, { options: words.senders }),
    {
      ...brands,
      change: (value) => ({
        set: [...at, 'brands'],
        to:
          value === ''
            ? null
            : value
                .split(',')
                .map((brand) => brand.trim())
                .filter((brand) => brand !== ''),
      }),
    },
  ];
}

function vendorFields(
  vendor: Configuration['vendors'][number],
  index: number,
  { labels }: OrganisationWords,
): readonly Field[] {
  const at: Path = ['vendors', index];
  const agreed = (term: 'suppression_hours' | 'report_objections_within_hours', value: number): string =>
    vendor.assumed.includes(term) ? '' : String(value);
  const [contract] = vendor.contracts;
  const term = { type: 'number', hint: labels.notAgreed } as const;
  return [
    field([...at, 'name'], labels.name, vendor.name, { isNeeded: true }),
    // A second agreement is for the file: the form shows the first.
    field([...at, 'contracts', 0, 'from'], labels.contractFrom, contract?.from ?? '', { type: 'date' }),
    ...(contract === undefined
      ? []
      : [field([...at, 'contracts', 0, 'to'], labels.contractTo, contract.to ?? '', { type: 'date' })]),
    field([...at, 'suppression_hours'], labels.suppression, agreed('suppression_hours', vendor.suppressionHours), term),
    field(
      [...at, 'report_objections_within_hours'],
      labels.report,
      agreed('report_objections_within_hours', vendor.reportObjectionsWithinHours),
      term,
    ),
    field(
      [...at, 'max_attempts', 'per_day'],
      labels.perDay,
      vendor.maxAttempts.perDay === undefined ? '' : String(vendor.maxAttempts.perDay),
      term,
    ),
  ].map((one) =>
    one.name === `vendors.${index}.contracts.0.from` ? withContract(one, at, contract !== undefined) : one,
  );
}

/** The first day of an agreement makes it, and without it there is none. */
function withContract(from: Field, at: Path, isThere: boolean): Field {
  const path = [...at, 'contracts'];
  return {
    ...from,
    change: (value) => {
      if (value === '') return isThere ? { remove: [...path, 0] } : { set: path, to: null };
      return isThere ? { set: [...path, 0, 'from'], to: value } : { add: path, item: { from: value } };
    },
  };
}

function campaignFields(
  campaign: Configuration['campaigns'][number],
  index: number,
  { client }: Configuration,
  words: OrganisationWords,
): readonly Field[] {
  const at: Path = ['campaigns', index];
  const brands = client.entities.flatMap((entity) => entity.brands);
  const unknown = { '': words.labels.unknown };
  return [
    field([...at, 'product'], words.labels.product, campaign.product ?? ''),
    ...(brands.length === 0
      ? []
      : [
          field([...at, 'brand'], words.labels.brand, campaign.brand ?? '', {
            options: { ...unknown, ...Object.fromEntries(brands.map((brand) => [brand, brand])) },
          }),
        ]),
    field([...at, 'purpose'], words.labels.purpose, campaign.purpose, { options: words.purposes }),
    field([...at, 'audience'], words.labels.audience, campaign.audience ?? '', {
      options: { ...unknown, ...words.audiences },
    }),
  ];
}

function field(
  path: Path,
  label: string,
  value: string,
  more: {
    readonly type?: Field['type'];
    readonly hint?: string;
    readonly isNeeded?: boolean;
    readonly options?: Options;
  } = {},
): Field {
  return {
    name: path.join('.'),
    label,
    hint: more.hint ?? '',
    type: more.type ?? 'text',
    value,
    isNeeded: more.isNeeded ?? false,
    options: Object.entries(more.options ?? {}).map(([one, text]) => ({ value: one, label: text })),
    change: (given) => ({ set: path, to: given === '' ? null : given }),
  };
}
