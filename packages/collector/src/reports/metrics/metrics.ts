// What each figure means: how it is worked out, from what source, how sure it is, and when it says nothing.

import { z } from 'zod'
import { Estimate } from '../score-report.ts'

export const MetricDefinition = z.object({
  id: z.string(),
  /** Rises with every change of what is below; figures from before a change are not one series with those after it. */
  version: z.int(),
  name: z.string(),
  formula: z.string(),
  source: z.string(),
  /** How the interval is made. */
  interval: z.string(),
  /** How a difference is tested. */
  test: z.string(),
  /** Answers below which nothing is told. */
  fewest: z.int(),
  /** Where it is read: the name of a page. */
  page: z.string(),
})
export type MetricDefinition = z.infer<typeof MetricDefinition>

/** The answer of `GET /v1/reports/metrics`. */
export const MetricsReport = z.object({
  pattern: z.enum(['past', 'present', 'potential']),
  from: z.string(),
  to: z.string(),
  metrics: z.array(
    MetricDefinition.extend({
      /** Of the period; null where the metric is not one figure. */
      now: Estimate.nullable(),
    }),
  ),
})
export type MetricsReport = z.infer<typeof MetricsReport>

const ADJUSTED =
  'Adjusted Wald with 3/4, 3/2, 3/4 pseudo-answers: Rocks, The American Statistician 70(4), 2016'

export const METRICS = [
  {
    id: 'nps',
    version: 1,
    name: 'Net promoter score',
    formula: '100 · (promoters − detractors) / n; detractors 0–6, passives 7–8, promoters 9–10',
    source: 'Reichheld, Harvard Business Review 81(12), 2003',
    interval: ADJUSTED,
    test: 'Exact permutation to 100 answers on the smaller side, else adjusted Wald; MOVER interval of the difference',
    fewest: 5,
    page: 'overview',
  },
  {
    id: 'csat',
    version: 1,
    name: 'Customer satisfaction',
    formula: '100 · (answers 4 and 5) / n on a scale of 1–5',
    source: 'Top-two-box share',
    interval: 'Wilson, Journal of the American Statistical Association 22, 1927',
    test: 'Fisher where a cell is expected to hold fewer than ten, else the score test; Newcombe’s interval',
    fewest: 5,
    page: 'overview',
  },
  {
    id: 'ces',
    version: 1,
    name: 'Customer effort score',
    formula: 'Mean of the answers on a scale of 1–7',
    source: 'Dixon, Freeman and Toman, Harvard Business Review 88(7), 2010; CES 2.0',
    interval: 'Student’s t, n − 1 degrees of freedom',
    test: 'Welch’s t',
    fewest: 5,
    page: 'overview',
  },
  {
    id: 'response-rate',
    version: 1,
    name: 'Response rate',
    formula: '100 · completed / shown',
    source: 'AAPOR, Standard Definitions, 2023: RR1 of those who saw the prompt',
    interval: 'Wilson',
    test: 'Fisher or the score test, Holm over the table',
    fewest: 5,
    page: 'segments',
  },
  {
    id: 'weighted-nps',
    version: 1,
    name: 'NPS by stated shares',
    formula: 'Σ share of all customers × NPS of the group; raking where several dimensions are stated',
    source: 'Cochran, Sampling Techniques, 1977, 5A; Deming and Stephan, 1940',
    interval: 'Stratified standard error with n − 1; for raking Kish’s effective n',
    test: 'None: the unweighted score stands beside it',
    fewest: 10,
    page: 'segments',
  },
  {
    id: 'shrunk-score',
    version: 1,
    name: 'Estimate for small segments',
    formula: 'B · mean of all + (1 − B) · own score, B = (k − 3)/(k − 1) · V/(V + A)',
    source: 'Morris, Journal of the American Statistical Association 78, 1983',
    interval: 'Morris’s empirical Bayes interval',
    test: 'None: the plain score stands beside it, and is what is tested',
    fewest: 1,
    page: 'segments',
  },
  {
    id: 'alarm',
    version: 1,
    name: 'Alarm of a touchpoint',
    formula: 'CUSUM of reference − answer − allowance from each quarter’s first day, answers as −1, 0, 1',
    source: 'Page, Biometrika 41, 1954; Brook and Evans, Biometrika 59, 1972',
    interval:
      'None: one false alarm a year at the touchpoint’s pace, on average over what the half year before leaves open',
    test: 'The limit of the CUSUM',
    fewest: 100,
    page: 'segments',
  },
  {
    id: 'anytime',
    version: 1,
    name: 'Interval for those who look every day',
    formula: 'score ± √((n + ρ) ln((n + ρ)/(α² ρ))) / n',
    source: 'Howard, Ramdas, McAuliffe and Sekhon, The Annals of Statistics 49, 2021',
    interval: 'It is one: it holds at every n at once, 95 times of 100',
    test: 'Whether it leaves out a value',
    fewest: 1,
    page: 'segments',
  },
] as const satisfies readonly MetricDefinition[]

export type MetricId = (typeof METRICS)[number]['id']
