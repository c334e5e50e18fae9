/** The two lists of people: those who help, and those who carry cases. */
import { Links } from '#functions/web/components/links.tsx';
import { peopleAddress, staffAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';

export function Tabs({ the, at }: { the: OnPage; at: 'volunteers' | 'staff' }) {
  const { say } = the;
  const tabs = [
    { tab: 'volunteers', address: peopleAddress },
    { tab: 'staff', address: staffAddress },
  ] as const;
  return (
    <nav aria-label={say('people.tabs')}>
      <Links
        items={tabs.map(({ tab, address }) => ({
          text: say(`people.${tab}`),
          href: tab === at ? undefined : address,
        }))}
      />
    </nav>
  );
}
