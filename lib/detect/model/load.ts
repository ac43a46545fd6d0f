import { type Model, openModel } from './model.ts';

let loading: Promise<Model> | undefined;

/** The learned weights, fetched when first asked for: until a conversation is open nobody needs them. */
export const loadModel = (): Promise<Model> => {
  loading ??= import('./weights.generated.ts')
    .then(({ stored }) => openModel(stored))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
};
