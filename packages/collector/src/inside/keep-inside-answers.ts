// Employees' answers wait until there are five of a cell, and are counted together: whoever reads the report twice sees
// a difference of five answers or none, whichever totals they subtract from each other.

import { randomUUID } from 'node:crypto'
import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { insideCounts, insideGiven, insideWords } from '../database/tables.ts'
import { listRecords } from '../records/read-records.ts'
import { UNITS } from '../programme/unit.ts'
import type { InsideAnswer } from './inside-answer.ts'
import { FEWEST, SCORES } from './scores.ts'

/** Doing it again changes nothing. */
export async function keepInsideAnswers(tx: Transaction, answers: readonly InsideAnswer[]): Promise<void> {
  // Always in one order, so that two collectors on one database do not wait for each other.
  for (const answer of answers.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const { projectId, digest, quarter } = answer
    const added = await tx
      .insert(insideGiven)
      .values({ projectId, digest, quarter })
      .onConflictDoNothing()
      .returning({ digest: insideGiven.digest })
    if (added.length === 0) continue
    const unit = await cellOf(tx, answer)
    for (const given of answer.scores) await addScore(tx, { ...answer, unit }, given)
    for (const given of answer.words) await addWords(tx, answer, given)
  }
}

function keyOf({ projectId, surveyId, touchpoint, unit }: InsideAnswer): string {
  return [projectId, surveyId, touchpoint, unit].join('\n')
}

/** The people of a unit that is too small to be told apart are counted with all those of no unit. */
async function cellOf(tx: Transaction, { projectId, unit }: InsideAnswer): Promise<string> {
  if (unit === '') return ''
  const units = await listRecords(tx, projectId, UNITS)
  return units.some(({ definition: { id, people } }) => id === unit && people >= FEWEST) ? unit : ''
}

type Score = InsideAnswer['scores'][number]

async function addScore(
  tx: Transaction,
  { projectId, surveyId, touchpoint, unit, quarter }: InsideAnswer,
  { questionId, score }: Score,
): Promise<void> {
  const cell = { projectId, surveyId, questionId, touchpoint, unit, quarter }
  const { primaryKey } = CELL
  await tx
    .insert(insideCounts)
    .values({ ...cell, [`w${score}`]: 1 })
    .onConflictDoUpdate({ target: primaryKey, set: addition(score) })
}

const CELL = {
  primaryKey: [
    insideCounts.projectId,
    insideCounts.surveyId,
    insideCounts.questionId,
    insideCounts.touchpoint,
    insideCounts.unit,
    insideCounts.quarter,
  ],
}

/** One more of a score waits; the one that makes five lets them all be counted. */
function addition(score: number): Record<string, SQL> {
  const waiting = sql.join(
    SCORES.map((one) => sql`${insideCounts[`w${one}`]}`),
    sql.raw(' + '),
  )
  const isEnough = sql`(${waiting}) >= ${sql.raw(String(FEWEST - 1))}`
  return Object.fromEntries(
    SCORES.flatMap((one) => {
      const [counted, waits] = [insideCounts[`s${one}`], insideCounts[`w${one}`]]
      const now = one === score ? sql`${waits} + 1` : sql`${waits}`
      return [
        [`s${one}`, sql`CASE WHEN ${isEnough} THEN ${counted} + ${now} ELSE ${counted} END`],
        [`w${one}`, sql`CASE WHEN ${isEnough} THEN 0 ELSE ${now} END`],
      ]
    }),
  )
}

async function addWords(
  tx: Transaction,
  { projectId, surveyId, touchpoint, quarter }: InsideAnswer,
  { questionId, text }: InsideAnswer['words'][number],
): Promise<void> {
  const cell = { projectId, surveyId, questionId, touchpoint }
  await tx.insert(insideWords).values({ ...cell, id: randomUUID(), quarter, words: text, isShown: false })
  const isWaiting = and(
    eq(insideWords.projectId, projectId),
    eq(insideWords.surveyId, surveyId),
    eq(insideWords.questionId, questionId),
    eq(insideWords.touchpoint, touchpoint),
    eq(insideWords.isShown, false),
  )
  const waiting = await tx.select({ id: insideWords.id }).from(insideWords).where(isWaiting)
  if (waiting.length >= FEWEST) await tx.update(insideWords).set({ isShown: true }).where(isWaiting)
}
