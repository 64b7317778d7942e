// What the shop sells. Prices are whole cents and include VAT.
export const products = [
  {
    sku: 'FP-1046',
    name: 'Mulching blade, 46 cm',
    fits: 'Hardened steel, for 46 cm mower decks',
    price: 2790,
    stock: 34,
    image: 'blade',
  },
  {
    sku: 'FP-2031',
    name: 'Air filter cartridge',
    fits: 'Pleated, for 4–6 hp four-stroke engines',
    price: 1480,
    stock: 58,
    image: 'air-filter',
  },
  {
    sku: 'FP-2210',
    name: 'Spark plug, M14 × 1.25',
    fits: 'Long reach, for mowers and tillers',
    price: 640,
    stock: 120,
    image: 'spark-plug',
  },
  {
    sku: 'FP-3105',
    name: 'Engine oil SAE 30, 1 l',
    fits: 'Mineral oil for air-cooled four-strokes',
    price: 1190,
    stock: 76,
    image: 'engine-oil',
  },
  {
    sku: 'FP-4135',
    name: 'Saw chain, 52 links',
    fits: '3/8″ low profile, for 35 cm guide bars',
    price: 2250,
    stock: 5,
    image: 'saw-chain',
  },
  {
    sku: 'FP-5012',
    name: 'Drive belt, 1020 mm',
    fits: 'Cogged, 13 mm, for ride-on mower decks',
    price: 1890,
    stock: 41,
    image: 'v-belt',
  },
  {
    sku: 'FP-6004',
    name: 'Grease gun with hose',
    fits: 'One-hand lever, takes 400 g cartridges',
    price: 3690,
    stock: 18,
    image: 'grease-gun',
  },
  {
    sku: 'FP-6060',
    name: 'Torque wrench, 10–60 Nm',
    fits: '3/8″ drive, ± 4 %, with test certificate',
    price: 6400,
    stock: 3,
    image: 'torque-wrench',
  },
]

export const findProduct = (sku) => products.find((product) => product.sku === sku)

export const pricing = { delivery: 490, freeDeliveryFrom: 12000, vatRate: 0.21 }
