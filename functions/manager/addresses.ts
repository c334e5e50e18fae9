/** Where the pages of this door are that other pages lead to. */
export const allCasesAddress = '/manager/cases';
/** @param reference as somebody typed it, too: the page says what is wrong with it. */
export const caseAddress = (reference: string): string =>
  `${allCasesAddress}/${encodeURIComponent(reference)}`;
