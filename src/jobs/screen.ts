import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { folderPart } from '../answers/answer-folder.ts';
import { type DetailText, UserError } from '../errors.ts';
import { parseJson } from '../evidence/pack-data.ts';
import { packRoot, readPlainFile } from '../evidence/pack-folder.ts';
import { SIGNATURE_FILE } from '../evidence/seal-files.ts';
import { readPublicKey } from '../evidence/signing-key.ts';
import { verifyPack } from '../evidence/verify.ts';
import { assertLoaded } from '../facts/assert-loaded.ts';
import { showFacts } from '../facts/lay-beside.ts';
import { FACT_TABLES } from '../feeds/fact-tables.ts';
import type { Configuration, Language, Vendor } from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import type { Progress } from '../model/progress.ts';
import type { Screening } from '../model/screening.ts';
import { SELF_CHECK_FILE, STOPS_FILE } from '../model/self-check.ts';
import { beginDraft, discardDraft, freeVersion, namedFolder, publishDraft } from '../results/results-folder.ts';
import { writeLists } from '../results/write-lists.ts';
import { listRules } from '../rulebook/registry.ts';
import { countScreening } from '../screening/count-screening.ts';
import { type PlannedMoment, readPlannedMoment } from '../screening/planned-moment.ts';
import { isLookedAt, screenNumbers } from '../screening/screen-numbers.ts';
import { SCREENING_FILES, screeningFeed } from '../screening/written-rows.ts';
import { type CallList, readCallList } from '../staging/asked/read-call-list.ts';
import { sqlFile } from '../store/sql.ts';
import { Store } from '../store/store.ts';
import { PROGRAM_VERSION, rulebookInForce } from '../version.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { diskError } from './disk-error.ts';
import { jsonText, print, writeAnswer } from './dossier.ts';
import { forOwnerOnly, type JobOptions, signalOf, withStore } from './job.ts';
import { MESSAGES } from './messages.ts';

export interface ScreenOptions extends JobOptions {
  /** Heading of the column with the numbers, if it is not obvious. */
  readonly column?: string;
  /** Also puts numbers that cannot be shown to be allowed on the list to call. */
  readonly withUnshown?: boolean;
  /** False: no PDF, so no browser is needed. */
  readonly pdf?: boolean;
}

/** The call list, and how it would be called. */
export interface ScreenRequest {
  /** Path of the list. */
  readonly list: string;
  /** Id of the call centre. */
  readonly vendor: string;
  readonly campaign: string;
  /** `2026-12-01T10:00` by the company's clock, with or without an offset. */
  readonly at: string;
}

