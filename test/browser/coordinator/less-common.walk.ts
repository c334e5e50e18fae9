/** What a coordinator does not do every day, and what must not go wrong when they do. */
import { signedIn, staff } from '../../crawl/sign-in.ts';
import { walkJourneys } from '../journey.ts';
import { absences } from './journeys/absences.ts';
import { addingToACase } from './journeys/adding-to-a-case.ts';
import { importing } from './journeys/importing.ts';
import { onesOwn } from './journeys/ones-own.ts';
import { waitingAndErasing } from './journeys/waiting-and-erasing.ts';

walkJourneys({
  door: 'coordinator',
  turn: 3,
  as: ({ url }) => signedIn(url, staff.coordinator),
  // Signing out ends the session of all the others: it comes last.
  journeys: { ...importing, ...addingToACase, ...waitingAndErasing, ...absences, ...onesOwn },
});
