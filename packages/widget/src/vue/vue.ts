import {
  defineComponent,
  h,
  onMounted,
  ref,
  toValue,
  watch,
  type DefineComponent,
  type MaybeRefOrGetter,
  type Plugin,
} from 'vue'
import { askInPlace, type PlacedSurvey } from '../element/ask-in-place.ts'
import { init, track, type Facts, type InitOptions } from '../index.ts'

export type { PlacedSurvey }

/** A plugin that starts the widget: `app.use(innerloop({ project: 'pk_shop' }))`. Does nothing on a server. */
export function innerloop(options: InitOptions): Plugin {
  return {
    install() {
      if (typeof document !== 'undefined') init(options)
    },
  }
}

/**
 * Asks a survey where it stands, and anew when `survey` or `touchpoint` change. Takes it away with itself.
 *
 * @example
 * <InnerloopSurvey survey="checkout" :properties="{ total }" @completed="({ answers }) => log(answers)" />
 */
export const InnerloopSurvey: DefineComponent<PlacedSurvey> = defineComponent({
  props: ['survey', 'touchpoint', 'properties', 'onShown', 'onAnswered', 'onCompleted', 'onDismissed'],
  setup(props: PlacedSurvey) {
    const place = ref<Element>()
    watch(
      () => [place.value, props.survey, props.touchpoint] as const,
      ([into], _, onLeave) => into && onLeave(askInPlace(into, () => props)),
      { flush: 'post' },
    )
    return () => h('div', { ref: place })
  },
}) as never

/** Says that a touchpoint was reached: once for as long as the component is there, as soon as `when` is true. */
export function useTouchpoint(
  name: string,
  properties?: MaybeRefOrGetter<Facts | undefined>,
  { when = true }: { when?: MaybeRefOrGetter<boolean> } = {},
): void {
  let isTracked = false
  onMounted(() => {
    watch(() => toValue(when), trackOnce, { immediate: true })
  })

  function trackOnce(isNow: boolean): void {
    if (!isNow || isTracked) return
    isTracked = true
    track(name, toValue(properties))
  }
}
