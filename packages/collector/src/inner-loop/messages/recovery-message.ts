import { recoveryPathOf } from '../../cases/recovery-path-of.ts'
import type { Transaction } from '../../database/open-database.ts'
import { findCase } from '../../cases/store/find-case.ts'
import type { Message } from '../../deliveries/create-send.ts'
import type { Subject } from '../../deliveries/queue/delivery.ts'
import { wordsFor } from '../../deliveries/words/words-for.ts'
import { customerAddress } from '../customer-address.ts'
import type { Composing } from './composing.ts'
import { readTold } from './told.ts'

/** Asks the customer whether it was put right, in their own language. */
export async function recoveryMessage(
  tx: Transaction,
  { entry, url, now }: Composing,
  { caseId, responseId }: Extract<Subject, { kind: 'recovery' }>,
): Promise<Message | undefined> {
  const { project } = entry
  const found = await findCase(tx, project.id, caseId)
  const told = found && (await readTold(tx, entry, responseId))
  const customer = found && (await customerAddress(tx, entry, found))
  const path = found && recoveryPathOf(entry, found)
  if (!told || !path || customer === undefined) return undefined
  const words = wordsFor([told.response.context?.locale ?? 'en'])
  const { title, text, answer, reason } = words.recovery
  return {
    words,
    customer,
    notice: {
      title: title(project.name),
      text,
      actions: [{ label: answer, url: url + path }],
      facts: [],
      reason,
    },
    event: { type: 'case.asked-again', occurredAt: now, data: { projectId: project.id, caseId } },
  }
}
