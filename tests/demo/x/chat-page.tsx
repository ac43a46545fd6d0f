import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { ago, shortDate } from '../clock.ts';
import chatStyle from './chat.css?inline';
import type { Chat, ChatMessage } from './chats.ts';
import { Avatar, Icon } from './icons.tsx';
import { register } from './open-editors.ts';

const Row = ({ message, chat }: { message: ChatMessage; chat: Chat }) => {
  const time = shortDate(ago(message.ago));
  return (
    <li data-dm-item-key={message.id}>
      <div
        data-dm-message-row=""
        data-testid={`message-${message.id}`}
        className={message.mine ? 'row justify-end' : 'row justify-start'}
      >
        <span id={`${message.id}-sender`} hidden>
          {message.mine ? 'You' : chat.name}
        </span>
        <div data-testid={`message-text-${message.id}`} className="bubble">
          <span dir="auto">{message.text}</span>
          <span aria-hidden="true" className="time">
            {time}
          </span>
        </div>
      </div>
    </li>
  );
};

const ChatComposer = ({ chat, onSend }: { chat: Chat; onSend: (text: string) => void }) => {
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(
    () =>
      register({
        kind: 'textarea',
        thread: chat.id,
        element: () => area.current,
        text: () => area.current?.value ?? '',
      }),
    [chat.id],
  );
  const send = () => {
    if (!text.trim()) return;
    onSend(text);
    setText('');
  };
  return (
    <form
      data-testid="dm-composer-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={area}
        data-testid="dm-composer-textarea"
        placeholder="Message"
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      {text && (
        <button data-testid="dm-composer-send-button" type="submit" aria-label="Send">
          <Icon name="send" />
        </button>
      )}
    </form>
  );
};

const Panel = ({ chat, onSend }: { chat: Chat; onSend: (text: string) => void }) => (
  <div data-testid="dm-conversation-panel" className="panel">
    <div data-testid="dm-conversation-header" className="header">
      <Avatar name={chat.name} handle={chat.handle} />
      <a href={`https://x.com/${chat.handle}`}>
        <span data-testid="dm-conversation-username">{chat.name}</span>
      </a>
    </div>
    <div data-testid="dm-message-list" className="messages">
      <ul data-testid="dm-message-scroller" role="log">
        {chat.messages.map((message) => (
          <Row key={message.id} message={message} chat={chat} />
        ))}
      </ul>
    </div>
    <ChatComposer key={chat.id} chat={chat} onSend={onSend} />
  </div>
);

interface ChatPageProps {
  chats: readonly Chat[];
  opened: Chat | undefined;
  onSend: (chat: Chat, text: string) => void;
}

/** The whole of Chat stands in an open shadow root, out of reach of the document's own styles. */
export const ChatPage = ({ chats, opened, onSend }: ChatPageProps) => {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    if (host.current)
      setRoot(host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }));
  }, []);
  const content = (
    <>
      <style>{chatStyle}</style>
      <div data-testid="dm-container" className="container">
        <div data-testid="dm-inbox-panel" className="inbox">
          <h2>Chat</h2>
          {chats.map((chat) => (
            <div
              key={chat.id}
              data-testid={`dm-conversation-item-${chat.id.replace('-', ':')}`}
              className={chat === opened ? 'item here' : 'item'}
            >
              <a href={`/i/chat/${chat.id}`}>
                <Avatar name={chat.name} handle={chat.handle} />
                <span className="item-text">
                  <strong>{chat.name}</strong>
                  <span>{chat.messages.at(-1)?.text}</span>
                </span>
              </a>
            </div>
          ))}
        </div>
        {opened && <Panel chat={opened} onSend={(text) => onSend(opened, text)} />}
      </div>
    </>
  );
  return (
    <div data-testid="xchatEmbedRoute" ref={host}>
      {root && createPortal(content, root)}
    </div>
  );
};
