import { and, count, desc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { cases, people, responses } from '../../database/tables.ts'
import { traitsOf } from '../../people/traits-of.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { factOf, traitsNamedBy } from '../facts/value-facts.ts'
import type { OpenCases } from './value-report.ts'

/** So many are looked at, the weightiest of each state first: the report stays fast however many are open. */
const MOST_OF_A_STATE = 1500
const STATES = ['open', 'contacted'] as const

type Row = Awaited<ReturnType<typeof readWeightiest>>[number]

/** What the customers are worth in a year whose cases are still open. Each counts once. */
export async function readOpenCases(
  tx: Transaction,
  { project }: ProjectEntry,
  now: number,
): Promise<OpenCases> {
  const [counted] = await tx
    .select({ n: count() })
    .from(cases)
    .where(and(eq(cases.projectId, project.id), inArray(cases.state, [...STATES])))
  const named = traitsNamedBy(project)
  const worthIs = (['margin', 'revenue'] as const).find((fact) => named[fact]) ?? null
  const rows: Row[] = []
  for (const state of STATES) rows.push(...(await readWeightiest(tx, project.id, state)))
  const worths = new Map<string, number>()
  for (const row of rows) {
    const worth = worthIs ? factOf(worthIs, saidBy(row, named[worthIs]!), now) : NaN
    const customer = row.personId ?? row.id
    if (!(worths.get(customer)! > worth)) worths.set(customer, worth)
  }
  const known = [...worths.values()].filter((worth) => !Number.isNaN(worth))
  return {
    cases: counted?.n ?? 0,
    looked: rows.length,
    customers: worths.size,
    known: known.length,
    worthIs,
    worth: known.length === 0 ? null : known.reduce((sum, worth) => sum + worth, 0),
  }
}

async function readWeightiest(tx: Transaction, projectId: string, state: (typeof STATES)[number]) {
  const { id, personId } = cases
  const { details, shownAt } = responses
  return tx
    .select({ id, personId, details, shownAt, traits: people.traits })
    .from(cases)
    .leftJoin(responses, and(eq(responses.projectId, cases.projectId), eq(responses.id, cases.responseId)))
    .leftJoin(people, and(eq(people.projectId, cases.projectId), eq(people.personId, cases.personId)))
    .where(and(eq(cases.projectId, projectId), eq(cases.state, state)))
    .orderBy(desc(cases.points))
    .limit(MOST_OF_A_STATE)
}

/** As it was said with the answer, or set since. */
function saidBy({ details, shownAt, traits }: Row, name: string): unknown {
  const answered = details && shownAt !== null && details.traits
  const given = answered ? [{ traits: answered, shownAt: new Date(shownAt).toISOString() }] : []
  const { traits: known } = traitsOf(given, traits ?? {})
  return Object.hasOwn(known, name) ? known[name] : undefined
}
