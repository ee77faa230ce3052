import type { Language } from '../model/configuration.ts';
import type { TextSection } from '../model/explanation.ts';
import { judgeName } from '../model/judged-by.ts';
import type { Verification } from './verify.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type EvidenceWords } from './words.nl.ts';

const WORDS: Readonly<Record<Language, EvidenceWords>> = { nl: dutch, en: english };

/** Describes what was verified in plain sentences, down to the file. */
export function tellVerification(verification: Verification, language: Language): readonly TextSection[] {
  const words = WORDS[language];
  const { files, inputs, removal } = verification;
  const explained = new Set([removal?.changed, removal?.removed, removal?.added].flatMap((paths) => paths ?? []));
  const isUnexplained = (path: string): boolean => !explained.has(path);
  const listed = files.same.length + files.changed.length + files.removed.length;
  return [
    { heading: words.headings.seal, lines: sealLines(verification, words) },
    {
      heading: words.headings.files,
      lines: [
        words.same(files.same.length, listed),
        ...files.changed.filter(isUnexplained).map(words.changed),
        ...files.removed.filter(isUnexplained).map(words.removed),
        ...files.added.filter(isUnexplained).map(words.added),
        ...removalLines(removal, words),
        ...files.links.map(words.link),
      ],
    },
    {
      heading: words.headings.inputs,
      lines:
        inputs === null
          ? [words.inputsNotChecked(verification.inputsListed)]
          : [
              words.inputsSame(inputs.same.length, verification.inputsListed),
              ...inputs.changed.map(words.changed),
              ...inputs.removed.map(words.removed),
            ],
    },
    {
      heading: words.headings.result,
      lines: [words.result(verification.isWhole, verification.signature === 'valid')],
    },
  ];
}

/** Changes by a removal are described as claims of the note: whoever changed a file may have written the note too. */
function removalLines(removal: Verification['removal'], words: EvidenceWords): readonly string[] {
  if (removal === null) return [];
  return [
    ...removal.requests.map(({ kind, asked_on: askedOn }) => words.removal.request(kind, askedOn)),
    ...removal.changed.map(words.removal.changed),
    ...removal.removed.map(words.removal.removed),
    removal.explainsAll ? words.removal.explainsAll : words.removal.explainsSome,
  ];
}

function sealLines(
  { signature, seal, key, timeStamp, expected }: Verification,
  words: EvidenceWords,
): readonly string[] {
  const lines = [words.signature[signature], ...(expected === null ? [] : [words.expected(expected)])];
  if (seal !== null && key !== null && seal.key.sha256 !== key.sha256)
    lines.push(words.otherKey(seal.key.sha256, key.sha256));
  if (timeStamp !== null && 'problem' in timeStamp)
    lines.push(words.timeStamp.wrong(words.timeStamp.problems[timeStamp.problem]));
  if (signature !== 'valid') return lines;
  if (seal !== null)
    lines.push(words.sealedBy(seal.sealed_by, seal.run_id, seal.version, seal.period.from, seal.period.to));
  if (seal?.judged_by?.engine === 'clickhouse') lines.push(words.judgedBy(judgeName(seal.judged_by)));
  if (key !== null) lines.push(words.key(key.algorithm, key.sha256));
  if (timeStamp === null) lines.push(words.timeStamp.none);
  else if ('time' in timeStamp)
    lines.push(words.timeStamp.says(timeStamp.time, timeStamp.authority, timeStamp.isTrusted));
  return lines;
}
