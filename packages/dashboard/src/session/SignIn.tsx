import { useState } from 'preact/hooks'
import type { TargetedSubmitEvent } from 'preact'
import { words } from '../words/en.ts'
import type { Session } from './use-session.ts'
import './sign-in.css'

export function SignIn({ session }: { session: Session }) {
  const [key, setKey] = useState('')
  const waiting = session.stage === 'signing-in'
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!waiting && key.trim()) void session.signIn(key.trim())
  }
  return (
    <main class="sign-in">
      <img src="/favicon.svg" alt="" width="48" height="48" />
      <h1>{words.product}</h1>
      <p id="key-how">{words.signIn.how}</p>
      <form onSubmit={submit}>
        <label for="key">{words.signIn.key}</label>
        <div class="sign-in-field">
          <input
            id="key"
            name="key"
            type="password"
            autocomplete="current-password"
            placeholder="ilk_…"
            required
            spellcheck={false}
            value={key}
            onInput={(event) => setKey(event.currentTarget.value)}
            aria-describedby="key-how key-problem"
            aria-invalid={session.problem !== null}
          />
          <button type="submit" aria-disabled={waiting}>
            {words.signIn.submit}
          </button>
        </div>
        <div id="key-problem" class="sign-in-problem" role="alert">
          {session.problem && (
            <p>
              <strong>{session.problem.title}.</strong> {session.problem.detail}
            </p>
          )}
        </div>
      </form>
      <p class="quiet">
        {words.signIn.lost} <code>npx pnpm innerloop key</code>
      </p>
    </main>
  )
}
