/**
 * An error for the log: its class, message and places in the code. V8 quotes what JSON.parse was given, which may be
 * an answer, so quoted text is left out of a SyntaxError.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `Thrown: ${typeof error}`
  const message = error instanceof SyntaxError ? error.message.replace(/".*"/gs, '"…"') : error.message
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${error.name}: ${message}`, ...frames].join('\n')
}
