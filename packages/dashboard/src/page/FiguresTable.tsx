import './figures-table.css'
import { useId } from 'preact/hooks'
import { formatWhole } from '../words/format.ts'

type Props = {
  title: string
  about?: string
  /** The first is what each row is about. */
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}

/** Nothing where there are no rows. */
export function FiguresTable({ title, about, columns, rows }: Props) {
  const id = useId()
  if (rows.length === 0) return null
  return (
    <section class="stack">
      <h2 id={id}>{title}</h2>
      {about && <p class="quiet">{about}</p>}
      {/* Scrolls on a phone, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="table-scroll" tabIndex={0} role="group" aria-labelledby={id}>
        <table class="table figures">
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column} scope="col" class={index > 0 ? 'number' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...figures]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {figures.map((figure, index) => (
                  <td key={index} class="number">
                    {typeof figure === 'number' ? formatWhole(figure) : figure}
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
