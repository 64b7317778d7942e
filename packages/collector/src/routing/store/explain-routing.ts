import { and, eq } from 'drizzle-orm'
import type { SurveyResponse } from '@innerloop/shared'
import { caseAskedAbout } from '../../cases/recovery-path-of.ts'
import { findCase } from '../../cases/store/find-case.ts'
import { findCaseOf } from '../../cases/store/open-case.ts'
import type { Transaction } from '../../database/open-database.ts'
import { routings } from '../../database/tables.ts'
import { type ProjectEntry, versionKey } from '../../projects/directory.ts'
import { findResponse } from '../../responses/find-response.ts'
import { toResponse } from '../../responses/response-row.ts'
import { decide, type Outcome } from '../decide.ts'
import { explain } from '../explain.ts'
import { quote } from '../quote.ts'
import type { Trial } from '../trial.ts'
import type { ExplainedRouting } from './explained-routing.ts'
import { explainedDecisionOf } from './explained-decision-of.ts'
import { outcomeWithoutTraitsOf } from './outcome-without-traits-of.ts'

type Wanted = {
  responseId: string
  /** Otherwise nothing is said of the customer's traits. */
  seesPeople: boolean
  seesCases: boolean
}

/**
 * What the rules decided about a response, or would decide now where nothing was stored, as for an answer from before
 * there were rules, or one that asks for praise alone.
 *
 * @throws Problem `response.unknown`
 */
export async function explainRouting(
  tx: Transaction,
  entry: ProjectEntry,
  { responseId, seesPeople, seesCases }: Wanted,
): Promise<ExplainedRouting> {
  const row = await findResponse(tx, entry.project.id, responseId)
  const response = toResponse(row)
  const askedAboutId = caseAskedAbout({ entry, response })
  const askedAbout = askedAboutId && (await findCase(tx, entry.project.id, askedAboutId))?.id
  const ownCase = await findCaseOf(tx, entry.project.id, responseId)
  const caseId = seesCases ? (askedAbout ?? ownCase ?? null) : null
  const stored = await readRouting(tx, entry, responseId)
  const untried = askedAbout ? IS_RECOVERY : row.flags?.includes('repeated') ? IS_REPEATED : undefined
  if (!stored && untried !== undefined)
    return { isStored: false, decidedAt: null, decisions: [], reasons: [untried], caseId }
  const whole = stored ?? decideNow(entry, response)
  const told = seesPeople ? whole : outcomeWithoutTraitsOf(whole, entry.routing.dimensions)
  return {
    isStored: stored !== undefined,
    decidedAt: stored ? new Date(stored.decidedAt).toISOString() : null,
    decisions: told.decisions.map((decision) => explainedDecisionOf(decision, told.trials, entry)),
    reasons: told.trials.map(reasonOf),
    caseId,
  }
}

const IS_RECOVERY = 'No rule was tried, since it answers whether a case was put right.'
const IS_REPEATED = 'No rule was tried, since its visitor answered over and over.'

/** What it failed by may be among what is not told. */
function reasonOf(trial: Trial): string {
  if (trial.outcome === 'failed' && trial.checks.every(({ holds }) => holds))
    return `${quote(trial.name)} did not match, since what it wants of the customer does not hold.`
  return explain(trial)
}

function decideNow(entry: ProjectEntry, response: SurveyResponse): Outcome {
  const survey = entry.versions.get(versionKey(response.surveyId, response.surveyVersion))
  return survey ? decide(entry.routing, { survey, response }) : { decisions: [], trials: [] }
}

async function readRouting(tx: Transaction, { project }: ProjectEntry, responseId: string) {
  const isIt = and(eq(routings.projectId, project.id), eq(routings.responseId, responseId))
  const [found] = await tx.select().from(routings).where(isIt)
  return found
}
