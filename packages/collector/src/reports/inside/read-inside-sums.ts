import { and, asc, eq, gte, lte, sql } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { insideCounts, insideWords } from '../../database/tables.ts'
import { SCORES } from '../../inside/scores.ts'

export type InsideSum = {
  surveyId: string
  questionId: string
  touchpoint: string
  unit: string
  /** Counts of the scores 0, 1, … 10; all 0 where fewer than five answered. What waits is never read. */
  scores: number[]
}

type Span = { projectId: string; from: string; until: string }

export async function readInsideSums(
  tx: Transaction,
  { projectId, from, until }: Span,
): Promise<InsideSum[]> {
  const { surveyId, questionId, touchpoint, unit, quarter } = insideCounts
  const cell = { surveyId, questionId, touchpoint, unit }
  const sums = Object.fromEntries(SCORES.map((one) => [one, sql<number>`sum(${insideCounts[`s${one}`]})`]))
  const rows = await tx
    .select({ ...cell, ...sums })
    .from(insideCounts)
    .where(and(eq(insideCounts.projectId, projectId), gte(quarter, from), lte(quarter, until)))
    .groupBy(surveyId, questionId, touchpoint, unit)
    .orderBy(asc(surveyId), asc(questionId), asc(touchpoint), asc(unit))
  return (rows as unknown as (Omit<InsideSum, 'scores'> & Record<number, number>)[]).map((row) => ({
    surveyId: row.surveyId,
    questionId: row.questionId,
    touchpoint: row.touchpoint,
    unit: row.unit,
    scores: SCORES.map((one) => Number(row[one])),
  }))
}

/** So many of a survey and touchpoint. */
const MOST_WORDS = 100

export type InsideTexts = { surveyId: string; touchpoint: string; texts: string[] }

/** Of all time: of when they are, nothing is told. Their ids are chance, and so is their order. */
export async function readInsideWords(tx: Transaction, projectId: string): Promise<InsideTexts[]> {
  const { surveyId, touchpoint, words } = insideWords
  const rows = await tx
    .select({ surveyId, touchpoint, words })
    .from(insideWords)
    .where(and(eq(insideWords.projectId, projectId), eq(insideWords.isShown, true)))
    .orderBy(asc(insideWords.id))
  const cells = Map.groupBy(rows, (row) => `${row.surveyId}\n${row.touchpoint}`)
  return [...cells.values()].map((cell) => ({
    surveyId: cell[0]!.surveyId,
    touchpoint: cell[0]!.touchpoint,
    texts: cell.slice(0, MOST_WORDS).map((row) => row.words),
  }))
}
