import type { Lent } from '../extras.ts'

// Stands at build for `preact/jsx-runtime`, with what the other half of the prompt lends.

export let jsx: Lent['jsx']
export let jsxs: Lent['jsxs']
export let Fragment: Lent['Fragment']

export function borrow(lent: Lent): void {
  ;({ jsx, jsxs, Fragment } = lent)
}
