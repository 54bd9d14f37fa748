import {
  ArticleHeader,
  Bidi,
  Count,
  ListText,
  DateRange,
  DateText,
  Figure,
  NumberText,
  PullQuote,
  QuoteText,
  StatsBadge,
  StatsGroup,
  Text,
} from 'bayan-ui';
import { samples } from '../samples.js';

const parts = {
  ArticleHeader,
  Bidi,
  Count,
  ListText,
  DateRange,
  DateText,
  Figure,
  NumberText,
  PullQuote,
  QuoteText,
  StatsBadge,
  StatsGroup,
  Text,
};

/** Every component without behaviour, as a Server Component: the language is its own prop. */
export function Parts({ locale }) {
  return Object.entries(samples).map(([name, { props }]) => {
    const Component = parts[name.split('.')[0]];
    return (
      Component && (
        <div key={name} data-sample={`${name} ${locale}`}>
          <Component {...props} locale={locale} />
        </div>
      )
    );
  });
}
