import type { DraftContext } from '../../lib/lint/rule.ts';
import type { Situation } from '../../lib/reply/move.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import type { Bring, Package } from './folder.ts';
import { textOf } from './texts.ts';

/** Reads one text; what comes back is of no interest here. */
export type Check = (text: string) => unknown;

export interface Subject {
  name: string;
  does: 'checks drafts' | 'judges posts' | 'suggests replies';
  packages: readonly Package[];
  /** Loads it. Each call of what comes back starts on a new text: only we keep anything in between. */
  open: (bring: Bring) => Promise<() => Check>;
}

// The rules look at what the customer wrote as well; a mail of usual length stands for it.
const context: DraftContext = {
  channel: 'gmail',
  customer: `${textOf(1200, 11)} I would like my money back.`,
  earlier: [textOf(300, 12)],
  off: new Set(),
};

const settings: Situation['settings'] = {
  agentName: 'Anna',
  brand: '',
  contact: { handle: '', xUserId: '', email: '', phone: '', hours: '' },
};

/** One mail that nobody has answered. */
const conversationOf = (text: string): Conversation => ({
  site: 'gmail',
  account: '',
  thread: 'bench',
  link: '',
  subject: '',
  channel: 'gmail',
  public: false,
  me: 'anna@example.com',
  customer: { name: 'Ruth Baker', address: 'ruth@example.net' },
  messages: [{ id: 'm1', author: 'Ruth Baker', from: 'customer', at: null, text, partial: false }],
  folded: 0,
});

const amendsCheck: Subject = {
  name: 'amends, draft check',
  does: 'checks drafts',
  packages: [],
  open: async (bring) => {
    const { createLint, wordsOf } = (await bring('./check/index.mjs')) as {
      createLint: typeof import('../../lib/lint/lint.ts').createLint;
      wordsOf: typeof import('../../lib/lint/rules/words.ts').wordsOf;
    };
    return () => {
      const lint = createLint(wordsOf);
      return (text) => lint(text, context);
    };
  },
};

const amendsDetector: Subject = {
  name: 'amends, detector',
  does: 'judges posts',
  packages: [],
  open: async (bring) => {
    const { detect, loadModel } = (await bring('./detector/index.mjs')) as {
      detect: typeof import('../../lib/detect/detect.ts').detect;
      loadModel: typeof import('../../lib/detect/model/load.ts').loadModel;
    };
    const model = await loadModel();
    return () => (text) => detect(text, { channel: 'x-public' }, model);
  },
};

const amendsReplies: Subject = {
  name: 'amends, replies',
  does: 'suggests replies',
  packages: [],
  open: async (bring) => {
    const { readConversation, loadModel, suggest } = (await bring('./replies/index.mjs')) as {
      readConversation: typeof import('../../lib/detect/read-conversation.ts').readConversation;
      loadModel: typeof import('../../lib/detect/model/load.ts').loadModel;
      suggest: typeof import('../../lib/reply/suggest.ts').suggest;
    };
    const model = await loadModel();
    return () => (text) => {
      const conversation = conversationOf(text);
      return suggest({ conversation, reading: readConversation(conversation, model), settings });
    };
  },
};

const harper: Subject = {
  name: 'harper.js 2.10',
  does: 'checks drafts',
  packages: ['harper.js'],
  open: async (bring) => {
    const [{ LocalLinter }, { binary }] = (await Promise.all([
      bring('harper.js'),
      bring('harper.js/binary'),
    ])) as [
      {
        LocalLinter: new (of: {
          binary: unknown;
        }) => {
          setup: () => Promise<void>;
          lint: (text: string) => Promise<unknown>;
        };
      },
      { binary: unknown },
    ];
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return () => (text) => linter.lint(text);
  },
};

const alex: Subject = {
  name: 'alex 11',
  does: 'checks drafts',
  packages: ['alex'],
  open: async (bring) => {
    const { text: check } = (await bring('alex')) as { text: Check };
    return () => check;
  },
};

const writeGood: Subject = {
  name: 'write-good 1.0',
  does: 'checks drafts',
  packages: ['write-good'],
  open: async (bring) => {
    const { default: check } = (await bring('write-good')) as { default: Check };
    return () => (text) => check(text);
  },
};

const retextSimplify: Subject = {
  name: 'retext-simplify 8',
  does: 'checks drafts',
  packages: ['retext', 'retext-simplify'],
  open: async (bring) => {
    const [{ retext }, { default: simplify }] = (await Promise.all([
      bring('retext'),
      bring('retext-simplify'),
    ])) as [
      { retext: () => { use: (plugin: unknown) => { processSync: Check } } },
      { default: unknown },
    ];
    const processor = retext().use(simplify);
    return () => (text) => processor.processSync(text);
  },
};

const vader: Subject = {
  name: 'vader-sentiment 1.1',
  does: 'judges posts',
  packages: ['vader-sentiment'],
  open: async (bring) => {
    const { SentimentIntensityAnalyzer } = (await bring('vader-sentiment')) as {
      SentimentIntensityAnalyzer: { polarity_scores: Check };
    };
    return () => (text) => SentimentIntensityAnalyzer.polarity_scores(text);
  },
};

export const ours = { check: amendsCheck, detector: amendsDetector, replies: amendsReplies };
export const peers = { harper, alex, writeGood, retextSimplify, vader };

/** Ours first, in the order shown. */
export const subjects: readonly Subject[] = [...Object.values(ours), ...Object.values(peers)];
