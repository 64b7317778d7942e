export {
  type LeftOut,
  type Migrated,
  type MigratedResponse,
  type MigrationOptions,
  type Product,
  PRODUCTS,
  type SourceFile,
} from './migrated.ts'
export { needsMapping, readProduct } from './read-product.ts'
