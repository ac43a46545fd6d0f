import { createPortal } from 'react-dom';
import { Article } from './article.tsx';
import { Icon } from './icons.tsx';
import type { Post } from './post.ts';
import { PostComposer } from './post-composer.tsx';

interface ReplyDialogProps {
  /** Null for a new post. */
  answering: Post | null;
  onSend: (text: string, answering: Post | null) => void;
  onClose: () => void;
}

/** Drawn in the layers, over the page, with the post it answers inside. */
export const ReplyDialog = ({ answering, onSend, onClose }: ReplyDialogProps) => {
  const layers = document.querySelector('#layers');
  if (!layers) return null;
  return createPortal(
    <div className="veil">
      <div role="dialog" aria-modal="true" className="dialog">
        <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
        {answering && (
          <>
            <Article post={answering} opened onReply={() => {}} />
            <div className="answering">
              Replying to <a href={`/${answering.author.handle}`}>@{answering.author.handle}</a>
            </div>
          </>
        )}
        <PostComposer answering={answering} inline={false} onSend={onSend} />
      </div>
    </div>,
    layers,
  );
};
