// What is planted in the generated company, and nothing else is: its reports must find each, and no more.

export const DAYS = 365

/** Days before the last one. */
export const PLANTED = {
  /** The parts desk tells the hour of delivery by text message from then on: it works. */
  tracking: { id: 'delivery-hour', launched: 150, gain: 1.1 },
  /** The phone is answered with another greeting from then on: it changes nothing. */
  greeting: { id: 'new-greeting', launched: 140 },
  /** Invoices come twice since then. */
  invoices: { since: 75, share: 0.45, loss: 3 },
  /** Each hour that somebody waits for the technician; nobody minds the first. */
  wait: { property: 'waitHours', lossPerHour: 0.35 },
  /** Each time that a caller is passed on. */
  transfers: { property: 'transfers', loss: 0.9 },
  /** Farms answer less often; what they say is like what others say. */
  quiet: { segment: 'farm', answers: 0.6 },
} as const

/** Mean score where nothing is planted, before it is rounded to 0–10. The visit's beginning is the trough, its end the peak. */
export const USUAL_SCORE = {
  'parts.found': 8.1,
  'parts.ordered': 8.6,
  'parts.delivered': 7.8,
  'parts.fitted': 8.5,
  'parts.invoiced': 8.3,
  'repair.called': 8.2,
  'repair.arrived': 7.6,
  'repair.done': 9.2,
  'repair.closed': 8.6,
} as const

export type Place = keyof typeof USUAL_SCORE
