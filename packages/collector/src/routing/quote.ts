/** In quotation marks and in one line. */
export function quote(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, ' ')
}
