import type { Text } from '../model/text.ts';

export const MESSAGES = {
  folderIsTaken: {
    en: 'The example needs a folder of its own.',
    nl: 'Het voorbeeld heeft een eigen map nodig.',
  },
  nameFolderThatDoesNotExist: {
    en: 'Name a folder that does not exist yet, an empty one, or one with an earlier example.',
    nl: 'Noem een map die nog niet bestaat, een lege map, of een map met een eerder voorbeeld.',
  },
  entries: (entries: number): Text => ({
    en: `${entries} entries`,
    nl: `${entries} bestanden of mappen`,
  }),
  emptyFolder: { en: 'an empty folder', nl: 'een lege map' },
  isNotEmpty: { en: 'is not empty', nl: 'is niet leeg' },
  diskIsFull: { en: 'The disk is full.', nl: 'De schijf is vol.' },
  freeSomeSpace: {
    en: 'Free some space and run the same command again.',
    nl: 'Maak ruimte vrij en probeer het opnieuw.',
  },
  exampleCannotBeWrittenThere: {
    en: 'The example cannot be written there.',
    nl: 'Daar kan het voorbeeld niet worden geschreven.',
  },
  nameWritableFolder: { en: 'Name a folder in which you may write.', nl: 'Noem een map waarin u mag schrijven.' },
  cannotBeWritten: { en: 'cannot be written', nl: 'kan niet worden geschreven' },
};
