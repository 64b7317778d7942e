import type { GoalProgress } from '@innerloop/collector'
import { expect, test } from 'vitest'
import { type Branch, treeOf } from './tree-of.ts'

const goal = (id: string, parent?: string) => ({ goal: { id, parent } }) as unknown as GoalProgress
const namesOf = (branches: Branch[]): unknown[] =>
  branches.map(({ progress, below }) => [progress.goal.id, ...namesOf(below)])

test('goals stand under the goal that they serve, and at the top where it is gone', () => {
  const goals = [goal('chat', 'heard'), goal('heard', 'company'), goal('company'), goal('lost', 'gone')]
  expect(namesOf(treeOf(goals))).toEqual([['company', ['heard', ['chat']]], ['lost']])
})
