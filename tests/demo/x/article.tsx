import { age, ago, fullDate } from '../clock.ts';
import type { IconName } from '../icons.ts';
import { Avatar, Icon } from './icons.tsx';
import type { Author, Post } from './post.ts';
import { RichText } from './rich-text.tsx';

const addressOfPost = (post: Post): string => `/${post.author.handle}/status/${post.id}`;

const UserName = ({ author, post }: { author: Author; post: Post | null }) => (
  <div data-testid="User-Name" className="user-name">
    <a className="name" href={`/${author.handle}`}>
      <RichText text={author.name} />
    </a>
    <a className="handle" href={`/${author.handle}`} tabIndex={-1}>
      <span>@{author.handle}</span>
    </a>
    {post && (
      <>
        <span className="handle">·</span>
        <a className="handle" href={addressOfPost(post)}>
          <time dateTime={ago(post.ago).toISOString()}>{age(ago(post.ago))}</time>
        </a>
      </>
    )}
  </div>
);

const Quoted = ({ quoted }: { quoted: NonNullable<Post['quoted']> }) => (
  <div role="link" tabIndex={0} className="quoted">
    <div data-testid="User-Name" className="user-name">
      <span className="name">{quoted.author.name}</span>
      <span className="handle">@{quoted.author.handle}</span>
    </div>
    <div data-testid="tweetText" lang="en" dir="auto">
      <span>{quoted.text}</span>
    </div>
  </div>
);

const Actions = ({ post, onReply }: { post: Post; onReply: () => void }) => {
  const rest: [IconName, string][] = [
    ['repost', ''],
    ['heart', String(post.likes ?? 0)],
    ['bars', post.views ?? ''],
    ['bookmark', ''],
  ];
  return (
    <div role="group" className="actions">
      <button type="button" data-testid="reply" aria-label="Reply" onClick={onReply}>
        <Icon name="bubble" />
      </button>
      {rest.map(([name, count]) => (
        <span key={name}>
          <Icon name={name} />
          {count}
        </span>
      ))}
    </div>
  );
};

interface ArticleProps {
  post: Post;
  /** The post the address names: drawn larger, its time below the text. */
  opened?: boolean;
  onReply: (post: Post) => void;
}

export const Article = ({ post, opened = false, onReply }: ArticleProps) => (
  <article
    data-testid="tweet"
    tabIndex={opened ? -1 : 0}
    className={opened ? 'post opened' : 'post'}
    data-address={addressOfPost(post)}
  >
    <Avatar name={post.author.name} handle={post.author.handle} />
    <div className="post-main">
      <UserName author={post.author} post={opened ? null : post} />
      <div data-testid="tweetText" lang="en" dir="auto" className="post-text">
        <RichText text={post.text} />
      </div>
      {post.quoted && <Quoted quoted={post.quoted} />}
      {opened && (
        <a className="handle when" href={addressOfPost(post)}>
          <time dateTime={ago(post.ago).toISOString()}>{fullDate(ago(post.ago))}</time>
        </a>
      )}
      <Actions post={post} onReply={() => onReply(post)} />
    </div>
  </article>
);
