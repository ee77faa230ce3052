import { existsSync } from 'node:fs';
import { hasRegister, hasResults } from '../index.ts';
import type { Visit } from './page.ts';

/** What a page needs before it has anything to show. Asked for every page of the menu, so none reads more than the names of files. */

export function needsWorkspace({ state }: Visit): boolean {
  return state.kind !== 'ready';
}

/** Files that are set up. */
export function needsSources({ state }: Visit): boolean {
  return state.kind !== 'ready' || state.workspace.configuration.sources.length === 0;
}

/** Calls that were loaded. */
export function needsLoaded({ state }: Visit): boolean {
  return state.kind !== 'ready' || !existsSync(state.workspace.storePath);
}

export function needsResults({ state, place }: Visit): boolean {
  return state.kind !== 'ready' || !hasResults(place.directory);
}

/** A register of decisions: the first pack that was handed over begins it. */
export function needsRegister({ state }: Visit): boolean {
  return state.kind !== 'ready' || !hasRegister(state.workspace);
}
