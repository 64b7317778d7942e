// Whoever changes anything but responses and counters is alone, as on SQLite, so that a verb may read, decide and
// write. Batches of responses only exclude those, and run side by side: they take rows' own locks.

const OURS = 0x494c4f50 // "ILOP"
const MIGRATION = 0x494c4f4d // "ILOM"

/** Of one installation: several may share a server's database, each in a schema of its own. */
const placed = (lock: number) => `${lock}, hashtext(current_schema())`

/** Each statement sees what was committed when it begins: the first one after the lock, all that was before it. */
const BEGIN = 'BEGIN ISOLATION LEVEL READ COMMITTED'

export const BEGIN_ALONE = `${BEGIN}; SELECT pg_advisory_xact_lock(${placed(OURS)})`

/** Answers last with the version of what is configured. */
export const BEGIN_BESIDE = `${BEGIN}; SELECT pg_advisory_xact_lock_shared(${placed(OURS)}); SELECT version FROM innerloop_state`

export const BEGIN_MIGRATION = `${BEGIN}; SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0; SELECT pg_advisory_xact_lock(${placed(MIGRATION)})`

export const BEGIN_SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'
