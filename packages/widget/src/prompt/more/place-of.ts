import type { Survey } from '@innerloop/shared'

type Presentation = NonNullable<Survey['presentation']>
export type Place = {
  as: Presentation['as']
  at: Presentation['at'] | ''
  into?: Element
}

const USUALLY_AT = { popover: 'bottom-end', bar: 'bottom' } as const

/**
 * @param given where the host wants it, which makes any survey an inline one
 * @throws Error if the element of an inline survey is not on the page
 */
export function placeOf(presentation: Presentation | undefined, given: Element | undefined): Place {
  const { as = 'popover', at, into: selector = '' } = presentation ?? {}
  if (!given && as !== 'inline')
    return { as, at: as === 'popover' || as === 'bar' ? (at ?? USUALLY_AT[as]) : 'center' }
  const into = given ?? (selector && document.querySelector(selector))
  if (!into) throw new Error(`The page has no element "${selector}" for the inline survey.`)
  return { as: 'inline', at: '', into }
}
