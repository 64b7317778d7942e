import { useState } from 'preact/hooks'
import { CopyCode } from '../controls/CopyCode.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { useDesk } from '../frame/desk.ts'
import { Screen } from '../frame/Screen.tsx'
import { frameWords } from '../frame/words.ts'
import { IMPORT_KINDS, type ImportKind } from './send-table.ts'
import { TableForm } from './TableForm.tsx'
import { importWords as words } from './words.ts'
import './import.css'

const NEEDS = { people: 'people:write', observations: 'responses:write', roster: 'programme:write' } as const
const PRODUCTS = ['delighted', 'posthog', 'formbricks', 'wootric', 'satismeter'] as const

/** What others know already: files, looked at before anything is kept. */
export function ImportPage() {
  const { may } = useDesk()
  const kinds = IMPORT_KINDS.filter((one) => may(NEEDS[one]))
  const [chosen, choose] = useState<ImportKind | undefined>()
  const kind = chosen ?? kinds[0]
  const [product, setProduct] = useState<(typeof PRODUCTS)[number]>('delighted')
  return (
    <Screen title={frameWords.titles.import} lede={words.lede}>
      <div class="stack">
        <section class="stack">
          <h2>{words.file}</h2>
          {kind === undefined ? (
            <p>{words.mayNot}</p>
          ) : (
            <>
              <SelectField
                label={words.what}
                value={kind}
                options={kinds.map((one) => [one, words.kinds[one]] as const)}
                hint={words.about[kind]}
                onChange={choose}
              />
              <TableForm key={kind} kind={kind} />
            </>
          )}
        </section>
        <section class="stack">
          <h2>{words.products}</h2>
          <p>{words.productsAbout}</p>
          <SelectField
            label={words.product}
            value={product}
            options={PRODUCTS.map((one) => [one, words.names[one]] as const)}
            onChange={setProduct}
          />
          <CopyCode
            label={words.command}
            text={`npx pnpm innerloop migrate ${product} ${words.files} --touchpoint ${product} --dry-run`}
          />
        </section>
      </div>
    </Screen>
  )
}
