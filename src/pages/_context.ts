// What every page and file draws from: the register of this process, in one language, at the address of the site.
import type { BuiltLocale } from '../i18n/locale.ts';
import { originalLocale } from '../model/locale.ts';
import { type Register, readRegister } from '../register.ts';
import { buildContext, type ViewContext } from '../views/shared/context.ts';

// Exports keep what they make once with the context it was made from. In dev, new content is a new register.
const made = new WeakMap<Register, Map<BuiltLocale, ViewContext>>();

/** The context of pages and files in a language, made once for the content as it is now. */
export const pageContext = (locale: BuiltLocale = originalLocale): ViewContext => {
  const register = readRegister();
  const contexts = made.get(register) ?? new Map<BuiltLocale, ViewContext>();
  made.set(register, contexts);
  const { SITE: origin, BASE_URL: base, BUILD_DATE: today } = import.meta.env;
  const context = contexts.get(locale) ?? buildContext(register, locale, { origin, base, today });
  contexts.set(locale, context);
  return context;
};
