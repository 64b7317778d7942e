import { and, type Column, eq, gte, inArray, lte, ne, or, sql, type SQL } from 'drizzle-orm'
import { ofPeople } from '../../database/of-people.ts'
import type { Transaction } from '../../database/open-database.ts'
import { responses, responseTags } from '../../database/tables.ts'
import { resolvePerson } from '../../people/resolve-person.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { freeTextsOf } from '../search/words-in.ts'
import { normalTag } from '../tags/tag.ts'
import type { ThemeTest } from '../../themes/matching/read-theme-test.ts'
import { testsOf, themeTest, type Test } from './tests-of.ts'
import type { Wanted } from './responses-query.ts'

/**
 * `driving` says which rows are looked at, by an index; `conditions` what the database can tell by their columns;
 * `tests` what is told from the responses that they hold.
 */
export type ResponseFilter = {
  driving: (tx: Transaction) => (SQL | undefined)[]
  conditions: (SQL | undefined)[]
  tests: Test[]
}

/** @throws Problem `report.dimension-unknown`, or `request.invalid` for a value that a dimension cannot have */
export function createFilter(entry: ProjectEntry, wanted: Wanted, isOfTheme?: ThemeTest): ResponseFilter {
  return {
    driving: (tx) => drivingConditions(tx, entry, wanted),
    conditions: [...columnConditions(entry, wanted), ...hints(entry, wanted)],
    tests: [...testsOf(entry, wanted), ...(isOfTheme ? [themeTest(isOfTheme)] : [])],
  }
}

const HOUR_MS = 3_600_000

/** No zone is further than 14 hours from UTC. */
function drivingConditions(
  tx: Transaction,
  entry: ProjectEntry,
  { person, from, to }: Wanted,
): (SQL | undefined)[] {
  const { projectId, shownAt } = responses
  const { id } = entry.project
  return [
    person === undefined ? eq(projectId, id) : ofPeople(tx, id, [resolvePerson(entry, person)]),
    from === undefined ? undefined : gte(shownAt, Date.parse(from) - 14 * HOUR_MS),
    to === undefined ? undefined : lte(shownAt, Date.parse(to) + 38 * HOUR_MS),
  ]
}

function columnConditions(entry: ProjectEntry, wanted: Wanted): (SQL | undefined)[] {
  const { surveyId, surveyVersion, touchpoint, state, day, flags } = responses
  return [
    wanted.survey && inArray(surveyId, wanted.survey),
    wanted.version === undefined ? undefined : eq(surveyVersion, wanted.version),
    wanted.touchpoint && inArray(touchpoint, wanted.touchpoint),
    wanted.pattern && ofPatterns(entry, wanted.pattern),
    wanted.state && inArray(state, wanted.state),
    wanted.from === undefined ? undefined : gte(day, wanted.from),
    wanted.to === undefined ? undefined : lte(day, wanted.to),
    wanted.flag && or(...wanted.flag.map((flag) => sql`${flags} LIKE ${`%"${flag}"%`}`)),
    wanted.tag === undefined ? undefined : isTagged(normalTag(wanted.tag)),
  ]
}

function ofPatterns({ versions }: ProjectEntry, patterns: readonly string[]): SQL | undefined {
  const asked = [...versions.values()].filter(({ pattern }) => patterns.includes(pattern))
  const { surveyId, surveyVersion } = responses
  if (asked.length === 0) return sql`1 = 0`
  return or(...asked.map(({ id, version }) => and(eq(surveyId, id), eq(surveyVersion, version))))
}

function isTagged(tag: string): SQL {
  // Written out, as a subquery of a query that has no transaction yet.
  const { projectId, responseId } = responseTags
  return sql`EXISTS (SELECT 1 FROM ${responseTags} WHERE ${projectId} = ${responses.projectId}
    AND ${responseId} = ${responses.id} AND ${responseTags.tag} = ${tag})`
}

/** What is true of all that pass the tests, and spares most others from being read as JSON. */
function hints(entry: ProjectEntry, wanted: Wanted): (SQL | undefined)[] {
  const { device, channel, locale, q, hasComment, theme, mayContact, scoreFrom, scoreTo, band, facts } =
    wanted
  const asksForScore = [scoreFrom, scoreTo, band].some((one) => one !== undefined)
  return [
    asksForScore ? ne(responses.answers, {}) : undefined,
    q !== undefined || theme !== undefined || hasComment ? answersInWords(entry) : undefined,
    mayContact ? ne(responses.answers, {}) : undefined,
    device && or(...device.map((one) => mentions(responses.details, 'device', one))),
    channel && or(...channel.map((one) => mentions(responses.details, 'channel', one))),
    locale === undefined ? undefined : mentions(responses.details, 'locale', locale),
    ...facts.filter(({ kind }) => kind !== 'dimension').map(({ name }) => mentions(responses.details, name)),
  ]
}

/** True of all answers in which somebody wrote words of their own, and of some others. */
export function answersInWords({ versions }: Pick<ProjectEntry, 'versions'>): SQL | undefined {
  const ids = new Set([...versions.values()].flatMap(freeTextsOf))
  return or(...[...ids].map((id) => mentions(responses.answers, id))) ?? sql`1 = 0`
}

function mentions(column: Column, name: string, value?: string): SQL | undefined {
  const text = `${JSON.stringify(name)}:${value === undefined ? '' : JSON.stringify(value)}`
  // A backslash means something else to each database; `%` and `_` only widen it.
  return text.includes('\\') ? sql`1 = 1` : sql`${column} LIKE ${`%${text}%`}`
}
