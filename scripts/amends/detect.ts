import { z } from 'zod';
import { detect } from '../../lib/detect/detect.ts';
import { loadModel } from '../../lib/detect/model/load.ts';

const model = await loadModel();

const question = z.object({
  id: z.union([z.string(), z.number()], 'Give an id, as a string or a number.'),
  text: z.string('Give the text, as a string.'),
  subject: z.string('The subject must be a string.').optional(),
  channel: z
    .enum(
      ['gmail', 'zendesk', 'x-public', 'x-dm'],
      'The channel must be gmail, zendesk, x-public or x-dm.',
    )
    .optional(),
});

/** One line of `amends detect`. Throws one sentence when the line cannot be used. */
export const answer = (input: unknown): object => {
  const parsed = question.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      issue && issue.path.length > 0 ? issue.message : 'Each line must be one JSON object.',
    );
  }
  const { id, text, subject, channel } = parsed.data;
  const about = {
    ...(subject === undefined ? {} : { subject }),
    ...(channel === undefined ? {} : { channel }),
  };
  const reading = detect(text, about, model);
  const { kind, complaint, ...rest } = reading;
  return { id, complaint, kind, ...rest };
};