export interface ScreenOutcome {
  /** Folder of the files, relative to the workspace, with forward slashes. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly screening: Screening;
}

/** The call list, and the pack of a call centre to judge it with. */
export interface PackScreenRequest extends Omit<ScreenRequest, 'vendor'> {
  /** Folder of the self-check. */
  readonly pack: string;
  /** Who is to call; by default the owner of the pack. */
  readonly vendor?: string;
  /** Folder in which the folder with the lists is made. */
  readonly target: string;
  /**
   * Path of the company's public key or certificate. Absent: files are compared only with the list in the pack, which somebody who changed a file can change
   * too.
   */
  readonly key?: string;
}

const DATA = 'screening.json';
const REPORT = 'screening.pdf';

/** The request, with what it names as found in a configuration. */
interface Plan {
  readonly vendor: Vendor;
  readonly campaign: string;
  readonly moment: PlannedMoment;
}

/**
 * Judges a call list before it is called, by the rules of the audit and with the loaded data. Writes the numbers that may be called, and the others with the
 * reason, into a folder of its own: whole or not at all. Changes no facts or results of the workspace.
 * @throws UserError SCREENING_MOMENT, UNKNOWN_VENDOR, UNKNOWN_CAMPAIGN, NOT_LOADED, and every error of reading the list
 */
export async function screenWorkspace(
  workspace: Workspace,
  request: ScreenRequest,
  progress: Progress,
  options: ScreenOptions = {},
): Promise<ScreenOutcome> {
  const { configuration } = workspace;
  const plan = planOf(configuration, request, 'workspace');
  const work = async (store: Store): Promise<ScreenOutcome> => {
    await assertLoaded(workspace, store);
    return await store.apart(APART, ':memory:', async (apart, database) => {
      const question = { configuration, plan, list: request.list, asVendor: false, database };
      const screening = await screenIn(apart, workspace.temporaryDirectory, question, progress, options);
      const written = await writeAnswer(
        workspace,
        folderName(plan, request.list),
        { [DATA]: jsonText(screening) },
        DATA,
        options,
        async (folder) => {
          const language = options.language ?? configuration.client.language;
          await writeScreening(apart, folder.draft, screening, progress, { ...options, language });
        },
      );
      return { ...written, screening };
    });
  };
  return await withStore(workspace, options, work, 'question', [request.list]);
}

/**
 * Checks call centre, campaign and moment before the list itself is read.
 * @throws UserError SCREENING_MOMENT, UNKNOWN_VENDOR, UNKNOWN_CAMPAIGN
 */
export async function checkScreening(
  { configuration }: Workspace,
  request: Omit<ScreenRequest, 'list'>,
): Promise<void> {
  await Promise.resolve(planOf(configuration, request, 'workspace'));
}

/**
 * Does the same with a call centre's self-check pack alone. The pack holds no consents, relations or logs, so rules that depend on them are not applied. Writes
 * a folder into the target folder: whole or not at all.
 * @throws UserError like `screenWorkspace`; SELF_CHECK_PACK if it is not such a pack, was changed, or belongs to another call centre
 */
export async function screenWithPack(
  request: PackScreenRequest,
  progress: Progress,
  options: ScreenOptions = {},
): Promise<ScreenOutcome> {
  const { readSelfCheck, selfCheckConfiguration } = await import('../share/read-self-check.ts');
  const root = selfCheckRoot(request.pack);
  const bytes = await readPlainFile(root, SELF_CHECK_FILE, LARGEST_PACK);
  const selfCheck = readSelfCheck(bytes === null ? null : parseJson(bytes, SELF_CHECK_FILE));
  await assertAsSent(root, request.key, options);
  if (request.vendor !== undefined && request.vendor !== selfCheck.vendor.id)
    throw packOfAnother(request.vendor, selfCheck.vendor.id);
  const configuration = selfCheckConfiguration(selfCheck);
  const plan = planOf(configuration, { ...request, vendor: selfCheck.vendor.id }, 'self-check');
  const target = targetFolder(request.target);
  const folder = namedFolder(target, folderName(plan, request.list));
  const scratch = join(folder.draft, SCRATCH);
  beginDraft(folder);
  try {
    mkdirSync(scratch, { mode: 0o700 });
    const store = await Store.open(':memory:', {
      allowedDirectory: folder.draft,
      temporaryDirectory: join(scratch, 'spill'),
      ...definedFields({ memoryLimit: options.memoryLimit, threads: options.threads }),
    });
    const interrupt = (): void => store.interrupt();
    options.signal?.addEventListener('abort', interrupt);
    let screening: Screening;
    try {
      await store.defineTables(FACT_TABLES);
      const stops = join(scratch, STOPS_FILE);
      copyFileSync(join(root, STOPS_FILE), stops);
      await readStops(store, stops, options);
      screening = await store.apart(APART, ':memory:', async (apart, database) => {
        const question = { configuration, plan, list: request.list, asVendor: true, database };
        const made = await screenIn(apart, scratch, question, progress, options);
        const language = options.language ?? configuration.client.language;
        await writeScreening(apart, folder.draft, made, progress, { ...options, language });
        return made;
      });
    } finally {
      options.signal?.removeEventListener('abort', interrupt);
      store.close();
    }
    writeFileSync(join(folder.draft, DATA), jsonText(screening), { mode: 0o600 });
    rmSync(scratch, { recursive: true, force: true });
    forOwnerOnly(folder.draft);
    options.signal?.throwIfAborted();
    publishDraft(folder, existsSync(folder.path) ? freeVersion(folder) : null);
    const name = relative(process.cwd(), folder.path).replaceAll('\\', '/');
    return { folder: name, files: readdirSync(folder.path).sort(), screening };
  } catch (error) {
    discardDraft(folder);
    throw diskError(error);
  }
}

/** Folder for copies while they are read. */
const SCRATCH = '.scratch';
const LARGEST_PACK = 64 * 1024 * 1024;
const PACK_STOP = sqlFile(import.meta.url, '../screening/pack-stop.sql');

/** @throws UserError FILE_NOT_FOUND */
function selfCheckRoot(pack: string): string {
  if (statSync(pack, { throwIfNoEntry: false })?.isDirectory() === true) return packRoot(pack);
  throw new UserError('FILE_NOT_FOUND', MESSAGES.thereIsNoFolder(pack), MESSAGES.nameSelfCheckFolder, [
    { file: pack, message: MESSAGES.isNotFolder },
  ]);
}

/** Only a rewritten list of files can lead to stops of another form. */
async function readStops(store: Store, path: string, { signal }: ScreenOptions): Promise<void> {
  try {
    await store.insertInto('objection_record', PACK_STOP, { path });
  } catch (cause) {
    signal?.throwIfAborted();
    const error = diskError(cause);
    if (error instanceof UserError) throw error;
    throw notAsSealed([{ file: STOPS_FILE, message: MESSAGES.cannotBeRead }], cause);
  }
}

/** A pack that was changed on its way proves nothing; neither does a file in it that is not sealed. */
async function assertAsSent(root: string, key: string | undefined, options: ScreenOptions): Promise<void> {
  const { files, signature } = await verifyPack(root, {
    ...signalOf(options),
    ...(key === undefined ? {} : { key: readPublicKey(key) }),
  });
  const wrong = [
    ...(signature === 'invalid' ? [{ file: SIGNATURE_FILE, message: MESSAGES.wasNotMadeWithThisKey }] : []),
    ...files.changed.map((file) => ({ file, message: MESSAGES.wasChangedAfterItWasSealed })),
    ...files.removed.map((file) => ({ file, message: MESSAGES.isMissing })),
    ...[SELF_CHECK_FILE, STOPS_FILE]
      .filter((file) => ![...files.same, ...files.changed, ...files.removed].includes(file))
      .map((file) => ({ file, message: MESSAGES.isNotInListOfSealed })),
  ];
  if (wrong.length > 0) throw notAsSealed(wrong);
}

function notAsSealed(details: readonly DetailText[], cause?: unknown): UserError {
  return new UserError(
    'SELF_CHECK_PACK',
    MESSAGES.thisSelfCheckWasChangedAfter,
    MESSAGES.askCompanyForPackAgain,
    details,
    { cause },
  );
}

function packOfAnother(vendor: string, owner: string): UserError {
  return new UserError('SELF_CHECK_PACK', MESSAGES.selfCheckIsOfOtherVendor, MESSAGES.usePackOfVendor, [
    { key: 'vendor', found: vendor, expected: owner, message: MESSAGES.packLacksItsStopsAndContract },
  ]);
}

/** @throws UserError FILE_NOT_FOUND */
function targetFolder(target: string): string {
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === true) return realpathSync(target);
  throw new UserError('FILE_NOT_FOUND', MESSAGES.thereIsNoFolder(target), MESSAGES.nameExistingFolder, [
    { file: target, message: MESSAGES.isNotFolder },
  ]);
}

