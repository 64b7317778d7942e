import type { Transaction } from '../../database/open-database.ts'
import type { Message } from '../../deliveries/create-send.ts'
import { cutText } from '../../deliveries/cut-text.ts'
import type { Subject } from '../../deliveries/queue/delivery.ts'
import { readDigest } from '../read-digest.ts'
import type { Composing } from './composing.ts'

type About = { address: string; subject: Extract<Subject, { kind: 'digest' }> }

/** What there was for one reader. Nothing, where there is nothing to tell. */
export async function digestMessage(
  tx: Transaction,
  { entry, words, url, now }: Composing,
  { address, subject }: About,
): Promise<Message | undefined> {
  const digest = await readDigest(tx, entry, { address, ...subject }, now)
  if (!digest) return undefined
  const { score, cases, praise } = digest
  const say = words.digest
  const reading =
    score.interval === null || score.n < 3
      ? say.few(score.n)
      : say.score(score.n, written(score.score!), written(score.interval.low), written(score.interval.high))
  const link = `${url}/?project=${encodeURIComponent(entry.project.id)}`
  return {
    words,
    notice: {
      title: say.title(subject.every, entry.project.name),
      link,
      actions: [],
      facts: [
        { label: say.answers, value: reading },
        { label: say.newCases, value: `${cases.opened}` },
        { label: say.resolvedCases, value: `${cases.resolved}` },
        { label: say.openCases, value: `${cases.open}` },
        { label: say.overdueCases, value: `${cases.overdue}` },
        ...praise.map(({ answer }) => ({
          label: say.praiseLabel,
          value: say.praise(
            answer.touchpoint?.name ?? answer.survey.name,
            cutText(answer.comment ?? '', 300),
          ),
        })),
      ],
      reason: say.reason(subject.every),
    },
    event: {
      type: `digest.${subject.every}`,
      occurredAt: now,
      data: { projectId: entry.project.id, n: score.n, score: score.score, ...cases },
    },
  }
}

function written(points: number): string {
  return `${Math.round(points)}`.replace('-', '−')
}
