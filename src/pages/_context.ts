// What every page draws from: the register of this process, in the language and at the base of the site.
import { readRegister } from '../register.ts';
import { buildContext, type ViewContext } from '../views/context.ts';

/** The ground of the views, for pages in English. */
export const pageContext = (): ViewContext =>
  buildContext(readRegister(), 'en', import.meta.env.BASE_URL, import.meta.env.BUILD_DATE);
