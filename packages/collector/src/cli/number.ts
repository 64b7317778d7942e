/** As people read it: `1,287`. */
export function number(value: number): string {
  return value.toLocaleString('en')
}
