import type { GapText, Language } from '../../../index.ts';
import { columnName } from '../../../language/column-words.ts';
import { feedName } from '../../feed-names.ts';
import { subjectOfGap } from '../../gap-words.ts';
import type { CheckWords } from './words.nl.ts';

/** A gap and what to do about it on these pages: the library's words are for people who write `belaudit.yaml`. */
export interface GapStep {
  readonly what: string;
  readonly todo: string;
  /** The page for it; empty: none. */
  readonly to: string;
}

/**
 * @param words of this page, in the language of the gap's words
 */
export function gapStep(gap: GapText, words: CheckWords, language: Language): GapStep {
  const { id, todo } = gap;
  const kind = id.slice(0, id.indexOf(':'));
  const { feed, column } = subjectOfGap(gap);
  const kept = { what: gap.what, todo, to: '' };
  if (gap.setting === '') return kept;
  if (kind === 'column' && column !== undefined)
    return { ...kept, todo: words.steps.column(columnName(column, language)), to: 'files' };
  if (kind === 'feed' && feed !== undefined)
    return { ...kept, todo: words.steps.feed(feedName(feed, language)), to: 'files' };
  if (kind === 'value') return { ...kept, todo: words.steps.value, to: 'files' };
  if (kind === 'source') return { ...kept, todo: words.steps.source, to: 'files' };
  if (kind === 'file') return { ...kept, todo: words.steps.file, to: 'files' };
  if (kind === 'campaign') return { ...kept, todo: words.steps.campaign, to: 'organisation' };
  if (kind === 'entity') return { ...kept, todo: words.steps.entity, to: 'organisation' };
  return kept;
}
