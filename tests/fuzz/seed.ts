// The seed and number of random draws; set FUZZ_SEED or FUZZ_RUNS for others.

/** The seed of the draws, fixed so that every run draws the same. */
export const seed = Number(process.env['FUZZ_SEED'] ?? 20_300_301);

/** How many times a property is tried. */
export const runs = Number(process.env['FUZZ_RUNS'] ?? 600);
