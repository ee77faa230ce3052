import {
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
  UserError,
  unmadeWorkspace,
  type Workspace,
  type WorkspaceProposal,
} from '../../../index.ts';
import { formatPeriod } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { errorView } from '../../error-view.ts';
import { feedName } from '../../feed-names.ts';
import type { Answer, Visit } from '../../page.ts';
import { sizeText } from '../../saved-file.ts';
import { clearSources } from '../../set-up-files.ts';
import { type KnownFile, knownFiles, writtenSources } from '../../workspace-files.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type StartWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
/** Empty lines for what the files do not tell. */
const MORE_CENTRES = 2;
const MORE_CAMPAIGNS = 1;
const MOST_CAMPAIGNS = 200;
const LONGEST_NAME = 200;
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
  const { period } = proposal;
  return {
    isLooking,
    problem,
    files: files.map((file) => fileRow(file, proposal, centreNames, field, visit)),
    asks: !isLooking && files.length > 0,
    client: {
      name: field('organisation', proposal.client?.name ?? ''),
      from: proposal.client === null ? words.nothingTells : originText(proposal.client.from, words),
    },
    hasEntities,
    entities: entities.map(({ name, from }, index) => ({
      ...{ index, name: field(`entity.${index}.name`, name), isKept: isKept(`entity.${index}.keep`) },
      from: from === null ? '' : originText(from, words),
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

function nothing(lines: number): readonly { readonly name: string; readonly from: null }[] {
  return Array.from({ length: lines }, () => ({ name: '', from: null }));
}

function originText({ kind, name }: Origin, words: StartWords): string {
  const shown = maskNumbers(name.replace(/^in\//u, ''));
  if (kind === 'folder') return words.fromFolder(shown);
  return kind === 'column' ? words.fromColumn(shown) : words.fromFileName(shown);
}

function fileRow(
  file: KnownFile,
  proposal: WorkspaceProposal,
  centreNames: readonly string[],
  field: (name: string, proposed: string) => string,
  { language }: Visit,
): object {
  const words = WORDS[language];
  const { id, look, bytes } = file;
  const sender = proposal.files.find(({ path }) => path === file.path);
  const places = (sender?.callCentres ?? []).map((one) =>
    proposal.callCentres.findIndex((centre) => centre.id === one),
  );
  const isByRow = sender?.from?.kind === 'column';
  const chosen = field(`file.${id}`, places.length === 1 ? String(places[0]) : '');
  const tables = look?.kind === 'done' ? look.inspection.tables.filter(({ refusal }) => refusal === null) : [];
  const feeds = tables.flatMap(({ format, feed }) =>
    format !== null ? [format.title] : feed === null ? [] : [feedName(feed.name, language)],
  );
  const days = tables.flatMap(({ span }) => (span === null ? [] : [span]))[0];
  return {
    ...{ id, path: maskNumbers(file.path.replace(/^in\//u, '')), size: sizeText(bytes, language) },
    kind: look?.kind === 'done' ? [...new Set(feeds)].join(', ') || words.unknown : '',
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
  readonly entities: readonly string[];
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
  return {
    organisation,
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
  const read = readForm(form, proposalOf(files), WORDS[language]);
  if (typeof read === 'string') return await shown(form, read);
  const beginning = {
    ...{ organisation: read.organisation, entities: read.entities, campaigns: read.campaigns, language },
    callCentres: read.centres.map(({ name }) => name),
    callsFor: read.centres.map(({ callsFor }) => callsFor),
  };
  try {
    initWorkspace(place.directory, { beginning, period: read.period });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // It has been made meanwhile, so show it.
    if (error.code === 'WORKSPACE_NOT_EMPTY') return { go: 'start' };
    return await shown(form, errorView(error, language).message);
  }
  const workspace = openWorkspace(place.directory, { today, formats: await formatIds(), mayLackSources: true });
  const open = await moveToSenders(visit, workspace, files, read, form);
  await setUpClear(visit, workspace, open);
  return { go: 'start' };
}

/**
 * A file whose call centre somebody chose goes into a folder with that name, which tells it from then on.
 * @returns the files whose call centre somebody left open
 */
async function moveToSenders(
  { house }: Visit,
  workspace: Workspace,
  files: readonly KnownFile[],
  { centres }: Confirmed,
  form: URLSearchParams,
): Promise<ReadonlySet<string>> {
  const open = new Set<string>();
  const known = workspace.configuration.vendors;
  const senders = proposeWorkspace(
    files.flatMap(({ path, look }) => (look?.kind === 'done' ? [{ path, inspection: look.inspection }] : [])),
    known,
  ).files;
  for (const file of files) {
    const chosen = centres.findIndex(({ place }) => String(place) === form.get(`file.${file.id}`));
    const told = senders.find(({ path }) => path === file.path)?.callCentres ?? [];
    const id = known[chosen]?.id;
    if (form.has(`file.${file.id}`) && id === undefined) open.add(file.path);
    if (id === undefined || (told.length === 1 && told[0] === id)) continue;
    const path = await moveReceived(workspace.directory, file.path, known[chosen]?.name ?? id);
    house.inspections.moved(workspace, file, path);
  }
  return open;
}

async function setUpClear({ house, today }: Visit, workspace: Workspace, open: ReadonlySet<string>): Promise<void> {
  const sources = writtenSources(workspace);
  const changes = (await listFiles(workspace)).flatMap((file) => {
    const found = house.inspections.found(workspace, file);
    return found === undefined || open.has(file.path) ? [] : clearSources(file.path, found, workspace, sources);
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
