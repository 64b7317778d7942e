import { canonical } from '@innerloop/shared/canonical'
import type { Programme, Project, Survey } from '@innerloop/shared'
import { and, eq, max } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { surveyVersions } from '../database/tables.ts'

/**
 * A template as it is applied to a project: that stays who it is, and a survey that it has in other words gets a new
 * version. So that to apply it again changes nothing.
 */
export async function fitTemplate(
  tx: Transaction,
  template: Programme,
  before: Programme,
): Promise<Programme> {
  const known = new Map(before.surveys.map((survey) => [survey.id, survey]))
  const surveys: Survey[] = []
  for (const survey of template.surveys) {
    const mine = known.get(survey.id)
    const version = !mine
      ? survey.version
      : isSame(mine, survey)
        ? mine.version
        : (await newestOf(tx, before.project.id, survey.id)) + 1
    surveys.push({ ...survey, version })
  }
  return { ...template, project: settledIn(template.project, before.project), surveys }
}

/** Who a project is, who may send to it, and what it keeps of people is its own. */
const OWN = [
  'id',
  'key',
  'name',
  'timeZone',
  'origins',
  'allowNullOrigin',
  'requiresSignature',
  'retention',
  'redacts',
] as const

function settledIn(template: Project, own: Project): Project {
  const settings = Object.entries(template).filter(([name]) => !OWN.some((one) => one === name))
  return { ...own, ...Object.fromEntries(settings) }
}

function isSame(a: Survey, b: Survey): boolean {
  return canonical({ ...a, version: 0 }) === canonical({ ...b, version: 0 })
}

async function newestOf(tx: Transaction, projectId: string, surveyId: string): Promise<number> {
  const [row] = await tx
    .select({ newest: max(surveyVersions.version) })
    .from(surveyVersions)
    .where(and(eq(surveyVersions.projectId, projectId), eq(surveyVersions.surveyId, surveyId)))
  return Number(row?.newest ?? 0)
}
