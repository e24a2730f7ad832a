/** Stands between the id of a plan and those of the overlays that it takes along. */
export const OVERLAY_SIGN = '+';

/** Ids of a plan and of the overlays that it takes along. */
export const planIds = (id: string): readonly string[] => id.split(OVERLAY_SIGN);
