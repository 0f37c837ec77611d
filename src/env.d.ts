// The environment variables that the build defines in addition to Astro's.
/// <reference types="astro/client" />
interface ImportMetaEnv {
  /** The day of the build, as an ISO date. */
  readonly BUILD_DATE: string;
  /** The web address of the repository, or empty if none is set. */
  readonly REPOSITORY_URL: string;
}
