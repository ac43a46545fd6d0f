import { chatPath, inboxPaths } from '../addresses.ts';
import { agent } from '../agent.ts';
import type { IconName } from '../icons.ts';
import { Avatar, Icon } from './icons.tsx';

const places: [IconName, string, string][] = [
  ['home', 'Home', inboxPaths.x],
  ['search', 'Explore', inboxPaths.x],
  ['bell', 'Notifications', inboxPaths.x],
  ['mail', 'Chat', chatPath],
  ['bookmark', 'Bookmarks', inboxPaths.x],
];

export const Navigation = ({ path, onPost }: { path: string; onPost: () => void }) => {
  const here = path.startsWith('/i/chat') ? 'Chat' : 'Notifications';
  return (
    <header role="banner" className="navigation">
      <a className="brand" href={inboxPaths.x} aria-label="Square">
        <Icon name="square" />
      </a>
      {places.map(([icon, label, href]) => (
        <a key={label} href={href} className={label === here ? 'place here' : 'place'}>
          <Icon name={icon} />
          <span>{label}</span>
        </a>
      ))}
      <a data-testid="AppTabBar_Profile_Link" href={`/${agent.handle}`} className="place">
        <Icon name="user" />
        <span>Profile</span>
      </a>
      <button type="button" className="primary wide" onClick={onPost}>
        Post
      </button>
      <button type="button" data-testid="SideNav_AccountSwitcher_Button" className="account">
        <Avatar name={agent.shop} handle={agent.handle} />
        <span className="account-names">
          <strong>{agent.shop}</strong>
          <span>@{agent.handle}</span>
        </span>
      </button>
    </header>
  );
};

const trends = [
  ['Trending in the north', 'First snow'],
  ['Business · Trending', 'Small shops week'],
  ['Sport · Trending', 'Harriers'],
];

export const Aside = () => (
  <aside className="aside">
    <label className="search">
      <Icon name="search" />
      <input placeholder="Search" aria-label="Search" />
    </label>
    <section className="box">
      <h2>What is going on</h2>
      {trends.map(([where, what]) => (
        <div key={what} className="trend">
          <span>{where}</span>
          <strong>{what}</strong>
        </div>
      ))}
    </section>
  </aside>
);
