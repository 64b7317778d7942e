import { useState } from 'preact/hooks'
import { CheckField } from '../../controls/CheckField.tsx'
import { useDesk } from '../../frame/desk.ts'
import type { Colleague } from '../read-programme.ts'
import { SuggestField } from '../SuggestField.tsx'
import { teamWords as words } from './words.ts'

type Props = {
  colleagues: readonly Colleague[]
  members: readonly string[]
  onChange: (members: string[]) => void
}

/** Who is in a team: colleagues by a click, others by their address. */
export function MemberFields({ colleagues, members, onChange }: Props) {
  const { may } = useDesk()
  const [another, setAnother] = useState('')
  const known = new Set(colleagues.map(({ email }) => email))
  const others = members.filter((email) => !known.has(email)).map((email): Colleague => ({ email }))
  const address = another.trim().toLowerCase()
  return (
    <fieldset class="field-set">
      <legend>{words.members}</legend>
      <span class="field-hint">{words.membersHint}</span>
      <div class="checks">
        {[...colleagues, ...others].map(({ email, name }) => (
          <CheckField
            key={email}
            label={name ? `${name} (${email})` : email}
            checked={members.includes(email)}
            onChange={(isIn) => onChange(isIn ? [...members, email] : members.filter((one) => one !== email))}
          />
        ))}
      </div>
      <SuggestField
        label={words.another}
        type="email"
        value={another}
        suggestions={[]}
        onChange={setAnother}
        hint={words.anotherHint}
      />
      <p class="row-line">
        <button
          type="button"
          class="plain"
          disabled={!/^[^\s@]+@[^\s@]+$/.test(address) || members.includes(address)}
          onClick={() => {
            onChange([...members, address])
            setAnother('')
          }}
        >
          {words.addAddress}
        </button>
        {may('members:write') && <a href="/settings/members">{words.invite}</a>}
      </p>
    </fieldset>
  )
}
