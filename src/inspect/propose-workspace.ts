import { FEEDS, feedDefinition, isFeed } from '../feeds/registry.ts';
import type { Feed } from '../model/feeds.ts';
import { maskNumbers } from '../model/masked-numbers.ts';
import { shortNames } from '../workspace/begun-configuration.ts';
import type { SaidInspection, SaidTable } from './inspection.ts';
import { distinctName, plainWords, withoutEnding } from './names-in-paths.ts';

/** An inspected file of a workspace: its path in the workspace, with forward slashes. */
export interface InspectedFile {
  readonly path: string;
  readonly inspection: Pick<SaidInspection, 'tables'>;
}

/** Where a proposal comes from. */
export interface Origin {
  readonly kind: 'folder' | 'file-name' | 'column' | 'client';
  /** Path of the folder, name of the file, or heading. */
  readonly name: string;
}

export interface ProposedCallCentre {
  readonly id: string;
  readonly name: string;
  readonly files: readonly string[];
  readonly from: Origin;
  /** False: the workspace knows it already. */
  readonly isNew: boolean;
}

export interface ProposedCampaign {
  /** As in the log. */
  readonly id: string;
  /** Absent: nothing tells what it sells. */
  readonly product?: string;
  readonly files: readonly string[];
  readonly from: Origin;
}

/** Whose rows a file has. */
export interface ProposedSender {
  readonly path: string;
  /** Its rows are of a call centre, or of several. */
  readonly isOfCallCentre: boolean;
  /** Ids of the proposed call centres: several if the rows name them; none: nothing tells whose it is. */
  readonly callCentres: readonly string[];
  /** Null: nothing tells it. */
  readonly from: Origin | null;
}

/** What inspected files tell about a workspace. Every part is a proposal, for a person to change. */
export interface WorkspaceProposal {
  readonly client: { readonly name: string; readonly from: Origin } | null;
  /** Entities that rows name, as they name them; none: the client itself. */
  readonly entities: readonly { readonly name: string; readonly from: Origin }[];
  readonly callCentres: readonly ProposedCallCentre[];
  readonly campaigns: readonly ProposedCampaign[];
  readonly products: readonly { readonly id: string; readonly from: Origin }[];
  /** The days of the logs; null: no log tells its days. */
  readonly period: { readonly from: string; readonly to: string; readonly files: readonly string[] } | null;
  readonly files: readonly ProposedSender[];
}

/** A call centre that the workspace knows. */
export interface KnownCallCentre {
  readonly id: string;
  readonly name: string;
}

/** More names than this in one column are no names of parties. */
const MOST_PARTIES = 40;
/** A log that begins or ends this near to the edge of a month is of the whole month. */
const NEAR_EDGE_DAYS = 3;
const SHORTEST_WORD = 3;

/**
 * Proposes a workspace from inspected files. Opens nothing, and decides nothing.
 * @param known call centres of the workspace, if there is one: files are theirs before they are anybody else's
 */
export function proposeWorkspace(
  files: readonly InspectedFile[],
  known: readonly KnownCallCentre[] = [],
): WorkspaceProposal {
  const described = files.map(describe);
  const products = productsOf(described);
  const campaigns = campaignsOf(described, products);
  const senders = sendersOf(described, known, wordsOfContents(campaigns, products));
  return {
    client: clientOf(described, senders.callCentres),
    entities: partiesIn(described, 'entity'),
    callCentres: senders.callCentres,
    campaigns,
    products,
    period: periodOf(described),
    files: senders.files,
  };
}

interface Described {
  readonly path: string;
  /** Its folders below `in`, outermost first. */
  readonly folders: readonly string[];
  readonly name: string;
  readonly tables: readonly SaidTable[];
  readonly isLog: boolean;
  readonly isOfCallCentre: boolean;
}

function describe({ path, inspection }: InspectedFile): Described {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const tables = inspection.tables.filter(({ refusal }) => refusal === null);
  const feeds = tables.flatMap(feedsOf);
  // What may be something else proposes neither a call centre nor days.
  const sure = tables.filter(({ feed }) => feed?.isUnsure !== true).flatMap(feedsOf);
  return {
    path,
    folders: parts[0] === 'in' ? parts.slice(1) : parts,
    name,
    tables,
    isLog: sure.some((feed) => feedDefinition(feed).isLog === true),
    isOfCallCentre: feeds.some(isOfCallCentre),
  };
}

