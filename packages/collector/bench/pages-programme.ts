import { Programme } from '@innerloop/shared'

/** Who looks at the pages: the owner of the project, and of one touchpoint. */
export const LOOKING = 'olga@shop.example'

export const PLACES = [
  ['cart.left', 'Cart left', 'web'],
  ['checkout.paid', 'Order paid', 'web'],
  ['parcel.arrived', 'Parcel arrived', 'delivery'],
  ['parcel.returned', 'Parcel returned', 'delivery'],
  ['support.closed', 'Question answered', 'service'],
  ['store.visited', 'Store visited', 'service'],
] as const

const owner = { kind: 'touchpoint-owner' } as const

/** Six touchpoints of three teams, each with an owner; who is unhappy and says why is followed up. */
export const programme = Programme.parse({
  project: { id: 'shop', key: 'pk_shop', name: 'Shop', dimensions: [{ key: 'device', from: 'device' }] },
  touchpoints: PLACES.map(([key, name, team], at) => ({
    key,
    name,
    team,
    owner: key === 'checkout.paid' ? LOOKING : `owner${at}@shop.example`,
    supervisor: 'sam@shop.example',
  })),
  teams: ['web', 'delivery', 'service'].map((id, at) => ({
    id,
    name: `Team ${id}`,
    members: [`owner${2 * at}@shop.example`, `colleague${at}@shop.example`],
    supervisor: 'sam@shop.example',
  })),
  surveys: [
    {
      id: 'relation',
      version: 1,
      name: 'After each step',
      touchpoints: PLACES.map(([key]) => key),
      questions: [
        { id: 'recommend', kind: 'nps', wording: { en: 'How likely …?' } },
        { id: 'reason', kind: 'text', wording: { en: 'Why?' } },
      ],
      thanks: { en: 'Thanks' },
    },
  ],
  rules: [
    {
      id: 'unhappy',
      name: 'Unhappy with a comment',
      when: { bands: ['detractor'], text: { hasText: true } },
      actions: [
        { kind: 'open-case', for: owner },
        { kind: 'notify', whom: owner },
        { kind: 'tag', tag: 'to follow up' },
      ],
    },
    {
      id: 'praise',
      name: 'Happy with a comment',
      when: { bands: ['promoter'], text: { hasText: true } },
      actions: [{ kind: 'praise', for: owner }],
    },
  ],
})
