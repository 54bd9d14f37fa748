/** What the panel says. */
export const words = {
  ar: {
    embed: 'تضمين',
    kinds: { react: 'React', element: 'عنصر مخصص', html: 'HTML خالص', frame: 'إطار iframe' },
    copy: 'نسخ',
    copied: 'نُسخت الشيفرة',
    selected: 'حُدِّدت الشيفرة: انسخها من لوحة المفاتيح',
    preview: 'في صفحة مضيفة',
    hostile: 'صفحة عدوانية في الاتجاه المعاكس',
    framed: 'الصفحة التي في الإطار',
    shortened: 'بقية الشيفرة تُنسخ كاملة ولا تُعرض هنا.',
    plain: 'يخضع HTML الخالص لقواعد الصفحة التي يوضع فيها.',
    story: 'القصة أعلاه هي المعاينة.',
    none: 'لا شيفرة هنا: هذه القصة مركَّبة من مكوِّنات، ولكل مكوِّن شيفرته في صفحته.',
    waiting: 'لحظة…',
  },
  en: {
    embed: 'Embed',
    kinds: { react: 'React', element: 'Custom element', html: 'Plain HTML', frame: 'iframe' },
    copy: 'Copy',
    copied: 'Code copied',
    selected: 'Code selected: copy it with the keyboard',
    preview: 'On a host page',
    hostile: 'Hostile page in the opposite direction',
    framed: 'The page in the frame',
    shortened: 'The rest is copied with it and not shown here.',
    plain: 'Plain HTML takes the rules of the page it stands in.',
    story: 'The story above is the preview.',
    none: 'No code here: this story is made of several components; each has its code with its own stories.',
    waiting: 'One moment…',
  },
};

export type PanelWords = (typeof words)['ar'];
