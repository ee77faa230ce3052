/** Whether a folder in `reports` holds the results of a period, which `belaudit run` can make again; otherwise it holds an answer or a pack. */
export function isOfPeriod(folder: string): boolean {
  return /^\d{4}-\d{2}-\d{2}_/u.test(folder);
}

/** Whether a folder in `reports` holds a pack that `belaudit share` made: there may be copies of it elsewhere. */
export function isPack(folder: string): boolean {
  return folder.startsWith('share-');
}
