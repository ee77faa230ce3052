import { words as english } from '../../reports/screening/words.en.ts';
import { words as dutch } from '../../reports/screening/words.nl.ts';
import { words as findingsInEnglish } from '../../src/language/finding-words.en.ts';
import { words as findingsInDutch } from '../../src/language/finding-words.nl.ts';
import { words as screeningInEnglish } from '../../src/language/screening-words.en.ts';
import { words as screeningInDutch } from '../../src/language/screening-words.nl.ts';
import { maskNumbers } from '../../src/model/masked-numbers.ts';
import type { ScreeningInput } from '../../src/print/report.ts';
import { sum } from './derived-figures.ts';
import { textsOf } from './known-texts.ts';
import type { Sheet } from './printed-numbers.ts';

/** The page is a single one: it only counts further reasons and ends. */
const MOST_REASONS = 8;
const MOST_ENDS = 4;

/** What the page about a call list may print, chapter by chapter: figures of `screening.json`. */
export function screeningSheet({ screening, language, rules }: ScreeningInput): Sheet {
  const isDutch = language === 'nl';
  const words = isDutch ? dutch : english;
  const findings = isDutch ? findingsInDutch : findingsInEnglish;
  const said = isDutch ? screeningInDutch : screeningInEnglish;
  const { figures, reasons, bases, ends, client, vendor, campaign, list } = screening;
  const titles = new Map(rules.map(({ id, text }) => [id, text[language].title]));
  const rest = reasons.slice(MOST_REASONS);
  const others = ends.slice(MOST_ENDS);
  return {
    language,
    texts: [
      ...textsOf([words, rules, findings.reasons], language),
      ...textsOf([client.name, vendor.name, campaign, list.file].map(maskNumbers), language),
      words.localTime(screening.at.slice(0, 16)),
    ],
    phrases: [],
    cover: {
      numbers: [figures.may_call, figures.must_not_call, figures.cannot_be_shown, figures.unread + figures.repeated],
      said: [
        words.notes.mustNotCall(words.number(figures.must_not_call_without_proof ?? 0)),
        words.notes.mayCall(words.share(figures.may_call, figures.numbers)),
        words.notes.notRead(words.number(figures.unread), words.number(figures.repeated)),
      ],
    },
    chapters: [
      {
        heading: words.reasonsHeading,
        numbers: [],
        said: [words.moreReasons(words.number(rest.length), words.number(sum(rest, ({ numbers }) => numbers)))],
        rows: reasons.slice(0, MOST_REASONS).map(({ rule, reason, level, answer, numbers }) => ({
          label: [titles.get(rule) ?? rule, ...(reason === '' ? [] : [findings.reasons[reason] ?? reason])].join(': '),
          figures: [numbers],
          holds: [findings.levels[level], said.answers[answer]],
        })),
      },
      {
        heading: words.basesHeading,
        numbers: [],
        rows: bases.map(({ basis, numbers }) => ({ label: said.bases[basis] ?? basis, figures: [numbers] })),
      },
      {
        heading: words.endsHeading,
        numbers: [],
        said: [
          ...ends.map((end) =>
            words.endsLine(words.day(end.first_day), said.ends[end.ends_by], words.number(end.numbers)),
          ),
          words.forOneCall(words.number(figures.for_one_call ?? 0)),
          words.moreEnds(words.number(others.length), words.number(sum(others, ({ numbers }) => numbers))),
        ],
      },
      { heading: words.filesHeading, numbers: [], said: [words.files(words.number(figures.to_call))] },
    ],
  };
}
