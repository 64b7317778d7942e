import type { Project } from '@innerloop/shared'
import type { ProjectPatch } from '../use-project.ts'
import { originsIn } from './origins-in.ts'

/** A project as its form has it. */
export type ProjectFields = {
  name: string
  timeZone: string
  origins: string
  allowNullOrigin: boolean
  requiresSignature: boolean
  afterAnswerDays: string
  afterDeclineDays: string
  afterDisplayDays: string
  oncePerSession: boolean
}

export function projectFieldsOf({ pace, ...project }: Project): ProjectFields {
  return {
    name: project.name,
    timeZone: project.timeZone,
    origins: project.origins.join('\n'),
    allowNullOrigin: project.allowNullOrigin,
    requiresSignature: project.requiresSignature ?? false,
    afterAnswerDays: `${pace.afterAnswerDays}`,
    afterDeclineDays: `${pace.afterDeclineDays}`,
    afterDisplayDays: `${pace.afterDisplayDays}`,
    oncePerSession: pace.oncePerSession ?? false,
  }
}

/** A merge patch: what is not on leaves no member. */
export function projectPatchOf(fields: ProjectFields): { patch: ProjectPatch } | { wrong: string } {
  const read = originsIn(fields.origins)
  if ('wrong' in read) return read
  return {
    patch: {
      name: fields.name.trim(),
      timeZone: fields.timeZone.trim(),
      origins: read.origins,
      allowNullOrigin: fields.allowNullOrigin,
      requiresSignature: fields.requiresSignature || null,
      pace: {
        afterAnswerDays: Number(fields.afterAnswerDays),
        afterDeclineDays: Number(fields.afterDeclineDays),
        afterDisplayDays: Number(fields.afterDisplayDays),
        oncePerSession: fields.oncePerSession || null,
      },
    },
  }
}
