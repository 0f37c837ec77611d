// What every page and file draws from: the register of this process, in one language, at the address of the site.
import { type BuiltLocale, builtLocales } from '../i18n/locale.ts';
import { originalLocale } from '../model/locale.ts';
import { type Register, readRegister } from '../register.ts';
import { buildContext, type ViewContext } from '../views/shared/context.ts';

// Exports keep what they make once with the context it was made from. In dev, new content is a new register.
const made = new WeakMap<Register, Map<BuiltLocale, ViewContext>>();

/** The context of pages and files in a language, made once for the content as it is now. */
export const pageContext = (locale: BuiltLocale): ViewContext => {
  const register = readRegister();
  const contexts = made.get(register) ?? new Map<BuiltLocale, ViewContext>();
  made.set(register, contexts);
  const { SITE: origin, BASE_URL: base, BUILD_DATE: today } = import.meta.env;
  const context = contexts.get(locale) ?? buildContext(register, locale, { origin, base, today });
  contexts.set(locale, context);
  return context;
};

/** A path of a route below `[...locale]`, without its language. */
interface Path<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

/** The paths of a route in every language: those that `list` gives, each with its language as a prop. */
export const eachPath = <Params, Props>(list: (ctx: ViewContext) => readonly Path<Params, Props>[]) =>
  builtLocales.flatMap((locale) =>
    list(pageContext(locale)).map(({ params, props }) => ({
      params: { ...params, locale: locale === originalLocale ? undefined : locale },
      props: { ...props, locale },
    })),
  );

/** The paths of a page or file that each language has once. */
export const eachLocale = () => eachPath(() => [{ params: {}, props: {} }]);
