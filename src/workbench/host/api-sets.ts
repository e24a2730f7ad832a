/** Sets besides ExcelApi that the simulated host states. */
const OTHER_SETS = { DialogApi: '1.2', RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2', DelayForCellEdit: '1.1' };

/** All sets that a host of one ExcelApi set states, with their versions. */
export const setsOf = (api: string): Readonly<Record<string, string>> => ({ ExcelApi: api, ...OTHER_SETS });

/** Whether a version of a set has another: `1.9` is older than `1.14`. */
export function hasApi(stated: string, wanted: string): boolean {
  const numbers = (version: string) => version.split('.').map(Number);
  const [[major = 0, minor = 0], [wantedMajor = NaN, wantedMinor = 0]] = [numbers(stated), numbers(wanted)];
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
