import { DateTime } from 'luxon';
import { feedDefinition } from '../../../src/feeds/registry.ts';
import type { Feed } from '../../../src/model/feeds.ts';
import { COUNTRY } from '../../../src/rulebook/in-force.ts';
import { ruleModules } from '../../../src/rulebook/registry.ts';
import type { Row } from '../second-opinion/canonical-csv.ts';
import {
  drawCall,
  drawConsent,
  drawHandover,
  drawObjection,
  drawPerson,
  drawPhone,
  drawProof,
  drawRegister,
  drawRelation,
  drawScreening,
  drawScrub,
  OWN_NUMBERS,
  type Scenario,
} from '../second-opinion/draw-records.ts';
import { drawSettings } from '../second-opinion/draw-settings.ts';
import { dayNear, laterDay, ZONE } from '../second-opinion/edges.ts';
import type { GeneratedWorkspace, Table } from '../second-opinion/generated-workspace.ts';
import { SeededRandom } from '../second-opinion/seeded-random.ts';
import { scenarioOn } from './scenarios.ts';
import { FIRST_DAY } from './seeds.ts';

/**
 * Workspaces in which every date can move by a week without crossing anything on the calendar: a day on which the law or a rule changes,
 * a night in which a clock changes, the end of a month (terms count months), and for calls a holiday.
 */

const DAYS_LATER = 7;

/** From these days, terms of 6, 12, 24, 36 and 60 months and of 28 to 30 days end on days that are also quiet. */
const ANCHORS = [
  '2010-02-10',
  '2012-08-08',
  '2013-02-13',
  '2018-08-08',
  '2019-02-13',
  '2020-08-12',
  '2021-02-10',
  '2021-08-11',
  '2023-02-08',
  '2025-02-12',
  '2025-08-13',
  '2026-02-11',
  '2026-08-12',
];
const LAST_DAY = '2027-12-31';
const HOURS = [0, 1, 2, 3, 8, 9, 10, 12, 14, 16, 18, 21, 22, 23];
const SOURCE_ZONES = ['UTC', 'Europe/London', 'Asia/Kolkata'];
/** Rulebook, section 8: no holiday and no short day from the 2nd of January to the end of February, and from July to November. */
const MONTHS_WITH_HOLIDAYS = [3, 4, 5, 6, 12];
const DATE = /\d{4}-\d{2}-\d{2}/gu;

type Draw = (scenario: Scenario, id: string, zone: string) => Row;

/** How many rows of each feed a scenario has. */
const DRAWS: readonly (readonly [Feed, Draw, readonly number[]])[] = [
  ['calls', drawCall, [2, 3, 4, 5, 6]],
  ['persons', drawPerson, [0, 1, 2, 3]],
  ['phones', drawPhone, [0, 1, 2, 3]],
  ['consents', drawConsent, [0, 1, 1, 2, 3]],
  ['relations', drawRelation, [0, 0, 1, 2]],
  ['objections', drawObjection, [0, 0, 1, 2, 3]],
  ['register', drawRegister, [0, 0, 1]],
  ['handovers', drawHandover, [0, 0, 1, 2, 3]],
  ['scrubs', drawScrub, [0, 0, 0, 1]],
  ['screenings', drawScreening, [0, 0, 1, 2]],
  ['proofs', drawProof, [0, 1, 2]],
];

