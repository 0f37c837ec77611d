// The environment → the folder that content is read from: CONTENT_DIR, else `content`, without a slash at its end.

/** The content folder, as problems print it before the paths below it. */
export const contentRoot = (): string => (process.env['CONTENT_DIR'] ?? 'content').replace(/(?<=.)\/+$/, '');
