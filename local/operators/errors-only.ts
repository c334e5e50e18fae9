/** Imported first: what a handler logs of its failures belongs on an operator's screen, what it logs of its successes does not. */
process.env['POWERTOOLS_LOG_LEVEL'] ??= 'ERROR';
