// The data that pages and files are built from: the register, a language, and the site's address.
import { type BuiltLocale, builtLocales } from '../i18n/locale.ts';
import { originalLocale } from '../model/locale.ts';
import { type Register, readRegister } from '../register.ts';
import { buildContext, type ViewContext } from '../views/shared/context.ts';

// Exports cache their results by context, so a context must be reused. In dev, changed content is a new register.
const made = new WeakMap<Register, Map<BuiltLocale, ViewContext>>();

/** The context of pages and files in a language, made once for each version of the content. */
export const pageContext = (locale: BuiltLocale): ViewContext => {
  const register = readRegister();
  const contexts = made.get(register) ?? new Map<BuiltLocale, ViewContext>();
  made.set(register, contexts);
  const { SITE: origin, BASE_URL: base, BUILD_DATE: today } = import.meta.env;
  const context = contexts.get(locale) ?? buildContext(register, locale, { origin, base, today });
  contexts.set(locale, context);
  return context;
};

/** A path of a route below `[...locale]`, without the language. */
interface Path<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

/** The paths of a route in every language. Each path from `list` gets its language as a parameter and a prop. */
export const eachPath = <Params, Props>(list: (ctx: ViewContext) => readonly Path<Params, Props>[]) =>
  builtLocales.flatMap((locale) =>
    list(pageContext(locale)).map(({ params, props }) => ({
      params: { ...params, locale: locale === originalLocale ? undefined : locale },
      props: { ...props, locale },
    })),
  );

/** The paths of a page or file that exists once in each language. */
export const eachLocale = () => eachPath(() => [{ params: {}, props: {} }]);
