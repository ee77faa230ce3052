export interface OrganisationWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'client'
      | 'name'
      | 'language'
      | 'timeZone'
      | 'period'
      | 'from'
      | 'to'
      | 'asOf'
      | 'entities'
      | 'sender'
      | 'brands'
      | 'vendors'
      | 'suppression'
      | 'report'
      | 'contractFrom'
      | 'contractTo'
      | 'perDay'
      | 'campaigns'
      | 'product'
      | 'brand'
      | 'purpose'
      | 'audience'
      | 'save'
      | 'add'
      | 'addVendor'
      | 'addCampaign'
      | 'addEntity'
      | 'campaignId'
      | 'remove'
      | 'unknown'
      | 'saved'
      | 'notAgreed'
      | 'id',
      string
    >
  >;
  readonly senders: Readonly<Record<'regular' | 'charity' | 'publisher' | 'licensed-lottery', string>>;
  readonly purposes: Readonly<
    Record<'commercial' | 'charitable' | 'ideal' | 'service' | 'research' | 'internal' | 'test', string>
  >;
  readonly audiences: Readonly<Record<'consumers' | 'businesses' | 'mixed', string>>;
  readonly languages: Readonly<Record<'nl' | 'en', string>>;
  readonly inFile: (value: string) => string;
  readonly emptyInFile: string;
}
