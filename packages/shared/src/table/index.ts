export { columnsOf, createCsvReader, type CsvRow, delimiterOf, readCsv } from './create-csv-reader.ts'
export { fingerprint } from './fingerprint.ts'
export { mapRow, type MappedRow } from './map-row.ts'
export { type CellRules, instantIn, numberIn } from './read-cell.ts'
export { keyOf, suggestMapping, type Suggestion } from './suggest-mapping.ts'
export {
  type CellType,
  type Column,
  type Field,
  FIELDS_OF,
  NAMED_OF,
  NEEDED_OF,
  sayColumn,
  type TableKind,
  type TableMapping,
} from './table-mapping.ts'
export {
  contentId,
  createObservationReader,
  createPersonReader,
  createStaffReader,
  type Given,
  type Made,
  type PersonLine,
  type StaffLine,
} from './table-rows.ts'
