/** The menu of a door; the page that one is on, or whose part one is on, is marked. */

interface MenuItem {
  href: string;
  text: string;
  /** `page` is this very page; `true` is a page below it. */
  current?: 'page' | 'true' | undefined;
}

interface ServiceNavigationProps {
  /** Says what menu it is, for screen readers. */
  label: string;
  items: readonly MenuItem[];
}

const Item = ({ href, text, current }: MenuItem) => (
  <li
    class={
      current === undefined
        ? 'govuk-service-navigation__item'
        : 'govuk-service-navigation__item govuk-service-navigation__item--active'
    }
  >
    <a class="govuk-service-navigation__link" href={href} aria-current={current}>
      {current === undefined ? (
        text
      ) : (
        <strong class="govuk-service-navigation__active-fallback">{text}</strong>
      )}
    </a>
  </li>
);

export const ServiceNavigation = ({ label, items }: ServiceNavigationProps) => (
  <div class="govuk-service-navigation">
    <div class="govuk-width-container">
      <div class="govuk-service-navigation__container">
        <nav aria-label={label} class="govuk-service-navigation__wrapper">
          <ul class="govuk-service-navigation__list" id="navigation">
            {items.map((item) => (
              <Item key={item.href} {...item} />
            ))}
          </ul>
        </nav>
      </div>
    </div>
  </div>
);
