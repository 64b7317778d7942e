import type { Extras, ExtrasRequest, Lent } from '../extras.ts'
import { mountOnTop } from '../host.ts'

/** The rarer half of the prompt. */
export function startExtras(_lent: Lent, _request: ExtrasRequest): Extras {
  return {
    mount: mountOnTop,
    fill: (text) => text,
    next: (step) => step + 1,
    draw: (_step, plain) => plain(),
    stays: false,
  }
}
