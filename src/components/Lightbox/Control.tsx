import type { Ref } from 'react';

const ICONS = {
  previous: 'M13 3 6 10l7 7',
  next: 'm7 3 7 7-7 7',
  close: 'm4 4 12 12M16 4 4 16',
  zoomIn: 'm13 13 5 5M2 8.5a6.5 6.5 0 1 1 13 0 6.5 6.5 0 0 1-13 0ZM8.5 5.5v6M5.5 8.5h6',
  zoomOut: 'm13 13 5 5M2 8.5a6.5 6.5 0 1 1 13 0 6.5 6.5 0 0 1-13 0ZM5.5 8.5h6',
  fullScreen: 'M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5',
  leaveFullScreen: 'M8 3v5H3M17 8h-5V3M12 17v-5h5M3 12h5v5',
  share: 'M10 13V3M6 7l4-4 4 4M5 10H3v8h14v-8h-2',
  copied: 'm3 10 5 5L17 5',
  open: 'M12 3h5v5M17 3l-8 8M15 12v5H3V5h5',
  download: 'M10 3v10M6 9l4 4 4-4M3 13v4h14v-4',
};

interface ControlProps {
  /** Its part, the same in every state. */
  name: string;
  /** Its icon, and with it the word of the same name. */
  icon: keyof typeof ICONS;
  say: Record<keyof typeof ICONS, string>;
  onClick?: () => void;
  /** Makes it a link. */
  href?: string;
  disabled?: boolean;
  button?: Ref<HTMLButtonElement>;
}

/** A file of another site is not saved but shown: not in place of the page. */
const away = { target: '_blank', rel: 'noopener' };

/** A button, or a link that looks like one, whose name is also its tooltip. */
export function Control({ name, icon, say, onClick, href, disabled, button }: ControlProps) {
  const named = { part: `control ${name}`, 'aria-label': say[icon], title: say[icon] };
  const picture = (
    <svg part="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={ICONS[icon]} />
    </svg>
  );
  return href ? (
    <a {...named} {...away} href={href} download={icon === 'download' ? '' : undefined}>
      {picture}
    </a>
  ) : (
    <button {...named} type="button" aria-disabled={disabled} onClick={onClick} ref={button}>
      {picture}
    </button>
  );
}
