/** What somebody said in their own words, in a response or elsewhere. */
export type Comment = {
  /** Of the response or the observation. */
  id: string
  /** `response`, or the kind of the observation, as `review`. */
  source: string
  text: string
  /** The page's, which may not be the comment's. */
  locale: string | undefined
  /** To an NPS question; null where none was asked or answered. */
  score: number | null
  day: string
  touchpoint: string | null
}
