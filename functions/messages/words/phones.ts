/** A phone number as one reads and dials it: grouped, and beginning with 8 for those who read Kazakh or Russian. */
import type { Language } from '#case';

const ofKazakhstan = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/;

/** `8 701 123 45 67`, `+7 701 123 45 67`; a number of another country stays as it is. */
export const writtenPhone = (language: Language, phone: string): string =>
  phone.replace(ofKazakhstan, `${language === 'en' ? '+7' : '8'} $1 $2 $3 $4`);
