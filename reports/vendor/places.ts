import type { FindingRow } from '../../src/model/results.ts';
import { type LinkedText, linkedText } from '../../src/print/linked-text.ts';
import { alikeFindings, type PlacedFinding } from './alike.ts';
import { callKey, type KeyedCall, type VendorContext } from './context.ts';
import { FINDINGS_PER_VOLUME, volumeFile } from './volumes.ts';

/** The places of details in the report or its annexes. */
export interface Places {
  readonly ofRule: (rule: string) => Place;
  /** For a finding, by its place among all. */
  readonly ofFinding: (position: number) => Place;
  /** For the first finding on a call; empty if the report itself lists none. */
  readonly ofCall: (call: KeyedCall) => string;
  /** For the first finding of a rule with a cause, by the responsible party as this reader sees it; empty if it is in an annex. */
  readonly ofCause: (rule: string, party: string, cause: string) => string;
  /** For the story of a finding, from 1; zero if there is none. */
  readonly storyOf: (row: FindingRow) => number;
}

/** Where a finding, or the first one of a rule, is: a link, or the file that has it; both empty if there is none. */
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

/** The name of a rule, as a link to its findings, or followed by the file that has them. */
export function linkedRule(context: VendorContext, places: Places, rule: string): LinkedText {
  const { href, file } = places.ofRule(rule);
  return linkedText(context.text(rule).title, href, fileAfter(file));
}

/** The text after a name whose details are in another file. */
export function fileAfter(file: string): string {
  return file === '' ? '' : ` (in ${file})`;
}

/** The line that covers a finding, if it has no line of its own. */
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

function storyKey(context: VendorContext, finding: KeyedCall & { readonly rule: string }): string {
  return `${finding.rule} ${callKey(context, finding)}`;
}
