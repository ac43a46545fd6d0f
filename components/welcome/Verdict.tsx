import { useEffect, useMemo, useState } from 'react';
import { loadModel } from '../../lib/detect/model/load.ts';
import type { Model } from '../../lib/detect/model/model.ts';
import { readConversation } from '../../lib/detect/read-conversation.ts';
import { t } from '../../lib/i18n.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import { quotesOf } from '../panel/quotes.ts';
import { verdict } from '../ui/verdict.ts';

const SHOWN = 4;

/** The text as a conversation of one message, which is what is judged everywhere. */
const conversationOf = (text: string): Conversation => ({
  site: 'gmail',
  account: '',
  thread: 'try',
  link: '',
  subject: '',
  channel: 'gmail',
  public: false,
  me: '',
  customer: { name: 'Dana', address: '' },
  messages: [{ id: '1', author: 'Dana', from: 'customer', at: null, text, partial: false }],
  folded: 0,
});

const tones = { complaint: 'strong', problem: 'weak', other: 'plain' } as const;

/** Undefined while they are on their way; null where they did not come and the cues judge alone. */
const useWeights = (): Model | null | undefined => {
  const [model, setModel] = useState<Model | null>();
  useEffect(() => {
    loadModel().then(setModel, () => setModel(null));
  }, []);
  return model;
};

/** What the panel would say of a customer's message, and the words that rests on. */
export const Verdict = ({ text }: { text: string }) => {
  const model = useWeights();
  const said = useMemo(() => {
    if (model === undefined || text.trim() === '') return null;
    const conversation = conversationOf(text);
    const reading = readConversation(conversation, model);
    return {
      words: verdict(reading),
      tone: tones[reading.kind],
      quotes: quotesOf(reading, conversation).slice(0, SHOWN),
    };
  }, [text, model]);
  return (
    <div className="sandbox-said">
      <p role="status" className={`verdict verdict-${said?.tone ?? 'plain'}`}>
        {said?.words ?? (text.trim() === '' ? t('sandbox_messageEmpty') : '')}
      </p>
      {said && said.quotes.length > 0 && (
        <ul className="sandbox-quotes" aria-label={t('verdict_quotes')}>
          {said.quotes.map(({ start, words }) => (
            <li key={start}>
              <q>{words}</q>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
