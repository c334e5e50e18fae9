/** A copy of a value that lacks some of its optional fields: the way a fact ends. */

export function without<Value extends object, Field extends keyof Value>(
  value: Value,
  ...fields: Field[]
): Omit<Value, Field> {
  const copy: Partial<Value> & Omit<Value, Field> = { ...value };
  for (const field of fields) delete copy[field];
  return copy;
}
