/** What the panel says. */
export const words = {
  ar: {
    embed: 'تضمين',
    kinds: { react: 'React', element: 'عنصر مخصص', html: 'HTML خالص', frame: 'إطار iframe' },
    about: {
      react: 'لتطبيق فيه React وهذه المكتبة.',
      element: 'برنامج واحد في الصفحة، ثم العنصر حيث تريد.',
      html: 'بلا برنامج: للنشرات البريدية وخلاصات الأخبار والأرشيف.',
      frame: 'لمواقع لا تقبل إلا الإطارات.',
    },
    copy: 'نسخ',
    copied: 'نُسخت الشيفرة',
    selected: 'حُدِّدت الشيفرة: انسخها من لوحة المفاتيح',
    preview: 'معاينة في صفحة مضيفة',
    hostile: 'صفحة عدوانية في الاتجاه المعاكس',
    framed: 'الصفحة التي في الإطار:',
    shortened: 'بقية الشيفرة تُنسخ كاملة ولا تُعرض هنا.',
    plain: 'يخضع HTML الخالص لقواعد الصفحة التي يوضع فيها.',
    none: 'لا شيفرة هنا: هذه القصة مركَّبة من مكوِّنات، ولكل مكوِّن شيفرته في صفحته.',
    waiting: 'لحظة…',
  },
  en: {
    embed: 'Embed',
    kinds: { react: 'React', element: 'Custom element', html: 'Plain HTML', frame: 'iframe' },
    about: {
      react: 'For an app with React and this library.',
      element: 'One script on the page, then the element wherever you like.',
      html: 'No script: for newsletters, feeds and archives.',
      frame: 'For sites that take nothing but frames.',
    },
    copy: 'Copy',
    copied: 'Code copied',
    selected: 'Code selected: copy it with the keyboard',
    preview: 'Preview on a host page',
    hostile: 'Hostile page in the opposite direction',
    framed: 'The page in the frame:',
    shortened: 'The rest is copied with it and not shown here.',
    plain: 'Plain HTML takes the rules of the page it stands in.',
    none: 'No code here: this story is made of several components; each has its code with its own stories.',
    waiting: 'One moment…',
  },
};

export type PanelWords = (typeof words)['ar'];
