export {
  compareSubmissions,
  type ChangedCell,
  type ChangedRecord,
  type ComparedRecord,
  type ComparedSide,
  type Comparison,
} from './compare';
