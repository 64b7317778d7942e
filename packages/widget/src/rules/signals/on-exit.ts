import { listen } from './listen.ts'

/** Fingers do not leave through the top. */
export function onExit(_signal: object, reach: () => void): (() => void) | undefined {
  if (!matchMedia('(pointer: fine)').matches) return undefined
  return listen('mouseout', (event) => {
    const { relatedTarget, clientY } = event as MouseEvent
    if (!relatedTarget && clientY <= 0) reach()
  })
}
