const EXTENSION = /\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|tiff?|bmp|svg|cr2|nef|arw|dng)(?:[?#]\S*)?$/i;

/** What cameras, phones and messengers call their pictures. */
const CAMERA = new RegExp(
  `^(?:${[
    '(?:FB_|MV)?IMG[-_]?E?\\d{3}',
    '_?MG_?\\d{3}',
    '_?DSC[NF]?[-_]?\\d{3}',
    '(?:PXL|DJI|MVI|GOPR|_RV|scan)[-_]?\\d{3}',
    'P\\d{7}',
    '\\d{8}[-_]\\d{4}',
    '(?:WhatsApp Image|Screen ?shot)[-_ ]?\\d{4}',
  ].join('|')})[\\w\\-. ()]*$`,
  'i',
);

/** No file system takes a longer name. */
const LONGEST = 512;

/** Whether a text is the name of an image file, which is never a caption nor an alternative text (WCAG 1.1.1). */
export function isFileName(text: string): boolean {
  if (typeof text !== 'string') return false;
  const trimmed = text.trim();
  return trimmed.length < LONGEST && !trimmed.includes('\n') && (EXTENSION.test(trimmed) || CAMERA.test(trimmed));
}
