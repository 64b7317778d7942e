import { formatWhole } from '../words/format.ts'

const isOne = (n: number) => n === 1

/** Of the parts that look ahead: who may leave, what if, and the scorecard. */
export const outlookEn = {
  attention: {
    risk: 'Who may leave',
    riskSays: (listed: number, scored: number) =>
      `Of ${formatWhole(scored)} ${isOne(scored) ? 'customer' : 'customers'} with a score, ${isOne(listed) ? 'the one' : `these ${formatWhole(listed)}`} with the most to lose.`,
    noRisk: 'No customer with an id has given a score in these periods.',
    riskMethod:
      'A logistic model of three signs: the newest score, the time without an answer, and moments that went wrong (NPS up to 6, CSAT up to 2, CES up to 3) in the last period. It is fitted to who left in the following period where at least 30 left and 30 stayed, and used if it orders a half of the customers that it was not fitted to better than chance. Until then the weights are stated: −3, + 2.5 for what is missing to a 10, + 0.3 for each quarter of a year of silence, + 0.4 for each bad moment. The list is by risk times worth.',
    customer: 'Customer',
    likely: 'Likely to leave',
    order: 'Risk, as an order',
    worth: 'Worth a year',
    why: 'Why',
    reasons: {
      score: (amount: string) => `gave a ${amount}`,
      silence: (amount: string) => `silent for ${amount} ${amount === '1' ? 'day' : 'days'}`,
      irritants: (amount: string) => (amount === '1' ? 'one bad moment' : `${amount} bad moments`),
    },
    tooFew: (churned: string) =>
      `Too few customers have left yet (${churned}) to learn from: the order is by stated weights, and the number is no probability.`,
    chance: (told: string) =>
      `In your data these signs did not tell who leaves better than chance. ${told} So the order is by stated weights, and the number is no probability.`,
    fitted: (churned: string, n: string, told: string) =>
      `Fitted to ${churned} of ${n} customers who left. ${told}`,
    area: (value: string, low: string, high: string) =>
      `Of a leaver and another customer, it ranks the leaver higher ${value} times in 100 (95%: ${low} to ${high}; chance is 50).`,
    opportunities: 'Who could be won',
    drops: (n: number) =>
      `${formatWhole(n)} ${isOne(n) ? 'customer uses' : 'customers use'} you at least 30% less than before.`,
    dropsUnknown: 'No trait says how their use has changed.',
    silent: (n: number) =>
      `${formatWhole(n)} ${isOne(n) ? 'customer' : 'customers'} of high value ${isOne(n) ? 'has' : 'have'} not answered in the last period.`,
    silentUnknown: 'It is not set from where on the value of a customer is high.',
    opportunityMethod:
      'Use by the trait named for it, at −30% or less; high value from where the settings say that it is much, and no answer in the following period. Of each kind the 50 that are worth most.',
    what: 'What',
    usage: 'Use',
    answered: 'Last answer',
    never: 'never',
    all: (n: number) => `Show all ${formatWhole(n)}`,
    kinds: { 'usage-drop': 'uses you less', silent: 'high value, silent' },
    ask: 'Ask what would win them back',
    askHow: (trait: string) =>
      `Makes a draft that asks whoever’s “${trait}” is −30 or less; your page gives the trait.`,
    probeName: 'What would win them back?',
  },
  personRisk: {
    title: 'Priority',
    hasLeft: 'They have left.',
    likely: (risk: string) => `${risk} likely to leave`,
    order: (risk: string) => `Risk ${risk} of 100: an order, no probability`,
    priorities: { urgent: 'urgent', high: 'high', normal: 'normal', low: 'low' },
  },
  calculator: {
    title: 'What moving points is worth',
    says: (moved: string, likely: string, most: string, lifetime: string, what: string, discount: string) =>
      `If ${moved} customers moved up, it would bring ${likely} of ${what} a year (at most ${most}, if the class were the whole cause), and ${lifetime} over the time that they stay, at a discount of ${discount}% a year.`,
    incomplete: 'Fill in the fields, churn above 0, and it is worked out.',
    measured: (low: string, high: string) =>
      `For five points, as measured and at most: ${low} to ${high} a year (95%).`,
    nothing: 'So it may be nothing: we cannot tell yet.',
    move: 'Who moves',
    moves: { detractor: 'Detractors to passives', passive: 'Passives to promoters' },
    fields: {
      customers: () => 'Customers',
      points: () => 'Points of NPS',
      fromMargin: (step: 'detractor' | 'passive') =>
        `${step === 'detractor' ? 'Detractor' : 'Passive'}: a year’s worth`,
      fromChurn: (step: 'detractor' | 'passive') =>
        `${step === 'detractor' ? 'Detractor' : 'Passive'}: leave in a year, %`,
      toMargin: (step: 'detractor' | 'passive') =>
        `${step === 'detractor' ? 'Passive' : 'Promoter'}: a year’s worth`,
      toChurn: (step: 'detractor' | 'passive') =>
        `${step === 'detractor' ? 'Passive' : 'Promoter'}: leave in a year, %`,
      causal: () => 'Of the difference, cause: %',
    },
    reset: 'Back to what was measured',
    method:
      'Customers × points / 100 move. Each then brings the margin of a year, less what leaves within it, of the better class in place of the worse; over their lifetime margin × (1 + discount) / (discount + churn). Only the stated share of that difference is counted, as customers of two classes differ in more than what they think of us.',
  },
  claims: {
    title: 'What others claim, on your figures',
    lede: 'These are claims of vendors, not facts, and not measured here. The base is the revenue of the customers who gave a score; beside each claim is what you measured in its place, where you did.',
    columns: { claim: 'Claim', would: 'Would be, a year', measured: 'Measured here', source: 'Who says so' },
    measured: (low: string, high: string) => `${low} to ${high} left (95%)`,
    notMeasured: 'Not measured.',
    names: {
      growth: 'Leaders in customer experience grow faster than their market',
      'price-premium': 'Customers pay more for a better experience',
      'leave-after-one': 'Leave a brand that they love after one bad experience',
      'lifetime-range': 'A promoter’s lifetime value over a detractor’s, by industry',
      'excel-in-all': 'Companies that excel in finance, brand and loyalty at once',
      'programme-effect': 'What a whole programme does to profit, satisfaction, share and cost',
      'causal-share': 'Of the difference between classes, what comes from how we treated them',
      discount: 'What a year’s delay takes from an amount',
    } as Record<string, string>,
  },
  assumptions: {
    title: 'Assumptions',
    lede: 'What a business case rests on. Put your own numbers in their place, with their source.',
    columns: { what: 'Assumption', value: 'Value', source: 'Source', change: 'Change' },
    bases: { 'vendor-claim': 'vendor’s claim', measured: 'measured', estimate: 'estimate' },
    notes: {} as Record<string, string>,
    times: (range: string) => `${range} times`,
    change: 'Change',
    low: 'Value, or from',
    high: 'To',
    basis: 'What it is',
  },
  profit: {
    title: 'Profit tree',
    says: (fresh: string, repeat: string, extended: string, cost: string, profit: string) =>
      `New purchases ${fresh}, repeated ones ${repeat}, extended ones ${extended}, less ${cost} to serve: a profit of ${profit} a year.`,
    method:
      'By segment: new customers × first margin + customers × share that stays × (a year’s margin + share that buys further × its margin) − cost to serve. New purchases come from what is offered; repeated and extended ones from loyalty. Choose segments first, then what they are offered, what counts for them, and the touchpoints where that is met.',
    everybody: 'All customers',
    another: (n: number) => `Segment ${n}`,
    segment: 'Segment',
    fresh: 'New',
    repeat: 'Repeated',
    extended: 'Extended',
    cost: 'Cost to serve',
    profit: 'Profit',
    edit: 'Change the inputs',
    add: 'Add a segment',
    remove: (name: string) => `Remove ${name}`,
    portfolio: 'What it is offered',
    factors: 'What counts for it',
    inputs: {
      newCustomers: 'New customers a year',
      firstMargin: 'Margin of the first purchase',
      customers: 'Customers',
      retention: 'Stay a year, %',
      repeatMargin: 'A year’s margin',
      extendedShare: 'Buy further, %',
      extendedMargin: 'Margin of that',
      costToServe: 'Cost to serve, each',
    },
  },
  scorecard: {
    axes: { financial: 'Finance', brand: 'Brand', loyalty: 'Loyalty' },
    none: {
      financial: 'No financial figure is here yet.',
      brand: 'No figure of the brand is here yet, such as awareness or its value.',
      loyalty: 'No month with scores has ended yet.',
    },
    noBenchmark: 'Whether you are ahead cannot be told: no figure has a benchmark yet.',
    aheadOfNone: (n: number) =>
      `Ahead, with certainty, on none of the ${n} ${n === 1 ? 'axis' : 'axes'} with a benchmark.`,
    ahead: (axes: string, n: number) =>
      `Ahead, with certainty, on ${axes}, of ${n} ${n === 1 ? 'axis' : 'axes'} with a benchmark.`,
    flat: 'A warning: loyalty rises, and no financial figure does as far as we can tell.',
    columns: {
      series: 'Figure',
      course: 'Course',
      latest: 'Latest',
      change: 'Change',
      benchmark: 'Benchmark',
    },
    ownNps: 'NPS by month, your own',
    lowerBetter: 'low is good',
    trends: { higher: 'better than before', lower: 'worse than before', 'cannot-tell': 'we cannot tell yet' },
    standings: { higher: 'ahead', lower: 'behind', 'cannot-tell': 'we cannot tell yet' },
    line: (from: string, to: string, first: string, last: string) =>
      `From ${first} (${from}) to ${last} (${to})`,
    claim: 'Of 140 US companies from 2005 to 2009 one in nine is said to have excelled in all three.',
    method:
      'The latest is the mean of up to twelve newest points, and of no more than half of all; before it are as many older ones. Student’s interval for the mean, Welch’s for the change, with points taken as independent of each other: where they follow a trend, the intervals are too narrow.',
    add: 'Add a figure',
    addHow: 'By the API, month by month; the axis is financial, brand or loyalty.',
  },
}
