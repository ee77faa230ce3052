import {
  COUNTRY,
  changeConfiguration,
  configurationDigest,
  formatIds,
  initWorkspace,
  listFiles,
  maskNumbers,
  moveReceived,
  type Origin,
  openWorkspace,
  proposeWorkspace,
  type SaidInspection,
  UserError,
  unmadeWorkspace,
  type Workspace,
  type WorkspaceProposal,
} from '../../../index.ts';
import { columnName } from '../../../language/column-words.ts';
import { formatPeriod } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { countQuestions } from '../../counted-questions.ts';
import { errorView } from '../../error-view.ts';
import { FEEDS } from '../../feed-definitions.ts';
import { feedName } from '../../feed-names.ts';
import { isUnsure } from '../../file-parts.ts';
import type { Answer, Visit } from '../../page.ts';
import { sizeText } from '../../saved-file.ts';
import { confirmedSources, type ReadingChoices } from '../../set-up-files.ts';
import { WHICH_ENTITY } from '../../source-draft.ts';
import { countWaiting, fileId, type KnownFile, knownFiles } from '../../workspace-files.ts';
import { workspaceNow } from '../../workspace-job.ts';
import { carriedForm } from './carried-form.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type StartWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
/** Empty lines for what the files do not tell. */
const MORE_CENTRES = 2;
const MORE_CAMPAIGNS = 1;
const MOST_CAMPAIGNS = 200;
const LONGEST_NAME = 200;
/** What most times without a zone are in. */
const DEFAULT_ZONE = 'Europe/Amsterdam';
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The files of a folder that is no workspace yet. */
async function filesHere({ place, house, today }: Visit): Promise<readonly KnownFile[]> {
  return await knownFiles(unmadeWorkspace(place.directory, today), house.inspections);
}

function proposalOf(files: readonly KnownFile[]): WorkspaceProposal {
  return proposeWorkspace(
    files.flatMap(({ path, look }) => (look?.kind === 'done' ? [{ path, inspection: look.inspection }] : [])),
  );
}

/** Where nothing is left to say about the files, what they do not tell comes next. */
async function next(visit: Visit): Promise<Answer> {
  const workspace = await workspaceNow(visit, { mayLackSources: true });
  const isReady = workspace.configuration.sources.length > 0;
  if (!isReady || (await countWaiting(workspace, visit.house.inspections)) > 0) return { go: 'start' };
  await countQuestions(visit, null);
  return { go: 'questions' };
}

