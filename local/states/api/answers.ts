/** Answers of the API in the shape of AWS JSON 1.0, the service's own exceptions among them. */
export type ApiAnswer = { readonly status: number; readonly body: unknown };

export function answer(body: unknown): ApiAnswer {
  return { status: 200, body };
}

export function exception(type: string, message: string): ApiAnswer {
  return { status: 400, body: { __type: type, message } };
}

/** AWS JSON carries times as seconds with a fraction. */
export function seconds(millis: number): number {
  return millis / 1000;
}
