/** Why a provider's sign-in was refused, for the page to say. `provider`: it refused, or answered what is not right. */
export type RefusalReason = 'not-invited' | 'email-unverified' | 'expired' | 'provider'

/** @param error as the sign-in library names it */
export function refusalReasonOf(error: string): RefusalReason {
  return REASONS[error.toLowerCase()] ?? 'provider'
}

const REASONS: Record<string, RefusalReason> = {
  not_invited: 'not-invited',
  email_not_verified: 'email-unverified',
  // Somebody has that e-mail here, and the provider does not vouch for it.
  account_not_linked: 'email-unverified',
  email_not_found: 'email-unverified',
  state_not_found: 'expired',
  state_mismatch: 'expired',
  state_invalid: 'expired',
}
