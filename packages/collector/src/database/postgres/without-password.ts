/** A server's address as it may be shown and logged. */
export function withoutPassword(url: string): string {
  return url
    .replace(/^(postgres(?:ql)?:\/\/[^:@/?]*):[^@]*@/, '$1:…@')
    .replace(/([?&]password=)[^&]*/i, '$1…')
}
