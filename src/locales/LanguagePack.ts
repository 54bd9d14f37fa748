import type header from '../components/ArticleHeader/ArticleHeader.words.ts';
import type carousel from '../components/ImageCarousel/ImageCarousel.words.ts';
import type lightbox from '../components/Lightbox/Lightbox.words.ts';
import type badge from '../components/StatsBadge/StatsBadge.words.ts';
import type calendars from '../intl/calendars.words.ts';
import type ordinal from '../intl/ordinal.words.ts';
import type pictures from '../intl/pictures.words.ts';
import type qualifier from '../intl/qualifier.words.ts';
import type { LanguageWords, WordsOf } from '../intl/words.ts';

/** Every word of every component in one language. A pack that lacks one does not compile. */
export interface LanguagePack extends LanguageWords {
  readonly words: {
    readonly ArticleHeader: WordsOf<typeof header>;
    readonly ImageCarousel: WordsOf<typeof carousel>;
    readonly Lightbox: WordsOf<typeof lightbox>;
    readonly StatsBadge: WordsOf<typeof badge>;
    readonly calendars: WordsOf<typeof calendars>;
    readonly ordinal: WordsOf<typeof ordinal>;
    readonly pictures: WordsOf<typeof pictures>;
    readonly qualifier: WordsOf<typeof qualifier>;
  };
}
