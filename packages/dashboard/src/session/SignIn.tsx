import { useEffect, useState } from 'preact/hooks'
import type { Api } from '../api/create-api.ts'
import { words } from '../words/words.ts'
import { EntranceForm } from './EntranceForm.tsx'
import { Field } from './Field.tsx'
import { refusalInAddress } from './refusal-in-address.ts'
import { SignInProblem } from './SignInProblem.tsx'
import type { Session } from './use-session.ts'
import './sign-in.css'

type Props = { api: Api; session: Session }

/** For people, with an e-mail and a password or through their provider; and for whoever has an admin key. */
export function SignIn({ api, session }: Props) {
  const provider = useProvider(api)
  const [tried, setTried] = useState<'person' | 'key'>()
  const { signIn } = words
  const form = { isWaiting: session.stage === 'signing-in', submit: signIn.submit }
  const isInvalid = (way: typeof tried) => session.problem !== null && tried === way
  const described = { describedBy: 'sign-in-problem', isInvalid: isInvalid('person') }
  return (
    <main class="sign-in">
      <img src="/favicon.svg" alt="" width="48" height="48" />
      <h1>{words.product}</h1>
      <SignInProblem id="sign-in-problem" problem={session.problem ?? refusalInAddress(location)} />
      {provider && (
        <a class="button" href="/v1/session/provider">
          {signIn.with(provider)}
        </a>
      )}
      <EntranceForm
        {...form}
        title={signIn.asPerson}
        onGiven={({ email = '', password = '' }) => {
          setTried('person')
          void session.signIn({ email: email.trim(), password })
        }}
      >
        <Field id="email" label={signIn.email} type="email" autocomplete="username" {...described} />
        <Field
          id="password"
          label={signIn.password}
          type="password"
          autocomplete="current-password"
          {...described}
        />
      </EntranceForm>
      <EntranceForm
        {...form}
        title={signIn.withKey}
        onGiven={({ key = '' }) => {
          setTried('key')
          void session.signIn({ key: key.trim() })
        }}
      >
        <p id="key-how">{signIn.how}</p>
        <Field
          id="key"
          label={signIn.key}
          type="password"
          autocomplete="off"
          placeholder="ilk_…"
          describedBy="key-how sign-in-problem"
          isInvalid={isInvalid('key')}
        />
      </EntranceForm>
      <p class="quiet">
        {signIn.lost} <code>npx pnpm innerloop key</code>
      </p>
    </main>
  )
}

/** Its name, once the collector has said that there is one. */
function useProvider(api: Api): string | undefined {
  const [provider, setProvider] = useState<string>()
  useEffect(() => {
    const left = new AbortController()
    // Without an answer there are still the forms.
    api.readWaysIn(left.signal).then(
      (ways) => setProvider(ways.provider),
      () => {},
    )
    return () => left.abort()
  }, [api])
  return provider
}
