/** The field that says whether a check page was confirmed (`yes`), or is to be left for the form again (`no`). */
export const checkedField = 'checked';
