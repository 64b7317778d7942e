/**
 * Hears also what the page stops, and prevents nothing.
 *
 * @param types separated by spaces
 * @returns its undo
 */
export function listen(types: string, listener: (event: Event) => void): () => void {
  const options = { capture: true, passive: true }
  const names = types.split(' ')
  for (const name of names) addEventListener(name, listener, options)
  return () => {
    for (const name of names) removeEventListener(name, listener, options)
  }
}
