import type { Transaction } from '../../database/open-database.ts'
import { findResult } from '../../analyses/read-analysis.ts'
import { type Priority, priorityOf } from '../../cases/priority-of.ts'
import { readPerson } from '../../people/read-person.ts'
import { type ProjectEntry, versionKey } from '../../projects/directory.ts'
import { likelihoodOf } from '../../statistics/logistic.ts'
import { readingOf } from '../book/reading.ts'
import { factOf, traitsNamedBy } from '../facts/value-facts.ts'
import { featuresOf, reasonsFor, type Signs, STATED } from '../risk/risk-features.ts'
import { ValueQuery } from '../value-query.ts'
import type { RiskModel, ValueResult } from '../value-result.ts'
import type { PersonRisk } from './value-report.ts'

const DAY_MS = 86_400_000
const UNFITTED: RiskModel = { basis: 'too-few', weights: [...STATED], n: 0, churned: 0, area: null }
/** Points of a priority, as cases have them, for how likely somebody leaves. */
const STEPS = [0.15, 0.3, 0.5]
const POINTS_OF_A_STEP = 1.5
const POINTS_OF_VALUE = 2

/**
 * How likely a customer leaves, by the model that was worked out last, and why.
 *
 * @throws Problem `person.unknown`
 */
export async function readPersonRisk(
  tx: Transaction,
  entry: ProjectEntry,
  { personId, now }: { personId: string; now: number },
): Promise<PersonRisk> {
  const { project } = entry
  const query = ValueQuery.parse({})
  const asked = { projectId: project.id, kind: 'value', parameters: query }
  const model = (await findResult<ValueResult>(tx, asked))?.result.risk ?? UNFITTED
  const person = await readPerson(tx, entry, personId)
  const named = traitsNamedBy(project)
  const known = (fact: keyof typeof named) =>
    named[fact] === undefined ? NaN : factOf(fact, person.traits[named[fact]], now)
  const worthIs = (['margin', 'revenue'] as const).find((fact) => named[fact]) ?? null
  const worth = worthIs ? known(worthIs) : NaN
  const hasLeft = known('churnedAt') <= now
  const signs = hasLeft ? undefined : signsOf(entry, person.responses, { query, now })
  const risk = signs ? likelihoodOf(model.weights, featuresOf(signs)) : null
  const isValuable = known('revenue') >= (project.customerValue?.high ?? Infinity)
  return {
    personId,
    risk,
    hasLeft,
    priority: risk === null ? null : priorityFor(risk, isValuable),
    reasons: signs ? reasonsFor(model.weights, signs) : [],
    worth: Number.isNaN(worth) ? null : worth,
    worthIs,
    model,
  }
}

type Responses = Awaited<ReturnType<typeof readPerson>>['responses']

/** As the analysis has them; undefined where no score was given within both periods. */
function signsOf(
  { versions }: ProjectEntry,
  newestFirst: Responses,
  { query, now }: { query: ValueQuery; now: number },
): Signs | undefined {
  const length = query.days * DAY_MS
  let [score, answeredAt, badMoments] = [NaN, NaN, 0]
  for (const response of newestFirst) {
    const survey = versions.get(versionKey(response.surveyId, response.surveyVersion))
    if (!survey) continue
    const at = Date.parse(response.shownAt)
    const reading = readingOf(survey, response.answers, query.pattern)
    if (reading.isAnswered && Number.isNaN(answeredAt)) answeredAt = at
    if (reading.score !== undefined && Number.isNaN(score) && at >= now - 2 * length) score = reading.score
    if (reading.isBad && at >= now - length) badMoments += 1
  }
  return Number.isNaN(score) ? undefined : { score, badMoments, silentDays: (now - answeredAt) / DAY_MS }
}

function priorityFor(risk: number, isValuable: boolean): Priority {
  const steps = STEPS.filter((step) => risk >= step).length
  const points = steps * POINTS_OF_A_STEP + (isValuable && steps > 0 ? POINTS_OF_VALUE : 0)
  return priorityOf({ points, isOverdue: false, escalations: 0 })
}
