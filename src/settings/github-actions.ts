// Whether this process runs in GitHub Actions, which shows annotations next to the lines they name.

/** True if GitHub Actions runs this process. */
export const isGithubActions = (): boolean => process.env['GITHUB_ACTIONS'] === 'true';
