/** The disk is full, broken, or locked for long, or the server is away: trying again later may help. */
export class StoreUnavailable extends Error {}
