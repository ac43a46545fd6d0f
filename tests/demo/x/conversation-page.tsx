import { Article } from './article.tsx';
import { Cells } from './cells.tsx';
import type { Post } from './post.ts';
import { PostComposer } from './post-composer.tsx';
import { unrelated } from './posts.ts';

interface ConversationPageProps {
  post: Post;
  posts: readonly Post[];
  onReply: (post: Post) => void;
  onSend: (text: string, answering: Post | null) => void;
}

const ancestors = (post: Post, posts: readonly Post[]): Post[] => {
  const above = posts.find((each) => each.id === post.answers);
  return above ? [...ancestors(above, posts), above] : [];
};

export const ConversationPage = ({ post, posts, onReply, onSend }: ConversationPageProps) => {
  const above = ancestors(post, posts);
  const below = posts.filter((each) => each.answers === post.id);
  const cells = [
    ...above.map((each) => <Article key={each.id} post={each} onReply={onReply} />),
    <div key={post.id}>
      <Article post={post} opened onReply={onReply} />
      <PostComposer key={post.id} answering={post} inline onSend={onSend} />
    </div>,
    ...below.map((each) => <Article key={each.id} post={each} onReply={onReply} />),
    <h2 key="more" className="discover">
      Discover more
    </h2>,
    ...unrelated.map((each) => (
      <div key={each.id} data-testid="placementTracking">
        <Article post={each} onReply={onReply} />
      </div>
    )),
  ];
  return <Cells label="Timeline: Conversation">{cells}</Cells>;
};
