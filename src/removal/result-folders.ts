import { REGISTER_FOLDER } from '../model/hearing.ts';

/** Whether a folder in `reports` holds the results of a period, which `belaudit run` can make again. */
export function isOfPeriod(folder: string): boolean {
  return /^\d{4}-\d{2}-\d{2}_/u.test(folder);
}

/** Whether what was removed stood beside the register of decisions, in a folder outside `reports`. */
export function isOfRegister(folder: string): boolean {
  return folder === REGISTER_FOLDER;
}

/** Whether a folder in `reports` holds an answer or a pack, which has a command of its own. */
export function isAnswerOrPack(folder: string): boolean {
  return !isOfPeriod(folder) && !isOfRegister(folder);
}

/** Whether a folder in `reports` holds a pack that `belaudit share` made: there may be copies of it elsewhere. */
export function isPack(folder: string): boolean {
  return folder.startsWith('share-');
}
