import type header from '../components/ArticleHeader/ArticleHeader.words.ts';
import type carousel from '../components/ImageCarousel/ImageCarousel.words.ts';
import type lightbox from '../components/Lightbox/Lightbox.words.ts';
import type badge from '../components/StatsBadge/StatsBadge.words.ts';
import type calendars from '../intl/calendars.words.ts';
import type { AllOrdinals } from '../intl/ordinal.words.ts';
import type pictures from '../intl/pictures.words.ts';
import type qualifier from '../intl/qualifier.words.ts';
import type { LanguageWords, WordsOf } from '../intl/words.ts';

/** Every word of every component in one language. A pack that lacks one does not compile, nor one that lacks a form of an ordinal. */
export interface LanguagePack<L extends string = string> extends LanguageWords {
  readonly language: L;
  readonly words: {
    readonly ArticleHeader: WordsOf<typeof header>;
    readonly ImageCarousel: WordsOf<typeof carousel>;
    readonly Lightbox: WordsOf<typeof lightbox>;
    readonly StatsBadge: WordsOf<typeof badge>;
    readonly calendars: WordsOf<typeof calendars>;
    readonly ordinal: AllOrdinals<L>;
    readonly pictures: WordsOf<typeof pictures>;
    readonly qualifier: WordsOf<typeof qualifier>;
  };
}
