import { canonical } from '@innerloop/shared/canonical'
import type { Programme } from '@innerloop/shared'
import { z } from 'zod'
import type { Database } from '../database/open-database.ts'
import { changeProgramme } from './change-project.ts'
import { readProgramme } from './read-programme.ts'

/** What a file would change, part by part. */
export const ProgrammePreview = z.object({
  changes: z.array(
    z.object({
      /** `project`, `touchpoints`, `surveys`, …, or a kind of records. */
      part: z.string(),
      /** The id or key of what is changed. */
      id: z.string(),
      change: z.enum(['added', 'changed', 'removed']),
    }),
  ),
})
export type ProgrammePreview = z.infer<typeof ProgrammePreview>

type Application = Parameters<typeof changeProgramme>[1]

/**
 * Applies it and takes it back, so that all is refused that would be.
 *
 * @throws Problem as `changeProgramme`
 */
export async function previewProgramme(
  database: Database,
  application: Application,
  now: number,
): Promise<ProgrammePreview> {
  const { id } = application.programme.project
  const taken = new TakenBack()
  try {
    await database.write(async (tx) => {
      const before = await readProgramme(tx, id)
      taken.preview = { changes: compare(before, await changeProgramme(tx, application, now)) }
      throw taken
    })
  } catch (error) {
    if (error !== taken) throw error
  }
  return taken.preview!
}

class TakenBack extends Error {
  preview: ProgrammePreview | undefined
}

type Part = Map<string, unknown>

function compare(before: Programme, after: Programme): ProgrammePreview['changes'] {
  const [old, now] = [partsOf(before), partsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((part) => {
    const [had, has] = [old.get(part) ?? new Map(), now.get(part) ?? new Map()] as [Part, Part]
    return [...new Set([...had.keys(), ...has.keys()])].flatMap((id) => {
      if (canonical(had.get(id)) === canonical(has.get(id)) && had.has(id) === has.has(id)) return []
      const change = !had.has(id)
        ? ('added' as const)
        : has.has(id)
          ? ('changed' as const)
          : ('removed' as const)
      return [{ part, id, change }]
    })
  })
}

function partsOf({ project, surveyStates = {}, records = {}, ...lists }: Programme): Map<string, Part> {
  const parts = new Map<string, Part>([
    ['project', new Map([[project.id, project]])],
    ['surveyStates', new Map(Object.entries(surveyStates))],
  ])
  for (const [part, list] of [...Object.entries(lists), ...Object.entries(records)])
    parts.set(
      part,
      new Map((list as { id?: string; key?: string }[]).map((one) => [(one.id ?? one.key)!, one])),
    )
  return parts
}
