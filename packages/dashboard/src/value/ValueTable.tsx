import type { ComponentChildren } from 'preact'

type Props = {
  label: string
  /** The first one names the rows; the others are numbers unless said otherwise. */
  columns: readonly string[]
  rows: readonly { key: string; cells: readonly ComponentChildren[] }[]
  /** Places of columns that hold words. */
  words?: readonly number[]
}

export function ValueTable({ label, columns, rows, words = [] }: Props) {
  const classOf = (at: number) => (at === 0 || words.includes(at) ? undefined : 'number')
  return (
    // Scrolls on a phone, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-scroll" tabIndex={0} role="group" aria-label={label}>
      <table class="table">
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" class={classOf(at)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a row's cells never change places
                <td key={at} class={classOf(at + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
