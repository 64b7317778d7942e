import type { Wins } from '@innerloop/collector'
import { useNames } from '../cases/use-names.ts'
import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { useResource } from '../frame/use-resource.ts'
import { formatWhole } from '../words/format.ts'
import { effectWords } from './effect-words.ts'
import { useEvidence } from './use-evidence.ts'
import { day } from './words-en.ts'
import { initiativeWords } from './words.ts'

const { wins: words } = initiativeWords

/** What went well, to be told on; and who was seen following up. */
export function WinsTab() {
  const { api } = useDesk()
  const wins = useResource('wins', async (signal) => (await api.call('GET /v1/wins', { signal })).data)
  return <Loaded of={wins}>{(found) => <Told wins={found} />}</Loaded>
}

function Told({ wins: { effective, verified, followUps } }: { wins: Wins }) {
  const names = useNames()
  const known = useEvidence()
  const nameOf = (email: string | null) =>
    names.members.find((one) => one.email === email)?.name ?? email ?? words.somebody
  return (
    <div class="stack">
      <div class="columns">
        <section aria-labelledby="effective">
          <h2 id="effective">{words.effective}</h2>
          {effective.length === 0 && <p class="quiet">{words.noEffective}</p>}
          <ul class="rows">
            {effective.map(({ initiativeId, title, launched, ...effect }) => (
              <li key={initiativeId}>
                <p>
                  <a class="case-link" href={`/initiatives/${encodeURIComponent(initiativeId)}`}>
                    {title}
                  </a>
                </p>
                <p class="initiative-effect higher">
                  {effectWords.brief({
                    ...effect,
                    early: null,
                    verdict: 'higher',
                    reason: null,
                    until: null,
                  })}
                </p>
                <p class="quiet">{effectWords.launchedOn(launched)}</p>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="verified">
          <h2 id="verified">{words.verified(verified.n)}</h2>
          {verified.n === 0 && <p class="quiet">{words.noVerified}</p>}
          <ul class="rows">
            {verified.cases.slice(0, 8).map(({ caseId, touchpoint, assignee, rootCause, verifiedAt }) => (
              <li key={caseId}>
                <a href={`/cases/${caseId}`}>
                  {words.case(
                    names.touchpoints.get(touchpoint ?? '') ?? touchpoint ?? words.noPlace,
                    nameOf(assignee),
                  )}
                </a>{' '}
                <span class="quiet">
                  {[rootCause && known.nameOf({ kind: 'root-cause', id: rootCause }), day(verifiedAt)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <FollowUps followUps={followUps} />
    </div>
  )
}

function FollowUps({ followUps }: Pick<Wins, 'followUps'>) {
  const { columns, roles } = words
  return (
    <section class="part" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{words.followUps}</h2>
      <p class="quiet">{words.followUpsAbout}</p>
      {/* Scrolls on a phone, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="table-scroll" tabIndex={0} role="group" aria-label={words.followUps}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{columns.who}</th>
              <th scope="col">{columns.role}</th>
              {(['cases', 'tried', 'reached', 'resolved'] as const).map((column) => (
                <th key={column} scope="col" class="number">
                  {columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {followUps.map(({ email, name, role, cases, tried, reached, resolved }) => (
              <tr key={email}>
                <th scope="row">{name}</th>
                <td>{role === null ? words.gone : roles[role]}</td>
                {[cases, tried, reached, resolved].map((n, index) => (
                  <td key={index} class="number">
                    {formatWhole(n)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
