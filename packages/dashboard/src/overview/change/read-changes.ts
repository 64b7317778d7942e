import type { AnswerOf, ScoreReport } from '@innerloop/collector'
import type { Api } from '../../api/create-api.ts'
import { twoWeeks } from './two-weeks.ts'

type DifferenceReport = AnswerOf<'GET /v1/reports/difference'>

export type Change = Pick<DifferenceReport, 'a' | 'b' | 'difference' | 'interval' | 'p' | 'verdict'> & {
  /** Null of all together. */
  touchpoint: string | null
  name: string | null
  /** Somebody asks otherwise than before, so the two are not one series. */
  isBroken: boolean
}

export type Compared = Pick<ScoreReport, 'touchpoint' | 'touchpoints' | 'pattern' | 'project'>

/** Each is a request; where there are more, those with the most answers. */
const MOST = 8

/**
 * The last week beside the one before: of all, then of each touchpoint, or of the one that is looked at. What fell comes
 * before what rose, and that before what cannot be told.
 */
export async function readChanges(
  api: Api,
  { touchpoint, touchpoints, pattern, project }: Compared,
  signal: AbortSignal,
): Promise<Change[]> {
  const { before, last } = twoWeeks(Date.now(), project.timeZone)
  const read = async (key: string | null, name: string | null): Promise<Change> => {
    const query = {
      pattern,
      ...(key !== null && { touchpoint: key }),
      'a.from': before.from,
      'a.to': before.to,
      'b.from': last.from,
      'b.to': last.to,
    }
    const { data } = await api.call('GET /v1/reports/difference', { query, signal })
    return { ...data, touchpoint: key, name, isBroken: data.warnings.length > 0 }
  }
  const isOne = touchpoint !== null
  const places = isOne ? [] : touchpoints.filter((place) => place.touchpoint !== '').slice(0, MOST)
  const whole = read(touchpoint, touchpoints.find((place) => place.touchpoint === touchpoint)?.name ?? null)
  const each = await Promise.all(places.map((place) => read(place.touchpoint, place.name)))
  return [await whole, ...each.sort(byWeight)]
}

const WEIGHTS: Record<Change['verdict'], number> = { lower: 0, higher: 1, 'cannot-tell': 2 }

/** By what can be told, and then by how much; negative where `one` comes first. */
export function byWeight(
  one: Pick<Change, 'verdict' | 'difference'>,
  other: Pick<Change, 'verdict' | 'difference'>,
): number {
  return (
    WEIGHTS[one.verdict] - WEIGHTS[other.verdict] ||
    Math.abs(other.difference ?? 0) - Math.abs(one.difference ?? 0)
  )
}
