/** Where the pages of an import are. */
export const importAddress = '/coordinator/cases/import';
export const templateAddress = `${importAddress}/template`;
