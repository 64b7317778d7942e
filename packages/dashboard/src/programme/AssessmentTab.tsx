import type { Assessment } from '@innerloop/collector'
import { newId } from '@innerloop/shared/new-id'
import { useState } from 'preact/hooks'
import { Form } from '../controls/Form.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { entries } from '../initiatives/change/entries.ts'
import { type TabProps, useStanding } from './use-standing.ts'
import { programmeWords as words } from './words.ts'

type Dimension = keyof Assessment['ratings']
const DIMENSIONS = Object.keys(words.dimensions) as Dimension[]

/** One page: five dimensions, how far each is now, and how far it was. */
export function AssessmentTab({ standing: { assessments, today }, onChanged }: TabProps) {
  const { may } = useDesk()
  return (
    <div class="stack">
      {assessments.length === 0 ? <p>{words.noAssessment}</p> : <Ratings assessments={assessments} />}
      {may('programme:write') && (
        <details>
          <summary>{words.assess}</summary>
          <Assess key={assessments.length} today={today} last={assessments[0]} onChanged={onChanged} />
        </details>
      )}
    </div>
  )
}

function Ratings({ assessments }: { assessments: readonly Assessment[] }) {
  return (
    // Scrolls on a phone, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-scroll" tabIndex={0} role="group" aria-label={words.tabs.standing}>
      <table class="table ratings">
        <thead>
          <tr>
            <th scope="col">{words.dimension}</th>
            {assessments.map(({ id, on, by }) => (
              <th key={id} scope="col">
                {words.assessedOn(on, by)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DIMENSIONS.map((dimension) => (
            <tr key={dimension}>
              <th scope="row">
                <b>{words.dimensions[dimension][0]}</b>
                <br />
                {words.dimensions[dimension][1]}
              </th>
              {assessments.map(({ id, ratings }) => {
                const { level, evidence } = ratings[dimension]
                return (
                  <td key={id}>
                    <span class="rating-level" aria-hidden="true">
                      {[1, 2, 3, 4, 5].map((step) => (
                        <span key={step} class={step <= level ? 'rating-on' : 'rating-off'} />
                      ))}
                    </span>
                    <b>
                      {level} · {words.levels[level]}
                    </b>
                    {evidence && <p>{evidence}</p>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type AssessProps = { today: string; last: Assessment | undefined; onChanged: () => void }

function Assess({ today, last, onChanged }: AssessProps) {
  const { save, problem, isBusy } = useStanding(onChanged)
  const [by, setBy] = useState('')
  const [ratings, setRatings] = useState<Assessment['ratings']>(
    () =>
      Object.fromEntries(
        DIMENSIONS.map((one) => [one, { level: last?.ratings[one].level ?? 1, evidence: '' }]),
      ) as Assessment['ratings'],
  )
  const rate = (dimension: Dimension, change: Partial<Assessment['ratings'][Dimension]>) =>
    setRatings({ ...ratings, [dimension]: { ...ratings[dimension], ...change } })
  return (
    <Form
      submit={words.keep}
      problem={problem}
      isBusy={isBusy}
      onSubmit={() => save({ kind: 'assessments', id: newId(), on: today, ratings, ...(by && { by }) })}
    >
      {DIMENSIONS.map((dimension) => {
        const [name, about] = words.dimensions[dimension]
        return (
          <fieldset key={dimension} class="stack">
            <legend>{name}</legend>
            <p class="quiet">{about}</p>
            <div class="form-row">
              <SelectField
                label={words.level}
                value={String(ratings[dimension].level)}
                options={entries<string>(words.levels)}
                onChange={(level) => rate(dimension, { level: Number(level) })}
              />
              <TextField
                label={words.evidence}
                value={ratings[dimension].evidence}
                onChange={(evidence) => rate(dimension, { evidence })}
                maxLength={5000}
              />
            </div>
          </fieldset>
        )
      })}
      <TextField label={words.by} value={by} onChange={setBy} maxLength={200} />
    </Form>
  )
}
