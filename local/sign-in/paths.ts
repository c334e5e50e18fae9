/** Where the local provider is, on the front doors' own server. */
export const providerPath = '/local/oidc';
/** Followed by the id of a sign-in under way: where a demo user is chosen. */
export const choosingPath = '/local/sign-in/';
/** The front doors, as the local provider knows them. */
export const localClient = 'asar-local';
