import { type MouseEvent, useEffect, useState } from 'react';
import { inboxPaths } from '../addresses.ts';
import { agent } from '../agent.ts';
import { sinceLoad } from '../clock.ts';
import { ChatPage } from './chat-page.tsx';
import { type Chat, chats as firstChats } from './chats.ts';
import { ConversationPage } from './conversation-page.tsx';
import { Icon } from './icons.tsx';
import { MentionsPage } from './mentions-page.tsx';
import type { Post } from './post.ts';
import { posts as firstPosts } from './posts.ts';
import { ReplyDialog } from './reply-dialog.tsx';
import { Aside, Navigation } from './sidebars.tsx';

const usePath = (): [string, (path: string) => void] => {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (next: string) => {
    history.pushState(null, '', next);
    setPath(location.pathname);
    scrollTo(0, 0);
  };
  return [path, go];
};

/** Where a click leads: a link's address, or the post it hit outside its links and buttons. */
const addressOf = (event: MouseEvent): string | null => {
  // A link inside the chat's shadow root is only on the composed path.
  const path = event.nativeEvent.composedPath().filter((each) => each instanceof Element);
  const hit = path.find((each) => each.matches('a, button, [contenteditable], article'));
  if (hit?.matches('article')) return hit.getAttribute('data-address');
  const link = hit?.matches('a') ? hit.getAttribute('href') : null;
  return link?.startsWith('/') ? link : null;
};

const reachable = (path: string): boolean => /^\/(\w+\/status\/|notifications|i\/chat)/.test(path);

export const App = ({ sent }: { sent: string[] }) => {
  const [path, go] = usePath();
  const [posts, setPosts] = useState(firstPosts);
  const [chats, setChats] = useState(firstChats);
  const [dialog, setDialog] = useState<{ answering: Post | null } | null>(null);
  const id = /\/status\/(\d+)/.exec(path)?.[1];
  const post = posts.find((each) => each.id === id);
  const title = post
    ? `${post.author.name} on Square: “${post.text.slice(0, 60)}…”`
    : path.startsWith('/i/chat')
      ? ''
      : '(3) Notifications';
  useEffect(() => {
    document.title = title;
  }, [title]);

  const send = (text: string, answering: Post | null) => {
    sent.push(text);
    const author = { name: agent.shop, handle: agent.handle };
    const made = { id: `19917${Date.now()}9`, author, ago: sinceLoad(), text };
    setPosts((all) => [...all, answering ? { ...made, answers: answering.id } : made]);
    setDialog(null);
  };
  const sendChat = (chat: Chat, text: string) => {
    sent.push(text);
    const message = { id: crypto.randomUUID().slice(0, 8), mine: true, ago: sinceLoad(), text };
    setChats((all) =>
      all.map((each) =>
        each.id === chat.id ? { ...each, messages: [...each.messages, message] } : each,
      ),
    );
  };
  const follow = (event: MouseEvent) => {
    const next = addressOf(event);
    if (next === null) return;
    event.preventDefault();
    if (!reachable(next)) return;
    setDialog(null);
    go(next);
  };
  const reply = (answering: Post) => setDialog({ answering });
  const opened = chats.find((chat) => path.endsWith(`/${chat.id}`));
  const inChat = path.startsWith('/i/chat');
  return (
    <div className={inChat ? 'frame chatting' : 'frame'} onClick={follow}>
      <Navigation path={path} onPost={() => setDialog({ answering: null })} />
      <main role="main">
        {inChat ? (
          <ChatPage chats={chats} opened={opened} onSend={sendChat} />
        ) : (
          <div data-testid="primaryColumn" className="column">
            <div className="column-head">
              {post && (
                <a className="icon-button" href={inboxPaths.x} aria-label="Back">
                  <Icon name="back" />
                </a>
              )}
              <h1>{post ? 'Post' : 'Mentions'}</h1>
            </div>
            <section>
              {post ? (
                <ConversationPage post={post} posts={posts} onReply={reply} onSend={send} />
              ) : (
                <MentionsPage posts={posts} onReply={reply} />
              )}
            </section>
          </div>
        )}
        {!inChat && <Aside />}
      </main>
      {dialog && (
        <ReplyDialog answering={dialog.answering} onSend={send} onClose={() => setDialog(null)} />
      )}
    </div>
  );
};
