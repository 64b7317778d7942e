import type { Transaction } from '../../database/open-database.ts'
import type { Message } from '../../deliveries/create-send.ts'
import { cutText } from '../../deliveries/cut-text.ts'
import type { Subject } from '../../deliveries/queue/delivery.ts'
import type { DigestWords } from '../../deliveries/words/digest-words.ts'
import type { News } from '../../initiatives/told/news.ts'
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
  const { score, cases, praise, news, decisions } = digest
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
        ...news.flatMap((one) => newsFacts(one, say)),
        ...decisions.made.map(({ title }) => ({ label: say.decided, value: title })),
        ...decisions.due.map(({ title }) => ({ label: say.reviewDue, value: title })),
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

/** What customers told the reader, and what was changed upon it. */
function newsFacts({ step, title, youSaid, weDid, effect }: News, say: DigestWords) {
  const said = [
    youSaid && say.youSaid(cutText(youSaid, 300)),
    weDid && `${say.weDid}: ${cutText(weDid, 300)}`,
  ]
  const told = effect && effectIn(effect, say)
  const value = [...said, told].filter(Boolean).join(' — ')
  return [{ label: say.changed(step, title), value: value || '✓' }]
}

function effectIn({ metric, difference, interval, verdict }: NonNullable<News['effect']>, say: DigestWords) {
  const name = metric.toUpperCase()
  if (difference === null || interval === null || verdict === 'cannot-tell')
    return say.effect(name, null, null)
  const digits = metric === 'ces' ? 2 : 0
  const write = (value: number) => value.toFixed(digits).replace('-', '−')
  const amount = `${difference > 0 ? '+' : ''}${write(difference)}`
  return say.effect(name, amount, `${write(interval.low)} … ${write(interval.high)}`)
}

function written(points: number): string {
  return `${Math.round(points)}`.replace('-', '−')
}
