// What has to change so that one map becomes the other: stages and touchpoints that come, go, and move.

import { z } from 'zod'
import { canonical } from '@innerloop/shared/canonical'
import type { Journey } from '@innerloop/shared'
import { longestRising } from './longest-rising.ts'

const Place = z.object({
  /** The stage's name. */
  stage: z.string(),
  /** Within the whole map, from 1. */
  place: z.int(),
})

export const JourneyChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('said'), what: z.string(), before: z.string(), after: z.string() }),
  z.object({ kind: z.literal('stage-added'), stage: z.string() }),
  z.object({ kind: z.literal('stage-removed'), stage: z.string() }),
  z.object({ kind: z.literal('stage-renamed'), before: z.string(), after: z.string() }),
  z.object({ kind: z.literal('stage-moved'), stage: z.string(), from: z.int(), to: z.int() }),
  z.object({ kind: z.literal('touchpoint-added'), touchpoint: z.string(), to: Place }),
  z.object({ kind: z.literal('touchpoint-removed'), touchpoint: z.string(), from: Place }),
  z.object({ kind: z.literal('touchpoint-moved'), touchpoint: z.string(), from: Place, to: Place }),
])
export type JourneyChange = z.infer<typeof JourneyChange>

export function diffJourneys(before: Journey, after: Journey): JourneyChange[] {
  return [...diffWords(before, after), ...diffStages(before, after), ...diffTouchpoints(before, after)]
}

const SAID = [
  'name',
  'lifeNeed',
  'persona',
  'description',
  'status',
  'segment',
  'owner',
  'sponsor',
  'team',
] as const

function diffWords(before: Journey, after: Journey): JourneyChange[] {
  return SAID.filter((what) => wordsOf(before[what]) !== wordsOf(after[what])).map((what) => ({
    kind: 'said',
    what,
    before: wordsOf(before[what]),
    after: wordsOf(after[what]),
  }))
}

function wordsOf(said: Journey[(typeof SAID)[number]]): string {
  if (said === undefined) return ''
  return typeof said === 'string' ? said : `${said.dimension} ${said.value}`
}

function diffStages({ stages: before }: Journey, { stages: after }: Journey): JourneyChange[] {
  const [old, now] = [placesOf(before.map(({ id }) => id)), placesOf(after.map(({ id }) => id))]
  const stayed = after.filter(({ id }) => old.has(id))
  const inOrder = stillInOrder(
    stayed.map(({ id }) => id),
    old,
  )
  return [
    ...before
      .filter(({ id }) => !now.has(id))
      .map(({ name }) => ({ kind: 'stage-removed' as const, stage: name })),
    ...after
      .filter(({ id }) => !old.has(id))
      .map(({ name }) => ({ kind: 'stage-added' as const, stage: name })),
    ...stayed.flatMap(({ id, name }): JourneyChange[] => {
      const was = before[old.get(id)!]!.name
      return was === name ? [] : [{ kind: 'stage-renamed', before: was, after: name }]
    }),
    ...stayed
      .filter(({ id }) => !inOrder.has(id))
      .map(({ id, name }) => ({
        kind: 'stage-moved' as const,
        stage: name,
        from: old.get(id)! + 1,
        to: now.get(id)! + 1,
      })),
  ]
}

type Placed = { id: string; touchpoint: string; stageId: string; stage: string; place: number }

function diffTouchpoints(before: Journey, after: Journey): JourneyChange[] {
  const [old, now] = [placedIn(before), placedIn(after)]
  const byId = new Map(old.map((one) => [one.id, one]))
  const ids = new Set(now.map(({ id }) => id))
  const stayed = now.filter(({ id }) => byId.has(id))
  const inOrder = stillInOrder(
    stayed.map(({ id }) => id),
    placesOf(old.map(({ id }) => id)),
    (at) => byId.get(stayed[at]!.id)!.stageId === stayed[at]!.stageId,
  )
  return [
    ...old
      .filter(({ id }) => !ids.has(id))
      .map((one) => ({ kind: 'touchpoint-removed' as const, touchpoint: one.touchpoint, from: at(one) })),
    ...now
      .filter(({ id }) => !byId.has(id))
      .map((one) => ({ kind: 'touchpoint-added' as const, touchpoint: one.touchpoint, to: at(one) })),
    ...stayed
      .filter(({ id, stageId }) => !inOrder.has(id) || byId.get(id)!.stageId !== stageId)
      .map((one) => ({
        kind: 'touchpoint-moved' as const,
        touchpoint: one.touchpoint,
        from: at(byId.get(one.id)!),
        to: at(one),
      })),
  ]
}

/** A touchpoint that is met twice is told apart by which time it is. */
function placedIn({ stages }: Journey): Placed[] {
  const times = new Map<string, number>()
  return stages
    .flatMap(({ id: stageId, name, touchpoints }) =>
      touchpoints.map((touchpoint) => ({ touchpoint, stageId, stage: name })),
    )
    .map((one, index) => {
      const time = (times.get(one.touchpoint) ?? 0) + 1
      times.set(one.touchpoint, time)
      return { ...one, id: canonical([one.touchpoint, time]), place: index + 1 }
    })
}

function at({ stage, place }: Placed): z.infer<typeof Place> {
  return { stage, place }
}

function placesOf(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, place) => [id, place]))
}

/** As few as can be have moved; the others are where they were beside each other. */
function stillInOrder(
  ids: readonly string[],
  old: ReadonlyMap<string, number>,
  isAtHome: (at: number) => boolean = () => false,
): Set<string> {
  const places = ids.map((id) => old.get(id)!)
  return new Set(longestRising(places, isAtHome).map((at) => ids[at]!))
}
