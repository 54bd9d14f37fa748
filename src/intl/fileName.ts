const EXTENSION = /\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|tiff?|bmp|svg|cr2|nef|arw|dng|raw)$/i;
const CAMERA =
  /^(?:IMG|_?MG|_?DSC[NF]?|PXL|DJI|MVI|GOPR|_?RV|image|photo|picture|untitled|WhatsApp Image|Screenshot)[-_ ]?\d[\d\-_.() ]*(?:at[\d. ]+(?:[AP]M)?)?(?:[-_ ]?(?:scaled|edited|copy|final|web))*$/i;

/** Whether a text is the name of an image file, which is never a caption nor an alternative text (WCAG 1.1.1). */
export function isFileName(text: string): boolean {
  const trimmed = text.trim();
  return !trimmed.includes('\n') && (EXTENSION.test(trimmed) || CAMERA.test(trimmed));
}
