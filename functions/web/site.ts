/** What every page says about the site it belongs to. */
export interface Site {
  /** The organisation's name. */
  name: string;
  /** Address of the front doors, without a slash at the end. */
  baseUrl: string;
}
