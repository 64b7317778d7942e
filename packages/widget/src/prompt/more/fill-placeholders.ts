import type { SurveyResponse } from '@innerloop/shared'

// `{{traits.firstName|there}}` becomes what the host said of the person or the occasion, or what is after the bar.

type FactsOfResponse = Pick<SurveyResponse, 'traits' | 'properties'>

/**
 * @param encode makes a fact fit what is around it
 * @example fillPlaceholders('Hi {{traits.firstName|there}}', {}) // 'Hi there'
 */
export function fillPlaceholders(
  text: string,
  response: FactsOfResponse,
  encode: (fact: string) => string = String,
): string {
  return text.replace(
    /\{\{\s*(traits|properties)\.([^|{}]+)(?:\|([^{}]*))?\}\}/g,
    (_, kind: keyof FactsOfResponse, name: string, otherwise = '') =>
      encode(factIn(response[kind] ?? {}, name.trim()) || otherwise.trim()),
  )
}

function factIn(facts: NonNullable<FactsOfResponse['traits']>, name: string): string {
  return Object.hasOwn(facts, name) ? `${facts[name] ?? ''}` : ''
}
