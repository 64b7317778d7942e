/** What a number's field says; undefined while it is empty. */
export function numberIn(text: string): number | undefined {
  const value = Number(text)
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value
}

export function textOf(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}

/** What a text's field says; undefined while it is empty. */
export function textIn(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim()
}
