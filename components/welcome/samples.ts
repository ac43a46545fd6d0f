export const complaint = `Hello,
I ordered the reading lamp on 3 November and was promised it within the week. It is now the third week, nothing has arrived, and nobody has answered my last e-mail. I would like my £79 back.
Dana`;

export const reply =
  "We're sorry that you are having this problem. As I said, we will get back to you as soon as possible.";
