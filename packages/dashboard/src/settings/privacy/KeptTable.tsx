import type { Project } from '@innerloop/shared'
import { privacyWords as words } from './words.ts'

/** In short what docs/privacy.md says column by column, with this project's own rules. */
export function KeptTable({ project: { retention } }: { project: Project }) {
  const { responsesDays, textsDays } = retention ?? {}
  const rows: [string, string][] = [
    [words.rows.answers, say(responsesDays)],
    [words.rows.texts, say(shorterOf(textsDays, responsesDays))],
    [words.rows.person, say(responsesDays)],
    [words.rows.cases, words.withAnswer],
    [words.rows.deliveries, words.ninety],
    [words.rows.counts, words.forGood],
    [words.rows.members, words.whileMember],
    [words.rows.audit, words.forGood],
    [words.rows.browser, words.untilReset],
  ]
  return (
    <section class="settings-part" aria-labelledby="kept">
      <h2 id="kept">{words.kept}</h2>
      <p class="quiet">{words.keptLede}</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.howLong}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, howLong]) => (
            <tr key={what}>
              <td>{what}</td>
              <td>{howLong}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function shorterOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b)
}

function say(days: number | undefined): string {
  return days === undefined ? words.untilErased : words.afterDays(days)
}
