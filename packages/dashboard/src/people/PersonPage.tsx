import type { CasePage, Person } from '@innerloop/collector'
import { useRoute } from 'preact-iso/router'
import { Fragment } from 'preact'
import { AnswerItem } from '../answers/AnswerItem.tsx'
import { isAnswer } from '../answers/merge-answer.ts'
import { useNow } from '../answers/use-now.ts'
import { CaseLine } from '../cases/CaseLine.tsx'
import { useNames } from '../cases/use-names.ts'
import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { formatInstant } from '../words/format.ts'
import { lastChangeOf } from './last-change-of.ts'
import { PersonRiskPart } from './PersonRiskPart.tsx'
import { peopleWords } from './words.ts'
import '../answers/answer-list.css'
import '../cases/cases.css'

const TICK_MS = 60_000

/** One customer: what is known, what they said, and what was done about it. */
export function PersonPage() {
  const { api } = useDesk()
  const personId = decodeURIComponent(useRoute().params['personId']!)
  const read = useResource(`person ${personId}`, async (signal) => {
    const { data: person } = await api.call('GET /v1/people/:personId', { path: { personId }, signal })
    const query = { person: person.personId, state: 'all' as const, limit: 50 }
    const { data: cases } = await api.call('GET /v1/cases', { query, signal })
    return { person, cases }
  })
  return (
    <Screen title={peopleWords.title(personId)} actions={<a href="/people">{peopleWords.back}</a>}>
      <Loaded of={read}>{({ person, cases }) => <Known person={person} cases={cases} />}</Loaded>
    </Screen>
  )
}

function Known({ person, cases: { cases } }: { person: Person; cases: CasePage }) {
  const names = useNames()
  const now = useNow(TICK_MS)
  const answers = person.answers.filter(isAnswer)
  const change = lastChangeOf(answers)
  return (
    <div class="columns">
      <section aria-labelledby="answers">
        <h2 id="answers">{peopleWords.answers}</h2>
        {change && <p class="quiet">{peopleWords.change(change.before, change.after)}</p>}
        {answers.length === 0 && <p class="quiet">{peopleWords.noAnswers}</p>}
        <ol class="answers">
          {answers.map((answer) => (
            <AnswerItem key={answer.id} answer={answer} fresh={false} now={now} />
          ))}
        </ol>
      </section>
      <div class="stack">
        <PersonRiskPart personId={person.personId} />
        <section class="stack" aria-labelledby="traits">
          <h2 id="traits">{peopleWords.traits}</h2>
          <Traits person={person} />
        </section>
        <section aria-labelledby="cases">
          <h2 id="cases">{peopleWords.cases}</h2>
          {cases.length === 0 && <p class="quiet">{peopleWords.noCases}</p>}
          <ol class="rows">
            {cases.map((listed) => (
              <li key={listed.id}>
                <CaseLine listed={listed} names={names} now={now} />
              </li>
            ))}
          </ol>
        </section>
        <p>
          <a href={`/settings/privacy?person=${encodeURIComponent(person.personId)}`}>
            {peopleWords.privacy}
          </a>
        </p>
      </div>
    </div>
  )
}

function Traits({ person: { traits, aliases, firstSeenAt, lastSeenAt } }: { person: Person }) {
  const rows: [string, string | null][] = [
    ...Object.entries(traits).map(([name, value]): [string, string] => [name, `${value}`]),
    [peopleWords.first, firstSeenAt && formatInstant(firstSeenAt)],
    [peopleWords.last, lastSeenAt && formatInstant(lastSeenAt)],
  ]
  return (
    <>
      <dl class="facts panel">
        {rows.map(
          ([name, value]) =>
            value !== null && (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </Fragment>
            ),
        )}
      </dl>
      {Object.keys(traits).length === 0 && <p class="quiet">{peopleWords.noTraits}</p>}
      {aliases.length > 0 && <p class="quiet">{peopleWords.alias(aliases.join(', '))}</p>}
    </>
  )
}