function feedsOf({ format, feed }: SaidTable): readonly Feed[] {
  if (format !== null) return FEEDS.filter((name) => feedDefinition(name).isLog === true);
  return [feed?.name ?? '', ...(feed?.further ?? [])].filter((name) => isFeed(name));
}

function isOfCallCentre(feed: Feed): boolean {
  return feedDefinition(feed).columns.some(({ sourceMayName }) => sourceMayName === true);
}

interface Values {
  readonly file: Described;
  readonly table: SaidTable;
  readonly heading: string;
  readonly values: readonly string[];
}

/** All values of the columns that seem to be one of these columns of a feed, where they are few and shown whole. */
function valuesIn(files: readonly Described[], ...columns: readonly string[]): readonly Values[] {
  return files.flatMap((file) =>
    file.tables.flatMap((table) =>
      table.columns
        .filter(({ guess }) => guess !== null && columns.includes(guess.column))
        .map((column) => ({
          ...{ file, table, heading: column.heading },
          values: allValues(column)
            .map((value) => value.trim())
            .filter(isWhole),
        })),
    ),
  );
}

/** In a file of a few rows each has its own value: then the examples are all of them. */
function allValues({ values, examples, different }: SaidTable['columns'][number]): readonly string[] {
  return values.length === 0 && examples.length === different ? examples : values.map(({ value }) => value);
}

/** Not empty, masked or cut off. */
function isWhole(value: string): boolean {
  return value !== '' && !/[•…]/u.test(value);
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && maskNumbers(text) === text;
}

function partiesIn(
  files: readonly Described[],
  column: string,
): readonly { readonly name: string; readonly from: Origin }[] {
  const found = new Map<string, { readonly name: string; readonly from: Origin }>();
  for (const { heading, values } of valuesIn(files, column)) {
    if (values.length > MOST_PARTIES || !values.every(isName)) continue;
    for (const name of values)
      if (!found.has(keyOf(name))) found.set(keyOf(name), { name, from: { kind: 'column', name: heading } });
  }
  return [...found.values()];
}

/** Names that differ only by case, signs or legal form are one. */
function keyOf(name: string): string {
  return plainWords(name).join(' ');
}

function productsOf(files: readonly Described[]): WorkspaceProposal['products'] {
  const found = new Map<string, { readonly id: string; readonly from: Origin }>();
  for (const { heading, values } of valuesIn(
    files.filter(({ isLog }) => !isLog),
    'product',
    'products',
  ))
    for (const id of values.flatMap((value) => value.split(/[;,|]/u)).map((value) => value.trim()))
      if (isName(id) && !found.has(keyOf(id))) found.set(keyOf(id), { id, from: { kind: 'column', name: heading } });
  return [...found.values()];
}

function campaignsOf(
  files: readonly Described[],
  products: WorkspaceProposal['products'],
): readonly ProposedCampaign[] {
  const found = new Map<string, { readonly from: Origin; readonly files: Set<string> }>();
  const logs = files.filter(({ isLog }) => isLog);
  for (const { file, heading, values } of valuesIn(logs, 'campaign'))
    for (const id of values) {
      const campaign = found.get(id) ?? { from: { kind: 'column', name: heading }, files: new Set() };
      campaign.files.add(file.path);
      found.set(id, campaign);
    }
  return [...found].map(([id, { from, files: paths }]) => {
    const words = new Set(plainWords(id).filter((word) => word.length >= SHORTEST_WORD));
    const sold = products.filter((product) => plainWords(product.id).some((word) => words.has(word)));
    const [product] = sold;
    return {
      id,
      ...(sold.length === 1 && product !== undefined ? { product: product.id } : {}),
      files: [...paths],
      from,
    };
  });
}

/** Words of a file's name that say what was called about, and not who called. */
function wordsOfContents(
  campaigns: readonly ProposedCampaign[],
  products: WorkspaceProposal['products'],
): ReadonlySet<string> {
  return new Set([...campaigns, ...products].flatMap(({ id }) => plainWords(id)));
}

interface Centre {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly from: Origin;
  readonly isNew: boolean;
  readonly files: Set<string>;
}

