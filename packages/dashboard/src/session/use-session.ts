import { useCallback, useEffect, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../api/api-problem.ts'
import type { Api, Credentials, NewAccount } from '../api/create-api.ts'
import { type FromLink, takeFromLink } from './take-from-link.ts'

export type Session = ReturnType<typeof useSession>

type State = {
  stage: 'opening-link' | 'signing-in' | 'signed-in' | 'signed-out'
  problem: Problem | null
  /** The token of an invitation that waits for a name and a password. */
  invitation: string | null
}

/** Without a key or an invitation in the link we take the visitor for signed in, until the collector says otherwise. */
export function useSession(api: Api, link: FromLink) {
  const [state, setState] = useState<State>({
    stage: link.invitation !== null ? 'signed-out' : link.key === null ? 'signed-in' : 'opening-link',
    problem: null,
    invitation: link.invitation,
  })

  const enter = useCallback(async (request: () => Promise<unknown>) => {
    setState((before) => ({
      ...before,
      stage: before.stage === 'opening-link' ? before.stage : 'signing-in',
      problem: null,
    }))
    try {
      await request()
      setState({ stage: 'signed-in', problem: null, invitation: null })
    } catch (error) {
      setState((before) => ({ ...before, stage: 'signed-out', problem: problemOf(error) }))
    }
  }, [])

  const signIn = useCallback((credentials: Credentials) => enter(() => api.signIn(credentials)), [api, enter])

  const accept = useCallback(
    (token: string, account: NewAccount) => enter(() => api.acceptInvitation(token, account)),
    [api, enter],
  )

  // The pages go first, with all that they have asked for and would now be refused.
  const signOut = useCallback(async () => {
    setState({ stage: 'signed-out', problem: null, invitation: null })
    const problem = await api.signOut().then(() => null, problemOf)
    if (problem) setState((before) => ({ ...before, problem }))
  }, [api])

  const expire = useCallback(() => setState({ stage: 'signed-out', problem: null, invitation: null }), [])

  const { key: keyFromLink } = link
  useEffect(() => {
    if (keyFromLink !== null) void signIn({ key: keyFromLink })
    const onHashChange = () => {
      const { key, invitation } = takeFromLink(location, history)
      if (key !== null) void signIn({ key })
      if (invitation !== null) setState({ stage: 'signed-out', problem: null, invitation })
    }
    addEventListener('hashchange', onHashChange)
    return () => removeEventListener('hashchange', onHashChange)
  }, [keyFromLink, signIn])

  return { ...state, signIn, accept, signOut, expire }
}
