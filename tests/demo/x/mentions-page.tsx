import { agent } from '../agent.ts';
import { Article } from './article.tsx';
import { Cells } from './cells.tsx';
import { Icon } from './icons.tsx';
import type { Post } from './post.ts';

interface MentionsPageProps {
  posts: readonly Post[];
  onReply: (post: Post) => void;
}

export const MentionsPage = ({ posts, onReply }: MentionsPageProps) => {
  const mentions = posts
    .filter((post) => post.author.handle !== agent.handle)
    .toSorted((a, b) => a.ago - b.ago);
  const liked = (
    <div key="liked" data-testid="notification" className="notification">
      <Icon name="heart" />
      <span>
        <strong>Harbour Books</strong> and 11 others liked your post
      </span>
    </div>
  );
  const articles = mentions.map((post) => <Article key={post.id} post={post} onReply={onReply} />);
  return <Cells label="Timeline: Mentions">{articles.toSpliced(2, 0, liked)}</Cells>;
};
