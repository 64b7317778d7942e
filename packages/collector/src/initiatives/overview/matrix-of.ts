// Which departments are touched by what is under way, what they have to do for it, and where nobody stands behind it.

import type { Initiative } from '../initiative.ts'
import { isUnderWay, statusOf } from '../status-of.ts'
import type { InitiativesReport } from './initiatives-report.ts'

type Team = { id: string; name: string }
type Units = Pick<InitiativesReport, 'matrix' | 'unassigned'>

/** Departments by falling weight of what touches them. @param teams whose ids and names are one department */
export function matrixOf(initiatives: readonly Initiative[], teams: readonly Team[], today: string): Units {
  const open = initiatives.filter(({ steps }) => statusOf(steps, today) !== 'closed')
  const units = new Map<string, InitiativesReport['matrix'][number]>()
  const unitOf = (name: string) => {
    const team = teams.find((one) => one.id === name || one.name === name)
    const key = team?.id ?? name
    const known = units.get(key)
    if (known) return known
    const made = {
      unit: team?.name ?? name,
      team: team?.id ?? null,
      touches: [],
      openActions: 0,
      lateActions: 0,
    }
    units.set(key, made)
    return made
  }
  const unassigned = { openActions: 0, lateActions: 0 }
  for (const { id, title, units: touched, actions } of open) {
    for (const { unit, importance, impact } of touched)
      unitOf(unit).touches.push({ id, title, importance, impact })
    for (const { unit, due, doneOn } of actions) {
      if (doneOn !== undefined) continue
      const work = unit === undefined ? unassigned : unitOf(unit)
      work.openActions += 1
      work.lateActions += Number(due !== undefined && due < today)
    }
  }
  return { matrix: [...units.values()].sort((a, b) => weightOf(b) - weightOf(a)), unassigned }
}

function weightOf({ touches, openActions }: InitiativesReport['matrix'][number]): number {
  return touches.reduce((sum, { importance, impact }) => sum + importance * impact, 0) + openActions / 1000
}

/** From this impact on, somebody in the department has to stand behind it. */
const MUCH = 4
const LEVELS = ['executive', 'middle', 'front', 'peer'] as const

/** Levels without a sponsor, and departments that are changed much without one of their own. */
export function sponsorGapsOf(initiatives: readonly Initiative[], today: string): InitiativesReport['gaps'] {
  return initiatives
    .filter(({ steps }) => isUnderWay(statusOf(steps, today)))
    .flatMap(({ id, title, sponsors, units }) => {
      const initiative = { id, title }
      const levels = LEVELS.filter((level) => !sponsors.some((one) => one.level === level))
      const without = units.filter(
        ({ unit, impact }) => impact >= MUCH && !sponsors.some((one) => one.unit === unit),
      )
      return [
        ...levels.map((level) => ({ initiative, level, unit: null })),
        ...without.map(({ unit }) => ({ initiative, level: null, unit })),
      ]
    })
}
