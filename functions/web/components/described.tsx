/** The hint and the error that stand with a field, and the ids by which a screen reader finds them. */

export interface Described {
  name: string;
  hint?: string | undefined;
  error?: string | undefined;
}

export function Descriptions({ name, hint, error }: Described) {
  return (
    <>
      {hint && (
        <span class="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span class="error" id={`${name}-error`}>
          {error}
        </span>
      )}
    </>
  );
}

/** Spread into the control or its fieldset. */
export function describedBy({ name, hint, error }: Described) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter((id) => id);
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(error && { 'aria-invalid': 'true' as const }),
  };
}

export const fieldClass = (error: string | undefined): string => (error ? 'field wrong' : 'field');
