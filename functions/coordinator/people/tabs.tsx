/** The two lists of people: those who help, and those who carry cases. */
import type { OnPage } from '../on-page.ts';
import { peopleAddress, staffAddress } from './person-address.ts';

export function Tabs({ the, at }: { the: OnPage; at: 'volunteers' | 'staff' }) {
  const { say } = the;
  const tabs = [
    ['volunteers', peopleAddress],
    ['staff', staffAddress],
  ] as const;
  return (
    <nav aria-label={say('people.tabs')}>
      <ul class="actions">
        {tabs.map(([tab, href]) => (
          <li key={tab}>
            {tab === at ? (
              <strong aria-current="page">{say(`people.${tab}`)}</strong>
            ) : (
              <a href={href}>{say(`people.${tab}`)}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
