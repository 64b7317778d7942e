// NPS beside what customers are worth, by segment: where both are high, where one is, where neither is.

import { differenceOf } from '../../reports/difference-of.ts'
import { benjaminiHochberg } from '../../statistics/adjust-p.ts'
import { compareMeans, withoutPart } from '../../statistics/compare-means.ts'
import { addToMean, type Mean, noMean } from '../../statistics/mean.ts'
import type { Book } from '../book/create-book.ts'
import { createWorthOf, customersIn, isCurrent } from '../book/customers.ts'
import type { Group, GroupRow } from '../value-result.ts'
import { blankScores } from './classes-now.ts'
import { estimatedOf, FEWEST, scoreOf } from './estimates.ts'
import { quartersOf } from './quarters.ts'

type Cell = { scores: number[]; worth: Mean }
const LEVEL = 0.05

export function groupsIn(book: Book): Group[] {
  const { worthOf } = createWorthOf(book)
  const quarterOf = quartersOf(book, worthOf)
  const grouped = [
    ...(quarterOf ? [{ key: 'quarter', name: '', valueOf: quarterOf }] : []),
    ...book.segments.all.map(({ dimension: { key, name }, valueOf }) => ({
      key,
      name: name ?? key,
      valueOf,
    })),
  ]
  const cells = grouped.map(() => new Map<string, Cell>())
  for (const customer of customersIn(book)) {
    if (!isCurrent(customer)) continue
    grouped.forEach(({ valueOf }, index) => {
      const value = valueOf(customer.at)
      if (value !== undefined) addTo(cells[index]!, value, customer.lastScore, worthOf(customer.at))
    })
  }
  return grouped.map(({ key, name }, index) => ({ key, name, rows: rowsOf(cells[index]!) }))
}

function addTo(cells: Map<string, Cell>, value: string, score: number, worth: number): void {
  const cell = cells.get(value) ?? { scores: blankScores(), worth: noMean() }
  cells.set(value, cell)
  cell.scores[score]! += 1
  addToMean(cell.worth, worth)
}

function rowsOf(cells: ReadonlyMap<string, Cell>): GroupRow[] {
  const all = wholeOf([...cells.values()])
  const rows = [...cells].sort(([a], [b]) => (a < b ? -1 : 1))
  const nps = placesOf(rows.map(([, cell]) => npsAgainstRest(cell, all)))
  const worth = placesOf(rows.map(([, cell]) => worthAgainstRest(cell, all)))
  return rows.map(([value, cell], index) => {
    const score = scoreOf(cell.scores)
    return {
      value,
      n: score.n,
      nps: score,
      worth: estimatedOf(cell.worth),
      npsPlace: nps[index]!,
      worthPlace: worth[index]!,
    }
  })
}

function wholeOf(cells: readonly Cell[]): Cell {
  const scores = blankScores()
  let worth = noMean()
  for (const cell of cells) {
    cell.scores.forEach((count, score) => (scores[score]! += count))
    worth = joined(worth, cell.worth)
  }
  return { scores, worth }
}

/** @see Chan, Golub, LeVeque, The American Statistician 37(3), 1983 */
function joined(a: Mean, b: Mean): Mean {
  const n = a.n + b.n
  if (n === 0) return noMean()
  const step = b.mean - a.mean
  return {
    n,
    mean: a.mean + (step * b.n) / n,
    squares: a.squares + b.squares + (step ** 2 * a.n * b.n) / n,
  }
}

type Tested = { difference: number; p: number } | null

function npsAgainstRest({ scores }: Cell, all: Cell): Tested {
  const rest = all.scores.map((count, score) => count - scores[score]!)
  const isEnough = [scores, rest].every((some) => scoreOf(some).n >= FEWEST)
  return isEnough ? differenceOf('nps', rest, scores) : null
}

function worthAgainstRest({ worth }: Cell, all: Cell): Tested {
  const rest = withoutPart(all.worth, worth)
  return worth.n >= FEWEST && rest.n >= FEWEST ? compareMeans(rest, worth) : null
}

/** One false find in twenty, of all that are named: the rows are tested together. */
function placesOf(tested: readonly Tested[]): GroupRow['npsPlace'][] {
  const adjusted = benjaminiHochberg(tested.flatMap((one) => (one ? [one.p] : [])))
  let next = 0
  return tested.map((one) => {
    if (!one || adjusted[next++]! >= LEVEL) return 'cannot-tell'
    return one.difference > 0 ? 'above' : 'below'
  })
}
