// What a customer brings until they leave: a year's margin, year after year, for those who stay.

export type Worth = {
  /** Of one year. */
  margin: number
  /** Share of customers who leave within a year, 0 … 1. */
  churn: number
  /** By how much a year's delay lowers what an amount is worth today: 0.1 for a tenth. */
  discount?: number | undefined
}

/**
 * Margin times (1 + discount) / (discount + churn); without a discount margin / churn. The first year counts whole.
 *
 * @returns Infinity where nobody leaves and nothing is discounted
 * @see Gupta and Lehmann, Customers as Assets, Journal of Interactive Marketing 17(1), 2003
 * @example lifetimeValue({ margin: 300, churn: 0.05, discount: 0.1 }) // 2200
 */
export function lifetimeValue({ margin, churn, discount = 0 }: Worth): number {
  return (margin * (1 + discount)) / (discount + churn)
}