function sendersOf(
  files: readonly Described[],
  known: readonly KnownCallCentre[],
  contents: ReadonlySet<string>,
): Pick<WorkspaceProposal, 'callCentres' | 'files'> {
  const centres: Centre[] = known.map(({ id, name }) => ({
    ...{ id, name, words: plainWords(name), isNew: false, files: new Set<string>() },
    from: { kind: 'client', name },
  }));
  const propose = (name: string, from: Origin): void => {
    const words = plainWords(name);
    if (words.length === 0 || !isName(name) || centres.some((centre) => isCentre(centre, words))) return;
    const ids = centres.map(({ id }) => id);
    centres.push({ id: shortNames([name], 'vendor', ids)[0] ?? '', name, words, from, isNew: true, files: new Set() });
  };
  const own = files.filter((file) => file.isOfCallCentre);
  const logs = own.filter(({ isLog }) => isLog);
  for (const { heading, values } of valuesIn(logs, 'vendor'))
    if (values.length <= MOST_PARTIES) for (const name of values) propose(name, { kind: 'column', name: heading });
  const shared = sharedFolders(files);
  for (const file of logs) {
    const told = folderName(file.folders, shared);
    if (told !== undefined) propose(told.name, told.from);
  }
  const names = valuesIn(files, 'vendor').flatMap(({ values }) => values);
  // A file's name says the least: it counts where neither the folder nor a call centre that is known already does.
  for (const file of logs) {
    if (tellSender(file, centres) !== null) continue;
    const name = distinctName(withoutEnding(file.name), contents);
    // Files of the company, such as lists handed over, write the name as it is.
    const written = names.find((one) => keyOf(one) === keyOf(name));
    if (name !== '') propose(written ?? name, { kind: 'file-name', name: file.name });
  }
  const senders = files.map((file): ProposedSender => {
    const told = file.isOfCallCentre ? tellSender(file, centres) : null;
    for (const centre of told?.centres ?? []) centre.files.add(file.path);
    const { path } = file;
    return {
      ...{ path, isOfCallCentre: file.isOfCallCentre },
      callCentres: told?.centres.map(({ id }) => id) ?? [],
      from: told?.from ?? null,
    };
  });
  const callCentres = centres.map(({ id, name, from, isNew, files: paths }) => ({
    ...{ id, name, from, isNew, files: [...paths] },
  }));
  return { callCentres, files: senders };
}

/** The same name, or its beginning: `alfa` of `Alfa Contact`. */
function isCentre({ id, words }: Pick<Centre, 'id' | 'words'>, given: readonly string[]): boolean {
  const key = given.join(' ');
  return key === words.join(' ') || key === plainWords(id).join(' ');
}

/** Whose a file is: by its rows, else by its folders, else by its name. Null: nothing tells it, or two things do. */
function tellSender<One extends Pick<Centre, 'id' | 'words'>>(
  file: Described,
  centres: readonly One[],
): { readonly centres: readonly One[]; readonly from: Origin } | null {
  const rows = valuesIn([file], 'vendor').filter(({ values }) => values.length > 0);
  const [column] = rows;
  if (column !== undefined) {
    const named = column.values.map((value) => centres.find((centre) => isCentre(centre, plainWords(value))));
    const all = named.filter((centre) => centre !== undefined);
    return all.length === named.length
      ? { centres: [...new Set(all)], from: { kind: 'column', name: column.heading } }
      : null;
  }
  const folders = file.folders.map((folder) => plainWords(folder));
  for (let place = folders.length - 1; place >= 0; place -= 1) {
    const found = namedBy(folders[place] ?? [], centres);
    const path = ['in', ...file.folders.slice(0, place + 1)].join('/');
    if (found !== undefined) return { centres: [found], from: { kind: 'folder', name: path } };
  }
  const found = namedBy(plainWords(withoutEnding(file.name)), centres);
  return found === undefined ? null : { centres: [found], from: { kind: 'file-name', name: file.name } };
}

/** The call centre whose name, id, or the first word of whose name stands among the words. Undefined: none, or more than one. */
function namedBy<One extends Pick<Centre, 'id' | 'words'>>(
  given: readonly string[],
  centres: readonly One[],
): One | undefined {
  const holds = (words: readonly string[]): boolean =>
    words.length > 0 && ` ${given.join(' ')} `.includes(` ${words.join(' ')} `);
  const whole = centres.filter(({ id, words }) => holds(words) || holds(plainWords(id)));
  if (whole.length > 0) return only(longest(whole));
  const begun = centres.filter(({ words }) => words.length > 1 && holds(words.slice(0, 1)));
  // The first word counts only where no other call centre has it too.
  return only(begun.filter((one) => centres.every((other) => other === one || other.words[0] !== one.words[0])));
}

