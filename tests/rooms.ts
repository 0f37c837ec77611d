// The import table: the other rooms and the packages that each room of `src` may import.

/** Parses lines of the form `room: entry entry …`. */
const parseTable = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [room = '', ...entries] = line.trim().split(/:?\s+|:$/);
        return [room, entries.filter((entry) => entry !== '')];
      }),
  );

/**
 * For each room (a folder of `src`, or a file directly in it), the other rooms it may import from. `model/*` is `model`
 * and every room in it. Code shared by two rooms belongs in a room that both may import.
 */
export const rooms = parseTable(`
  addresses.ts:                         model/*
  browser-lists:                        model/*
  check:                                check/rules cli graph markdown model/* settings source
  check/rules:                          check check/rules/body check/rules/identity check/rules/provenance check/rules/relations check/rules/shape
  check/rules/body:                     check markdown model/*
  check/rules/identity:                 check model/* source
  check/rules/provenance:               check graph model/*
  check/rules/relations:                check model/*
  check/rules/shape:                    check model/*
  cli:
  components/chart:                     i18n/* styles/charts views/charts views/charts/layout
  components/frame:                     styles views/record views/shared
  components/list:                      components/chart components/text i18n/* model/* views/list views/shared
  components/pages:                     addresses.ts components/chart components/list components/text i18n/* views/charts views/pages
  components/record:                    components/chart components/list components/text i18n/* views/record views/record/facts views/shared
  components/search:                    addresses.ts i18n/* model/* search/browser search/page styles
  components/text:                      i18n/* model/* views/shared
  edit/fix:                             check cli edit/record-text edit/transaction markdown model/* settings source
  edit/move:                            check cli edit/record-text edit/transaction markdown model/* settings source
  edit/new:                             check cli edit/new/ask edit/record-text edit/transaction model/* settings source
  edit/new/ask:                         check edit/new edit/record-text model/* settings source
  edit/record-text:                     model/* source
  edit/transaction:                     check model/* source
  edit/withdraw:                        cli edit/record-text edit/transaction model/* settings source
  exports:                              exports/citations exports/data model/* views/record views/shared
  exports/citations:                    exports graph model/* views/shared
  exports/data:                         exports graph model/* views/shared
  exports/feeds:                        exports graph model/* views/shared
  exports/linked-data:                  exports graph model/* views/shared
  forms:                                cli model/*
  graph:                                model/*
  i18n:                                 addresses.ts i18n/en model/*
  i18n/en:                              graph i18n model/*
  integrations:                         check cli i18n/* integrations/build integrations/dev register.ts settings views/shared
  integrations/build:                   addresses.ts graph i18n/* model/* register.ts search/index views/shared
  integrations/dev:                     check cli i18n/* integrations/build model/* register.ts views/shared
  markdown:                             model/*
  model:                                model/kinds model/schema
  model/kinds:                          model model/schema
  model/schema:                         model
  pages:                                components/frame exports exports/data exports/feeds i18n/* model/* register.ts views/record views/shared
  pages/[...locale]:                    components/chart components/frame components/list components/pages components/search exports i18n/* pages search/page views/charts views/pages
  pages/[...locale]/[kind]:             components/frame components/list components/pages components/record exports/linked-data model/* pages views/list views/record views/shared
  pages/[...locale]/data:               components/frame components/pages exports/data exports/linked-data i18n/* pages
  pages/[...locale]/feeds:              components/frame components/pages exports/feeds i18n/* pages views/pages
  pages/[...locale]/organizations/[id]: components/frame components/list components/text pages views/list views/shared
  register.ts:                          check graph settings source
  search/browser:                       addresses.ts search/browser/form search/browser/query search/browser/results search/index
  search/browser/form:                  search/browser search/browser/results search/index search/text
  search/browser/query:                 search/browser search/index search/text
  search/browser/results:               addresses.ts model/* search/browser search/browser/query search/text
  search/han:                           cli
  search/index:                         graph model/* search/text views/record views/shared
  search/page:                          graph i18n/* model/* search/browser search/index views/shared
  search/text:                          model/*
  settings:                             model/*
  source:                               model/*
  views/charts:                         graph i18n/* model/* views/charts/layout views/shared
  views/charts/layout:                  model/* views/charts views/shared
  views/list:                           graph model/* views/charts views/shared
  views/pages:                          graph i18n/* model/* views/charts views/shared
  views/record:                         graph markdown model/* views/charts views/record/facts views/shared
  views/record/facts:                   graph i18n/* model/* views/record views/shared
  views/shared:                         addresses.ts graph i18n/* markdown model/*
`);

/** The packages that a room and the rooms inside it may import; a room with a line of its own has only those. */
export const packages = parseTable(`
  check:        leven mdast node:fs unist unist-util-visit zod
  cli:          node:util
  edit:         @clack/prompts diff jsonc-parser node:fs node:path node:util yaml zod
  exports:      @date-fns/tz csv-stringify/sync date-fns feedsmith html-escaper ical-generator node:crypto schema-dts yaml
  forms:        node:fs node:path yaml
  integrations: @astrojs/sitemap astro node:fs node:path node:url pagefind
  markdown:     github-slugger hast mdast mdast-util-to-string rehype-sanitize rehype-slug rehype-stringify remark-gfm remark-parse remark-rehype unified unist-util-visit
  model:        zod
  pages:        astro
  search:       html-escaper
  search/han:   node:fs node:path opencc-js/t2cn
  settings:     node:child_process
  source:       js-yaml node:buffer node:fs node:path yaml
  views:        d3-force d3-scale d3-shape date-fns
`);
