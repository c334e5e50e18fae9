/** Tells expressions (`{% ... %}`) from literal text, as the service does: no space may stand outside the marks. */
export function expressionIn(text: string): string | undefined {
  if (!text.startsWith('{%') || !text.endsWith('%}') || text.length < 4) return undefined;
  return text.slice(2, -2).trim();
}
