// What every page and file draws from: the register of this process, in the language and at the address of the site.
import { buildPublication, type Publication } from '../exports/publication.ts';
import { readRegister } from '../register.ts';
import { buildContext, type ViewContext } from '../views/shared/context.ts';

/** The ground of the views, for pages in English. */
export const pageContext = (): ViewContext =>
  buildContext(readRegister(), 'en', import.meta.env.BASE_URL, import.meta.env.BUILD_DATE);

/** The ground of the exports, at the public address of the site. */
export const publication = (): Publication => buildPublication(pageContext(), import.meta.env.SITE);
