import { useCallback, useEffect, useState } from 'preact/hooks'
import { type Problem, problemOf } from '../api/api-problem.ts'
import type { Api } from '../api/create-api.ts'
import { takeKeyFromLink } from './take-key-from-link.ts'

export type Session = ReturnType<typeof useSession>

type State = { stage: 'opening-link' | 'signing-in' | 'signed-in' | 'signed-out'; problem: Problem | null }

/** Without a key in the link we take the visitor for signed in, until the collector says otherwise. */
export function useSession(api: Api, keyFromLink: string | null) {
  const [state, setState] = useState<State>({
    stage: keyFromLink === null ? 'signed-in' : 'opening-link',
    problem: null,
  })

  const signIn = useCallback(
    async (key: string) => {
      setState(({ stage }) => ({ stage: stage === 'opening-link' ? stage : 'signing-in', problem: null }))
      try {
        await api.signIn(key)
        setState({ stage: 'signed-in', problem: null })
      } catch (error) {
        setState({ stage: 'signed-out', problem: problemOf(error) })
      }
    },
    [api],
  )

  const signOut = useCallback(async () => {
    const problem = await api.signOut().then(() => null, problemOf)
    setState({ stage: 'signed-out', problem })
  }, [api])

  const expire = useCallback(() => setState({ stage: 'signed-out', problem: null }), [])

  useEffect(() => {
    if (keyFromLink !== null) void signIn(keyFromLink)
    const onHashChange = () => {
      const key = takeKeyFromLink(location, history)
      if (key !== null) void signIn(key)
    }
    addEventListener('hashchange', onHashChange)
    return () => removeEventListener('hashchange', onHashChange)
  }, [keyFromLink, signIn])

  return { ...state, signIn, signOut, expire }
}
