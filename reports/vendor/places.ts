import type { FindingRow } from '../../src/model/results.ts';
import { type LinkedText, linkedText } from '../../src/render/linked-text.ts';
import { alikeFindings, type PlacedFinding } from './alike.ts';
import { callKey, type ToldCall, type VendorContext } from './context.ts';
import { FINDINGS_PER_VOLUME, volumeFile } from './volumes.ts';

/** Where in the report, or in which of its annexes, the detail of what is named stands. */
export interface Places {
  readonly ofRule: (rule: string) => Place;
  /** Of a finding by its place among all. */
  readonly ofFinding: (position: number) => Place;
  /** Of the first finding on a call; empty where the report itself lists none. */
  readonly ofCall: (call: ToldCall) => string;
  /** Of the first finding of a rule with a cause, as this reader sees who answers; empty where it stands in an annex. */
  readonly ofCause: (rule: string, party: string, cause: string) => string;
  /** Of the story that is told of a finding, from 1; zero where none is. */
  readonly storyOf: (row: FindingRow) => number;
}

/** Where the findings of a rule begin, or a finding is: a link, or the file that holds them; both empty where there are none. */
export interface Place {
  readonly href: string;
  readonly file: string;
}

/** @param rows all findings on calls of the vendor, in the order of the report */
export function placesOf(context: VendorContext, rows: readonly FindingRow[]): Places {
  const { vendor, found } = context;
  const files = new Map<string, string>();
  let before = 0;
  for (const { rule, findings } of found) {
    const volume = Math.floor(before / FINDINGS_PER_VOLUME);
    files.set(rule, volume === 0 ? '' : volumeFile(vendor, volume));
    before += findings;
  }
  const calls = new Map<string, number>();
  const causes = new Map<string, number>();
  const listed = rows.slice(0, FINDINGS_PER_VOLUME).map((row, index) => ({ row, position: index + 1 }));
  const lines = linesByPosition(listed);
  for (const { row, position } of listed) {
    noteFirst(calls, callKey(context, row), position);
    noteFirst(causes, causeKey(row.rule, context.party(row.responsible), row.cause), position);
  }
  const findingHref = (position: number | undefined): string =>
    position === undefined ? '' : `#finding-${lines.get(position) ?? position}`;
  const stories = new Map(vendor.stories.map((story, index) => [storyKey(context, story), index + 1]));
  return {
    ofRule: (rule) => {
      const file = files.get(rule);
      return { href: file === '' ? `#findings-${rule}` : '', file: file ?? '' };
    },
    ofFinding: (position) => {
      const volume = Math.floor((position - 1) / FINDINGS_PER_VOLUME);
      return volume === 0 ? { href: findingHref(position), file: '' } : { href: '', file: volumeFile(vendor, volume) };
    },
    ofCall: (call) => findingHref(calls.get(callKey(context, call))),
    ofCause: (rule, party, cause) => findingHref(causes.get(causeKey(rule, party, cause))),
    storyOf: (row) => stories.get(storyKey(context, row)) ?? 0,
  };
}

/** The name of a rule, which leads to its findings; or is followed by the file that holds them. */
export function linkedRule(context: VendorContext, places: Places, rule: string): LinkedText {
  const { href, file } = places.ofRule(rule);
  return linkedText(context.text(rule).title, href, fileAfter(file));
}

/** What stands behind a name of which the detail is in another file. */
export function fileAfter(file: string): string {
  return file === '' ? '' : ` (in ${file})`;
}

/** The line in which a finding is told, where it does not stand by itself. */
function linesByPosition(listed: readonly PlacedFinding[]): ReadonlyMap<number, number> {
  const groups = [...alikeFindings(listed)];
  return new Map(groups.flatMap(([first, group]) => group.map(({ position }) => [position, first] as const)));
}

function noteFirst(places: Map<string, number>, key: string, position: number): void {
  if (!places.has(key)) places.set(key, position);
}

function causeKey(rule: string, party: string, cause: string): string {
  return `${rule} ${party} ${cause}`;
}

function storyKey(context: VendorContext, told: ToldCall & { readonly rule: string }): string {
  return `${told.rule} ${callKey(context, told)}`;
}
