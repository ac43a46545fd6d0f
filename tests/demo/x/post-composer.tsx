import { Editor, EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { agent } from '../agent.ts';
import { Avatar, Icon } from './icons.tsx';
import { limit, weightedLength } from './length.ts';
import { register } from './open-editors.ts';
import type { Post } from './post.ts';

interface PostComposerProps {
  /** Null for a new post. */
  answering: Post | null;
  inline: boolean;
  onSend: (text: string, answering: Post | null) => void;
}

const Tools = () => (
  <div className="composer-tools">
    <Icon name="image" />
    <Icon name="list" />
    <Icon name="smile" />
    <Icon name="clock" />
  </div>
);

export const PostComposer = ({ answering, inline, onSend }: PostComposerProps) => {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const current = useRef(state);
  current.current = state;
  const thread = answering?.id ?? '';
  useEffect(
    () =>
      register({
        kind: 'draftjs',
        thread,
        element: () => box.current,
        text: () => current.current.getCurrentContent().getPlainText('\n'),
      }),
    [thread],
  );
  useEffect(() => {
    if (!inline) editor.current?.focus();
  }, [inline]);
  const text = state.getCurrentContent().getPlainText('\n');
  const left = limit - weightedLength(text);
  const send = () => {
    onSend(text, answering);
    setState(EditorState.createEmpty());
  };
  return (
    <div className="composer" data-testid={inline ? 'inline_reply_offscreen' : undefined} ref={box}>
      <Avatar name={agent.shop} handle={agent.handle} />
      <div className="composer-main">
        <div data-testid="tweetTextarea_0_label">
          <div data-testid="tweetTextarea_0RichTextInputContainer">
            <Editor
              ref={editor}
              editorState={state}
              onChange={setState}
              ariaLabel="Post text"
              ariaMultiline
              role="textbox"
              webDriverTestID="tweetTextarea_0"
              placeholder={answering ? 'Post your reply' : 'What is happening?'}
            />
          </div>
        </div>
        <div className="composer-foot">
          <Tools />
          <span className={left < 0 ? 'counter over' : 'counter'} role="status">
            {text ? left : ''}
          </span>
          <button
            type="button"
            className="primary"
            data-testid={inline ? 'tweetButtonInline' : 'tweetButton'}
            disabled={!text.trim() || left < 0}
            onClick={send}
          >
            {answering ? 'Reply' : 'Post'}
          </button>
        </div>
      </div>
    </div>
  );
};
