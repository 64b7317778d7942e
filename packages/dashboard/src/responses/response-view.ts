// Which answers are shown is in the address, by the names that the collector's filter has.

const NAMES = [
  'q',
  'touchpoint',
  'survey',
  'band',
  'hasComment',
  'tag',
  'theme',
  'from',
  'to',
  'scoreFrom',
  'scoreTo',
] as const
export type ResponseView = Partial<Record<(typeof NAMES)[number], string>>

/** What the address does not say is not filtered by; what it says wrongly the collector refuses, and says why. */
export function responseViewOf(query: Record<string, string>): ResponseView {
  return Object.fromEntries(NAMES.flatMap((name) => (query[name] ? [[name, query[name]]] : [])))
}

export function hrefOfResponses(view: ResponseView): string {
  const parameters = new URLSearchParams()
  for (const name of NAMES) if (view[name]) parameters.set(name, view[name])
  return parameters.size === 0 ? '/responses' : `/responses?${parameters}`
}
