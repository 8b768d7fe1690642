/** A number that is no further from 0 than `most`: how far away a thing is says no more beyond it. */
export const clip = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
