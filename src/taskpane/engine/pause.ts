/** Lets the page draw and take keys before the work goes on. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
