/** The runbooks there are, each a file of docs/runbooks. */
export type Runbook =
  | 'door-fails'
  | 'step-fails'
  | 'reaction-fails'
  | 'daily-work-fails'
  | 'canary-did-not-arrive'
  | 'receipt-not-recorded'
  | 'functions-throttled'
  | 'stream-falls-behind'
  | 'event-not-processed'
  | 'workflow-fails'
  | 'workflow-throttled'
  | 'email-reputation'
  | 'email-stopped'
  | 'sms-spend'
  | 'secret-not-rotated'
  | 'many-families-opened';
