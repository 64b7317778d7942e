// What a fact must be is typed as a list with commas. A number, true and false are meant as such; in quotation marks
// everything is text.

type Fact = string | number | boolean

/** @example valuesIn('gold, 7, "7", true') // ['gold', 7, '7', true] */
export function valuesIn(text: string): Fact[] {
  const parts = text.match(/"(?:[^"\\]|\\.)*"|[^,，\s](?:[^,，]*[^,，\s])?/g) ?? []
  return parts.map(valueOf)
}

/** What `valuesIn` reads back as the same. */
export function textOfValues(values: readonly Fact[]): string {
  return values
    .map((value) => (typeof value === 'string' && !isPlain(value) ? JSON.stringify(value) : String(value)))
    .join(', ')
}

function valueOf(part: string): Fact {
  if (part.startsWith('"')) return unquoted(part)
  if (part === 'true' || part === 'false') return part === 'true'
  return part !== '' && Number.isFinite(Number(part)) ? Number(part) : part
}

function unquoted(part: string): string {
  try {
    return JSON.parse(part) as string
  } catch {
    return part
  }
}

function isPlain(text: string): boolean {
  const [read, ...more] = valuesIn(text)
  return more.length === 0 && read === text && !text.includes('"')
}
