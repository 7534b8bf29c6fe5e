import type { WriteBoard } from './board-report';
import { writePng } from './png';
import { toPptxReport } from './pptx';

/** The board as a presentation: title, contents, the slides of each figure, and every source. */
export const toBoardPptx: WriteBoard = ({ title, entries }, progress) => {
  let done = 0;
  return toPptxReport(title, entries, async (request) => {
    const picture = await writePng(request);
    done += 1;
    progress(done);
    return picture;
  });
};
