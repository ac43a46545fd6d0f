import { useEffect, useMemo, useRef, useState } from 'react';
import { loadModel } from '../../../lib/detect/model/load.ts';
import type { Model } from '../../../lib/detect/model/model.ts';
import { readConversation } from '../../../lib/detect/read-conversation.ts';
import { t } from '../../../lib/i18n.ts';
import { suggest } from '../../../lib/reply/suggest.ts';
import type { Settings } from '../../../lib/settings.ts';
import type { Conversation } from '../../../lib/text/conversation.ts';
import type { Command, Outcome } from '../../../lib/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Said } from '../Said.tsx';
import { SayingSection } from '../SayingSection.tsx';
import { Section } from '../Section.tsx';
import { SuggestionChoice } from '../SuggestionChoice.tsx';
import { pointIn, SelectedText } from './SelectedText.tsx';
import { useCopy } from './use-copy.ts';

const MOST = 3;

const nothingHere: Outcome = { ok: false, why: t('selection_noInbox') };

/** Nobody knows whose words these are or where they stand: a letter that is not answered yet. */
const conversationOf = (text: string): Conversation => ({
  site: 'gmail',
  account: '',
  thread: 'selection',
  link: '',
  subject: '',
  channel: 'gmail',
  public: false,
  me: '',
  customer: { name: '', address: '' },
  messages: [{ id: 'selection', author: '', from: 'customer', at: null, text, partial: false }],
  folded: 0,
});

/** Undefined while the learned weights are on their way; null where the cues judge alone. */
const useModel = (): Model | null | undefined => {
  const [model, setModel] = useState<Model | null>();
  useEffect(
    () =>
      void loadModel().then(
        (loaded) => setModel(() => loaded),
        () => setModel(null),
      ),
    [],
  );
  return model;
};

export const SelectedMessage = ({ text, settings }: { text: string; settings: Settings }) => {
  const box = useRef<HTMLTextAreaElement>(null);
  const model = useModel();
  const { said, copyText } = useCopy();
  const conversation = useMemo(() => conversationOf(text), [text]);
  const reading = useMemo(
    () => (model === undefined ? null : readConversation(conversation, model)),
    [conversation, model],
  );
  const situation = useMemo(
    () => (reading ? { conversation, reading, settings } : null),
    [conversation, reading, settings],
  );
  const suggestions = useMemo(
    () => (situation ? suggest(situation).slice(0, MOST) : []),
    [situation],
  );
  const show = async (command: Command): Promise<Outcome> => {
    if (command.do !== 'show-words') return nothingHere;
    pointIn(box, command.start, command.end);
    return { ok: true };
  };
  return (
    <>
      <section className="panel-section">
        <SelectedText text={text} box={box} />
      </section>
      {reading && situation && (
        <>
          <SayingSection conversation={conversation} reading={reading} draft="" ask={show} />
          <Section name="suggestions" title={t('suggestions_title')}>
            <SuggestionChoice
              suggestions={suggestions}
              situation={situation}
              onTake={(one) => void copyText(one.text)}
            >
              {(one) => (
                <>
                  <div className="inserts">
                    <Button kind="primary" onClick={() => void copyText(one.text)}>
                      {t('copy')}
                    </Button>
                  </div>
                  <Said text={said} />
                </>
              )}
            </SuggestionChoice>
          </Section>
        </>
      )}
    </>
  );
};
