/** The address in its normal form, if it leads to the web: no script, no file, no message of its own. */
export function safeLink(url: string): string | undefined {
  const parsed = URL.parse(url)
  return parsed && ['http:', 'https:'].includes(parsed.protocol) ? parsed.href : undefined
}
