// Of each trait what came last stands: from the newest response that had any, or set through the API.

import type { SurveyResponse } from '@innerloop/shared'
import type { SetTrait } from '../database/tables.ts'
import type { Person } from './person.ts'

/** @param newestFirst the person's responses */
export function traitsOf(
  newestFirst: readonly Pick<SurveyResponse, 'traits' | 'shownAt'>[],
  set: Readonly<Record<string, SetTrait>>,
): Pick<Person, 'traits' | 'traitSources'> {
  const last = newestFirst.find(({ traits }) => traits && Object.keys(traits).length > 0)
  const result: Pick<Person, 'traits' | 'traitSources'> = { traits: {}, traitSources: {} }
  for (const [name, value] of Object.entries(last?.traits ?? {})) {
    result.traits[name] = value
    result.traitSources[name] = { from: 'response', at: last!.shownAt }
  }
  for (const [name, { value, at }] of Object.entries(set)) {
    const source = result.traitSources[name]
    if (source && Date.parse(source.at) > at) continue
    if (value === null) {
      delete result.traits[name]
      delete result.traitSources[name]
    } else {
      result.traits[name] = value
      result.traitSources[name] = { from: 'api', at: new Date(at).toISOString() }
    }
  }
  return result
}