/** What the files seem to be, and once all were examined, what they tell about the workspace. @param given what somebody has filled in */
export async function proposalView(visit: Visit, given: URLSearchParams | null = null, problem = ''): Promise<object> {
  const { language } = visit;
  const words = WORDS[language];
  const files = await filesHere(visit);
  const isLooking = files.some(({ look }) => look?.kind === 'waiting' || look?.kind === 'working');
  const proposal = proposalOf(files);
  const field = (name: string, proposed: string): string => given?.get(name) ?? proposed;
  const isKept = (name: string): boolean => given === null || given.has(name);
  const centres = [...proposal.callCentres.map(({ name, from }) => ({ name, from })), ...nothing(MORE_CENTRES)];
  const entities =
    proposal.entities.length > 0 ? proposal.entities : [{ name: proposal.client?.name ?? '', from: null }];
  const hasEntities = proposal.entities.length > 1;
  const centreNames = centres.map(
    ({ name }, index) => field(`centre.${index}.name`, name) || words.newCentre(index + 1),
  );
  const entityNames = Object.fromEntries(
    entities.map(({ name }, index) => [String(index), field(`entity.${index}.name`, name)]),
  );
  const { period } = proposal;
  const senderNames = Object.fromEntries(COUNTRY.senders.map(({ sender, name }) => [sender, name[language]]));
  const senders = (name: string): readonly object[] =>
    options(senderNames, field(name, COUNTRY.senders[0]?.sender ?? ''));
  return {
    isLooking,
    problem,
    files: withEachOnce(files.map((file) => fileRow(file, proposal, centreNames, entityNames, field, visit))),
    asks: !isLooking && files.length > 0,
    dayFiles: files
      .filter((file) => tablesOf(file).some(hasOpenDays))
      .map(({ path }) => shownPath(path))
      .join(', '),
    dayOrders: options(words.dayOrders, field('days', 'd')),
    client: {
      name: field('organisation', proposal.client?.name ?? ''),
      from: proposal.client === null ? words.nothingTells : originText(proposal.client.from, words),
    },
    senders: senders('sender'),
    hasEntities,
    entities: entities.map(({ name, from }, index) => ({
      ...{ index, name: field(`entity.${index}.name`, name), isKept: isKept(`entity.${index}.keep`) },
      from: from === null ? '' : originText(from, words),
      senders: senders(`entity.${index}.sender`),
    })),
    centres: centres.map(({ name, from }, index) => ({
      ...{ index, name: field(`centre.${index}.name`, name), label: words.centre(index + 1) },
      ...{ isKept: isKept(`centre.${index}.keep`), isProposed: from !== null },
      from: from === null ? '' : originText(from, words),
      entities: entities.map((entity, place) => ({
        ...{ value: place, name: entity.name, isChosen: field(`centre.${index}.entity`, '0') === String(place) },
      })),
    })),
    campaigns: [...proposal.campaigns.slice(0, MOST_CAMPAIGNS), ...nothing(MORE_CAMPAIGNS)].map((campaign, index) => ({
      ...{ index, label: words.campaign(index + 1), isProposed: 'id' in campaign },
      id: field(`campaign.${index}.id`, 'id' in campaign ? maskNumbers(campaign.id) : ''),
      product: field(`campaign.${index}.product`, 'id' in campaign ? (campaign.product ?? '') : ''),
      isKept: isKept(`campaign.${index}.keep`),
      from: campaign.from === null ? '' : originText(campaign.from, words),
    })),
    products: proposal.products.map(({ id }) => id),
    productsFrom: [...new Set(proposal.products.map(({ from }) => originText(from, words)))].join(', '),
    period: {
      from: field('from', period?.from ?? ''),
      to: field('to', period?.to ?? ''),
      told: period === null ? words.nothingTells : words.fromLogs(period.files.length),
    },
  };
}

/** The rows again, each question about a heading only in the first that asks it. */
function withEachOnce(rows: readonly FileRow[]): readonly FileRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const asked = row.asked.filter(({ name }) => !seen.has(name));
    for (const { name } of asked) seen.add(name);
    return { ...row, asked };
  });
}

interface FileRow {
  readonly asked: readonly { readonly name: string }[];
  readonly [more: string]: unknown;
}

function nothing(lines: number): readonly { readonly name: string; readonly from: null }[] {
  return Array.from({ length: lines }, () => ({ name: '', from: null }));
}

