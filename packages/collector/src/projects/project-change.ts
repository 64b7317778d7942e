import { Project } from '@innerloop/shared'
import { z } from 'zod'
import { membersOf } from '../definitions/members-of.ts'

const { id: _, ...changeable } = Project.shape

type MergePatch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [Name in keyof T]?: MergePatch<T[Name]> | null }
    : T

/** A JSON Merge Patch (RFC 7396) upon the project: null takes a member away. The id cannot be changed. */
export const ProjectChange = z.strictObject(
  membersOf<MergePatch<z.input<typeof Project>>, keyof typeof changeable>(changeable),
)
export type ProjectChange = z.infer<typeof ProjectChange>

/** What everybody may know who may enter. */
export const ListedProject = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  timeZone: z.string(),
})

export const ProjectPage = z.object({ projects: z.array(ListedProject), next: z.string().optional() })
export type ProjectPage = z.infer<typeof ProjectPage>
