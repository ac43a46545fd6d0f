export interface Frame {
  soon(): void;
  /** At once, if it is still to come. */
  settle(): void;
  stop(): void;
}

/** However much happens in one frame, it is drawn once, just before the page is. */
export const onceAFrame = (draw: () => void): Frame => {
  let frame = 0;
  const now = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    draw();
  };
  return {
    soon: () => {
      frame ||= requestAnimationFrame(now);
    },
    settle: () => {
      if (frame) now();
    },
    stop: () => cancelAnimationFrame(frame),
  };
};