function originText({ kind, name }: Origin, words: StartWords): string {
  const shown = maskNumbers(name.replace(/^in\//u, ''));
  if (kind === 'folder') return words.fromFolder(shown);
  return kind === 'column' ? words.fromColumn(shown) : words.fromFileName(shown);
}

function options(names: Readonly<Record<string, string>>, chosen: string): readonly object[] {
  return Object.entries(names).map(([value, name]) => ({ value, name, isChosen: value === chosen }));
}

function shownPath(path: string): string {
  return maskNumbers(path.replace(/^in\//u, ''));
}

type Table = SaidInspection['tables'][number];

function tablesOf({ look }: KnownFile): readonly Table[] {
  return look?.kind === 'done' ? look.inspection.tables.filter(({ refusal }) => refusal === null) : [];
}

/** Whether days of a table can be read in two orders. */
function hasOpenDays({ columns }: Table): boolean {
  return columns.some(({ guess, days }) => guess !== null && (days?.alternatives.length ?? 0) > 1);
}

/** Whether its rows belong to one of several legal entities, and do not say to which. */
function asksEntity({ look }: KnownFile): boolean {
  return look?.kind === 'done' && look.inspection.mapping?.includes(WHICH_ENTITY) === true;
}

/** What a file is, and how it is read where it does not say so: as proposed, for somebody to change. */
function readingFields(
  file: KnownFile,
  field: (name: string, proposed: string) => string,
  kind: string,
  { place, house, language, today }: Visit,
): FileRow {
  const words = WORDS[language];
  const tables = tablesOf(file);
  if (tables.length === 0) return { asked: [] };
  const chosen = house.inspections.feedOf(unmadeWorkspace(place.directory, today), file);
  const isOpen = chosen === '' && file.look?.kind === 'done' && isUnsure(file.look.inspection);
  const proposed = chosen !== '' ? words.labels.asProposed : isOpen ? words.labels.open : kind;
  const others = FEEDS.map((feed) => [feed, feedName(feed, language)] as const);
  const kinds = Object.fromEntries([['', proposed], ...others.filter(([, name]) => name !== proposed)]);
  const zone = field(`zone.${file.id}`, DEFAULT_ZONE);
  const more = { kinds: options(kinds, chosen), isUnsure: isOpen };
  return {
    ...more,
    zones: tables.some(({ lacksZone }) => lacksZone) ? options(words.zones, zone) : null,
    asked: askedIn(file).map(({ name, heading, columns }) => {
      const named = columns.map((column) => [column, columnName(column, language)]);
      // What is not known may not prove anything.
      const names = Object.fromEntries([['', words.labels.nothingOfThese], ...named]);
      return { name, heading: maskNumbers(heading), options: options(names, field(name, '')) };
    }),
  };
}

/** What headings say is asked once for all files that have them. */
function askedIn(
  file: KnownFile,
): readonly { readonly name: string; readonly heading: string; readonly columns: readonly string[] }[] {
  return tablesOf(file)
    .flatMap(({ asked }) => asked)
    .map((one) => ({ ...one, name: `asked.${fileId(JSON.stringify([one.heading, one.columns]))}` }));
}

/** Inspects files again that somebody says are something else. @returns whether there were any */
async function readAs(
  { place, house, today }: Visit,
  files: readonly KnownFile[],
  form: URLSearchParams,
): Promise<boolean> {
  const unmade = unmadeWorkspace(place.directory, today);
  const changed = files.flatMap((file) => {
    const feed = form.get(`kind.${file.id}`);
    const isOther = feed !== null && feed !== house.inspections.feedOf(unmade, file);
    return isOther && (feed === '' || FEEDS.includes(feed)) ? [{ file, feed }] : [];
  });
  await Promise.all(changed.map(async ({ file, feed }) => await house.inspections.lookAs(unmade, file, feed)));
  return changed.length > 0;
}

/** Shows what files tell now that somebody said what they are. Everything else that was filled in stays, under the new proposals. */
export async function changeKinds(visit: Visit, form: URLSearchParams): Promise<object> {
  const before = await filesHere(visit);
  const former = proposalOf(before);
  await readAs(visit, before, form);
  const proposal = proposalOf(await filesHere(visit));
  const ids = before.map(({ id }) => id);
  return await proposalView(visit, carriedForm(form, former, proposal, MORE_CENTRES, ids));
}

function fileRow(
  file: KnownFile,
  proposal: WorkspaceProposal,
  centreNames: readonly string[],
  entityNames: Readonly<Record<string, string>>,
  field: (name: string, proposed: string) => string,
  visit: Visit,
): FileRow {
  const { language } = visit;
  const words = WORDS[language];
  const { id, look, bytes } = file;
  const sender = proposal.files.find(({ path }) => path === file.path);
  const places = (sender?.callCentres ?? []).map((one) =>
    proposal.callCentres.findIndex((centre) => centre.id === one),
  );
  const isByRow = sender?.from?.kind === 'column';
  const chosen = field(`file.${id}`, places.length === 1 ? String(places[0]) : '');
  const tables = tablesOf(file);
  const feeds = tables.flatMap(({ format, feed }) =>
    format !== null
      ? [format.title]
      : feed === null
        ? []
        : [feed.name, ...feed.further].map((name) => feedName(name, language)),
  );
  const kind = look?.kind === 'done' ? [...new Set(feeds)].join(', ') || words.unknown : '';
  const days = tables.flatMap(({ span }) => (span === null ? [] : [span]))[0];
  return {
    ...{ id, path: shownPath(file.path), size: sizeText(bytes, language), kind },
    ...readingFields(file, field, kind, visit),
    owners: asksEntity(file) ? options(entityNames, field(`whose.${id}`, '0')) : null,
    days: days === undefined ? '' : formatPeriod(days.first_day, days.last_day, language),
    rows:
      tables.length === 0
        ? ''
        : formatNumber(
            tables.reduce((sum, { records }) => sum + records, 0),
            language,
          ),
    problem: look?.kind === 'failed' ? errorView(look.error, language) : null,
    isWorking: look?.kind === 'waiting' || look?.kind === 'working',
    asksCentre: sender?.isOfCallCentre === true && !isByRow,
    told: sender?.from == null ? '' : originText(sender.from, words),
    byRow: isByRow ? places.map((place) => centreNames[place] ?? '').join(', ') : '',
    options: centreNames.map((name, value) => ({ value, name, isChosen: chosen === String(value) })),
  };
}

/** What a form confirms. */
interface Confirmed {
  readonly organisation: string;
  /** What kind of sender each entity is. */
  readonly senders: readonly string[];
  readonly entities: readonly string[];
  /** The places of the entities in the form. */
  readonly owners: readonly number[];
  /** With the place of each in the form, by which files name it. */
  readonly centres: readonly { readonly place: number; readonly name: string; readonly callsFor: number }[];
  readonly campaigns: readonly { readonly id: string; readonly product?: string }[];
  readonly period: { readonly from: string; readonly to: string };
}

/** What is wrong with a form, or what it confirms. */
function readForm(form: URLSearchParams, proposal: WorkspaceProposal, words: StartWords): Confirmed | string {
  const text = (name: string): string => (form.get(name) ?? '').trim().slice(0, LONGEST_NAME);
  const lines = (list: string, last: string): readonly { readonly place: number; readonly text: string }[] =>
    Array.from({ length: MOST_CAMPAIGNS + MORE_CAMPAIGNS }, (_, place) => ({
      place,
      text: text(`${list}.${place}.${last}`),
    })).filter(({ place, text: given }) => given !== '' && form.has(`${list}.${place}.keep`));
  const organisation = text('organisation');
  const centres = lines('centre', 'name');
  const [from, to] = [text('from'), text('to')];
  if (organisation === '' || centres.length === 0) return words.missing;
  if (!DAY.test(from) || !DAY.test(to) || to < from) return words.wrongPeriod;
  const named = new Set(centres.map(({ text: name }) => name.toLowerCase()));
  if (named.size < centres.length) return words.twice;
  const entities = lines('entity', 'name');
  const owners = entities.map(({ place }) => place);
  const campaigns = lines('campaign', 'id').map(({ place, text: id }) => {
    // What stands in the log is shown masked: the log's own words are kept.
    const own = proposal.campaigns[place];
    const product = text(`campaign.${place}.product`);
    return {
      id: own !== undefined && maskNumbers(own.id) === id ? own.id : id,
      ...(product === '' ? {} : { product }),
    };
  });
  const senderOf = (name: string): string =>
    COUNTRY.senders.find(({ sender }) => sender === text(name))?.sender ?? COUNTRY.senders[0]?.sender ?? '';
  return {
    ...{ organisation, owners },
    senders: entities.length > 0 ? owners.map((place) => senderOf(`entity.${place}.sender`)) : [senderOf('sender')],
    entities: entities.length > 0 ? entities.map(({ text: name }) => name) : [organisation],
    centres: centres.map(({ place, text: name }) => ({
      ...{ place, name },
      callsFor: Math.max(0, owners.indexOf(Number(form.get(`centre.${place}.entity`) ?? '0'))),
    })),
    campaigns: [...new Map(campaigns.map((campaign) => [campaign.id, campaign])).values()],
    period: { from, to },
  };
}

/** Makes the workspace that was confirmed, and sets up the files that leave nothing to ask. */
export async function confirm(
  visit: Visit,
  form: URLSearchParams,
  shown: (given: URLSearchParams, problem: string) => Promise<Answer>,
): Promise<Answer> {
  const { place, language, today } = visit;
  if (visit.state.kind !== 'empty') return { go: 'start' };
  const files = await filesHere(visit);
  // Without scripts a change of a kind arrives with the rest: then the proposals are shown again.
  if (await readAs(visit, files, form)) return await shown(form, '');
  const read = readForm(form, proposalOf(files), WORDS[language]);
  if (typeof read === 'string') return await shown(form, read);
  const beginning = {
    ...{ organisation: read.organisation, senders: read.senders, entities: read.entities },
    ...{ campaigns: read.campaigns, language },
    callCentres: read.centres.map(({ name }) => name),
    callsFor: read.centres.map(({ callsFor }) => callsFor),
  };
  try {
    initWorkspace(place.directory, { beginning, period: read.period, ...place.drives });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // It has been made meanwhile, so show it.
    if (error.code === 'WORKSPACE_NOT_EMPTY') return { go: 'start' };
    return await shown(form, errorView(error, language).message);
  }
  const workspace = openWorkspace(place.directory, {
    ...{ today, formats: await formatIds(), mayLackSources: true },
    ...place.drives,
  });
  const settled = await moveToSenders(visit, workspace, files, read, form);
  await setUp(visit, workspace, read, form, files, settled);
  return await next(visit);
}

/**
 * A file whose call centre somebody chose goes into a folder with that name, which tells it from then on.
 * @returns the files by their paths now, but for those whose call centre somebody left open
 */
async function moveToSenders(
  { house }: Visit,
  workspace: Workspace,
  files: readonly KnownFile[],
  { centres }: Confirmed,
  form: URLSearchParams,
): Promise<ReadonlyMap<string, KnownFile>> {
  const settled = new Map<string, KnownFile>();
  const known = workspace.configuration.vendors;
  const senders = proposeWorkspace(
    files.flatMap(({ path, look }) => (look?.kind === 'done' ? [{ path, inspection: look.inspection }] : [])),
    known,
  ).files;
  for (const file of files) {
    const chosen = centres.findIndex(({ place }) => String(place) === form.get(`file.${file.id}`));
    const told = senders.find(({ path }) => path === file.path)?.callCentres ?? [];
    const id = known[chosen]?.id;
    if (id === undefined || (told.length === 1 && told[0] === id)) {
      if (id !== undefined || !form.has(`file.${file.id}`)) settled.set(file.path, file);
      continue;
    }
    const path = await moveReceived(workspace.directory, file.path, known[chosen]?.name ?? id);
    house.inspections.moved(workspace, file, path);
    settled.set(path, file);
  }
  return settled;
}

/** Sets up the files that leave nothing to ask but what their words mean. Of the others, what was said is kept until they can be used. */
async function setUp(
  { house, today }: Visit,
  workspace: Workspace,
  { owners }: Confirmed,
  form: URLSearchParams,
  files: readonly KnownFile[],
  settled: ReadonlyMap<string, KnownFile>,
): Promise<void> {
  const changes = (await listFiles(workspace)).flatMap((file) => {
    const found = house.inspections.found(workspace, file);
    const known = settled.get(file.path) ?? files.find(({ path }) => path === file.path);
    if (known === undefined) return [];
    const said = choicesFor(known, form, owners, workspace);
    house.inspections.say(workspace, file, said);
    return found === undefined || !settled.has(file.path) ? [] : confirmedSources(file.path, found, workspace, said);
  });
  if (changes.length === 0) return;
  try {
    const expected = configurationDigest(workspace.configurationText);
    changeConfiguration(workspace.directory, changes, { expected, today, formats: await formatIds() });
  } catch (error) {
    // Then they wait among the files, as every other file.
    if (!(error instanceof UserError)) throw error;
  }
}

function choicesFor(
  file: KnownFile,
  form: URLSearchParams,
  owners: readonly number[],
  { configuration }: Workspace,
): ReadingChoices {
  const owner = Math.max(0, owners.indexOf(Number(form.get(`whose.${file.id}`) ?? '0')));
  const zone = form.get(`zone.${file.id}`) ?? '';
  const isOwn = zone === configuration.client.timeZone || !Object.hasOwn(dutch.zones, zone);
  return {
    dayOrder: form.get('days') === 'M' ? 'M' : 'd',
    timeZone: isOwn ? '' : zone,
    entity: configuration.client.entities[owner]?.id ?? '',
    columns: new Map(
      askedIn(file).map(({ name, heading, columns }) => {
        const chosen = form.get(name) ?? '';
        return [heading, columns.includes(chosen) ? chosen : ''];
      }),
    ),
  };
}
