import { parseArgs } from 'node:util'
import { compare, comparisonTable } from './compare.ts'
import { growthTable } from './growth-table.ts'
import type { Measured } from './measured.ts'
import { measuredTable } from './measured-table.ts'
import { optionOf } from './option-of.ts'
import { ASSUMED, type Postgres } from './replicas.ts'
import { replicasTable } from './replicas-table.ts'
import { arrivingFrom, TEAM } from './team.ts'
import { teamTable } from './team-table.ts'
import { turnOf } from './turn.ts'

const FACTORS = [1, 10, 100, 1000, 10_000, 100_000]
const OTHERS = {
  fsyncMs: Number.NaN,
  edges: 200,
  seed: 1,
  requests: 60_000,
  slots: 8,
  savesPerSecond: 20_000,
}
const TABLES = ['growth', 'replicas', 'check', 'measured'] as const

/** What `pnpm scale` prints. @throws Error if an option is not known, or no number */
export function renderScale(args: readonly string[], measured: Measured): string {
  const defaults = { ...TEAM, ...ASSUMED, ...OTHERS }
  const names = Object.keys(defaults) as (keyof typeof defaults)[]
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(TABLES.map((name) => [name, { type: 'boolean' as const }])),
      ...Object.fromEntries(names.map((name) => [optionOf(name).slice(2), { type: 'string' as const }])),
    },
  })
  const given = names.flatMap((name) => {
    const value = values[optionOf(name).slice(2)]
    return value === undefined ? [] : [[name, numberOf(optionOf(name), value)] as const]
  })
  const wished = { ...defaults, ...Object.fromEntries(given) } as typeof defaults
  const team = pick<typeof TEAM>(wished, TEAM)
  const arriving = arrivingFrom(team)
  const postgres: Postgres = {
    ...pick<typeof ASSUMED>(wished, ASSUMED),
    slots: wished.slots,
    countersPerSave: arriving.countersPerSave,
    mostCounters: arriving.countersPerDay,
  }
  const { seed, requests } = wished
  const wishes = { ...(wished.fsyncMs > 0 && { fsyncMs: wished.fsyncMs }), seed, requests }
  if (values['check']) return comparisonTable(compare(measured, seed))
  if (values['measured']) return measuredTable(measured)
  if (values['growth']) return growthTable({ measured, team, wishes, postgres, factors: FACTORS })
  if (values['replicas']) {
    const { requestMs, responseMs } = turnOf(measured, { laterShare: arriving.laterShare })
    const collectorMs = requestMs + responseMs
    return replicasTable({
      savesPerSecond: wished.savesPerSecond,
      collectorMs,
      postgres,
      seed,
      saves: requests,
    })
  }
  return teamTable(measured, team, wishes, wished.edges)
}

function numberOf(option: string, value: string | boolean): number {
  const number = Number(value)
  if (!(number > 0)) throw new Error(`${option} takes a number above 0, not ${value}.`)
  return number
}

function pick<Like extends object>(from: Like, like: Like): Like {
  const names = Object.keys(like) as (keyof Like)[]
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Like
}
