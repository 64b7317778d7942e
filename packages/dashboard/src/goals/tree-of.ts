import type { GoalProgress } from '@innerloop/collector'

export type Branch = { progress: GoalProgress; below: Branch[] }

/** Each goal under the one that it serves; a goal whose parent is gone stands at the top. */
export function treeOf(goals: readonly GoalProgress[]): Branch[] {
  const ids = new Set(goals.map(({ goal }) => goal.id))
  const below = Map.groupBy(goals, ({ goal: { parent } }) =>
    parent !== undefined && ids.has(parent) ? parent : '',
  )
  const branchesOf = (parent: string): Branch[] =>
    (below.get(parent) ?? []).map((progress) => ({ progress, below: branchesOf(progress.goal.id) }))
  return branchesOf('')
}
