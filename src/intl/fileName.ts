const EXTENSION = /\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|tiff?|bmp|svg|cr2|nef|arw|dng)(?:[?#]\S*)?$/i;

/** What cameras, phones and messengers call their pictures. */
const CAMERA = new RegExp(
  `^(?:${[
    '(?:FB_)?IMG[-_]?\\d{3,}',
    '_?MG_?\\d{3,}',
    '_?DSC[NF]?[-_]?\\d{3,}',
    '(?:PXL|DJI|MVI|GOPR|_RV)[-_]?\\d{3,}',
    'P\\d{7}',
    '\\d{8}[-_]\\d{4,6}',
    '(?:WhatsApp Image|Screenshot)[-_ ]?\\d{4}',
  ].join('|')})[\\w\\-. ()]*$`,
  'i',
);

/** Whether a text is the name of an image file, which is never a caption nor an alternative text (WCAG 1.1.1). */
export function isFileName(text: string): boolean {
  const trimmed = text.trim();
  return !trimmed.includes('\n') && (EXTENSION.test(trimmed) || CAMERA.test(trimmed));
}
