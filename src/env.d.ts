// What the build defines beside Astro's own.
/// <reference types="astro/client" />
interface ImportMetaEnv {
  /** The day of the build, an ISO date. */
  readonly BUILD_DATE: string;
  /** The web address of the repository, empty where none is set. */
  readonly REPOSITORY_URL: string;
}
