import type { RestedOn, Source } from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import { restingDigest } from '../model/gaps.ts';
import { type FoundGap, type GapKind, type GapSearch, sum } from './gap-kind.ts';

/**
 * What an acceptance of a gap rests on. How its files are read must stay the same, and what the gap is; the bytes of files may differ, because next month has
 * others. How many calls depend on it, or rows show it, is counted, so that one can see whether it grew.
 */
export function restsOn(kind: GapKind, gap: FoundGap, search: GapSearch): RestedOn {
  const { audit } = search.configuration;
  const settings = [...new Set(sourcesOf(gap, search).map(settingsOf))].sort();
  const period = kind.isOfPeriod === true ? [audit.from, audit.to] : [];
  return { digest: restingDigest([gap.id, gap.form, settings, ...period]), ...sizeOf(gap, search) };
}

function sizeOf({ calls, findings, rows, of, vendors = [] }: FoundGap, search: GapSearch): Omit<RestedOn, 'digest'> {
  if (typeof calls !== 'number') return definedFields({ rows: rows ?? undefined, of: of ?? undefined });
  const judged = [...search.judgedCalls].filter(([vendor]) => vendors.length === 0 || vendors.includes(vendor));
  return { calls, ...definedFields({ findings: findings ?? undefined }), of: sum(judged.map(([, count]) => count)) };
}

/** The sources of its files; if it names none, those of its feed. */
function sourcesOf({ files = [], feed, vendors = [] }: FoundGap, search: GapSearch): readonly Source[] {
  const paths = new Set(files.map(({ path }) => path));
  if (paths.size > 0)
    return search.files.flatMap((file) => (paths.has(file.path) ? (search.sourceOf(file) ?? []) : []));
  return search.configuration.sources.filter(
    (source) =>
      source.feed === feed && (vendors.length === 0 || source.vendor === undefined || vendors.includes(source.vendor)),
  );
}

/** How a source is read, whatever files it names. The same contents give the same text in any order of keys. */
function settingsOf({ index: _index, line: _line, files: _files, expect: _expect, ...settings }: Source): string {
  return JSON.stringify(settings, (_key, value: unknown) =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))),
  );
}
