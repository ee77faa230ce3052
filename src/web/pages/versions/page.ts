import { type ComparedLine, compareLines, type Language, listConfigurations, maskNumbers } from '../../../index.ts';
import { formatPeriod } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { fileId } from '../../workspace-files.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type VersionsWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
/** Unchanged lines shown around a change. */
const AROUND = 3;

/** A text that can be compared. */
interface Version {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export const page: Page = definePage({
  order: null,
  title: { nl: 'Eerdere instellingen', en: 'Earlier settings' },
  view: (visit) => ({ show: versionsView(visit) }),
  routes: { 'GET text': savedText },
});

function versionsView(visit: Visit): object {
  const { language, query } = visit;
  const words = WORDS[language];
  const versions = versionsOf(visit);
  const former = versions.find(({ id }) => id === query.get('former')) ?? versions[1];
  const later = versions.find(({ id }) => id === query.get('later')) ?? versions[0];
  const chosen = (other: Version | undefined): readonly object[] =>
    versions.map(({ id, name }) => ({ id, name, isChosen: id === other?.id }));
  const lines = former === undefined || later === undefined ? [] : compareLines(former.text, later.text);
  const count = (kind: ComparedLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  return {
    labels: words.labels,
    versions: versions.map(({ id, name, text }, place) => ({
      ...{ id, name },
      same: place === 0 ? '' : text === versions[0]?.text ? words.labels.asNow : '',
    })),
    hasTwo: versions.length > 1,
    former: chosen(former),
    later: chosen(later),
    summary:
      lines.length === 0 ? '' : words.summary(count('new'), count('gone'), formatNumber(count('same'), language)),
    pieces: piecesOf(lines, words, language),
  };
}

/** The file as it is now, and as it was for each of the results. */
function versionsOf({ place, state, language }: Visit): readonly Version[] {
  const words = WORDS[language];
  const kept = listConfigurations(place.directory).map(({ results, from, to, version, text }) => ({
    id: fileId(results),
    name: words.version(formatPeriod(from, to, language), version),
    text,
  }));
  return state.kind === 'ready'
    ? [{ id: 'now', name: words.labels.now, text: state.workspace.configurationText }, ...kept]
    : kept;
}

/** Lines near a change; the others are only counted. */
function piecesOf(lines: readonly ComparedLine[], words: VersionsWords, language: Language): readonly object[] {
  const isNear = lines.map((_, place) =>
    lines.slice(Math.max(0, place - AROUND), place + AROUND + 1).some(({ kind }) => kind !== 'same'),
  );
  const pieces: object[] = [];
  let left = 0;
  const close = (): void => {
    if (left > 0) pieces.push({ left: words.left(left, formatNumber(left, language)), line: null });
    left = 0;
  };
  for (const [place, line] of lines.entries()) {
    if (isNear[place] !== true) {
      left += 1;
      continue;
    }
    close();
    const { kind, former, later, text } = line;
    const mark = { same: '', gone: words.labels.gone, new: words.labels.isNew }[kind];
    pieces.push({
      left: '',
      // The file can contain people's numbers: only its owner may see them.
      line: { kind, mark, former: former ?? '', later: later ?? '', text: maskNumbers(text) },
    });
  }
  close();
  return pieces;
}

/** The whole file in one of its versions. */
function savedText(visit: Visit): Answer {
  const version = versionsOf(visit).find(({ id }) => id === visit.query.get('id'));
  if (version === undefined) return { go: 'versions' };
  const name = `belaudit ${version.name}.yaml`;
  return {
    answer: new Response(version.text, {
      headers: {
        'content-type': 'text/yaml; charset=utf-8',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
    }),
  };
}
