import { defineAnalysis } from '../analyses/analysis.ts'
import { dayOf } from '../counts/day-of.ts'
import { findRecord } from '../records/read-records.ts'
import { type Assumption, assumptionKind } from './assumptions/assumption.ts'
import type { Book } from './book/create-book.ts'
import { createWorthOf, customersIn } from './book/customers.ts'
import { readBook } from './book/read-book.ts'
import { FACTS } from './facts/value-facts.ts'
import { breachesIn } from './figures/breaches.ts'
import { classesNow } from './figures/classes-now.ts'
import { groupsIn } from './figures/groups.ts'
import { lifetimeRatio } from './figures/lifetime-ratio.ts'
import { movesOf } from './figures/moves.ts'
import { churnByClass, classOutcomes, gatherOutcomes } from './figures/outcomes.ts'
import { trendIn } from './figures/trend.ts'
import { fitRisk } from './risk/fit-risk.ts'
import { ValueQuery } from './value-query.ts'
import { ValueResult } from './value-result.ts'

/** Whether those who would recommend us are worth more, stay longer and buy more; and what more of them would be worth. */
export const valueAnalysis = defineAnalysis({
  kind: 'value',
  parameters: ValueQuery,
  result: ValueResult,
  async run(given) {
    const book = await readBook(given)
    const { id, timeZone } = given.entry.project
    const range = await given.database.read((tx) => findRecord(tx, id, assumptionKind, 'lifetime-range'))
    return valueOf(book, { ...given.parameters, timeZone, ...(range && { range: rangeOf(range) }) })
  },
})

type Given = ValueQuery & { timeZone: string; range?: { low: number; high: number } }

function rangeOf({ low, high = low }: Assumption): { low: number; high: number } {
  return { low, high }
}

export function valueOf(book: Book, { pattern, days, timeZone, range }: Given): ValueResult {
  const { from, split, now } = book.span
  const { scored, ...current } = classesNow(book)
  const outcomes = gatherOutcomes(book)
  return {
    pattern,
    days,
    from: dayOf(from, timeZone),
    split: dayOf(split, timeZone),
    to: dayOf(now, timeZone),
    people: {
      known: book.size(),
      scored,
      scoredBefore: outcomes.classes.reduce((sum, { churn }) => sum + churn.n, 0),
      withoutId: book.withoutId(),
    },
    facts: factsIn(book),
    worthIs: createWorthOf(book).worthIs,
    ...current,
    outcomes: classOutcomes(outcomes),
    lifetime: lifetimeRatio(outcomes, range),
    churn: churnByClass(outcomes),
    breaches: breachesIn(book),
    groups: groupsIn(book),
    moves: movesOf(outcomes, current.overall.nps.n),
    trend: trendIn(book),
    risk: fitRisk(book),
  }
}

function factsIn(book: Book): ValueResult['facts'] {
  const known = FACTS.filter((fact) => book.named.has(fact)).map((fact) => ({
    fact,
    trait: book.named.get(fact)!,
    people: 0,
  }))
  for (const { at } of customersIn(book))
    for (const one of known) if (!Number.isNaN(book.factOf(one.fact, at))) one.people += 1
  return known
}
