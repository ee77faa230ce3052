import type { Common } from './words.ts';

export const words: Common = {
  labels: {
    skip: 'To the content',
    example: 'example',
    navigation: 'Pages',
    end: 'Close Belaudit',
    local: 'This page comes from your own computer. Nothing goes to the internet.',
    english: 'English',
    dutch: 'Nederlands',
    back: 'Back to your own workspace',
  },
  refusals: {
    notOpened: {
      title: 'Open this page again',
      text: 'The address that Belaudit gives works once, in one browser. Give the command belaudit open again in the terminal.',
    },
    ended: { title: 'Belaudit is closed', text: 'You can close this window. Your workspace is kept.' },
    tooLarge: { title: 'That is too large', text: 'More came in than a form can be.' },
    notFound: { title: 'There is no such page', text: 'Go back, or open Belaudit again.' },
    fault: {
      title: 'Something went wrong in Belaudit',
      text: 'This is a fault in the program, not in your files. The terminal says what happened. Your workspace is as it was.',
    },
  },
};
