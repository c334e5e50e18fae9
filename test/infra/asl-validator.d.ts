/** The types that the package does not bring along. */
declare module 'asl-validator' {
  function validate(definition: unknown): { isValid: boolean; errors: unknown[] };
  export = validate;
}
