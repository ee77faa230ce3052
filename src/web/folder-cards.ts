import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type ListedFolder, listFolders, maskNumbers, type ReportFolderKind } from '../index.ts';
import { formatDay, formatPeriod } from '../language/dates.ts';
import type { Answer, Visit } from './page.ts';
import { savedFile, sizeText } from './saved-file.ts';
import { fileId } from './workspace-files.ts';
import { vendorName as nameOfVendor } from './workspace-names.ts';

/** A folder of `reports`, with all its files for download. */
export interface FolderCard {
  readonly id: string;
  readonly title: string;
  /** Its path in the workspace. */
  readonly place: string;
  readonly isSealed: boolean;
  readonly isFormer: boolean;
  readonly sealed: string;
  readonly former: string;
  readonly files: readonly SavedLink[];
}

export interface SavedLink {
  readonly file: string;
  readonly to: string;
  readonly size: string;
}

/** Folders of some kinds. @param page whose address serves their files, by `savedByPage` */
export function folderCards(visit: Visit, page: string, kinds: readonly ReportFolderKind[]): readonly FolderCard[] {
  return listFolders(visit.place.directory)
    .filter(({ kind }) => kinds.includes(kind))
    .map((folder) => folderCard(visit, page, folder));
}

function folderCard(visit: Visit, page: string, folder: ListedFolder): FolderCard {
  const { common, language, place } = visit;
  const id = fileId(folder.name);
  return {
    id,
    title: folderTitle(folder, visit),
    place: `reports/${maskNumbers(folder.name)}`,
    ...{ isSealed: folder.isSealed, isFormer: folder.isFormer },
    ...{ sealed: common.folders.sealed, former: common.folders.former },
    files: folder.files.toSorted(byUse).map((file) => ({
      file: maskNumbers(file),
      to: `${page}?do=file&folder=${id}&id=${fileId(file)}`,
      size: sizeText(statSync(join(place.directory, 'reports', folder.name, file)).size, language),
    })),
  };
}

const ORDER: readonly RegExp[] = [/\.pdf$/u, /\.docx$/u, /\.md$/u, /\.xlsx$/u, /\.csv$/u, /\.json$/u];

/** The file that people open first comes first. */
function byUse(one: string, other: string): number {
  const place = (name: string): number => {
    const found = ORDER.findIndex((pattern) => pattern.test(name));
    return found < 0 ? ORDER.length : found;
  };
  return place(one) - place(other) || (one < other ? -1 : 1);
}

const PERIOD = /(?<from>\d{4}-\d{2}-\d{2})_(?<to>\d{4}-\d{2}-\d{2})/u;
const DAY = /\d{4}-\d{2}-\d{2}/u;
const SELF_CHECK = /^share-(?<vendor>.+)-self-check(?:\.v\d+)?$/u;

/** The kind of a folder, from its name, which never has more than a number's last digits. */
function folderTitle({ name, kind }: ListedFolder, visit: Visit): string {
  const { common, language } = visit;
  const { titles } = common.folders;
  if (kind === 'year') return titles.year(name.slice('year-'.length, 'year-2026'.length));
  const { from, to } = PERIOD.exec(name)?.groups ?? {};
  if (from !== undefined && to !== undefined) return periodTitle(name, kind, { from, to }, visit);
  const vendor = SELF_CHECK.exec(name)?.groups?.['vendor'];
  if (vendor !== undefined) return titles.selfCheck(vendorName(vendor, visit));
  const day = DAY.exec(name)?.[0] ?? '';
  const rest = name.slice(name.indexOf(day) + day.length + 1).replace(/\.v\d+$/u, '');
  const dayText = formatDay(day, language);
  if (kind === 'screening')
    return titles.screening(
      maskNumbers(`${name.slice('screen-'.length, name.indexOf(day) - 1)}, ${rest.slice('1000-'.length)}`),
      dayText,
    );
  if (kind === 'dossier') return titles.dossier(rest.replace(/-.*$/u, ''), dayText);
  if (kind === 'regulator-internal') return titles.regulatorInternal(maskNumbers(rest), dayText);
  if (kind === 'regulator') return titles.regulator(maskNumbers(rest), dayText);
  return name.startsWith('purge-') ? titles.purge(dayText) : titles.forget(rest.replace(/-\d+$/u, ''), dayText);
}

function periodTitle(
  name: string,
  kind: ReportFolderKind,
  { from, to }: { readonly from: string; readonly to: string },
  visit: Visit,
): string {
  const { common, language } = visit;
  const { titles } = common.folders;
  const period = formatPeriod(from, to, language);
  if (kind === 'what-if') return titles.whatIf(period);
  if (kind !== 'vendor-pack') return titles.results(period);
  const vendor = name.slice('share-'.length).split(`-${from}_${to}`)[0] ?? '';
  return titles.vendorPack(vendorName(vendor, visit), period);
}

function vendorName(vendor: string, { state }: Visit): string {
  return state.kind === 'ready' ? nameOfVendor(state.workspace.configuration, vendor) : vendor;
}

/** A file in such a folder, by ids only: no path comes from an address. */
export function savedByPage(visit: Visit): Answer {
  const { place, query } = visit;
  const found = listFolders(place.directory).find(({ name }) => fileId(name) === query.get('folder'));
  const file = found?.files.find((name) => fileId(name) === query.get('id'));
  if (found === undefined || file === undefined) return { go: 'results' };
  return { answer: savedFile(join(place.directory, 'reports', found.name, file)) };
}
