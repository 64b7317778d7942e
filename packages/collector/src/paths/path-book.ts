import { shareOf } from '../reports/journey/floor-report-of.ts'
import { type Level, levelOf } from '../reports/journey/level.ts'
import { addToMean, type Mean, meanInterval, noMean, varianceOf } from '../statistics/mean.ts'
import { rememberedOf } from '../statistics/peak-end.ts'
import type { Contact } from './contacts.ts'
import { isScored, pathOf } from './instances-of.ts'
import type { PathsResult } from './paths-result.ts'

/** One such moment, and the whole journey counts as ruined. */
export const RUINED_BELOW = 5
const MOST_PATHS = 12
/** Ways that are told apart; what comes after them counts as another one. */
const MOST_KNOWN = 20_000

type Way = { instances: number; level: Mean; end: Mean }

/** What single journeys add up to: ways, how far they went, what of them stays in mind. @param names of the map's touchpoints */
export function createPathBook(names: readonly string[]) {
  let instances = 0
  let others = 0
  let [told, ruined] = [0, 0]
  const ways = new Map<string, Way>()
  const reached = names.map(() => 0)
  const levels = names.map(noMean)
  const worst = names.map(() => 0)
  const [means, peakEnds, differences] = [noMean(), noMean(), noMean()]

  function add(instance: readonly Contact[]): void {
    instances += 1
    for (const place of new Set(instance.map(({ touchpoint }) => touchpoint))) reached[place]! += 1
    const scored = instance.filter(isScored)
    for (const { touchpoint, score } of scored) addToMean(levels[touchpoint]!, score)
    addWay(instance, scored)
    if (scored.length < 2) return
    told += 1
    const { mean, peakEnd, trough } = rememberedOf(scored.map(({ score }) => score))
    addToMean(means, mean)
    addToMean(peakEnds, peakEnd)
    addToMean(differences, peakEnd - mean)
    worst[scored[trough.at]!.touchpoint]! += 1
    if (trough.score < RUINED_BELOW) ruined += 1
  }

  function addWay(instance: readonly Contact[], scored: readonly Contact[]): void {
    const key = pathOf(instance).join(' ')
    if (!ways.has(key) && ways.size >= MOST_KNOWN) {
      others += 1
      return
    }
    const way = ways.get(key) ?? { instances: 0, level: noMean(), end: noMean() }
    ways.set(key, way)
    way.instances += 1
    for (const { score } of scored) addToMean(way.level, score)
    const last = instance.at(-1)!
    if (isScored(last)) addToMean(way.end, last.score)
  }

  function found(): Pick<
    PathsResult,
    'instances' | 'funnel' | 'paths' | 'otherPaths' | 'memory' | 'worst' | 'ruined'
  > {
    const sorted = [...ways].sort(([a, x], [b, y]) => y.instances - x.instances || (a < b ? -1 : 1))
    const shown = sorted.slice(0, MOST_PATHS)
    return {
      instances,
      funnel: names.map((touchpoint, at) => ({
        touchpoint,
        reached: reached[at]!,
        level: levelIn(levels[at]!),
        ...(shareOf(reached[at]!, instances) ?? NOTHING),
      })),
      paths: shown.map(([key, way]) => ({
        path: key.split(' ').map((place) => names[Number(place)]!),
        instances: way.instances,
        level: levelIn(way.level),
        end: levelIn(way.end),
        ...shareOf(way.instances, instances)!,
      })),
      otherPaths: others + sorted.slice(MOST_PATHS).reduce((sum, [, way]) => sum + way.instances, 0),
      memory: {
        n: told,
        mean: told === 0 ? null : means.mean,
        peakEnd: told === 0 ? null : peakEnds.mean,
        difference: told === 0 ? null : differences.mean,
        interval: meanInterval(differences),
      },
      worst: names
        .map((touchpoint, at) => ({
          touchpoint,
          times: worst[at]!,
          ...(shareOf(worst[at]!, told) ?? NOTHING),
        }))
        .sort((a, b) => b.times - a.times),
      ruined: shareOf(ruined, told),
    }
  }

  return { add, found }
}

const NOTHING = { n: 0, share: 0, low: 0, high: 1 }

export function levelIn(mean: Mean): Level {
  return levelOf(mean.n === 0 ? undefined : { n: mean.n, mean: mean.mean, variance: varianceOf(mean) })
}
