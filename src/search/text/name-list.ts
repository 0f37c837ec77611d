// Several names in one field of the index, which the build writes and the script reads.
const nameSeparator = ' · ';

/** Writes several names in one field of the index. */
export const joinNames = (names: readonly string[]): string => names.join(nameSeparator);

/** Reads the names from a field of the index; none from an empty or missing field. */
export const splitNames = (field = ''): string[] => (field === '' ? [] : field.split(nameSeparator));
