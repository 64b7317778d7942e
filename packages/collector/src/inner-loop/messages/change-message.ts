import { textFor } from '@innerloop/shared/text-for'
import { findCase } from '../../cases/store/find-case.ts'
import type { Transaction } from '../../database/open-database.ts'
import type { Message } from '../../deliveries/create-send.ts'
import type { Subject } from '../../deliveries/queue/delivery.ts'
import { wordsFor } from '../../deliveries/words/words-for.ts'
import { INITIATIVES } from '../../initiatives/initiative-kind.ts'
import { findRecord } from '../../records/read-records.ts'
import { customerAddress } from '../customer-address.ts'
import type { Composing } from './composing.ts'
import { readTold } from './told.ts'

/** Tells the customer what was changed upon what they said, in their own language. Nothing, where they are gone. */
export async function changeMessage(
  tx: Transaction,
  { entry, now }: Composing,
  { initiativeId, caseId, responseId }: Extract<Subject, { kind: 'change' }>,
): Promise<Message | undefined> {
  const { project } = entry
  const found = await findCase(tx, project.id, caseId)
  const told = found && (await readTold(tx, entry, responseId))
  const customer = found && (await customerAddress(tx, entry, found))
  const note = (await findRecord(tx, project.id, INITIATIVES, initiativeId))?.note
  if (!told || !note || customer === undefined) return undefined
  const locale = told.response.context?.locale ?? 'en'
  const words = wordsFor([locale])
  const { title, reason } = words.change
  return {
    words,
    customer,
    notice: { title: title(project.name), text: textFor(note, [locale]), actions: [], facts: [], reason },
    event: {
      type: 'initiative.told',
      occurredAt: now,
      data: { projectId: project.id, initiativeId, caseId },
    },
  }
}
