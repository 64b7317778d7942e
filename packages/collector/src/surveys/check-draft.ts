import { eq } from 'drizzle-orm'
import { Survey } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { touchpoints } from '../database/tables.ts'
import { checkDefinition, type Issue } from '../definitions/parse-definition.ts'
import { problem } from '../problem.ts'
import type { DraftRow } from './read-survey.ts'
import type { DraftText, SurveyDraft } from './survey.ts'

export async function describeDraft(
  tx: Transaction,
  { projectId, surveyId, definition, savedAt }: DraftRow,
): Promise<SurveyDraft> {
  const checked = await checkDraft(tx, { projectId, surveyId, version: 1, draft: definition })
  return {
    surveyId,
    savedAt: new Date(savedAt).toISOString(),
    definition: definition as DraftText,
    issues: 'issues' in checked ? checked.issues : [],
  }
}

type Wanted = { projectId: string; surveyId: string; version: number; draft: Record<string, unknown> }

/** The draft as the version that it would become, or all that keeps it from that. */
export async function checkDraft(
  tx: Transaction,
  { projectId, surveyId, version, draft }: Wanted,
): Promise<{ definition: Survey } | { issues: Issue[] }> {
  const checked = checkDefinition(Survey, { ...draft, id: surveyId, version })
  if ('issues' in checked) return checked
  const rows = await tx.select().from(touchpoints).where(eq(touchpoints.projectId, projectId))
  const known = new Map(rows.map((row) => [row.key, row.definition]))
  const issues = checked.definition.touchpoints.flatMap((key, index) => {
    const message = whyNot(key, known.get(key))
    return message ? [{ path: `touchpoints.${index}`, message }] : []
  })
  return issues.length > 0 ? { issues } : checked
}

export function incomplete(issues: readonly Issue[]): Error {
  const { path, message } = issues[0]!
  return problem('draft.incomplete', `${path && `"${path}": `}${message}.`, { issues })
}

function whyNot(key: string, touchpoint: { archived?: true | undefined } | undefined): string | undefined {
  if (!touchpoint) return `make the touchpoint "${key}" first`
  return touchpoint.archived ? `the touchpoint "${key}" is archived` : undefined
}
