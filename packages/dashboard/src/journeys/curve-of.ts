// Where everything of the customer's curve stands, apart from how it is drawn.

import type { Moment } from '@innerloop/collector'

export type CurvePoint = {
  touchpoint: string
  name: string
  /** 0 … 1 along the journey. */
  along: number
  /** 0 … 1 of the scale drawn; null without an answer. */
  level: number | null
  value: number | null
  low: number | null
  high: number | null
  expected: number | null
  floor: number | null
  /** 0 … 1 of the touchpoint at which most were asked. */
  volume: number
  isFew: boolean
}

export type CurveBand = { name: string; from: number; to: number }

export type CurveShape = {
  points: CurvePoint[]
  bands: CurveBand[]
  /** Of the scale that is drawn: it begins at a whole number below everything there is to see. */
  lowest: number
  marks: { value: number; level: number }[]
}

const HIGHEST = 10
const LEAST_SPAN = 4

type Given = {
  moments: readonly Pick<
    Moment,
    'touchpoint' | 'name' | 'stage' | 'level' | 'expectation' | 'belowFloor' | 'evidence' | 'funnel'
  >[]
  stages: readonly { id: string; name: string }[]
}

export function curveOf({ moments, stages }: Given): CurveShape {
  const seen = moments.flatMap(({ level, expectation, belowFloor }) =>
    [level.interval?.low ?? level.level, expectation?.expected, belowFloor?.limit].filter(
      (value) => value !== null && value !== undefined,
    ),
  )
  const least = Math.floor(Math.min(HIGHEST, ...seen) - 0.25)
  const lowest = Math.max(0, Math.min(HIGHEST - LEAST_SPAN, least))
  const at = (value: number | null | undefined) =>
    value === null || value === undefined ? null : (value - lowest) / (HIGHEST - lowest)
  const most = Math.max(1, ...moments.map(({ funnel }) => funnel.shown))
  const points = moments.map((moment, index): CurvePoint => {
    const { level, expectation, belowFloor, funnel, evidence } = moment
    return {
      touchpoint: moment.touchpoint,
      name: moment.name,
      along: (index + 0.5) / moments.length,
      level: at(level.level),
      value: level.level,
      low: at(level.interval?.low),
      high: at(level.interval?.high),
      expected: at(expectation?.expected),
      floor: at(belowFloor?.limit),
      volume: funnel.shown / most,
      isFew: evidence.standing !== 'enough',
    }
  })
  return { points, bands: bandsOf(moments, stages), lowest, marks: marksFrom(lowest) }
}

function bandsOf({ length, ...moments }: Given['moments'], stages: Given['stages']): CurveBand[] {
  return stages.flatMap(({ id, name }) => {
    const places = [...Array(length).keys()].filter((at) => moments[at]!.stage === id)
    return places.length === 0 ? [] : [{ name, from: places[0]! / length, to: (places.at(-1)! + 1) / length }]
  })
}

function marksFrom(lowest: number): CurveShape['marks'] {
  const step = HIGHEST - lowest > 6 ? 2 : 1
  const marks = []
  for (let value = HIGHEST; value >= lowest; value -= step)
    marks.push({ value, level: (value - lowest) / (HIGHEST - lowest) })
  return marks
}

/** The curve runs through what is known, and breaks where nothing is. */
export function runsOf(points: readonly CurvePoint[]): CurvePoint[][] {
  const runs: CurvePoint[][] = [[]]
  for (const point of points)
    if (point.level === null) runs.push([])
    else runs.at(-1)!.push(point)
  return runs.filter((run) => run.length > 0)
}

/** A name in lines of about so many columns; a character of Chinese takes two. */
export function linesOf(name: string, columns: number): string[] {
  const parts = /[\p{Script=Han}]/u.test(name) ? [...name] : name.split(/(?<=[\s-])/)
  const lines: string[] = ['']
  for (const part of parts) {
    if (widthOf(lines.at(-1)! + part.trimEnd()) > columns && lines.at(-1) !== '') lines.push('')
    lines[lines.length - 1] += part
  }
  const trimmed = lines.map((line) => line.trim())
  return trimmed.length <= 3 ? trimmed : [...trimmed.slice(0, 2), `${trimmed[2]}…`]
}

function widthOf(text: string): number {
  return [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0)
}
