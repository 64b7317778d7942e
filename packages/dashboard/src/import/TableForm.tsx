import { useId, useState } from 'preact/hooks'
import { ActionProblem } from '../controls/Form.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { columnsIn, type FileColumn } from './columns-in.ts'
import { type Besides, type Imported, type ImportKind, sendTable } from './send-table.ts'
import { importWords as words, OBSERVED } from './words.ts'

/** What one request takes; the command line takes more. */
const MOST_BYTES = 7_500_000
const SHOWN_REFUSALS = 20

type Table = { csv: string; columns: FileColumn[]; chosen: Record<string, string> }

/** A file is read here, what its columns hold is said, and what would come of it, before it is brought in. */
export function TableForm({ kind }: { kind: ImportKind }) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const id = useId()
  const [table, setTable] = useState<Table | null>(null)
  const [besides, setBesides] = useState<Besides>({
    kind: 'review',
    source: '',
    lowest: 1,
    highest: 5,
  })
  const [report, setReport] = useState<Imported | null>(null)
  const [said, setSaid] = useState('')
  const isReady = kind !== 'observations' || besides.source !== ''

  const send = async ({ csv, chosen }: Table, isDryRun: boolean) => {
    setReport(null)
    setSaid('')
    await run(async () => {
      const found = await sendTable(api, kind, { csv, columns: chosen, besides, isDryRun })
      if (isDryRun) setReport(found)
      else {
        setTable(null)
        setSaid(`${words.done} ${words.told(found)}`)
      }
    })
  }
  const read = async (file: File | undefined) => {
    setTable(null)
    setReport(null)
    setSaid('')
    if (!file) return
    if (file.size > MOST_BYTES) {
      setSaid(words.tooLarge(kind))
      return
    }
    const csv = await file.text()
    const columns = columnsIn(csv, kind)
    if (!columns) {
      setSaid(words.empty)
      return
    }
    const chosen = Object.fromEntries(columns.map(({ name, suggested }) => [name, suggested]))
    const read: Table = { csv, columns, chosen }
    setTable(read)
    if (isReady) await send(read, true)
  }
  const say = (name: string, what: string) => {
    const changed = { ...table!, chosen: { ...table!.chosen, [name]: what } }
    setTable(changed)
    setReport(null)
  }

  return (
    <div class="stack">
      {kind === 'observations' && (
        <div class="import-besides">
          <SelectField
            label={words.observed}
            value={besides.kind}
            options={OBSERVED.map((one) => [one, words.observedKinds[one]] as const)}
            onChange={(one) => setBesides({ ...besides, kind: one })}
          />
          <TextField
            label={words.source}
            value={besides.source}
            hint={words.sourceHint}
            maxLength={64}
            onChange={(source) => setBesides({ ...besides, source })}
          />
          <TextField
            label={words.lowest}
            type="number"
            value={String(besides.lowest)}
            onChange={(said) => setBesides({ ...besides, lowest: Number(said) })}
          />
          <TextField
            label={words.highest}
            type="number"
            value={String(besides.highest)}
            onChange={(said) => setBesides({ ...besides, highest: Number(said) })}
          />
        </div>
      )}
      <div class="field">
        <label for={id}>{words.choose}</label>
        <input
          id={id}
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </div>
      {table && (
        <>
          <h3>{words.columns}</h3>
          <ul class="import-columns">
            {table.columns.map(({ name, options, example }) => (
              <li key={name}>
                <SelectField
                  label={name}
                  value={table.chosen[name]!}
                  options={options.map((one) => [one, words.column(one)] as const)}
                  hint={example === '' ? words.noExample : words.example(example)}
                  onChange={(what) => say(name, what)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <ActionProblem problem={problem} />
      <p role="status">{said || (report && `${words.would} ${words.told(report)}`)}</p>
      {report && report.refused.length > 0 && (
        <details open>
          <summary>{words.refused(report.refused.length)}</summary>
          <ul>
            {report.refused.slice(0, SHOWN_REFUSALS).map(({ line, why }, at) => (
              <li key={at}>{words.line(line, why)}</li>
            ))}
          </ul>
        </details>
      )}
      {table && (
        <div class="buttons">
          {report && (
            <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && send(table, false)}>
              {words.bring}
            </button>
          )}
          <button
            type="button"
            class="plain"
            aria-disabled={isBusy || !isReady}
            onClick={() => !isBusy && isReady && send(table, true)}
          >
            {words.look}
          </button>
          {!isReady && <span class="quiet">{words.sourceFirst}</span>}
        </div>
      )}
    </div>
  )
}
