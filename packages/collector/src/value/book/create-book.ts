// One small record for each person with an id: what they said in a first period and in the one after it, when they
// last said anything, and what they are to the business. This alone grows with the number of people: some 300 bytes each.

import type { Survey } from '@innerloop/shared'
import type { AnalysedRow } from '../../analyses/stream-responses.ts'
import type { SetTrait } from '../../database/tables.ts'
import { type ProjectEntry, versionKey } from '../../projects/directory.ts'
import { type Fact, factOf, traitsNamedBy } from '../facts/value-facts.ts'
import { floorsOf } from './breach-of.ts'
import { createColumn, type Column } from './column.ts'
import { readingOf } from './reading.ts'
import { createSegments } from './segments.ts'

/** Instants in milliseconds since 1970-01-01 UTC: the first period, then the one that follows it up to now. */
export type Span = { from: number; split: number; now: number }

export type Wanted = { entry: ProjectEntry; span: Span; pattern: Survey['pattern'] }

export type Book = ReturnType<typeof createBook>

export function createBook({ entry, span, pattern }: Wanted) {
  const { project, versions, touchpoints } = entry
  const places = new Map<string, number>()
  const named = Object.entries(traitsNamedBy(project)) as [Fact, string][]
  const facts = new Map<Fact, Column>(named.map(([fact]) => [fact, createColumn(NaN)]))
  /** NaN: never. */
  const [firstScore, firstAt, lastScore, lastAt] = columns(4)
  const [answeredBefore, answeredAt, factsAt, bought] = columns(4)
  const [badBefore, badSince, visited, breached] = [0, 0, 0, 0].map(createColumn) as Columns
  const floors = floorsOf(touchpoints)
  const segments = createSegments(project.dimensions ?? [])
  let withoutId = 0

  function placeOf(personId: string): number {
    const known = places.get(personId)
    if (known !== undefined) return known
    places.set(personId, places.size)
    return places.size - 1
  }

  function add(row: AnalysedRow): void {
    const { personId, shownAt, answers, details } = row
    const survey = versions.get(versionKey(row.surveyId, row.surveyVersion))
    if (!survey || shownAt >= span.now) return
    const { score, isAnswered, isBad } = readingOf(survey, answers, pattern)
    if (personId === null) {
      if (score !== undefined && shownAt >= span.from) withoutId += 1
      return
    }
    const at = placeOf(personId)
    if (isAnswered) keepLatest(at, shownAt)
    if (details.traits && Object.keys(details.traits).length > 0 && isNewer(factsAt, at, shownAt)) {
      factsAt.set(at, shownAt)
      for (const [fact, trait] of named)
        facts.get(fact)!.set(at, factOf(fact, ownValue(details.traits, trait), span.now))
      segments.setByTraits(at, details.traits)
    }
    if (shownAt < span.from) return
    const isFirst = shownAt < span.split
    if (isBad) (isFirst ? badBefore : badSince).add(at)
    if (isFirst)
      for (const floor of floors.get(row.touchpoint ?? '') ?? []) {
        const held = floor.heldIn(row, score)
        if (held) mark(visited, at, floor.bit)
        if (held === 'breached') mark(breached, at, floor.bit)
      }
    if (score === undefined) return
    if (isFirst && isNewer(firstAt, at, shownAt)) {
      firstAt.set(at, shownAt)
      firstScore.set(at, score)
    }
    if (!isNewer(lastAt, at, shownAt)) return
    lastAt.set(at, shownAt)
    lastScore.set(at, score)
    segments.setByResponse(at, { ...details, answers })
    const conversion = project.valueTraits?.conversion
    if (conversion && details.properties && Object.hasOwn(details.properties, conversion))
      bought.set(at, factOf('conversion', details.properties[conversion], span.now))
  }

  function keepLatest(at: number, shownAt: number): void {
    if (isNewer(answeredAt, at, shownAt)) answeredAt.set(at, shownAt)
    if (shownAt < span.split && isNewer(answeredBefore, at, shownAt)) answeredBefore.set(at, shownAt)
  }

  /** What was set through the API takes the place of what an older response says. */
  function addPerson(personId: string, set: Readonly<Record<string, SetTrait>>): void {
    const at = placeOf(personId)
    for (const [fact, trait] of named) {
      const given = Object.hasOwn(set, trait) ? set[trait] : undefined
      const column = facts.get(fact)!
      const isOlder = given !== undefined && factsAt.get(at) > given.at && !Number.isNaN(column.get(at))
      if (given !== undefined && !isOlder) column.set(at, factOf(fact, given.value, span.now))
    }
    segments.setByTraits(at, newerThan(set, factsAt.get(at)))
  }

  return {
    add,
    addPerson,
    span,
    named: new Map(named),
    floors: [...floors.values()].flat(),
    segments,
    size: () => places.size,
    withoutId: () => withoutId,
    /** In the order in which they came. */
    ids: () => places.keys(),
    factOf(fact: Fact, at: number): number {
      const known = facts.get(fact)?.get(at) ?? NaN
      return fact === 'conversion' && Number.isNaN(known) ? bought.get(at) : known
    },
    columns: {
      firstScore,
      lastScore,
      lastAt,
      answeredBefore,
      answeredAt,
      badBefore,
      badSince,
      visited,
      breached,
    },
  }
}

type Columns = [Column, Column, Column, Column]

function columns(count: number): Columns {
  return Array.from({ length: count }, () => createColumn(NaN)) as Columns
}

function isNewer(column: Column, at: number, instant: number): boolean {
  // Also where nothing is there yet: no comparison with NaN holds.
  return !(column.get(at) > instant)
}

function mark(column: Column, at: number, bit: number): void {
  const bits = column.get(at)
  if (Math.floor(bits / bit) % 2 === 0) column.set(at, bits + bit)
}

function ownValue(traits: object, name: string): unknown {
  return Object.hasOwn(traits, name) ? (traits as Record<string, unknown>)[name] : undefined
}

function newerThan(set: Readonly<Record<string, SetTrait>>, at: number): Record<string, SetTrait['value']> {
  const newer = Object.entries(set).filter(([, one]) => !(at > one.at))
  return Object.fromEntries(newer.map(([name, { value }]) => [name, value]))
}
