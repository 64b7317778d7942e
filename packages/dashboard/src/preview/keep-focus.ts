// A prompt takes the focus as it opens. Whoever is typing beside the preview goes on typing there.

/** Until the preview itself is used. */
export function keepFocusOutside(): void {
  for (const [prototype, name] of [
    [HTMLElement.prototype, 'focus'],
    [HTMLDialogElement.prototype, 'showModal'],
  ] as const) {
    const act = Reflect.get(prototype, name) as (...given: unknown[]) => void
    Reflect.set(prototype, name, function (this: HTMLElement, ...given: unknown[]) {
      const elsewhere = document.hasFocus() ? null : parent.document.activeElement
      act.apply(this, given)
      ;(elsewhere as HTMLElement | null)?.focus({ preventScroll: true })
    })
  }
}
