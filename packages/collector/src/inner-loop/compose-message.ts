import { and, eq } from 'drizzle-orm'
import { bandOf } from '@innerloop/shared/band-of'
import { scaleOf } from '@innerloop/shared/scale-of'
import type { Survey, SurveyResponse } from '@innerloop/shared'
import type { Database, Transaction } from '../database/open-database.ts'
import { cases, responses } from '../database/tables.ts'
import type { Compose, Message } from '../deliveries/create-send.ts'
import type { Notice, NoticeLink } from '../deliveries/notice.ts'
import type { Delivery } from '../deliveries/queue/delivery.ts'
import { wordsFor } from '../deliveries/words/words-for.ts'
import type { Words } from '../deliveries/words/words.ts'
import { type Directory, type ProjectEntry, versionKey } from '../projects/directory.ts'
import { toResponse } from '../responses/response-row.ts'
import { leadScore } from '../routing/lead-score.ts'
import { writeLink } from './message-link.ts'

type Dependencies = {
  database: Database
  directory: Directory
  /** Where browsers reach the collector. */
  url: () => string
  /** Links are signed with it. */
  secret: string
  clock: () => number
}

type Told = { entry: ProjectEntry; survey: Survey; response: SurveyResponse }
type Followed = typeof cases.$inferSelect

/** A link in a mail works as long as somebody may come back to it from a holiday. */
const LINK_MS = 30 * 86_400_000

/** What a message says is read when it is sent: a comment that came after the score is in it. */
export function createCompose({ database, directory, url, secret, clock }: Dependencies): Compose {
  return (delivery) => database.read((tx) => compose(tx, delivery))

  async function compose(tx: Transaction, delivery: Delivery): Promise<Message | undefined> {
    const { projectId, subject } = delivery
    const entry = directory.byId(projectId)
    if (!entry) return undefined
    const words = wordsFor(['en'])
    switch (subject.kind) {
      case 'test':
        return testMessage(entry, words)
      case 'endpoint-paused':
        return pausedMessage(entry, { subject, words })
      case 'response': {
        const told = await readTold(tx, entry, subject.responseId)
        return told && answerMessage(told, { delivery, words, reason: subject.reason })
      }
      case 'case': {
        const told = await readTold(tx, entry, subject.responseId)
        const followed = await readCase(tx, projectId, subject.caseId)
        return (
          told &&
          followed &&
          answerMessage(told, { delivery, words, reason: subject.reason, followed, event: subject.event })
        )
      }
    }
  }

  function answerMessage(told: Told, { delivery, words, reason, followed, event }: Telling): Message {
    const { entry, survey, response } = told
    const score = scoreIn(told)
    const where = entry.touchpoints.get(response.touchpoint ?? '')?.name
    const who = nameOf(response) ?? words.somebody
    const said = score ? words.gave(who, where, score.value, score.highest) : words.answered(who, where)
    const link = followed ? `${url()}/cases/${followed.id}` : `${url()}/responses/${response.id}`
    const comment = commentIn(told)
    return {
      notice: {
        title: titleFor(said, { event, words }),
        score,
        comment,
        touchpoint: where,
        person: nameOf(response),
        link,
        actions: followed ? actionsFor(delivery, { followed, words }) : [],
        facts: factsOf(told, { followed, words }),
        reason,
      },
      words,
      event: {
        type: followed ? `case.${event!}` : 'response.routed',
        occurredAt:
          followed && event !== 'opened' ? delivery.createdAt : (followed?.openedAt ?? delivery.createdAt),
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
    { followed, words }: { followed: Followed; words: Words },
  ): NoticeLink[] {
    if (channel !== 'mail' || followed.state === 'resolved' || followed.state === 'verified') return []
    const acts = [...(followed.assignee === address ? [] : ['claim' as const]), 'contacted' as const]
    return acts.map((act) => {
      const link = { projectId, caseId: followed.id, act, email: address, expiresAt: clock() + LINK_MS }
      return { label: words[act], url: `${url()}/follow/${writeLink(secret, link)}` }
    })
  }

  function pausedMessage(
    entry: ProjectEntry,
    { subject, words }: { subject: Extract<Delivery['subject'], { kind: 'endpoint-paused' }>; words: Words },
  ): Message | undefined {
    const endpoint = entry.endpoints.find(({ id }) => id === subject.endpointId)
    if (!endpoint) return undefined
    return {
      words,
      notice: {
        title: words.pausedTitle(endpoint.name),
        link: `${url()}/deliveries`,
        actions: [],
        facts: [{ label: words.endpoint, value: endpoint.url }],
        reason: words.pausedWhy[subject.why],
      },
      event: {
        type: 'endpoint.paused',
        occurredAt: clock(),
        data: { projectId: entry.project.id, endpointId: endpoint.id, why: subject.why },
      },
    }
  }

  function testMessage(entry: ProjectEntry, words: Words): Message {
    return {
      words,
      notice: { title: words.test, link: url(), actions: [], facts: [], reason: words.testReason },
      event: { type: 'endpoint.test', occurredAt: clock(), data: { projectId: entry.project.id } },
    }
  }
}

type Telling = {
  delivery: Delivery
  words: Words
  reason: string
  followed?: Followed
  event?: 'opened' | 'assigned' | 'escalated'
}

async function readTold(tx: Transaction, entry: ProjectEntry, id: string): Promise<Told | undefined> {
  const [row] = await tx
    .select()
    .from(responses)
    .where(and(eq(responses.projectId, entry.project.id), eq(responses.id, id)))
  const survey = row && entry.versions.get(versionKey(row.surveyId, row.surveyVersion))
  return row && survey && { entry, survey, response: toResponse(row) }
}

async function readCase(tx: Transaction, projectId: string, id: string): Promise<Followed | undefined> {
  const [found] = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.projectId, projectId), eq(cases.id, id)))
  return found
}

function titleFor(said: string, { event, words }: Pick<Telling, 'event' | 'words'>): string {
  if (event === 'escalated') return words.overdue(said)
  return event === 'assigned' ? words.handedToYou(said) : said
}

function scoreIn({ survey, response }: Told): Notice['score'] {
  const lead = leadScore(survey, response)
  if (!lead) return undefined
  const { metric, value } = lead
  return { value, highest: scaleOf(metric)![1], ...(metric === 'nps' && { band: bandOf(value) }) }
}

/** All that was said in words, in the order of the questions. */
function commentIn({ survey, response }: Told): string | undefined {
  const said = survey.questions.flatMap(({ id, kind }) => {
    const value = kind === 'text' && Object.hasOwn(response.answers, id) ? response.answers[id]!.value : ''
    return typeof value === 'string' && value !== '' ? [value] : []
  })
  return said.length > 0 ? said.join('\n') : undefined
}

function nameOf({ traits, personId }: SurveyResponse): string | undefined {
  const name = traits?.['name']
  return typeof name === 'string' && name.trim() !== '' ? name : personId
}

function factsOf(
  { entry, survey }: Told,
  { followed, words }: { followed: Followed | undefined; words: Words },
): Notice['facts'] {
  const asked = { label: words.survey, value: survey.name }
  if (!followed || followed.dueAt === null) return [asked]
  const due = new Intl.DateTimeFormat(words.locale, {
    timeZone: entry.project.timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(followed.dueAt)
  return [asked, { label: followed.state === 'open' ? words.contactBy : words.resolveBy, value: due }]
}
