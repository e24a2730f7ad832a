export {
  compareSubmissions,
  type ChangedCell,
  type ComparedRecord,
  type ComparedSide,
  type Comparison,
} from './compare';
