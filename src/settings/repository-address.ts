// The web address of the repository (REPOSITORY_URL), for links to files and correction forms.

/** The web address of the repository without a slash at its end, or an empty text where REPOSITORY_URL is unset: pages then have no such links. Throws an Error that says what to set. */
export const readRepositoryAddress = (): string => {
  const given = process.env['REPOSITORY_URL'] ?? '';
  if (given === '') return '';
  const address = URL.parse(given);
  if (!address || !/^https?:$/.test(address.protocol) || address.search !== '' || address.hash !== '') {
    throw new Error(`REPOSITORY_URL is \`${given}\`, which is not a web address; write it in full, beginning https://`);
  }
  return address.href.replace(/\/$/, '');
};
