import { useLocation } from 'preact-iso/router'
import { useEffect, useState } from 'preact/hooks'
import { useNames } from '../cases/use-names.ts'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { hrefOfResponses, type ResponseView } from './response-view.ts'
import { responseWords } from './words.ts'

const WRITING_MS = 350

export function ResponseFilters({ view }: { view: ResponseView }) {
  const { route } = useLocation()
  const names = useNames()
  const [search, setSearch] = useState(view.q ?? '')
  const change = (part: ResponseView) => route(hrefOfResponses({ ...view, ...part }))
  // Whoever writes on is not interrupted by an answer to the first letters.
  useEffect(() => {
    if (search === (view.q ?? '')) return
    const timer = setTimeout(() => change({ q: search }), WRITING_MS)
    return () => clearTimeout(timer)
  }, [search])
  return (
    <search class="filters">
      <TextField
        class="field-wide"
        label={responseWords.search}
        type="search"
        value={search}
        onChange={setSearch}
      />
      <SelectField
        label={responseWords.touchpoint}
        value={view.touchpoint ?? ''}
        options={[['', responseWords.anyTouchpoint], ...names.touchpoints]}
        onChange={(touchpoint) => change({ touchpoint })}
      />
      <SelectField
        label={responseWords.band}
        value={view.band ?? ''}
        options={Object.entries(responseWords.bands)}
        onChange={(band) => change({ band })}
      />
      <SelectField
        label={responseWords.comment}
        value={view.hasComment ?? ''}
        options={Object.entries(responseWords.comments)}
        onChange={(hasComment) => change({ hasComment })}
      />
      <TextField
        label={responseWords.from}
        type="date"
        value={view.from ?? ''}
        onChange={(from) => change({ from })}
      />
      <TextField
        label={responseWords.to}
        type="date"
        value={view.to ?? ''}
        onChange={(to) => change({ to })}
      />
      {hrefOfResponses(view) !== '/responses' && <a href="/responses">{responseWords.clear}</a>}
    </search>
  )
}
