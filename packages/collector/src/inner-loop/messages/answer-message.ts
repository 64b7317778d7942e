import type { Transaction } from '../../database/open-database.ts'
import { type CaseRow, findCase } from '../../cases/store/find-case.ts'
import type { Message } from '../../deliveries/create-send.ts'
import type { Notice, NoticeLink } from '../../deliveries/notice.ts'
import type { Delivery, Subject } from '../../deliveries/queue/delivery.ts'
import type { Words } from '../../deliveries/words/words.ts'
import { writeLink } from '../message-link.ts'
import type { Composing } from './composing.ts'
import { commentIn, nameOf, readTold, scoreIn, type Told } from './told.ts'

type About = Extract<Subject, { kind: 'case' | 'response' }>
type Event = Extract<Subject, { kind: 'case' }>['event']

/** A link in a mail works as long as somebody may come back to it from a holiday. */
const LINK_MS = 30 * 86_400_000

/** What a customer said, and what became of it. */
export async function answerMessage(
  tx: Transaction,
  composing: Composing,
  { delivery, subject }: { delivery: Delivery; subject: About },
): Promise<Message | undefined> {
  const { entry, words, url } = composing
  const told = await readTold(tx, entry, subject.responseId)
  const followed = subject.kind === 'case' ? await findCase(tx, entry.project.id, subject.caseId) : undefined
  if (!told || (subject.kind === 'case' && !followed)) return undefined
  const { survey, response } = told
  const event = subject.kind === 'case' ? subject.event : undefined
  const score = scoreIn(told)
  const where = entry.touchpoints.get(response.touchpoint ?? '')?.name
  const who = nameOf(response) ?? words.somebody
  const said = score ? words.gave(who, where, score.value, score.highest) : words.answered(who, where)
  const link = `${url}${followed ? `/cases/${followed.id}` : `/responses/${response.id}`}?${new URLSearchParams({ project: entry.project.id })}`
  const comment = commentIn(told)
  const reason = words.because(subject.reason)
  return {
    words,
    notice: {
      title: titleFor(said, event, words),
      score,
      comment,
      touchpoint: where,
      person: nameOf(response),
      link,
      actions: followed ? actionsFor(delivery, followed, composing) : [],
      facts: factsOf(told, followed, composing),
      reason,
    },
    event: {
      type: event ? `case.${event}` : 'response.routed',
      occurredAt: event === 'opened' ? followed!.openedAt : delivery.createdAt,
      data: {
        projectId: entry.project.id,
        responseId: response.id,
        ...(followed && { caseId: followed.id, assignee: followed.assignee, team: followed.teamId }),
        survey: survey.id,
        touchpoint: response.touchpoint ?? null,
        score: score ?? null,
        comment: comment ?? null,
        personId: response.personId ?? null,
        url: link,
        reason,
      },
    },
  }
}

/** Only whoever a mail was sent to acts by its links: a chat has many readers. */
function actionsFor(
  { channel, address, projectId }: Delivery,
  followed: CaseRow,
  { words, url, secret, now }: Composing,
): NoticeLink[] {
  if (channel !== 'mail' || followed.state === 'resolved' || followed.state === 'verified') return []
  const acts = [...(followed.assignee === address ? [] : ['claim' as const]), 'contacted' as const]
  return acts.map((act) => {
    const link = { projectId, caseId: followed.id, act, email: address, expiresAt: now + LINK_MS }
    return { label: words[act], url: `${url}/follow/${writeLink(secret, link)}` }
  })
}

function titleFor(said: string, event: Event | undefined, words: Words): string {
  switch (event) {
    case 'escalated':
      return words.overdue(said)
    case 'assigned':
      return words.handedToYou(said)
    case 'verified':
      return words.recovered(said)
    case 'reopened':
      return words.notRecovered(said)
    default:
      return said
  }
}

function factsOf(
  { survey }: Told,
  followed: CaseRow | undefined,
  { words, timeZone }: Composing,
): Notice['facts'] {
  const asked = { label: words.survey, value: survey.name }
  if (!followed || followed.dueAt === null) return [asked]
  const due = new Intl.DateTimeFormat(words.locale, {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(followed.dueAt)
  return [asked, { label: followed.state === 'open' ? words.contactBy : words.resolveBy, value: due }]
}
