import { useLocation } from 'preact-iso/router'
import { useEffect, useState } from 'preact/hooks'
import { Form } from '../../controls/Form.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { FoundPerson } from './FoundPerson.tsx'
import { privacyWords as words } from './words.ts'

/** By the id in the address. */
export function PersonLookUp() {
  const { query, route } = useLocation()
  const wanted = query['person'] ?? ''
  const [id, setId] = useState(wanted)
  const [erased, setErased] = useState('')
  useEffect(() => setId(wanted), [wanted])
  return (
    <section class="settings-part" aria-labelledby="person">
      <h2 id="person">{words.person}</h2>
      <p class="quiet">{words.personLede}</p>
      <Form
        submit={words.lookUp}
        onSubmit={() => {
          setErased('')
          route(`/settings/privacy?person=${encodeURIComponent(id.trim())}`)
        }}
      >
        <TextField
          label={words.personId}
          value={id}
          onChange={setId}
          required
          maxLength={200}
          autocomplete="off"
        />
      </Form>
      <p role="status">{erased}</p>
      {wanted !== '' && (
        <FoundPerson
          key={wanted}
          id={wanted}
          onErased={(responses) => {
            setErased(words.erased(wanted, responses))
            route('/settings/privacy', true)
          }}
        />
      )}
    </section>
  )
}
