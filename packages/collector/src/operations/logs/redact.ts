// What a log line may not carry: addresses of people and machines, query strings, values of a database query.

/** The net under the log: callers already leave such things out. */
export function redact(text: string): string {
  return text
    .replace(/\bparams: [^\n]*/g, 'params: …')
    .replace(/(https?:\/\/[^\s?#"'<>]*)[?#][^\s"'<>)]*/g, '$1')
    .replace(/[\p{L}\d._%+'-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu, '[address]')
    .replace(
      /(?<![\w:.])(?:[\da-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4})(?![\w:])/gi,
      keepTimes,
    )
    .replace(/\b(?:\d{1,3}\.){3}\d{1,3}\b/g, '[address]')
}

function keepTimes(found: string): string {
  return /^\d{1,2}:\d{2}:\d{2}$/.test(found) || /^:+$/.test(found) || /^\d+:\d+:$/.test(found)
    ? found
    : '[address]'
}
