// The web address of the repository (REPOSITORY_URL), for links to files and correction forms.

/**
 * The web address of the repository without a slash at its end. Empty if REPOSITORY_URL is unset; pages then have no
 * links to the repository. Throws an Error if it is not a web address.
 */
export const readRepositoryAddress = (): string => {
  const given = process.env['REPOSITORY_URL'] ?? '';
  if (given === '') return '';
  const address = URL.parse(given);
  if (!address || !/^https?:$/.test(address.protocol) || address.search !== '' || address.hash !== '') {
    throw new Error(`REPOSITORY_URL is \`${given}\`, which is not a web address; write it in full, beginning https://`);
  }
  return address.href.replace(/\/$/, '');
};
