/** A browser of one make. It starts with its first tab. */
export type Engine = {
  name: string
  /** A tab of a new visitor, closed when the test ends. */
  open(): Promise<Tab>
  close(): Promise<void>
}

export type Tab = {
  goto(url: string): Promise<unknown>
  /** Runs in the page; what it gives must fit into JSON. */
  evaluate(expression: string): Promise<unknown>
  press(key: Key): Promise<void>
  type(text: string): Promise<void>
  /** A real pointer, in CSS pixels of the viewport. */
  click(x: number, y: number): Promise<void>
  setViewport(width: number, height: number): Promise<void>
}

/** As in `KeyboardEvent.key`. */
export type Key = 'ArrowRight' | 'Enter' | ' ' | 'Tab'
