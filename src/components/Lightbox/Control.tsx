import type { RefObject } from 'react';

const ICONS = {
  previous: 'M13 3.5 6.5 10l6.5 6.5',
  next: 'm7 3.5 6.5 6.5L7 16.5',
  close: 'm4 4 12 12M16 4 4 16',
  zoomIn: 'M13.5 13.5 18 18M15 8.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM8.5 5.5v6M5.5 8.5h6',
  zoomOut: 'M13.5 13.5 18 18M15 8.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM5.5 8.5h6',
  fullScreen: 'M3 7.5V3h4.5M12.5 3H17v4.5M17 12.5V17h-4.5M7.5 17H3v-4.5',
  leaveFullScreen: 'M7.5 3v4.5H3M17 7.5h-4.5V3M12.5 17v-4.5H17M3 12.5h4.5V17',
  share: 'M10 12.5V2.5M6.5 6 10 2.5 13.5 6M5 9.5H3.5v8h13v-8H15',
  copied: 'm3 10.5 4.5 4.5L17 5',
  open: 'M11.5 3H17v5.5M17 3l-8 8M14.5 11.5V17H3V5.5h5.5',
  download: 'M10 2.5v10M6.5 9l3.5 3.5L13.5 9M3.5 13.5v4h13v-4',
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
  button?: RefObject<HTMLButtonElement | null>;
}

/** A button, or a link that looks like one, whose name is also its tooltip. */
export function Control({ name, icon, say, onClick, href, disabled, button }: ControlProps) {
  const common = { part: `control ${name}`, 'aria-label': say[icon], title: say[icon] };
  const picture = (
    <svg part="icon" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
      <path d={ICONS[icon]} />
    </svg>
  );
  if (href) {
    return (
      <a {...common} href={href} {...(icon === 'open' ? { target: '_blank', rel: 'noopener' } : { download: '' })}>
        {picture}
      </a>
    );
  }
  return (
    <button {...common} type="button" aria-disabled={disabled} onClick={onClick} ref={button}>
      {picture}
    </button>
  );
}
