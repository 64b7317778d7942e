import type { Initiative } from '@innerloop/collector'
import { CheckField } from '../controls/CheckField.tsx'
import { useNames } from '../cases/use-names.ts'
import { today } from './today.ts'
import type { Save } from './use-initiative.ts'
import { day } from './words-en.ts'
import { initiativeWords } from './words.ts'

const { page: words, effort } = initiativeWords

type Props = { initiative: Initiative; save: Save | undefined; isBusy: boolean }

/** What is to be done, what is in the way, who stands behind it, and whom it touches. */
export function WorkSection({ initiative, save, isBusy }: Props) {
  const { actions, blockers, sponsors, units } = initiative
  const names = useNames()
  const unitName = (unit: string) => names.teams.get(unit) ?? unit
  const who = (email: string | undefined) => names.members.find((one) => one.email === email)?.name ?? email
  return (
    <>
      <section class="part" aria-labelledby="actions">
        <h2 id="actions">{words.actions}</h2>
        {actions.length === 0 && <p class="quiet">{words.noActions}</p>}
        <ul class="work">
          {actions.map(({ doneOn, ...action }) => (
            <li key={action.id}>
              <CheckField
                label={[
                  action.text,
                  who(action.who),
                  action.unit && unitName(action.unit),
                  action.due && day(action.due),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                checked={doneOn !== undefined}
                disabled={isBusy || !save}
                onChange={(isDone) =>
                  save?.({
                    actions: actions.map((one) =>
                      one.id === action.id ? { ...action, ...(isDone && { doneOn: today() }) } : one,
                    ),
                  })
                }
              />
            </li>
          ))}
        </ul>
      </section>
      <section class="part" aria-labelledby="in-the-way">
        <h2 id="in-the-way">{words.blockers}</h2>
        {blockers.length === 0 && <p class="quiet">{words.noBlockers}</p>}
        <ul class="work">
          {blockers.map(({ resolvedOn, ...blocker }) => (
            <li key={blocker.id}>
              <CheckField
                label={`${effort.blockerKinds[blocker.kind]}: ${blocker.text}${resolvedOn ? ` · ${words.resolved}` : ''}`}
                checked={resolvedOn !== undefined}
                disabled={isBusy || !save}
                onChange={(isResolved) =>
                  save?.({
                    blockers: blockers.map((one) =>
                      one.id === blocker.id
                        ? { ...blocker, ...(isResolved && { resolvedOn: today() }) }
                        : one,
                    ),
                  })
                }
              />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="sponsors">
        <h2 id="sponsors">{words.sponsors}</h2>
        {sponsors.length === 0 && <p class="quiet">{words.noSponsors}</p>}
        <ul class="work">
          {sponsors.map(({ name, level, unit }) => (
            <li key={`${name} ${level} ${unit}`}>
              {name}{' '}
              <span class="quiet">
                {[words.levels[level], unit && unitName(unit)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="units">
        <h2 id="units">{words.units}</h2>
        {units.length === 0 && <p class="quiet">{words.noUnits}</p>}
        <ul class="work">
          {units.map(({ unit, importance, impact }) => (
            <li key={unit}>
              {unitName(unit)} <span class="quiet">{words.weights(importance, impact)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
