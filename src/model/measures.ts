/** What is known of something that may be what is looked for, by name. */
export type Measures = Readonly<Record<string, number>>;

/** How likely it is that measures are those of what is looked for, 0 to 1. */
export type Score = (measures: Measures) => number;
