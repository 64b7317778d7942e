// A map as it is rearranged: each function gives a new one, and leaves the old one as it was.

import type { Journey } from '@innerloop/shared'

export type Stages = Journey['stages']

export function moveStage(stages: Stages, at: number, by: -1 | 1): Stages {
  const to = at + by
  if (to < 0 || to >= stages.length) return stages
  const moved = stages.with(at, stages[to]!)
  return moved.with(to, stages[at]!)
}

export function changeStage(stages: Stages, at: number, change: Partial<Stages[number]>): Stages {
  return stages.with(at, { ...stages[at]!, ...change })
}

/** Its touchpoints go with it; they are only off the map. */
export function removeStage(stages: Stages, at: number): Stages {
  return stages.toSpliced(at, 1)
}

/** By one place, at the end of a stage into the one beside it. */
export function moveTouchpoint(stages: Stages, stageAt: number, at: number, by: -1 | 1): Stages {
  const { touchpoints } = stages[stageAt]!
  const key = touchpoints[at]!
  const to = at + by
  if (to >= 0 && to < touchpoints.length) {
    const swapped = touchpoints.with(at, touchpoints[to]!).with(to, key)
    return changeStage(stages, stageAt, { touchpoints: swapped })
  }
  const beside = stages[stageAt + by]
  if (!beside) return stages
  const left = changeStage(stages, stageAt, { touchpoints: touchpoints.toSpliced(at, 1) })
  const joined = by < 0 ? [...beside.touchpoints, key] : [key, ...beside.touchpoints]
  return changeStage(left, stageAt + by, { touchpoints: joined })
}

export function addTouchpoint(stages: Stages, stageAt: number, key: string): Stages {
  return changeStage(stages, stageAt, { touchpoints: [...stages[stageAt]!.touchpoints, key] })
}

export function removeTouchpoint(stages: Stages, stageAt: number, at: number): Stages {
  return changeStage(stages, stageAt, { touchpoints: stages[stageAt]!.touchpoints.toSpliced(at, 1) })
}
