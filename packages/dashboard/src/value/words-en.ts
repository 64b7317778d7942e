import { formatShare, formatTenths, formatWhole } from '../words/format.ts'
import { amount, percent, times } from './amounts.ts'

type Range = { low: number; high: number }

const customers = (n: number) => `${formatWhole(n)} ${n === 1 ? 'customer' : 'customers'}`

export const valueEn = {
  lede: 'What customers are worth by what they said, who left afterwards, and what it would be worth to do better.',
  days: (days: number) => `${days} days`,
  daysLabel: 'Length of a period',
  print: 'Print',
  tabsLabel: 'Parts',
  tabs: {
    worth: 'What they are worth',
    people: 'Who may leave',
    'what-if': 'What if',
    scorecard: 'Scorecard',
  },
  unnamed: 'Nothing says yet what customers are worth.',
  unnamedHow: 'Name the traits that hold their revenue, margin, and the day on which they left.',
  unnamedLink: 'Value in the settings',
  unscored: 'No customer with an id has given a score in these periods.',
  unscoredHow:
    'Scores count here when your page says by “identify” who somebody is. Or choose longer periods.',
  cannotTell: 'We cannot tell yet',
  n: (n: number) => `n = ${formatWhole(n)}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  how: 'How this is computed',
  table: 'The same as a table',
  unknown: '–',
  periods: (from: string, split: string, to: string) =>
    `First period: ${from} to ${split}. Following period: to ${to}. Whoever gave several scores counts by the newest.`,
  withoutId: (n: number) =>
    n === 0
      ? ''
      : `${formatWhole(n)} ${n === 1 ? 'score' : 'scores'} came without an id and cannot be counted here.`,
  classes: { detractor: 'Detractors', passive: 'Passives', promoter: 'Promoters' },
  worthIs: { margin: 'margin', revenue: 'revenue' },
  sentence: {
    worth: (ratio: string, what: string) => `A promoter brings ${ratio} times the ${what} of a detractor`,
    sameWorth: 'Promoters and detractors cannot be told apart by what they are worth',
    noWorth: 'It is not known what promoters and detractors are worth',
    left: (ratio: string) => `detractors were ${ratio} times as likely to leave.`,
    leftLess: (ratio: string) => `detractors were less likely to leave, ${ratio} times as likely.`,
    leftSame: 'we cannot tell yet whether detractors leave more often.',
    leftUnknown: 'no trait says who has left.',
    join: (worth: string, left: string) => `${worth}, and ${left}`,
  },
  open: {
    title: 'Value in open cases',
    sentence: (worth: string, what: string, n: number, cases: number) =>
      `${customers(n)} with open cases ${n === 1 ? 'brings' : 'bring'} ${worth} of ${what} a year (${formatWhole(cases)} open ${cases === 1 ? 'case' : 'cases'}).`,
    none: 'No case is open.',
    unknown: (cases: number) =>
      `${formatWhole(cases)} ${cases === 1 ? 'case is' : 'cases are'} open; it is not known what those customers are worth.`,
    partial: (known: number, n: number) => `Known of ${formatWhole(known)} of ${customers(n)}.`,
    looked: (looked: number) => `The ${formatWhole(looked)} weightiest cases were looked at.`,
    link: 'Open cases',
  },
  weighted: {
    title: 'NPS by value',
    higher: (points: string) =>
      `Counted by what they bring, customers score ${points} points higher: those who are worth more are happier.`,
    lower: (points: string) =>
      `Counted by what they bring, customers score ${points} points lower: those who are worth more are less happy.`,
    same: 'Counted by what they bring, customers do not score differently, as far as we can tell.',
    plain: 'Each counts once',
    byValue: 'Each counts by revenue',
    difference: ({ low, high }: Range) =>
      `Difference: ${formatTenths(low)} to ${formatTenths(high)} points (95%).`,
    dominated: (n: string, share: string) =>
      `A caution: few customers hold most of the value. The score by value is as certain as that of ${n} customers, and the largest one holds ${share}.`,
    none: 'No trait says the revenue, or none of those who answered has any.',
    method:
      'Every customer who has not left counts by their revenue of a year, and beside it the plain NPS of the same people. The interval is that of a ratio estimator (Cochran), with the same pseudo-answers as the plain score’s; the difference has an interval of its own, as both are of the same people.',
  },
  byClass: {
    title: 'What each class is worth',
    columns: {
      class: 'Class',
      revenue: 'Revenue a year',
      margin: 'Margin a year',
      tenure: 'Years with us',
      wallet: 'Share of wallet',
      crossSell: 'Further products',
      conversion: 'Bought',
    },
    method:
      'Customers who have not left, by the class of their newest score in either period. Means with Student’s 95% interval, shares with Wilson’s.',
  },
  outcomes: {
    title: 'Who left afterwards',
    columns: {
      class: 'Class in the first period',
      left: 'Left',
      year: 'Of a year',
      worth: 'A year',
      lifetime: 'Lifetime value',
      discounted: 'Discounted',
    },
    higher: (ratio: string, low: string, high: string) =>
      `Detractors were ${ratio} times as likely to leave as promoters (95%: ${low} to ${high}).`,
    lower: (ratio: string, low: string, high: string) =>
      `Detractors were less likely to leave than promoters: ${ratio} times as likely (95%: ${low} to ${high}).`,
    same: 'We cannot tell yet whether detractors leave more often than promoters.',
    unknown: 'No trait says when somebody left. Name it in the settings.',
    p: (p: string) => `Chance alone would give so much with p = ${p}.`,
    ratio: (ratio: string, low: string, high: string) =>
      `A promoter’s lifetime value is ${ratio} times a detractor’s (95%: ${low} to ${high}).`,
    range: {
      inside: (range: string) => `That is inside the ${range} that others publish, by industry.`,
      below: (range: string) => `That is below the ${range} that others publish, by industry.`,
      above: (range: string) => `That is above the ${range} that others publish, by industry.`,
      'cannot-tell': (range: string) =>
        `Whether it is inside the ${range} that others publish, we cannot tell yet.`,
    },
    noRatio: 'For a ratio of lifetime values at least five of each class must have left.',
    method:
      'Who left in the following period, by the newest score in the first one, with Wilson’s interval; the comparison by Newcombe and Katz, the test by Fisher, or by the score test where there are many. Lifetime value is a year’s margin divided by a year’s churn; discounted, margin × 1.1 / (0.1 + churn). The ratio’s interval is that of its logarithm.',
  },
  breaches: {
    title: 'Below what is tolerated',
    lede: 'Customers who in the first period had it worse than a touchpoint’s floor, and whether they left more often.',
    floor: {
      score: (limit: string) => `score below ${limit}`,
      measure: (property: string, limit: string) => `${property} above ${limit}`,
    },
    columns: {
      where: 'Touchpoint',
      share: 'Had it worse',
      left: 'Of them left',
      others: 'Of the others',
      cost: 'A year, at most',
    },
    higher: (name: string, difference: string) => `${name}: ${difference} more of them left.`,
    none: 'No touchpoint has a floor. Set one where customers would leave if it were worse.',
    noneLink: 'Touchpoints',
    noDifference: 'No floor makes a difference that we could tell from chance.',
    method:
      'A floor is a score or the limit of a measure, such as a wait. Shares with Wilson’s interval; p-values by Holm over all floors. The cost is the difference times what those customers bring: no more than that is due to it, and it may be less.',
  },
  quadrant: {
    title: 'NPS and worth, by segment',
    by: 'Segments',
    quarter: 'Quarters by worth',
    quarters: { 1: 'Least worth', 2: 'Less', 3: 'More', 4: 'Most worth' } as Record<string, string>,
    columns: { segment: 'Segment', nps: 'NPS', worth: 'Worth a year', place: 'Against all others' },
    corners: {
      both: 'Happy and worth much: keep',
      happy: 'Happy, worth less: sell more',
      worthy: 'Worth much, unhappy: save',
      neither: 'Neither: fix, or let go',
    },
    places: {
      above: {
        above: 'higher NPS, worth more',
        below: 'higher NPS, worth less',
        'cannot-tell': 'higher NPS',
      },
      below: { above: 'lower NPS, worth more', below: 'lower NPS, worth less', 'cannot-tell': 'lower NPS' },
      'cannot-tell': { above: 'worth more', below: 'worth less', 'cannot-tell': 'we cannot tell yet' },
    },
    sentence: (saved: string) => `To save first: ${saved}, who are worth more than others and less happy.`,
    noSave: 'No segment is worth more than the others and less happy, as far as we can tell.',
    declare: 'A dimension of traits with “values” or cut points makes more segments.',
    none: 'There are too few customers whose worth is known, and no dimension to tell segments apart by.',
    picture: (title: string) => `${title}: NPS to the right, worth upwards`,
    axisNps: 'NPS →',
    axisWorth: 'Worth a year ↑',
    method:
      'Each segment against all other customers: NPS by adjusted Wald, worth by Welch; of the differences that are named, one in twenty may be chance (Benjamini and Hochberg). The lines are the scores of all. A dot’s size is its number of customers; the bars are 95% intervals.',
  },
  trend: {
    title: 'Do happier customers buy more?',
    'both-up': (points: string, growth: string) =>
      `The same customers score ${points} points higher than before, and their revenue is ${growth} above the year before.`,
    'score-up-value-flat': (points: string, growth: string) =>
      `A warning: the same customers score ${points} points higher, but their revenue has not risen as far as we can tell (${growth}). Satisfaction alone earns nothing.`,
    'score-up-value-down': (points: string, growth: string) =>
      `A warning: the same customers score ${points} points higher, and their revenue has fallen (${growth}).`,
    'score-not-up': (points: string) =>
      `The same customers do not score higher than before (${points} points).`,
    'cannot-tell': () =>
      'We cannot tell yet: it takes ten customers with scores in both periods and the revenue of both years.',
    facts: (n: number, change: string, growth: string) =>
      `${customers(n)} with scores in both periods. Change: ${change}. Growth: ${growth}.`,
    method:
      'Only customers who gave a score in both periods, so that who answers now and did not before changes nothing. Student’s interval for the change; a ratio estimator’s for this year’s revenue over last year’s.',
  },
  association:
    'All of this is association, not cause: customers of two classes differ in more than what they think of us.',
  share: (part: number, whole: number) => formatShare(part, whole),
  amount,
  percent,
  times,
  customers,
}
