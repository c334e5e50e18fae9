/** The frame around every page, in English. */
export const en = {
  skip: 'Skip to the main content',
  next: 'Next page',
  first: 'Back to the first page',
  nothing: 'Nothing here yet.',
  'bad-cursor': 'That page of the list no longer exists. This is the first page.',
  'error-summary': 'There is a problem',
  choose: 'Choose',
  languages: 'Language',
  menu: 'Menu',
  'menu-today': 'Today',
  'menu-caseload': 'My cases',
  'menu-new-case': 'New case',
  'menu-people': 'Volunteers',
  'menu-consignments': 'Consignments',
  'menu-stock': 'Stock',
  'menu-figures': 'Figures',
  'menu-all-cases': 'All cases',
  'error-title': 'Error: {title}',
} as const;
export type ChromeText = keyof typeof en;
