// Profit comes from new purchases, which the offer wins, and from repeated and extended ones, which loyalty wins.

export type ProfitInputs = {
  /** Customers won in a year, and the margin of their first purchases. */
  newCustomers: number
  firstMargin: number
  customers: number
  /** Share of the customers who stay, 0 … 1, and a year's margin with each. */
  retention: number
  repeatMargin: number
  /** Share of those who stay that buys something further, 0 … 1, and the margin of that. */
  extendedShare: number
  extendedMargin: number
  /** Of a year, for each customer, new ones too; what the margins do not hold yet. */
  costToServe: number
}

export type Profit = { fresh: number; repeat: number; extended: number; cost: number; profit: number }

export function profitOf(inputs: ProfitInputs): Profit {
  const { newCustomers, customers, retention, extendedShare, costToServe } = inputs
  const kept = customers * retention
  const fresh = newCustomers * inputs.firstMargin
  const repeat = kept * inputs.repeatMargin
  const extended = kept * extendedShare * inputs.extendedMargin
  const cost = (kept + newCustomers) * costToServe
  return { fresh, repeat, extended, cost, profit: fresh + repeat + extended - cost }
}
