/** The state of a metric when it is asked for. Suffixed samples are those of a histogram. */
export type Sample = { value: number; labels?: Record<string, string>; suffix?: string }

export type Metric = {
  name: string
  help: string
  type: 'counter' | 'gauge' | 'histogram'
  samples(): Sample[]
}
