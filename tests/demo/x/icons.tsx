import { hueOf } from '../element.ts';
import { type IconName, iconPaths } from '../icons.ts';

export const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 24 24" className="icon" aria-hidden="true">
    <path d={iconPaths[name]} />
  </svg>
);

export const Avatar = ({ name, handle }: { name: string; handle: string }) => (
  <div data-testid={`UserAvatar-Container-${handle}`}>
    <span className="avatar" style={{ ['--hue' as string]: hueOf(handle) }} aria-hidden="true">
      {name.slice(0, 1)}
    </span>
  </div>
);
