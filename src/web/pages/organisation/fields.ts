import {
  COUNTRY,
  type Configuration,
  type ConfigurationChange,
  type Language,
  type Workspace,
  writtenPeriod,
} from '../../../index.ts';
import { clock, usualHours } from '../../usual-hours.ts';
import type { OrganisationWords } from './words.nl.ts';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly type: 'text' | 'date' | 'number';
  /** The value in the file; empty if it is missing there. */
  readonly value: string;
  readonly isNeeded: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The change that sets it to a value. */
  readonly change: (value: string) => ConfigurationChange;
}

export interface Group {
  readonly title: string;
  readonly fields: readonly Field[];
  /** For a campaign that can be removed; empty if it cannot. */
  readonly campaign: string;
}

export interface Section {
  readonly title: string;
  readonly groups: readonly Group[];
  /** The list to which items can be added; empty if none. */
  readonly list: string;
  readonly addLabel: string;
  readonly nameLabel: string;
}

type Path = readonly (string | number)[];
type Options = Readonly<Record<string, string>>;

/** All that can be filled in, in the order of `belaudit.yaml`. */
export function sectionsOf(
  { configuration, configurationText }: Pick<Workspace, 'configuration' | 'configurationText'>,
  words: OrganisationWords,
  language: Language,
): readonly Section[] {
  const { labels } = words;
  const { client } = configuration;
  const period = writtenPeriod(configurationText);
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
        field(['audit', 'from'], labels.from, period.from, { type: 'date', hint: labels.periodHint }),
        field(['audit', 'to'], labels.to, period.to, { type: 'date' }),
      ]),
    ]),
    section(
      labels.entities,
      client.entities.map((entity, index) => group(entity.name, entityFields(entity, index, words, language))),
      'entities',
      labels.addEntity,
    ),
    section(
      labels.vendors,
      configuration.vendors.map((vendor, index) => group(vendor.name, vendorFields(vendor, index, words))),
      'vendors',
      labels.addVendor,
    ),
    section(labels.hours, hoursGroups(configuration, words)),
    section(labels.limits, [group('', limitFields(configuration, words))]),
    section(labels.similar, [group('', similarFields(configuration, words))]),
    section(
      labels.campaigns,
      configuration.campaigns.map((campaign, index) =>
        group(campaign.id, campaignFields(campaign, index, configuration, words), campaign.id),
      ),
      'campaigns',
      labels.addCampaign,
      labels.campaignId,
    ),
    section(
      labels.people,
      configuration.people.map((person, index) => group(person.name, personFields(person, index, words))),
      'people',
      labels.addPerson,
    ),
    section(labels.twoPeople, [group('', [twoPeopleField(configuration, words)])]),
    section(
      labels.statements,
      configuration.statements.map((statement, index) =>
        group(words.statement(words.stated[statement.feed], statement.by), statementFields(statement, index, words)),
      ),
      'statements',
      labels.addStatement,
      labels.statedBy,
    ),
  ];
}

