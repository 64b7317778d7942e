import { desc } from 'drizzle-orm'
import { type History, outcomeOf } from '@innerloop/shared/outcome-of'
import type { Transaction } from '../database/open-database.ts'
import { ofPeople } from '../database/of-people.ts'
import { responses } from '../database/tables.ts'

const NEWEST = 500

/** When what came of asking a person, by survey: what the person's browser would know had it forgotten nothing. */
export async function readHistory(tx: Transaction, projectId: string, personId: string): Promise<History> {
  const { surveyId, state, answers, shownAt } = responses
  const rows = await tx
    .select({ surveyId, state, answers, shownAt })
    .from(responses)
    .where(ofPeople(tx, projectId, [personId]))
    .orderBy(desc(shownAt))
    .limit(NEWEST)
  const history: History = {}
  for (const row of rows) {
    const past = (history[row.surveyId] ??= {})
    past[outcomeOf(row)] ??= row.shownAt
  }
  return history
}
