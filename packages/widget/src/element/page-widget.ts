import { close, on, show, type Innerloop } from '../index.ts'

export type PageWidget = Pick<Innerloop, 'show' | 'close' | 'on'>

/** The page's one widget. */
export async function whenWidget(): Promise<PageWidget> {
  return { show, close, on }
}
