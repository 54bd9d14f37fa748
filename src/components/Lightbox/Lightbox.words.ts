import { words } from '../../intl/words.ts';

export default words('Lightbox', {
  ar: {
    zoomIn: 'تقريب',
    zoomOut: 'إلغاء التقريب',
    fullScreen: 'ملء الشاشة',
    leaveFullScreen: 'الخروج من ملء الشاشة',
    open: 'فتح الصورة الأصلية',
    download: 'تنزيل الصورة',
    share: 'مشاركة رابط الصورة',
    copied: 'نُسخ رابط الصورة',
    close: 'إغلاق',
  },
  en: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    open: 'Open the original picture',
    download: 'Download picture',
    share: 'Share a link to this picture',
    copied: 'Link copied',
    close: 'Close',
  },
});
