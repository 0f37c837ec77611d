// The public address of the site (SITE_URL): its origin, and its sub-path if there is one.

/** The public address of the site, ending in a slash; localhost when SITE_URL is unset. Throws an Error that says what to set. */
export const readSiteAddress = (): URL => {
  const given = process.env['SITE_URL'] || 'http://localhost:4321/';
  const address = URL.parse(given);
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new Error(`SITE_URL is \`${given}\`, which is not a web address; write it in full, beginning https://`);
  }
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
};