/** The database in which planned calls are judged. */
const APART = 'planned';

interface Question {
  readonly configuration: Configuration;
  readonly plan: Plan;
  readonly list: string;
  /** Judged only with the data of the call centre's pack. */
  readonly asVendor: boolean;
  /** Name of the database with the facts. */
  readonly database: string;
}

/** Reads and judges the list; leaves the rows in the session. @param scratch folder that the store may read */
async function screenIn(
  store: Store,
  scratch: string,
  { configuration, plan, list, asVendor, database }: Question,
  progress: Progress,
  options: ScreenOptions,
): Promise<Screening> {
  progress.stage('Reading the list');
  const read = await readCallList(store, list, {
    folder: scratch,
    ...definedFields({ column: options.column }),
    ...signalOf(options),
  });
  const { vendor, campaign, moment } = plan;
  const withUnshown = options.withUnshown === true;
  const planned = { vendor: vendor.id, campaign, moment, withUnshown, asVendor };
  await showFacts(store, database);
  await screenNumbers(store, database, configuration, planned, progress);
  return await describe(store, { configuration, plan, asVendor }, read, withUnshown);
}

async function describe(
  store: Store,
  { configuration, plan, asVendor }: Omit<Question, 'list' | 'database'>,
  { file, sha256, column, rows }: CallList,
  withUnshown: boolean,
): Promise<Screening> {
  const { client } = configuration;
  const rules = await listRules();
  const unseen = rules.filter((rule) => !isLookedAt(rule, asVendor));
  return {
    schema: 'belaudit.screening/1',
    program: { version: PROGRAM_VERSION, rulebook: rulebookInForce() },
    client: { name: client.name, time_zone: client.timeZone },
    vendor: { id: plan.vendor.id, name: plan.vendor.name },
    campaign: plan.campaign,
    at: plan.moment.text,
    with: asVendor ? 'self-check' : 'workspace',
    list: { file, sha256, column },
    with_unshown: withUnshown,
    ...(await countScreening(store, rows)),
    not_looked_at: {
      said_in_call: unseen.filter((rule) => rule.isSaidInCall === true).map(({ id }) => id),
      not_in_pack: unseen.filter((rule) => rule.isSaidInCall !== true).map(({ id }) => id),
    },
  };
}

