import type { z } from 'zod'
import type { Permission } from '../access/permissions.ts'
import type { Transaction } from '../database/open-database.ts'
import type { ProjectEntry } from '../projects/directory.ts'

export type Identified = { id: string }

type Checked<T> = { tx: Transaction; entry: ProjectEntry; definition: T }

/** Something that a team writes down and changes, each with an id of its own within a project. */
export type RecordKind<T extends Identified = Identified> = {
  /** As in the audit log: `goal.created`. */
  kind: string
  /** As in the address, and the member of a list: `/v1/goals`. */
  plural: string
  schema: z.ZodType<T>
  /** Who may read and who may change it; `programme:read` and `programme:write` unless it is no part of the programme. */
  permissions?: { read: Permission; write: Permission }
  /** What the schema cannot know, such as whether a touchpoint is there. @throws Problem `request.invalid`, say */
  check?(given: Checked<T>): void | Promise<void>
  /** As another company could take it over, without people's names; undefined where nothing is left. */
  template?(definition: T): T | undefined
}

export function defineRecordKind<T extends Identified>(kind: RecordKind<T>): RecordKind<T> {
  return kind
}