function entityFields(
  entity: Configuration['client']['entities'][number],
  index: number,
  words: OrganisationWords,
  language: Language,
): readonly Field[] {
  const at: Path = ['client', 'entities', index];
  const brands = field([...at, 'brands'], words.labels.brands, entity.brands.join(', '));
  return [
    field([...at, 'name'], words.labels.name, entity.name, { isNeeded: true }),
    field([...at, 'sender'], words.labels.sender, entity.sender, {
      options: Object.fromEntries(COUNTRY.senders.map((one) => [one.sender, one.name[language]])),
    }),
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
  words: OrganisationWords,
): readonly Field[] {
  const at: Path = ['vendors', index];
  const { labels } = words;
  const agreed = (term: 'suppression_hours' | 'report_objections_within_hours', value: number): string =>
    vendor.assumed.includes(term) ? '' : String(value);
  const term = { type: 'number', hint: labels.notAgreed } as const;
  return [
    field([...at, 'name'], labels.name, vendor.name, { isNeeded: true }),
    ...[...vendor.contracts, undefined].flatMap((contract, place) => contractFields(at, contract, place, words)),
    field([...at, 'suppression_hours'], labels.suppression, agreed('suppression_hours', vendor.suppressionHours), term),
    field(
      [...at, 'report_objections_within_hours'],
      labels.report,
      agreed('report_objections_within_hours', vendor.reportObjectionsWithinHours),
      term,
    ),
    field([...at, 'max_attempts', 'per_day'], labels.perDay, numberText(vendor.maxAttempts.perDay), term),
    field([...at, 'max_attempts', 'per_30_days'], labels.per30Days, numberText(vendor.maxAttempts.per30Days), term),
    field([...at, 'own_hours_agreed'], labels.ownHoursAgreed, yesNo(vendor.ownHoursAgreed), {
      options: words.yesNo,
    }),
    field([...at, 'own_limits_agreed'], labels.ownLimitsAgreed, yesNo(vendor.ownLimitsAgreed), {
      options: words.yesNo,
    }),
    field([...at, 'screened_lists'], labels.screenedLists, yesNo(vendor.screenedLists), { options: words.yesNo }),
    ...penaltyFields(at, vendor.penalty, words),
    ...replyFields(at, vendor.reply, words),
  ];
}

function yesNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

function numberText(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

/** Days of an agreement. A new one (undefined) is created by its first day; without that day there is none. */
function contractFields(
  at: Path,
  contract: Configuration['vendors'][number]['contracts'][number] | undefined,
  place: number,
  words: OrganisationWords,
): readonly Field[] {
  const path = [...at, 'contracts'];
  const from = field([...path, place, 'from'], words.contractFrom(place + 1), contract?.from ?? '', { type: 'date' });
  if (contract === undefined)
    return [
      {
        ...from,
        hint: place === 0 ? '' : words.labels.further,
        change: (value) => ({ add: path, item: { from: value } }),
      },
    ];
  return [
    {
      ...from,
      change: (value) => (value === '' ? { remove: [...path, place] } : { set: [...path, place, 'from'], to: value }),
    },
    field([...path, place, 'to'], words.contractTo(place + 1), contract.to ?? '', { type: 'date' }),
  ];
}

/** Without an amount there is no penalty. */
function penaltyFields(
  at: Path,
  penalty: Configuration['vendors'][number]['penalty'],
  { labels }: OrganisationWords,
): readonly Field[] {
  const path = [...at, 'penalty'];
  const amount = field([...path, 'per_violation'], labels.penalty, numberText(penalty?.perViolation), {
    hint: labels.penaltyHint,
  });
  return [
    {
      ...amount,
      change: (value) =>
        value === '' ? { set: path, to: null } : { set: [...path, 'per_violation'], to: value.replace(',', '.') },
    },
    ...(penalty === undefined
      ? []
      : [
          field([...path, 'currency'], labels.currency, penalty.currency, { isNeeded: true }),
          field([...path, 'clause'], labels.clause, penalty.clause ?? ''),
        ]),
  ];
}

/** Within how many days, and to whom, the call centre replies; without days there is no term. */
function replyFields(
  at: Path,
  reply: Configuration['vendors'][number]['reply'],
  { labels }: OrganisationWords,
): readonly Field[] {
  const path = [...at, 'reply'];
  const days = field([...path, 'days'], labels.replyDays, numberText(reply?.days), {
    type: 'number',
    hint: labels.replyHint,
  });
  // One of them alone is no term.
  const whole = (one: Field): Field => ({
    ...one,
    change: (value) => (value === '' ? { set: path, to: null } : one.change(value)),
  });
  return [whole(days), whole(field([...path, 'to'], labels.replyTo, reply?.to ?? ''))];
}

const KINDS_OF_DAY = ['weekdays', 'saturday', 'sunday', 'holidays'] as const;
type Hours = Configuration['policy']['callingHours'][number]['weekdays'];

/** The company's own calling hours from a day on, and room for another day. */
function hoursGroups({ policy, audit }: Configuration, words: OrganisationWords): readonly Group[] {
  const path: Path = ['policy', 'calling_hours'];
  const usual = usualHours(audit.to, words.labels.noCalls);
  return [...policy.callingHours, undefined].map((hours, place): Group => {
    const from = field([...path, place, 'from'], words.labels.hoursFrom, hours?.from ?? '', { type: 'date' });
    if (hours === undefined)
      return {
        title: words.labels.furtherHours,
        fields: [{ ...from, change: (value) => ({ add: path, item: { from: value } }) }],
        campaign: '',
      };
    const days = KINDS_OF_DAY.map((kind): Field => {
      const one = field([...path, place, kind], words.days[kind], hoursText(hours[kind], words), {
        hint: `${kind === 'weekdays' ? `${words.labels.hoursHint} ` : ''}${words.leftEmpty(usual[kind] ?? '')}`,
      });
      return {
        ...one,
        change: (value) => ({ set: [...path, place, kind], to: value === '' ? null : hoursValue(value, words) }),
      };
    });
    return {
      title: words.hoursFrom(hours.from),
      fields: [
        {
          ...from,
          change: (value) =>
            value === '' ? { remove: [...path, place] } : { set: [...path, place, 'from'], to: value },
        },
        ...days,
      ],
      campaign: '',
    };
  });
}

function hoursText(hours: Hours, { labels }: OrganisationWords): string {
  if (hours === undefined) return '';
  if (hours === 'none') return labels.noCalls;
  return `${clock(hours.open)}-${clock(hours.close)}`;
}

function hoursValue(text: string, { labels }: OrganisationWords): string {
  return text.toLowerCase() === labels.noCalls ? 'none' : text.replaceAll(/\s/gu, '').replace('–', '-');
}

/** The limits that the company sets itself, over all call centres together. */
function limitFields({ policy }: Configuration, { labels }: OrganisationWords): readonly Field[] {
  const at: Path = ['policy', 'contact_limits'];
  const { perDay, per30Days, daysAfterRefusal } = policy.contactLimits ?? {};
  const limit = { type: 'number', hint: labels.noLimit } as const;
  return [
    field([...at, 'per_day'], labels.perDay, numberText(perDay), limit),
    field([...at, 'per_30_days'], labels.per30Days, numberText(per30Days), limit),
    field([...at, 'days_after_refusal'], labels.daysAfterRefusal, numberText(daysAfterRefusal), limit),
  ];
}

/** What may be offered to the buyer of each product: of a product without an answer that is not known, and no products is an answer. */
function similarFields({ policy, campaigns }: Configuration, words: OrganisationWords): readonly Field[] {
  const at: Path = ['policy', 'similar_products'];
  const similar = Object.entries(policy.similarProducts);
  const offered = campaigns.flatMap(({ product }) => (product === undefined ? [] : [product]));
  // Products are compared without case.
  const isNamed = (product: string): boolean => similar.some(([sold]) => sold.toLowerCase() === product.toLowerCase());
  const unanswered = [...new Set(offered)].filter((product) => !isNamed(product));
  const { labels } = words;
  const further = field([...at, ''], labels.furtherProduct, '', { hint: labels.furtherProductHint });
  return [
    ...[...similar, ...unanswered.map((sold) => [sold, undefined] as const)].map(([sold, products]): Field => {
      const value = products === undefined ? '' : products.length === 0 ? labels.nothing : products.join(', ');
      return {
        ...field([...at, sold], words.similarTo(sold), value, { hint: labels.similarHint }),
        change: (text) => ({ set: [...at, sold], to: text === '' ? null : productsIn(text, words) }),
      };
    }),
    {
      ...further,
      change: (text) => {
        const [sold = '', ...products] = text.split(':');
        return { set: [...at, sold.trim()], to: productsIn(products.join(':').trim(), words) };
      },
    },
  ];
}

function productsIn(text: string, { labels }: OrganisationWords): string | readonly string[] {
  if (text.toLowerCase() === labels.nothing) return [];
  // An empty answer is none, and the file refuses it.
  if (text === '') return '';
  return text
    .split(',')
    .map((product) => product.trim())
    .filter((product) => product !== '');
}

/** A person without a name is removed. */
function personFields(
  { name, address, role, may, upTo }: Configuration['people'][number],
  index: number,
  words: OrganisationWords,
): readonly Field[] {
  const at: Path = ['people', index];
  const { labels } = words;
  const own = field([...at, 'name'], labels.name, name, { hint: labels.personHint });
  const sum = field([...at, 'up_to'], labels.upTo, numberText(upTo), { hint: labels.upToHint });
  return [
    { ...own, change: (value) => (value === '' ? { remove: at } : own.change(value)) },
    field([...at, 'address'], labels.address, address ?? ''),
    field([...at, 'role'], labels.role, role ?? ''),
    chosenWords([...at, 'may'], labels.may, labels.mayHint, may ?? [], words.acts),
    { ...sum, change: (value) => ({ set: [...at, 'up_to'], to: value === '' ? null : value.replace(',', '.') }) },
  ];
}

function twoPeopleField({ decisions }: Configuration, words: OrganisationWords): Field {
  const { labels, acts } = words;
  const known = { ...acts, backdated: labels.backdated };
  return chosenWords(
    ['decisions', 'two_people'],
    labels.twoPeopleFor,
    labels.twoPeopleHint,
    decisions?.twoPeople ?? [],
    known,
  );
}

/** Several words of a list, separated by commas, in the language of the page. */
function chosenWords(path: Path, label: string, hint: string, chosen: readonly string[], words: Options): Field {
  const all = Object.entries(words);
  const shown = field(path, label, chosen.map((word) => words[word]).join(', '), {
    hint: `${hint} ${all.map(([, text]) => text).join(', ')}.`,
  });
  const wordOf = (text: string): string => all.find(([, known]) => known === text.toLowerCase())?.[0] ?? text;
  const listed = (value: string): readonly string[] => value.split(',').map((part) => wordOf(part.trim()));
  return { ...shown, change: (value) => ({ set: path, to: value === '' ? null : listed(value) }) };
}

/** A statement without a first day is removed. */
function statementFields(
  { feed, complete, from, to, by, on }: Configuration['statements'][number],
  index: number,
  words: OrganisationWords,
): readonly Field[] {
  const at: Path = ['statements', index];
  const { labels } = words;
  const first = field([...at, 'from'], labels.statedFrom, from, { type: 'date', hint: labels.statedHint });
  return [
    field([...at, 'feed'], labels.statedFeed, feed, { options: words.stated }),
    field([...at, 'complete'], labels.isComplete, yesNo(complete), { options: words.yesNo }),
    {
      ...first,
      change: (value) => (value === '' ? { remove: at } : first.change(value)),
    },
    field([...at, 'to'], labels.statedTo, to, { type: 'date', isNeeded: true }),
    field([...at, 'by'], labels.statedBy, by, { isNeeded: true }),
    field([...at, 'on'], labels.statedOn, on, { type: 'date', isNeeded: true }),
  ];
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