/** Writes the lists, the rows of the feed and the page. @param folder that the store may write to */
async function writeScreening(
  store: Store,
  folder: string,
  screening: Screening,
  progress: Progress,
  options: ScreenOptions & { readonly language: Language },
): Promise<void> {
  progress.stage('Writing the lists');
  await writeLists(store, folder, [...SCREENING_FILES, screeningFeed(screening)]);
  progress.done();
  if (options.pdf === false) return;
  const input = {
    base: { period: { as_of: screening.at.slice(0, 10) }, program: screening.program },
    screening,
    language: options.language,
    rules: await listRules(),
    file: REPORT,
  };
  await print('screening', input, folder, progress, options);
}

/** `screen-alfa-zon-2026-2026-12-01t1000-list`: no part of it can be a telephone number. */
function folderName({ vendor, campaign, moment }: Plan, list: string): string {
  const at = moment.text.slice(0, 16).replace(':', '').toLowerCase();
  const name = list.split(/[/\\]/u).at(-1) ?? '';
  return ['screen', vendor.id, folderPart(`${campaign}.`), at, folderPart(name)].join('-');
}

const CAMPAIGN_HINTS = {
  workspace: MESSAGES.giveCampaignId,
  'self-check': MESSAGES.giveIdOfCampaignThatPack,
} as const;

/** @throws UserError SCREENING_MOMENT, UNKNOWN_VENDOR, UNKNOWN_CAMPAIGN, FILE_NOT_FOUND */
function planOf(
  configuration: Configuration,
  request: Omit<ScreenRequest, 'list'>,
  source: keyof typeof CAMPAIGN_HINTS,
): Plan {
  const moment = readPlannedMoment(request.at, configuration.client.timeZone);
  const vendor = configuration.vendors.find(({ id }) => id === request.vendor);
  if (vendor === undefined) {
    throw new UserError('UNKNOWN_VENDOR', MESSAGES.unknownVendor, MESSAGES.giveVendorId, [
      {
        key: 'vendor',
        found: request.vendor,
        expected: configuration.vendors.map(({ id }) => id).join(', '),
        message: MESSAGES.isNotConfigured,
      },
    ]);
  }
  const known = [...new Set([...configuration.campaigns.map(({ id }) => id), ...vendor.campaigns])];
  if (!known.includes(request.campaign)) {
    throw new UserError('UNKNOWN_CAMPAIGN', MESSAGES.unknownCampaign, CAMPAIGN_HINTS[source], [
      { key: 'campaign', found: request.campaign, expected: known.join(', '), message: MESSAGES.isNotConfigured },
    ]);
  }
  return { vendor, campaign: request.campaign, moment };
}
