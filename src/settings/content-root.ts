// The folder that content is read from: CONTENT_DIR, or `content`.

/** The content folder, as problems print it before the paths below it. */
export const contentRoot = (): string => (process.env['CONTENT_DIR'] ?? 'content').replace(/(?<=.)\/+$/, '');
