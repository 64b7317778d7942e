import type { Survey } from '@innerloop/shared'
import type { AnalysedRow } from '../analyses/stream-responses.ts'
import { numberOf } from '../counts/number-of.ts'
import { irritantsOf } from '../irritants/irritants-of.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { type Contact, RELATIONSHIP } from './contacts.ts'
import { levelIn } from './level-in.ts'

type Place = {
  entry: Pick<ProjectEntry, 'touchpoints'>
  survey: Survey
  /** The map's touchpoints by their place. */
  places: ReadonlyMap<string, number>
}

/** What a stored response is on somebody's way; undefined where it is neither on the map nor about the relationship. */
export function contactOf(row: AnalysedRow, { entry, survey, places }: Place): Contact | undefined {
  const { shownAt: at, answers } = row
  const score = levelIn(survey, answers)
  const nowhere = { irritants: 0, episode: 0, measure: NaN }
  if (survey.pattern === 'present')
    return Number.isNaN(score) ? undefined : { at, touchpoint: RELATIONSHIP, score, ...nowhere }
  const place = places.get(row.touchpoint ?? '')
  if (survey.pattern !== 'past' || place === undefined) return undefined
  const properties = row.details.properties ?? {}
  const floor = entry.touchpoints.get(row.touchpoint!)?.measureFloor
  const measured = floor && Object.hasOwn(properties, floor.property) ? properties[floor.property] : undefined
  return {
    at,
    touchpoint: place,
    score,
    irritants: irritantsOf({ survey, response: { answers, properties }, floor }),
    episode: numberOfEpisode(Object.hasOwn(properties, 'episode') ? properties['episode'] : undefined),
    measure: numberOf(measured) ?? NaN,
  }
}

/** @see Fowler, Noll and Vo's hash FNV-1a: within one person's few episodes two of the same are unheard of */
function numberOfEpisode(said: unknown): number {
  if (said === undefined || said === null || said === '') return 0
  let hash = 0x811c9dc5
  for (const unit of String(said)) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193)
  return hash >>> 0 || 1
}
