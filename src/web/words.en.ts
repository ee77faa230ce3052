import type { HouseWords } from './words.nl.ts';

export const words: HouseWords = {
  labels: {
    skip: 'Skip to the content',
    example: 'example',
    navigation: 'Pages',
    nothingYet: 'nothing to see yet',
    end: 'Close Belaudit',
    local: 'This page comes from your own computer. Nothing goes to the internet.',
    english: 'English',
    dutch: 'Nederlands',
    back: 'Back to your own workspace',
  },
  groups: { prepare: 'Prepare', judge: 'Judge', 'follow-up': 'Follow up' },
  waiting: (files) => (files === 1 ? '1 file waits for you' : `${files} files wait for you`),
  otherRulebook: (others, now) =>
    `This program has rulebook ${now}. Another rulebook judged ${others}. Judge that period again to see which of these findings change; the earlier results are kept.`,
  progress: {
    progress: 'Progress',
    ready: 'Done. Save what you filled in first, or load this page again.',
    lost: 'The connection to Belaudit was lost. Open Belaudit again.',
    stop: 'Stop',
  },
  period: { label: 'Period', show: 'Show' },
  openGaps: { toOutcome: 'Look at this outcome', rest: (count) => `Also open: ${count}` },
  folders: {
    sealed: 'sealed',
    former: 'earlier version',
    titles: {
      results: (period) => `Results of ${period}`,
      vendorPack: (vendor, period) => `Pack for ${vendor}, ${period}`,
      dossier: (ending, day) => `Dossier of number …${ending}, ${day}`,
      regulator: (list, day) => `Answer to the regulator (${list}), ${day}`,
      year: (year) => `Year report ${year}`,
      regulatorInternal: (list, day) => `Answer to the regulator (${list}), ${day}: internal, with our judgement`,
      forget: (ending, day) =>
        ending === 'person' ? `Removal of a person, ${day}` : `Removal of number …${ending}, ${day}`,
      purge: (day) => `Removal of everything from before ${day}`,
      whatIf: (period) => `What if, ${period}: no results`,
      screening: (about, day) => `Screened list (${about}), for ${day}`,
      selfCheck: (vendor) => `Self-check for ${vendor}`,
    },
  },
  refusals: {
    busy: {
      title: 'Something is running already',
      text: 'Other work is still running in this workspace. Nothing was started: wait until that is done, and try again.',
    },
    notOpened: {
      title: 'Open this page again',
      text: 'This browser no longer knows Belaudit, for example because it was started again. Nothing is lost. Double-click Belaudit again, as when you began (or give the same command as then in the terminal): this page then opens again.',
    },
    ended: { title: 'Belaudit is closed', text: 'You can close this window. Your workspace is kept.' },
    tooLarge: {
      title: 'That is too large',
      text: 'Nothing was saved. If you pasted a list, choose it as a file instead. Otherwise fill in less, and try again.',
    },
    notFound: { title: 'This page does not exist', text: 'Go back, or open Belaudit again.' },
    fault: {
      title: 'Something went wrong in Belaudit',
      text: 'This is a fault in the program, not in your files. The terminal says what happened. Your workspace has not changed.',
    },
  },
};
