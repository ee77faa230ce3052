import { type DetailText, type ErrorDetail, UserError } from '../errors.ts';
import type { KeptFile, RegisterLine, RegisterPoint } from '../model/hearing.ts';
import { toldIn } from '../model/text.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { keptFilesOf, keptText, stateOfKeptFile } from './kept-files.ts';
import { MESSAGES } from './messages.ts';
import { readRegister } from './register.ts';
import type { Register } from './register-chain.ts';
import { pointsOfResults } from './register-points.ts';

/** Whether a register is unchanged. */
export interface RegisterCheck {
  readonly lines: number;
  /** Null: nobody has begun a register, or it is damaged. */
  readonly last: RegisterPoint | null;
  /** Bytes of incomplete, unconfirmed lines: the next writer removes them. */
  readonly unfinished_bytes: number;
  /** Files of texts and evidence that lines name, and how many of them were erased deliberately. */
  readonly files: number;
  readonly erased: number;
  /** Folders of results that name a line of the register. */
  readonly known_by: readonly string[];
  /** Empty if nothing is wrong. */
  readonly wrong: readonly ErrorDetail[];
  /** What to do if something is wrong. */
  readonly hint: string;
}

/** Checks the chain of the register, the files that its lines name, and the lines that results in `reports` rest on. */
export function checkRegister(workspace: Workspace): RegisterCheck {
  try {
    return checked(workspace, readRegister(workspace));
  } catch (error) {
    if (!(error instanceof UserError) || !error.code.startsWith('REGISTER_')) throw error;
    const { details: wrong, hint } = error;
    return { lines: 0, last: null, unfinished_bytes: 0, files: 0, erased: 0, known_by: [], wrong, hint };
  }
}

function checked(workspace: Workspace, register: Register): RegisterCheck {
  const { lines, last, unfinishedBytes } = register;
  const points = pointsOfResults(workspace.reportsDirectory);
  const erased = new Set(lines.flatMap((line) => (isErasing(line) ? [line.about.seq] : [])));
  const files = lines.flatMap((line) => keptFilesOf(line).map((file) => [line.seq, file] as const));
  const gone = files.filter(([seq]) => erased.has(seq));
  for (const line of lines) assertList(workspace, line);
  const wrong = files.filter(([seq]) => !erased.has(seq)).flatMap(([, file]) => wrongFile(workspace, file));
  return {
    ...{ lines: lines.length, last, unfinished_bytes: unfinishedBytes, files: files.length, erased: gone.length },
    known_by: points.map(([folder]) => folder),
    wrong: toldIn(wrong, 'en'),
    hint: wrong.length === 0 ? '' : MESSAGES.putFileBack.en,
  };
}

/** Whether the ids of all calls in a line's list are known or were removed. @throws UserError REGISTER_CHANGED */
function assertList(workspace: Workspace, line: RegisterLine): void {
  if ('list' in line && stateOfKeptFile(workspace, line.list) === 'whole') keptText(workspace, line.list);
}

function isErasing(line: RegisterLine): line is Extract<RegisterLine, { kind: 'void' }> {
  return line.kind === 'void' && line.reason === 'erased';
}

function wrongFile(workspace: Workspace, kept: KeptFile): readonly DetailText[] {
  const state = stateOfKeptFile(workspace, kept);
  if (state === 'whole') return [];
  return [
    { file: kept.file, message: state === 'missing' ? MESSAGES.isMissing : MESSAGES.wasChangedAfterItWasWritten },
  ];
}
