/** Where a new case begins. */
export const newCaseAddress = '/coordinator/cases/new';
export const onePageAddress = '/coordinator/cases/new/one-page';
export const importAddress = '/coordinator/cases/import';
