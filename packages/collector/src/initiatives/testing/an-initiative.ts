import { Initiative } from '../initiative.ts'

/** About parcels that get lost: launched, unless something else is said. */
export function anInitiative(over: object = {}): Initiative {
  return Initiative.parse({
    id: 'parcels',
    title: 'Parcels arrive',
    from: [{ kind: 'root-cause', id: 'delivery' }],
    steps: { decided: '2026-08-01', running: '2026-08-10', launched: '2026-09-07' },
    youSaid: 'Parcels get lost.',
    weDid: 'Another carrier brings them.',
    ...over,
  })
}