export async function drawQuietWorkspace(seed: number, scenarios: number): Promise<GeneratedWorkspace> {
  const random = new SeededRandom(seed);
  const settings = drawSettings(random, random.pick(ANCHORS));
  const zones = new Map(DRAWS.map(([feed]) => [feed, random.mostly(0.8, ZONE, SOURCE_ZONES)]));
  const isQuiet = quietDays(await turningDays(), [
    ...new Set([...zones.values(), String(settings.client['time_zone'])]),
  ]);
  const rows = new Map<Feed, Row[]>(DRAWS.map(([feed]) => [feed, []]));
  for (let index = 0; index < scenarios; index += 1) {
    const moments = [0, 1].map(() => momentAbout(random, random.pick(ANCHORS)));
    const scenario = scenarioOn(random, settings, String(index).padStart(4, '0'), { moments, callIds: [] });
    for (const [feed, draw, counts] of DRAWS) {
      const count = random.pick(counts);
      const zone = zones.get(feed) ?? ZONE;
      for (let number = 1; number <= count; number += 1)
        rows.get(feed)?.push(draw(scenario, `${scenario.prefix}-${number}`, zone));
    }
  }
  rows.set('numbers', drawOwnNumbers(random));
  const tables = [...rows].map(
    ([feed, drawn]): Table => ({
      feed,
      path: `in/${feed}.csv`,
      timeZone: zones.get(feed) ?? ZONE,
      headings: feedDefinition(feed).columns.map(({ name }) => name),
      rows: drawn.filter((row) => datesOf(row).every((day) => isQuiet(day, feed))),
    }),
  );
  return { settings: { ...settings, audit: { ...settings.audit, from: FIRST_DAY, to: LAST_DAY } }, tables };
}

function momentAbout(random: SeededRandom, day: string): number {
  const time = {
    days: random.pick([-1, 0, 0, 0, 1, 2]),
    hours: random.pick(HOURS),
    minutes: random.pick([0, 0, 30, 59]),
  };
  return DateTime.fromISO(day, { zone: ZONE }).plus(time).toMillis();
}

function drawOwnNumbers(random: SeededRandom): Row[] {
  const around = [DateTime.fromISO(random.pick(ANCHORS), { zone: ZONE }).toMillis()];
  return OWN_NUMBERS.slice(0, 2).map((number) => {
    const from = dayNear(random, around);
    return { number, listed_from: from, listed_to: random.chance(0.6) ? '' : laterDay(random, from) };
  });
}

function datesOf(row: Row): readonly string[] {
  return Object.values(row).flatMap((cell) => cell.match(DATE) ?? []);
}

/** Days on which a regime or a rule begins or ends, and days named by checks of section 6 of the rulebook. */
async function turningDays(): Promise<readonly string[]> {
  const rules = (await ruleModules()).flatMap(({ definition }) => definition.versions.map(({ from }) => from));
  return [...rules, ...COUNTRY.regimes.map(({ from }) => from), ...Object.values(COUNTRY.lawDays), '2024-10-15'];
}

/** Whether a day, the day before and the day after (as it may be in another zone) can each move by a week. */
function quietDays(turning: readonly string[], zones: readonly string[]): (day: string, feed: Feed) => boolean {
  return (text, feed) => {
    const day = DateTime.fromISO(text, { zone: 'utc' });
    const first = day.minus({ days: 1 });
    const last = day.plus({ days: DAYS_LATER + 1 });
    const passes = (turn: string): boolean => isoDay(first) < turn && turn <= isoDay(last);
    const changesClock = (zone: string): boolean => first.setZone(zone).offset !== last.setZone(zone).offset;
    return (
      day.isValid &&
      first.month === last.month &&
      !(feed === 'calls' && MONTHS_WITH_HOLIDAYS.includes(day.month)) &&
      !turning.some(passes) &&
      !zones.some(changesClock)
    );
  };
}

function isoDay(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd');
}

/** A text with every date, of any kind, a week later. */
export function aWeekLater(text: string): string {
  return text.replaceAll(DATE, (day) => isoDay(DateTime.fromISO(day, { zone: 'utc' }).plus({ days: DAYS_LATER })));
}

/** The whole workspace: calls, records and configuration. */
export function workspaceAWeekLater(workspace: GeneratedWorkspace): GeneratedWorkspace {
  return JSON.parse(aWeekLater(JSON.stringify(workspace))) as GeneratedWorkspace;
}
