import { feedDefinition, isFeed, LOG, madeId } from '../feeds/registry.ts';
import { CLOCK_DURATION, DURATION_UNITS, isDurationNotation } from '../model/duration-notations.ts';
import { isEmptyWord } from '../model/empty-words.ts';
import type { FeedColumn } from '../model/feeds.ts';
import { asIs, type Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';
import { type KeyPath, type Mistake, quoteText } from './mistake.ts';
import { nearestWord, oneOf } from './nearest.ts';
import { timeFormatMistake } from './time-format.ts';
import { filesMistake, readDay, readEnd, readHeadings, readStart } from './written-value.ts';
import type { YamlMap, YamlValue } from './yaml-tree.ts';

/**
 * Checks that the schema cannot express: contradictory values, and names of things that do not exist. They use the file as written, so that they work even
 * where another part does not fit the schema.
 */

/** @param formats ids of the known call-log formats; undefined: any may be named */
export function checkConfiguration(root: YamlValue, today: string, formats: readonly string[] | undefined): Mistake[] {
  const entities = entries(root, ['client', 'entities']);
  const vendors = entries(root, ['vendors']);
  const campaigns = entries(root, ['campaigns']);
  const names: Names = {
    entities: ids(entities),
    vendors: ids(vendors),
    campaigns: ids(campaigns),
    brands: entities.flatMap((entity) => texts(entity.map['brands'])),
    formats,
  };
  return [
    ...checkPeriod(root, today),
    ...checkEntities(entities),
    ...checkRepeated(vendors, 'id', (id) => id.toLowerCase()),
    ...checkRepeated(campaigns, 'id', (id) => id),
    ...checkRepeated(entries(root, ['policy', 'retention']), 'from', startOf),
    ...checkRepeated(entries(root, ['policy', 'calling_hours']), 'from', startOf),
    ...vendors.flatMap((vendor) => checkVendor(vendor, names)),
    ...campaigns.flatMap((campaign) => checkCampaign(campaign, names, entities)),
    ...entries(root, ['sources']).flatMap((source) => checkSource(source, names)),
    ...entries(root, ['holds']).flatMap((hold) => checkHold(hold, names)),
    ...checkPeople(root),
    ...checkAcceptedGaps(entries(root, ['accepted_gaps'])),
    ...checkStatements(entries(root, ['statements'])),
  ];
}

interface Names {
  readonly entities: readonly string[];
  readonly vendors: readonly string[];
  readonly campaigns: readonly string[];
  readonly brands: readonly string[];
  readonly formats: readonly string[] | undefined;
}

interface Entry {
  readonly map: YamlMap;
  readonly path: KeyPath;
}

function checkPeriod(root: YamlValue, today: string): Mistake[] {
  const written = isMap(root) ? root['audit'] : undefined;
  if (!isMap(root) || (!isMap(written) && isGiven(written))) return [];
  const audit = isMap(written) ? written : {};
  const mistakes = checkOrder({ map: audit, path: ['audit'] });
  const [lacking, named] = isGiven(audit['from']) ? (['to', 'from'] as const) : (['from', 'to'] as const);
  if (isGiven(audit[named]) && !isGiven(audit[lacking])) {
    mistakes.push({
      path: ['audit', lacking],
      message: MESSAGES.periodHasFirstAndLastDay,
      found: MESSAGES.only(named),
      expected: MESSAGES.bothFromAndToOrNeither,
    });
  }
  const hasDate = isGiven(audit['as_of']);
  if (!hasDate && today === '') {
    mistakes.push({
      path: ['audit', 'as_of'],
      message: MESSAGES.auditDateIsMissing,
      expected: MESSAGES.daySuchAs20260710,
    });
  }
  return mistakes;
}

function isGiven(value: YamlValue | undefined): boolean {
  return value !== undefined && value !== null;
}

/** All starts before 1900 are equal. */
function startOf(from: string): string {
  return readStart(from) ?? from;
}

/** A contract whose `from` is after its `to`. */
function checkContract(entry: Entry): Mistake[] {
  return checkOrder(entry, readStart, readEnd);
}

/** A `from` after its `to`. An open end is a word, and words sort after days. */
function checkOrder(entry: Entry, readFrom = readDay, readTo = readDay): Mistake[] {
  const from = readFrom(text(entry.map['from']) ?? '');
  const to = readTo(text(entry.map['to']) ?? '');
  if (from === undefined || to === undefined || from <= to) return [];
  return [
    {
      path: [...entry.path, 'to'],
      message: MESSAGES.lastDayComesBeforeFirst,
      found: quoteText(to),
      expected: MESSAGES.orLater(from),
    },
  ];
}

/** Files name an entity by id, name or brand, in any case. An id or name must mean a single entity; a shared brand means both. */
function checkEntities(entities: readonly Entry[]): Mistake[] {
  const owner = new Map<string, { readonly index: number; readonly isBrand: boolean }>();
  const mistakes: Mistake[] = [];
  for (const [index, entity] of entities.entries()) {
    for (const { value, path, isBrand } of namesOf(entity)) {
      const first = owner.get(value.trim().toLowerCase());
      if (first === undefined) owner.set(value.trim().toLowerCase(), { index, isBrand });
      else if (first.index !== index && !(first.isBrand && isBrand)) {
        mistakes.push({
          path,
          message: MESSAGES.entitiesShareName(first.index),
          found: quoteText(value),
          expected: MESSAGES.nameThatPointsToOneEntity,
        });
      }
    }
    const id = text(entity.map['id']);
    const tookOver = items(entity.map['took_over']);
    const own = tookOver.findIndex((other) => id !== undefined && other === id);
    if (own >= 0)
      mistakes.push({
        path: [...entity.path, 'took_over', own],
        message: MESSAGES.entityCannotTakeOverItself,
        found: quoteText(id ?? ''),
      });
  }
  return mistakes;
}

interface EntityName {
  readonly value: string;
  readonly path: KeyPath;
  readonly isBrand: boolean;
}

function namesOf(entity: Entry): EntityName[] {
  const single = ['id', 'name'].map((key) => ({ value: entity.map[key], path: [...entity.path, key], isBrand: false }));
  const brands = items(entity.map['brands']).map((value, index) => ({
    value,
    path: [...entity.path, 'brands', index],
    isBrand: true,
  }));
  return [...single, ...brands].flatMap(({ value, ...rest }) =>
    typeof value === 'string' ? [{ value, ...rest }] : [],
  );
}

/** A gap of several months can be accepted once for each: these entries rest on other calls. */
function checkAcceptedGaps(list: readonly Entry[]): Mistake[] {
  const digest = ({ map }: Entry): string | undefined =>
    isMap(map['rested_on']) ? text(map['rested_on']['digest']) : undefined;
  return [...new Set(list.map(digest))].flatMap((one) =>
    checkRepeated(
      list.filter((entry) => digest(entry) === one),
      'gap',
      (gap) => gap,
    ),
  );
}

function checkRepeated(list: readonly Entry[], key: string, plain: (value: string) => string): Mistake[] {
  const first = new Map<string, Entry>();
  return list.flatMap((entry): Mistake[] => {
    const value = text(entry.map[key]);
    if (value === undefined) return [];
    const earlier = first.get(plain(value));
    if (earlier === undefined) {
      first.set(plain(value), entry);
      return [];
    }
    const place = String(earlier.path.at(-1));
    return [
      {
        path: [...entry.path, key],
        message: MESSAGES.itemRepeatsValue(place),
        found: quoteText(value),
        expected: MESSAGES.eachOnce,
      },
    ];
  });
}

/** Another spelling is no other person, and two people are two entries. */
function checkPeople(root: YamlValue): Mistake[] {
  const people = entries(root, ['people']);
  const spelled = (name: string): string =>
    name
      .normalize('NFKD')
      .replace(/[^\p{Letter}\p{Number}]/gu, '')
      .toLowerCase();
  const decisions = isMap(root) && isMap(root['decisions']) ? root['decisions'] : {};
  const asked = decisions['two_people'];
  const isAsked = Array.isArray(asked) ? asked.length > 0 : text(asked) === 'true';
  return [
    ...checkRepeated(people, 'name', spelled),
    ...(isAsked && people.length < 2
      ? [
          {
            path: ['decisions', 'two_people'],
            message: MESSAGES.twoPeopleAreTwoEntries,
            found: MESSAGES.entriesOfPeople(people.length),
            expected: MESSAGES.twoEntriesOfPeople,
          },
        ]
      : []),
  ];
}

function checkVendor(vendor: Entry, names: Names): Mistake[] {
  const mistakes = entriesOf(vendor.map['contracts'], [...vendor.path, 'contracts']).flatMap(checkContract);
  mistakes.push(...checkName(vendor, 'entity', names.entities, 'client.entities'));
  const hasEntity = vendor.map['entity'] !== undefined && vendor.map['entity'] !== null;
  if (!hasEntity && names.entities.length > 1) {
    mistakes.push({
      path: [...vendor.path, 'entity'],
      message: MESSAGES.clientHasSeveralEntitiesSoVendor,
      found: MESSAGES.nothing,
      expected: oneOf(names.entities),
    });
  }
  for (const [index, campaign] of items(vendor.map['campaigns']).entries()) {
    if (typeof campaign !== 'string' || names.campaigns.includes(campaign)) continue;
    mistakes.push(unknownName([...vendor.path, 'campaigns', index], campaign, names.campaigns, asIs('campaigns')));
  }
  return mistakes;
}

function checkCampaign(campaign: Entry, names: Names, entities: readonly Entry[]): Mistake[] {
  const mistakes = checkName(campaign, 'entity', names.entities, 'client.entities');
  const brand = text(campaign.map['brand']);
  if (brand === undefined) return mistakes;
  const entity = text(campaign.map['entity']);
  const owner = entities.find(({ map }) => entity !== undefined && text(map['id']) === entity);
  const brands = owner === undefined ? names.brands : texts(owner.map['brands']);
  if (brands.some((known) => known.trim().toLowerCase() === brand.trim().toLowerCase())) return mistakes;
  return [
    ...mistakes,
    unknownName(
      [...campaign.path, 'brand'],
      brand,
      brands,
      owner === undefined || entity === undefined ? MESSAGES.brandsOfEntity : MESSAGES.brandsOf(entity),
    ),
  ];
}

/** A hold without any condition would keep everything for ever. */
function checkHold(hold: Entry, names: Names): Mistake[] {
  const mistakes = [...checkName(hold, 'vendor', names.vendors, 'vendors'), ...checkOrder(hold)];
  const selects = ['number', 'person', 'vendor', 'from', 'to'];
  if (selects.some((key) => hold.map[key] !== undefined && hold.map[key] !== null)) return mistakes;
  const message = MESSAGES.holdIsEmpty;
  return [...mistakes, { path: hold.path, message, found: MESSAGES.noneOfThese, expected: selects.join(', ') }];
}

/** Of one day, a feed is stated to be complete or not, never both. */
function checkStatements(statements: readonly Entry[]): Mistake[] {
  return statements.flatMap((statement, index): Mistake[] => {
    const { from, to, feed, complete } = statement.map;
    const contradicted = statements
      .slice(0, index)
      .findIndex(
        ({ map }) =>
          map['feed'] === feed &&
          [map['complete'], complete].every((said) => said === 'yes' || said === 'no') &&
          map['complete'] !== complete &&
          [map['from'], map['to'], from, to].every((day) => readDay(text(day) ?? '') !== undefined) &&
          String(map['from']) <= String(to) &&
          String(from) <= String(map['to']),
      );
    if (contradicted < 0) return checkOrder(statement);
    const message = MESSAGES.itemSaysTheOpposite(contradicted);
    return [
      ...checkOrder(statement),
      {
        path: [...statement.path, 'complete'],
        message,
        found: quoteText(text(complete) ?? ''),
        expected: MESSAGES.daysOfOneStatement,
      },
    ];
  });
}

function checkName(entry: Entry, key: string, known: readonly string[], where: string): Mistake[] {
  const name = text(entry.map[key]);
  if (name === undefined || known.length === 0 || known.includes(name)) return [];
  return [unknownName([...entry.path, key], name, known, asIs(where))];
}

function unknownName(path: KeyPath, name: string, known: readonly string[], where: Text): Mistake {
  const expected = known.length === 0 ? MESSAGES.entryIn(where) : oneOf(known, name);
  return { path, message: MESSAGES.isNotInList(where), found: quoteText(name), expected };
}

function checkSource(source: Entry, names: Names): Mistake[] {
  const mistakes = checkName(source, 'vendor', names.vendors, 'vendors');
  const files = text(source.map['files']);
  const wrongFiles = files === undefined ? undefined : filesMistake(files);
  if (files !== undefined && wrongFiles !== undefined)
    mistakes.push({
      path: [...source.path, 'files'],
      message: wrongFiles,
      found: quoteText(files),
      expected: MESSAGES.pathWithinWorkspaceWithForwardSlashes,
    });
  const feed = text(source.map['feed']);
  mistakes.push(...checkFormat(source, feed, names), ...checkExchange(source));
  if (feed === undefined || !isFeed(feed)) return mistakes;
  const { columns } = feedDefinition(feed);
  const mappings = ['columns', 'values', 'constants'] as const;
  return [
    ...mistakes,
    ...mappings.flatMap((key) => checkColumnNames(source, key, feed, columns)),
    ...checkMadeColumns(source, feed),
    ...checkHeadings(source, columns),
    ...checkFormats(source, columns),
    ...checkConstants(source, columns, names),
    ...checkValues(source, columns, names),
    ...checkTerms(source, feed, columns),
  ];
}

function checkFormat(source: Entry, feed: string | undefined, names: Names): Mistake[] {
  const format = text(source.map['format']);
  if (format === undefined) return [];
  const path = [...source.path, 'format'];
  if (Array.isArray(source.map['lists']))
    return [
      {
        path,
        message: MESSAGES.knownFormatFindsItsOwnRecords,
        found: MESSAGES.formatAndLists,
        expected: MESSAGES.formatOrLists,
      },
    ];
  if (isMap(source.map['columns'])) {
    return [
      {
        path,
        message: MESSAGES.knownFormatHasItsOwnColumns,
        found: MESSAGES.formatAndColumns,
        expected: MESSAGES.formatOrColumns,
      },
    ];
  }
  if (feed !== undefined && feed !== LOG && isFeed(feed)) {
    return [
      {
        path,
        message: MESSAGES.knownFormatsAreForCallLogs,
        found: quoteText(feed),
        expected: MESSAGES.feedOrColumnsInsteadOfFormat(LOG),
      },
    ];
  }
  if (names.formats === undefined || names.formats.includes(format)) return [];
  return [
    { path, message: MESSAGES.thereIsNoSuchFormat, found: quoteText(format), expected: oneOf(names.formats, format) },
  ];
}

/** Formats of telephone exchanges that do not say who called whom; these keys help to decide. */
const CHANNEL_FORMATS = ['asterisk-cdr', 'freepbx-cdr', 'asterisk-cel'];
const EXCHANGE_FORMATS = [...CHANNEL_FORMATS, 'freeswitch-csv'];
const EXCHANGE_KEYS: readonly (readonly [key: string, formats: readonly string[]])[] = [
  ['own_numbers', EXCHANGE_FORMATS],
  ['inbound_contexts', EXCHANGE_FORMATS],
  ['outbound_contexts', EXCHANGE_FORMATS],
  ['trunks', CHANNEL_FORMATS],
];

/** Checks what a source says about an exchange, for logs that do not name it. */
function checkExchange(source: Entry): Mistake[] {
  const format = text(source.map['format']);
  const misplaced = EXCHANGE_KEYS.filter(
    ([key, formats]) => source.map[key] != null && (format === undefined || !formats.includes(format)),
  );
  if (misplaced.length > 0)
    return misplaced.map(([key, formats]) => ({
      path: [...source.path, key],
      message: MESSAGES.thisKeyOnlyAppliesToLogs,
      found: format === undefined ? MESSAGES.noFormat : quoteText(format),
      expected: `format: ${formats.join(', ')}`,
    }));
  const inbound = texts(source.map['inbound_contexts']);
  return texts(source.map['outbound_contexts']).flatMap((name, index): Mistake[] => {
    if (!inbound.some((other) => sameWord(other, name))) return [];
    const path = [...source.path, 'outbound_contexts', index];
    return [
      {
        path,
        message: MESSAGES.contextIsAlsoInInboundContexts,
        found: quoteText(name),
        expected: MESSAGES.oneOfTwo,
      },
    ];
  });
}

function checkColumnNames(
  source: Entry,
  key: 'columns' | 'values' | 'constants',
  feed: string,
  columns: readonly FeedColumn[],
): Mistake[] {
  return mapKeys(source.map[key]).flatMap((name) => noSuchColumn([...source.path, key, name], name, feed, columns));
}

/** Without a column, only an id can be made from the row. */
function checkMadeColumns(source: Entry, feed: string): Mistake[] {
  const columns = source.map['columns'];
  if (!isMap(columns)) return [];
  return Object.entries(columns).flatMap(([name, value]): Mistake[] => {
    const made = madeId(feed);
    if (!isMap(value) || value['from'] !== 'row' || name === made) return [];
    const path = [...source.path, 'columns', name];
    const message = made === undefined ? MESSAGES.noColumnFromRow : MESSAGES.onlyTheseFromRow(made);
    return [{ path, message, found: '{ from: row }', expected: MESSAGES.headingOfFile }];
  });
}

function noSuchColumn(path: KeyPath, name: string, feed: string, columns: readonly FeedColumn[]): Mistake[] {
  const known = columns.map((column) => column.name);
  if (known.includes(name)) return [];
  const expected = oneOf(known, name);
  return [{ path, message: MESSAGES.feedHasNoSuchColumn(feed), found: quoteText(name), expected }];
}

/** Checks the terms agreed for deliveries. */
function checkTerms(source: Entry, feed: string, columns: readonly FeedColumn[]): Mistake[] {
  const terms = source.map['expect'];
  if (!isMap(terms)) return [];
  const path = [...source.path, 'expect'];
  const listed = Array.isArray(terms['columns']) ? terms['columns'] : [];
  const named = listed.flatMap((name, index) =>
    typeof name === 'string' ? noSuchColumn([...path, 'columns', index], name, feed, columns) : [],
  );
  const shares = mapKeys(terms['known']).flatMap((name) => noSuchColumn([...path, 'known', name], name, feed, columns));
  const covers = text(terms['covers_period']);
  if (covers !== 'true' || feed === LOG) return [...named, ...shares];
  const message = MESSAGES.onlyCallsCanCoverPeriod;
  return [
    ...named,
    ...shares,
    { path: [...path, 'covers_period'], message, found: quoteText(feed), expected: `feed: ${LOG}` },
  ];
}

/** Keys of `formats` are headings of the file: those in `columns` or read by the format; otherwise names of columns. */
function checkFormats(source: Entry, columns: readonly FeedColumn[]): Mistake[] {
  const formats = source.map['formats'];
  if (!isMap(formats)) return [];
  // Only the files show which headings a known format reads.
  const isOfFormat = text(source.map['format']) !== undefined && !isMap(source.map['columns']);
  const headings = columnHeadings(source);
  const known = [...new Set([...headings, ...columns.map((column) => column.name)])];
  return Object.entries(formats).flatMap(([heading, format]): Mistake[] => {
    const path = [...source.path, 'formats', heading];
    const wrong = typeof format === 'string' ? timeFormatMistake(format) : undefined;
    const isJoined = readHeadings(heading)?.every((part) => known.some((name) => sameWord(name, part))) === true;
    if (wrong !== undefined)
      return [
        {
          path,
          message: wrong,
          found: quoteText(text(format) ?? ''),
          expected: MESSAGES.luxonTokensSuchAsDM(CLOCK_DURATION, DURATION_UNITS.join(', ')),
        },
      ];
    if (isOfFormat && typeof format === 'string' && isDurationNotation(format))
      return [
        {
          path,
          message: MESSAGES.knownFormatReadsItsDurationsItself,
          found: quoteText(format),
          expected: MESSAGES.luxonTokensOfDaysAndTimes,
        },
      ];
    if (isOfFormat || isJoined || known.some((name) => sameWord(name, heading))) return [];
    const choices = headings.length > 0 ? headings : known;
    return [
      {
        path,
        message: MESSAGES.thisHeadingIsNotRead,
        found: quoteText(heading),
        expected: nearestWord(heading, choices) ?? MESSAGES.headingThatColumnsNames,
      },
    ];
  });
}

function columnHeadings(source: Entry): string[] {
  const columns = source.map['columns'];
  if (!isMap(columns)) return [];
  return Object.values(columns).flatMap((value) =>
    typeof value === 'string' ? (readHeadings(value) ?? value.split(/\s*\+\s*/u)) : [],
  );
}

function checkConstants(source: Entry, columns: readonly FeedColumn[], names: Names): Mistake[] {
  const constants = source.map['constants'];
  if (!isMap(constants)) return [];
  return Object.entries(constants).flatMap(([name, value]): Mistake[] => {
    const path = [...source.path, 'constants', name];
    const column = columns.find((candidate) => candidate.name === name);
    if (column === undefined || typeof value !== 'string') return [];
    if (isMap(source.map['columns']) && Object.hasOwn(source.map['columns'], name)) {
      return [
        {
          path,
          message: MESSAGES.columnIsAlsoReadFromFile,
          found: MESSAGES.columnsAndConstants,
          expected: MESSAGES.columnsOrConstants,
        },
      ];
    }
    return checkCanonical(path, column, value, names);
  });
}

function checkValues(source: Entry, columns: readonly FeedColumn[], names: Names): Mistake[] {
  const values = source.map['values'];
  if (!isMap(values)) return [];
  return Object.entries(values).flatMap(([name, mapping]): Mistake[] => {
    const column = columns.find((candidate) => candidate.name === name);
    if (column === undefined || !isMap(mapping)) return [];
    const path = [...source.path, 'values', name];
    const targets = Object.entries(mapping).flatMap(([written, canonical]) =>
      typeof canonical === 'string' && canonical !== ''
        ? checkCanonical([...path, written], column, canonical, names)
        : [],
    );
    return [...checkSameWords(path, mapping), ...checkEmptyWords(path, mapping), ...targets];
  });
}

/** Declared headings must differ in more than case, also from those that the source reads. */
function checkHeadings(source: Entry, columns: readonly FeedColumn[]): Mistake[] {
  const headings = texts(source.map['headings']);
  if (headings.length === 0) return [];
  const twice = headings.flatMap((heading, index): Mistake[] => {
    if (!headings.slice(0, index).some((other) => sameWord(other, heading))) return [];
    const path = [...source.path, 'headings', index];
    return [
      { path, message: MESSAGES.headingOccursTwice, found: quoteText(heading), expected: MESSAGES.nameForEachColumn },
    ];
  });
  const mapped = isMap(source.map['columns']) ? source.map['columns'] : {};
  const unknown = Object.entries(mapped).flatMap(([column, value]): Mistake[] => {
    if (!columns.some(({ name }) => name === column) || typeof value !== 'string') return [];
    const wanted = headings.some((heading) => sameWord(heading, value)) ? [] : (readHeadings(value) ?? []);
    const missing = wanted.find((heading) => !headings.some((other) => sameWord(other, heading)));
    if (missing === undefined) return [];
    const path = [...source.path, 'columns', column];
    const message = MESSAGES.isNoDeclaredHeading;
    return [{ path, message, found: quoteText(missing), expected: oneOf(headings, missing) }];
  });
  return [...twice, ...unknown];
}

/** A cell that a word marks as empty is never looked up. */
function checkEmptyWords(path: KeyPath, mapping: YamlMap): Mistake[] {
  const words = Object.keys(mapping).filter((word) => isEmptyWord(word) && mapping[word] !== '');
  return words.map((word) => ({
    path: [...path, word],
    message: MESSAGES.wordMeansEmpty,
    found: quoteText(word),
    expected: MESSAGES.wordInFileOtherThanNull,
  }));
}

/** Values in a file are compared without case, so one word cannot have two meanings. */
function checkSameWords(path: KeyPath, mapping: YamlMap): Mistake[] {
  const words = Object.keys(mapping);
  return words.flatMap((word, index): Mistake[] => {
    const first = words.slice(0, index).find((earlier) => sameWord(earlier, word));
    if (first === undefined || mapping[first] === mapping[word]) return [];
    return [
      {
        path: [...path, word],
        message: MESSAGES.caseMakesNoDifference(quoteText(first)),
        found: quoteText(word),
        expected: MESSAGES.oneMeaningPerWord,
      },
    ];
  });
}

function sameWord(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}

const BOOLEANS = ['yes', 'no', 'ja', 'nee', 'true', 'false', '1', '0', 'y', 'n', 'j'];

/** A value that the configuration assigns to a column must be valid for that column. */
function checkCanonical(path: KeyPath, column: FeedColumn, value: string, names: Names): Mistake[] {
  if (column.name === 'vendor' && !names.vendors.includes(value))
    return [unknownName(path, value, names.vendors, asIs('vendors'))];
  const allowed = allowedValues(column);
  if (allowed === undefined) return [];
  const isList = column.kind === 'enumeration-list';
  const wrong = (isList ? value.split('|').map((item) => item.trim()) : [value]).find(
    (item) => !allowed.includes(item.toLowerCase()),
  );
  if (wrong === undefined) return [];
  return [
    {
      path,
      message: MESSAGES.columnHasNoSuchValue(column.name),
      found: quoteText(wrong),
      expected: oneOf(column.kind === 'boolean' ? ['yes', 'no'] : allowed, wrong),
    },
  ];
}

function allowedValues(column: FeedColumn): readonly string[] | undefined {
  if (column.kind === 'boolean') return BOOLEANS;
  return column.kind === 'enumeration' || column.kind === 'enumeration-list' ? column.values : undefined;
}

function isMap(value: YamlValue | undefined): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: YamlValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function items(value: YamlValue | undefined): readonly YamlValue[] {
  return Array.isArray(value) ? (value as readonly YamlValue[]) : [];
}

/** Another check reports a single text where a list belongs. */
function texts(value: YamlValue | undefined): string[] {
  if (typeof value === 'string') return [value];
  return items(value).filter((item) => typeof item === 'string');
}

function mapKeys(value: YamlValue | undefined): string[] {
  return isMap(value) ? Object.keys(value) : [];
}

function entriesOf(value: YamlValue | undefined, path: KeyPath): Entry[] {
  return items(value).flatMap((item, index) => (isMap(item) ? [{ map: item, path: [...path, index] }] : []));
}

function entries(root: YamlValue, path: readonly string[]): Entry[] {
  let value: YamlValue | undefined = root;
  for (const key of path) value = isMap(value) ? value[key] : undefined;
  return entriesOf(value, path);
}

function ids(list: readonly Entry[]): string[] {
  return list.flatMap(({ map }) => (typeof map['id'] === 'string' ? [map['id']] : []));
}