/** Of `Alfa` and `Alfa Noord`, both in a name: the one that says more. */
function longest<One extends Pick<Centre, 'words'>>(found: readonly One[]): readonly One[] {
  const most = Math.max(...found.map(({ words }) => words.length));
  return found.filter(({ words }) => words.length === most);
}

function only<One>(found: readonly One[]): One | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** The call centres that a file names among those of a workspace. None: nothing tells whose it is. Which one is known says nothing. */
export function callCentresOf(file: InspectedFile, known: readonly KnownCallCentre[]): readonly KnownCallCentre[] {
  const centres = known.map(({ id, name }) => ({ id, name, words: plainWords(name) }));
  return tellSender(describe(file), centres)?.centres.map(({ id, name }) => ({ id, name })) ?? [];
}

/** The call centre with this name or id, in any case and with any signs. */
export function callCentreNamed(name: string, known: readonly KnownCallCentre[]): KnownCallCentre | undefined {
  const words = plainWords(name);
  return known.find((one) => isCentre({ id: one.id, words: plainWords(one.name) }, words));
}

/** Folders with all files in them, although these are not all of call centres: they are whose the delivery is. */
function sharedFolders(files: readonly Described[]): ReadonlySet<string> {
  const isMixed =
    files.some((file) => !file.isOfCallCentre) || new Set(files.map(({ folders }) => folders.join('/'))).size > 1;
  const paths = files.map(({ folders }) => folders.map((_, place) => folders.slice(0, place + 1).join('/')));
  const first = paths[0] ?? [];
  return new Set(isMixed ? first.filter((path) => paths.every((other) => other.includes(path))) : []);
}

/** The innermost folder that has a name of its own: neither a period, nor a word for what is in it. */
function folderName(
  folders: readonly string[],
  shared: ReadonlySet<string>,
): { readonly name: string; readonly from: Origin } | undefined {
  for (let place = folders.length - 1; place >= 0; place -= 1) {
    const path = folders.slice(0, place + 1).join('/');
    const folder = folders[place] ?? '';
    if (shared.has(path)) continue;
    const name = distinctName(folder);
    if (name !== '' && isName(name)) return { name, from: { kind: 'folder', name: `in/${path}` } };
  }
  return undefined;
}

/** The client: the folder of everything, else the folder of its own files, else the only entity that rows name. */
function clientOf(
  files: readonly Described[],
  callCentres: readonly ProposedCallCentre[],
): WorkspaceProposal['client'] {
  const shared = sharedFolders(files);
  const isOther = (name: string): boolean => !callCentres.some((centre) => keyOf(centre.name) === keyOf(name));
  for (const path of [...shared].reverse()) {
    const name = distinctName(path.split('/').at(-1) ?? '');
    if (name !== '' && isName(name) && isOther(name)) return { name, from: { kind: 'folder', name: `in/${path}` } };
  }
  for (const file of files.filter((one) => !one.isOfCallCentre)) {
    const told = folderName(file.folders, shared);
    if (told !== undefined && isOther(told.name)) return told;
  }
  const entities = partiesIn(files, 'entity');
  const [entity] = entities;
  return entities.length === 1 && entity !== undefined ? entity : null;
}

/** From the first to the last day of the logs; whole months where they begin or end near the edge of one. */
function periodOf(files: readonly Described[]): WorkspaceProposal['period'] {
  const spans = files
    .filter(({ isLog }) => isLog)
    .flatMap(({ path, tables }) => tables.flatMap(({ span }) => (span === null ? [] : [{ path, span }])));
  if (spans.length === 0) return null;
  const first = spans.map(({ span }) => span.first_day).sort()[0] ?? '';
  const last =
    spans
      .map(({ span }) => span.last_day)
      .sort()
      .at(-1) ?? '';
  const [year = 0, month = 0] = last.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const isFromEdge = Number(first.slice(8)) <= NEAR_EDGE_DAYS;
  const isToEdge = Number(last.slice(8)) > lastOfMonth - NEAR_EDGE_DAYS;
  return {
    from: isFromEdge ? `${first.slice(0, 8)}01` : first,
    to: isToEdge ? `${last.slice(0, 8)}${lastOfMonth}` : last,
    files: [...new Set(spans.map(({ path }) => path))],
  };
}
