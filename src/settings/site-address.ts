// The public address of the site (SITE_URL): its origin, and its sub-path if there is one.

/** The public address of the site, ending in a slash; localhost by default. Throws an Error if it is not a web address. */
export const readSiteAddress = (): URL => {
  const given = process.env['SITE_URL'] || 'http://localhost:4321/';
  const address = URL.parse(given);
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new Error(`SITE_URL is \`${given}\`, which is not a web address; write it in full, beginning https://`);
  }
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
};
