// The editorial check, apart from the components: it costs nothing where it is not imported.
export { lint, type LintOptions } from './intl/lint.ts';
export { normalise, type Repair, type Repaired } from './intl/normalise.ts';
export type { Finding, Rule } from './intl/lint/finding.ts';
export { resolveLocale, type Locale } from './intl/locale.ts';
