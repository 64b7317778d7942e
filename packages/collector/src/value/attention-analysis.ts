import type { Project } from '@innerloop/shared'
import { defineAnalysis } from '../analyses/analysis.ts'
import { likelihoodOf } from '../statistics/logistic.ts'
import { addToMean, noMean } from '../statistics/mean.ts'
import type { AtRisk, Opportunity } from './attention-result.ts'
import { AttentionResult } from './attention-result.ts'
import type { Book } from './book/create-book.ts'
import { createWorthOf, customersIn, isCurrent } from './book/customers.ts'
import { readBook } from './book/read-book.ts'
import { traitsNamedBy } from './facts/value-facts.ts'
import { fitRisk } from './risk/fit-risk.ts'
import { featuresOf, reasonsFor, type Signs } from './risk/risk-features.ts'
import { createTopList } from './risk/top-list.ts'
import { ValueQuery } from './value-query.ts'
import type { RiskModel } from './value-result.ts'

export const MOST_LISTED = 50
/** Per cent: from so much less use on it is a drop. */
export const USAGE_DROP = -30
const DAY_MS = 86_400_000

/** Customers by name: who may leave, and who could be won. */
export const attentionAnalysis = defineAnalysis({
  kind: 'attention',
  parameters: ValueQuery,
  result: AttentionResult,
  permission: 'people:read',
  async run(given) {
    const book = await readBook(given)
    return attentionOf(book, { ...given.parameters, high: highOf(given.entry.project) })
  },
})

/** From where on a year's revenue is much: where that is what cases are weighed by. */
function highOf(project: Project): number | undefined {
  const { customerValue } = project
  return traitsNamedBy(project).revenue === customerValue?.trait ? customerValue?.high : undefined
}

type Given = ValueQuery & { high: number | undefined }

export function attentionOf(book: Book, { days, high }: Given): AttentionResult {
  const model = fitRisk(book)
  const ids = [...book.ids()]
  return {
    days,
    model,
    ...atRiskIn(book, { ids, model }),
    ...opportunitiesIn(book, { ids, high }),
  }
}

function atRiskIn(book: Book, { ids, model }: { ids: readonly string[]; model: RiskModel }) {
  const { worthOf } = createWorthOf(book)
  const worth = noMean()
  for (const customer of customersIn(book)) if (isCurrent(customer)) addToMean(worth, worthOf(customer.at))
  const top = createTopList<AtRisk>(MOST_LISTED)
  let scored = 0
  for (const customer of customersIn(book)) {
    if (!isCurrent(customer)) continue
    scored += 1
    const { at } = customer
    const signs = signsNow(book, at)
    const risk = likelihoodOf(model.weights, featuresOf(signs))
    const own = orNull(worthOf(at))
    top.add(risk * (own ?? (worth.n > 0 ? worth.mean : 1)), () => ({
      personId: ids[at]!,
      risk,
      worth: own,
      reasons: reasonsFor(model.weights, signs),
    }))
  }
  return { scored, atRisk: top.items() }
}

function signsNow({ columns, span }: Book, at: number): Signs {
  return {
    score: columns.lastScore.get(at),
    silentDays: (span.now - columns.answeredAt.get(at)) / DAY_MS,
    badMoments: columns.badSince.get(at),
  }
}

function opportunitiesIn(book: Book, { ids, high }: { ids: readonly string[]; high: number | undefined }) {
  const { worthOf } = createWorthOf(book)
  const { answeredAt } = book.columns
  const [drops, quiet] = [createTopList<Opportunity>(MOST_LISTED), createTopList<Opportunity>(MOST_LISTED)]
  const found = { usageDrops: 0, silent: 0 }
  for (const { at, hasLeft } of customersIn(book)) {
    if (hasLeft) continue
    const usageChange = book.factOf('usageChange', at)
    const worth = worthOf(at)
    const isSilent = !(answeredAt.get(at) >= book.span.split)
    const make = (kind: Opportunity['kind']) => (): Opportunity => ({
      personId: ids[at]!,
      kind,
      worth: orNull(worth),
      usageChange: orNull(usageChange),
      answeredAt: Number.isNaN(answeredAt.get(at)) ? null : new Date(answeredAt.get(at)).toISOString(),
    })
    if (usageChange <= USAGE_DROP) {
      found.usageDrops += 1
      drops.add(Number.isNaN(worth) ? 0 : worth, make('usage-drop'))
    }
    if (isSilent && high !== undefined && book.factOf('revenue', at) >= high) {
      found.silent += 1
      quiet.add(worth, make('silent'))
    }
  }
  return {
    usageDrops: book.named.has('usageChange') ? found.usageDrops : null,
    silent: high === undefined ? null : found.silent,
    opportunities: [...drops.items(), ...quiet.items()],
  }
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}
