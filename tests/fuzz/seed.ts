// The seed that all draws begin from: fixed, so that every run draws the same, and another one when FUZZ_SEED asks for it; FUZZ_RUNS asks for more of them.

/** The seed of the draws. */
export const seed = Number(process.env['FUZZ_SEED'] ?? 20_300_301);

/** How many times a property is tried. */
export const runs = Number(process.env['FUZZ_RUNS'] ?? 600);
