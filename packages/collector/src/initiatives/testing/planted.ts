import { addDays } from '../../counts/add-days.ts'
import { counts } from '../../database/tables.ts'
import type { Database } from '../../database/open-database.ts'

/** Shares of promoters and detractors of every ten answers. */
export type Mood = { promoters: number; detractors: number }
type Span = { from: string; days: number; perDay?: number; mood: Mood; shown?: number }

type Planted = Span & { touchpoint?: string; dimension?: string; value?: string; surveyId?: string }

/** Counts as if so many had answered each day: tens of them, so that every day has the same mood. */
export async function plant(database: Database, planted: readonly Planted[]): Promise<void> {
  await database.write(async (tx) => {
    for (const span of planted)
      for (let at = 0; at < span.days; at += 1)
        await tx.insert(counts).values({ projectId: 'shop', ...rowOf(span), day: addDays(span.from, at) })
  })
}

function rowOf(span: Planted) {
  const { touchpoint = 'checkout.paid', dimension = '', value = '', surveyId = 'checkout' } = span
  const { mood, perDay = 10 } = span
  const tens = perDay / 10
  const s9 = tens * mood.promoters
  const s3 = tens * mood.detractors
  const place = { surveyId, questionId: 'recommend', touchpoint, dimension, value }
  const shown = span.shown ?? 2 * perDay
  return { ...place, s9, s3, s8: perDay - s9 - s3, shown, started: perDay, completed: perDay }
}
