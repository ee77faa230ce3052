export interface FileWords {
  readonly labels: Readonly<
    Record<
      | 'back'
      | 'what'
      | 'feed'
      | 'vendor'
      | 'chooseVendor'
      | 'inRows'
      | 'zone'
      | 'zoneHint'
      | 'campaign'
      | 'campaignHint'
      | 'format'
      | 'formatText'
      | 'columns'
      | 'columnsLead'
      | 'written'
      | 'read'
      | 'notation'
      | 'empty'
      | 'notRead'
      | 'iso'
      | 'values'
      | 'valuesLead'
      | 'value'
      | 'rows'
      | 'means'
      | 'notKnown'
      | 'preview'
      | 'try'
      | 'accept'
      | 'questions'
      | 'oddities'
      | 'refused'
      | 'mistakes'
      | 'accepted'
      | 'rejected'
      | 'emptied'
      | 'repaired'
      | 'duplicate'
      | 'rowsRead'
      | 'problem'
      | 'column'
      | 'lines'
      | 'nothingWrong'
      | 'trying'
      | 'large'
      | 'more',
      string
    >
  >;
  readonly title: (path: string) => string;
  readonly onlyLines: (lines: string) => string;
  readonly needed: (column: string) => string;
  readonly moreTables: (count: number) => string;
}
