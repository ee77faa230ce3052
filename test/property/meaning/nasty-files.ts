import type { NastyFile } from './nasty-file.ts';
import { CLOCKS } from './nasty-files/clocks.ts';
import { CUTS } from './nasty-files/cuts.ts';
import { DAYS_AND_SIDES } from './nasty-files/days-and-sides.ts';
import { EXCHANGES } from './nasty-files/exchanges.ts';
import { OTHER_FEEDS } from './nasty-files/other-feeds.ts';
import { PLAIN } from './nasty-files/plain.ts';
import { UNITS } from './nasty-files/units.ts';

/** Every file that could silently be read wrongly, by subject. */
export const NASTY_FILES: readonly NastyFile[] = [
  ...UNITS,
  ...CLOCKS,
  ...DAYS_AND_SIDES,
  ...CUTS,
  ...OTHER_FEEDS,
  ...EXCHANGES,
  ...PLAIN,
];
