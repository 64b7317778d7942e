import { words } from '../words/words.ts'
import { EntranceForm } from './EntranceForm.tsx'
import { Field } from './Field.tsx'
import { SignInProblem } from './SignInProblem.tsx'
import type { Session } from './use-session.ts'
import './sign-in.css'

type Props = { session: Session; token: string }

export function AcceptInvitation({ session, token }: Props) {
  const { invitation } = words
  return (
    <main class="sign-in">
      <img src="/favicon.svg" alt="" width="48" height="48" />
      <h1>{invitation.title}</h1>
      <p>{invitation.how}</p>
      <SignInProblem id="invitation-problem" problem={session.problem} />
      <EntranceForm
        submit={invitation.submit}
        isWaiting={session.stage === 'signing-in'}
        onGiven={({ name = '', password = '' }) => session.accept(token, { name, password })}
      >
        <Field id="name" label={invitation.name} autocomplete="name" maxLength={200} />
        <Field
          id="password"
          label={invitation.password}
          type="password"
          autocomplete="new-password"
          minLength={12}
          describedBy="invitation-problem"
          isInvalid={session.problem !== null}
        />
      </EntranceForm>
      <p class="quiet">
        <button type="button" class="link" onClick={session.expire}>
          {invitation.hasAccount}
        </button>
      </p>
    </main>
  )
}
