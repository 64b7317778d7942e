import type { Ask } from './asking.ts'

const DAY_MS = 86_400_000

/** A shop that changes something: two initiatives, of which one is launched, goals that serve each other, a decision. */
export async function improveShop(ask: Ask): Promise<void> {
  const { items } = await ask('GET', '/v1/carried')
  await ask('POST', '/v1/initiatives', {
    id: 'carrier',
    title: 'Another carrier for parcels',
    why: 'Parcels get lost, and nobody hears of it before the customer calls.',
    from: [{ kind: 'root-cause', id: 'delivery' }],
    kind: 'structural',
    horizon: 'long',
    owner: 'olga@shop.example',
    sponsors: [{ name: 'Sam', level: 'executive' }],
    currency: 'EUR',
    cost: 12_000,
    expectedPoints: 15,
    steps: { decided: day(30), running: day(20), launched: day(10) },
    units: [
      { unit: 'returns', importance: 4, impact: 5 },
      { unit: 'Legal', importance: 2, impact: 1 },
    ],
    actions: [
      { id: 'a1', text: 'Sign the contract', who: 'sam@shop.example', unit: 'Legal', due: day(2) },
      { id: 'a2', text: 'Tell the warehouse', unit: 'returns', doneOn: day(11) },
    ],
    blockers: [{ id: 'b1', kind: 'policy', text: 'One carrier per country' }],
    measure: { scope: { touchpoints: ['checkout.paid'] }, beforeDays: 14, afterDays: 28 },
    benefit: { forecast: [500, 800, 1200], perPoint: 40, source: 'Orders of 2025' },
    youSaid: 'Parcels get lost.',
    weDid: 'Another carrier brings them, and says where they are.',
    note: { en: 'You told us that parcels get lost. Another carrier brings them now.' },
  })
  await ask('POST', '/v1/initiatives', {
    id: 'addresses',
    title: 'Let customers change their address',
    from: [{ kind: 'carried', id: items[0].id }],
  })
  const baseline = { from: day(20), to: day(11) }
  await ask('POST', '/v1/goals', {
    id: 'recommended',
    title: 'Recommended after every order',
    measure: { kind: 'score', baseline, days: 14 },
    target: 40,
    by: day(-60),
  })
  await ask('POST', '/v1/goals', {
    id: 'call-back',
    title: 'Call back within a day',
    kind: 'behaviour',
    parent: 'recommended',
    team: 'checkout',
    measure: {
      kind: 'by-hand',
      name: 'Calls back in time',
      unit: '%',
      baseline: 60,
      readings: [{ on: day(3), value: 72 }],
    },
    target: 90,
    by: day(-60),
  })
  await ask('POST', '/v1/decisions', {
    id: 'carrier-first',
    title: 'The carrier before a new website',
    on: day(30),
    by: ['Olga', 'Sam'],
    evidence: [
      { kind: 'initiative', id: 'carrier' },
      { kind: 'report', id: '/loop?days=90' },
    ],
    expected: 'Half as many cases about delivery by the summer.',
    reviewOn: day(1),
  })
}

function day(daysAgo: number): string {
  return new Date(Date.now() - daysAgo * DAY_MS).toISOString().slice(0, 10)
}
